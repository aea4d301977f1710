"""Anonymizing on the command line, with and without forgetting."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions
from focalnet.opening import new_network, open_network

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Run


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A network with somebody who left long ago."""
    path = tmp_path / "small.focalnet"
    with new_network(path, backups=tmp_path / "backups") as file:
        office = actions.add_office(file, name="Praia", country="CPV")
        for name, ends in (("Zorblatt", date(2001, 1, 1)), ("Kamau", None)):
            person = actions.add_person(file, family_name=name, given_names="Kim")
            actions.appoint(file, person, office, starts=date(2000, 1, 1), ends=ends)
        file.backup()
    return path


def test_a_rehearsal_changes_nothing(run: Run, small: Path) -> None:
    before = small.read_bytes()
    assert run("anonymize", small, "--dry-run").out == "1 person would be anonymized; nothing was changed.\n"
    assert len(run("anonymize", small, "--dry-run", "--json").json["people"]) == 1
    assert run("anonymize", small, "--before", "2000-06-01", "--dry-run").out.startswith("0 people")
    assert small.read_bytes() == before


def test_names_go_and_come_back_with_undo(run: Run, small: Path) -> None:
    assert run("anonymize", small).out == "Anonymized 1 person; focalnet undo takes it back.\n"
    assert b"Zorblatt" in small.read_bytes()
    run("undo", small)
    assert run("find", small, "Kamau").code == 0
    assert len(run("anonymize", small, "--dry-run", "--json").json["people"]) == 1


def test_names_go_for_good_and_backups_are_named(run: Run, small: Path, tmp_path: Path) -> None:
    ran = run("anonymize", small, "--forget", "--folder", tmp_path / "backups")
    assert ran.lines[0] == "Forgot 1 person for good."
    assert "still hold" in ran.lines[1]
    assert b"Zorblatt" not in small.read_bytes()
    assert run("undo", small).code == 1


def test_backups_go_too_when_asked(run: Run, small: Path, tmp_path: Path) -> None:
    told = run(
        "anonymize", small, "--forget", "--remove-backups", "--folder", tmp_path / "backups", "--json"
    ).json
    assert (told["forgotten"], told["backups"]) == (True, [])
    assert all(b"Zorblatt" not in path.read_bytes() for path in (tmp_path / "backups").iterdir())


def test_one_person_who_asks_for_it(run: Run, small: Path) -> None:
    run("anonymize", small, "--person", "Kim Kamau", "--forget")
    assert b"Kamau" not in small.read_bytes()
    with open_network(small) as file:
        assert file.check() == []
