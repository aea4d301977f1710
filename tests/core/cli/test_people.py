"""`focalnet export-person`: everything held on one person, and on nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.core.cli.conftest import refused

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Run


@pytest.mark.parametrize(
    "text", ["tbekele@example.org", "TBekele@Example.org", "Tigist Bekele", "bekele TIGIST"]
)
def test_a_person_is_found_by_address_and_name(run: Run, example: Path, text: str) -> None:
    ran = run("export-person", example, text)
    assert ran.code == 0
    assert ran.json["person"]["family_name"] == "Bekele"


def test_everything_is_there(run: Run, example: Path) -> None:
    held = run("export-person", example, "tbekele@example.org").json
    again = run("export-person", example, held["person"]["id"]).json
    assert again == held
    assert held["appointments"][0]["office_name"] == "Headquarters"
    assert held["history"]
    assert {"expertise", "memberships", "not_the_same_person"} <= held.keys()


def test_nobody_of_that_name(run: Run, example: Path) -> None:
    assert refused(run("export-person", example, "Nobody At All"))


def test_one_name_of_two_people_is_not_guessed(run: Run, example: Path) -> None:
    ran = run("export-person", example, "Awa Konate")
    assert refused(ran)
    assert ran.err.count("@example.org") == 2
