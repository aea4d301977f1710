"""Commands on offices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from focalnet.words import words
from tests.core.cli.conftest import refused

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.cli.conftest import Run


def _office(run: Run, network: Path, name: str, as_at: str = "2012-01-01") -> dict[str, Any]:
    rows = run("gaps", network, "--list", "offices", "--as-at", as_at, "--json").json["offices"]
    return next(row for row in rows if row["office"] == name)


def test_an_office_is_added_and_edited(run: Run, network: Path) -> None:
    given = ("--office-kind", "country_office", "--country", "CPV", "--opened", "2010-01-01")
    office = run("office", "add", network, "Praia", *given).out.strip()
    assert _office(run, network, "Praia")["office_id"] == office
    ran = run(
        "office", "edit", network, "praia", "--expected", "2", "--name", "Praia RO", "--closed", "2015-01-01"
    )
    assert ran.lines == ["Corrected the facts of Praia"]
    known = _office(run, network, "Praia RO")
    assert (known["expected"], known["vacant"], known["closed"]) == (2, 2, "2015-01-01")


def test_a_kind_changes_from_a_date(run: Run, network: Path) -> None:
    run("office", "edit", network, "Abuja", "--office-kind", "regional_office", "--kind-from", "2011-07-01")
    kinds = [_office(run, network, "Abuja", day)["office_kind"] for day in ("2011-06-30", "2011-07-01")]
    assert kinds == ["country_office", "regional_office"]


def test_an_office_is_closed_with_its_appointments(run: Run, network: Path) -> None:
    assert run("office", "close", network, "Abuja", "--on", "2011-07-01").code == 0
    assert _office(run, network, "Abuja")["holding"] == 0
    run("undo", network)
    run("office", "close", network, "Abuja", "--on", "2011-07-01", "--keep-appointments")
    assert _office(run, network, "Abuja")["holding"] > 0


def test_two_offices_become_one(run: Run, network: Path) -> None:
    run("office", "add", network, "Abuja again", "--parent", "Abuja")
    assert run("office", "merge", network, "Abuja", "Abuja again").lines == [
        words()("step", "office.merge", other="Abuja again", office="Abuja")
    ]
    with pytest.raises(StopIteration):
        _office(run, network, "Abuja again")


def test_offices_that_cannot_be_told_are_refused(run: Run, network: Path) -> None:
    assert refused(run("office", "edit", network, "Atlantis", "--city", "Atlantis"))
    assert refused(run("office", "edit", network, "Abuja", "--expected", "many"))
    run("office", "add", network, "ABUJA")
    assert refused(run("office", "close", network, "Abuja"))
