"""The views that other programs read say what the program says."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from focalnet.network import actions
from focalnet.network.composition import summary
from focalnet.network.coverage import coverage
from focalnet.network.listing import Selection, appointment_ids, rows

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder

TODAY = date.today()  # noqa: DTZ011 - the views are as of today


def _view(file: NetworkFile, name: str) -> list[dict[str, Any]]:
    columns = [column for _, column, *_ in file.query(f"PRAGMA table_info({name})")]
    return [dict(zip(columns, row, strict=True)) for row in file.query(f"SELECT * FROM {name}")]


def _fill(build: Builder) -> None:
    geneva = build.office("Geneva", "CHE", kind="headquarters", focal_points_expected=2)
    dakar = build.office("Dakar", "SEN", kind="mrf")
    pristina = build.office("Pristina", "XKX")
    actions.change_office_kind(build.file, dakar, "regional_office", TODAY - timedelta(days=300))
    build.appointed("Ana Ruiz", "F", geneva, grade="P-4")
    both = build.person("Kim Lee", "not_stated")
    actions.appoint(build.file, both, pristina, "alternate", grade="G-5")
    actions.appoint(build.file, both, geneva, "hq_working_group", grade="UNV")
    build.appointed("Gone Yesterday", "M", dakar, ends=TODAY - timedelta(days=1))
    build.appointed("Here Tomorrow", "M", dakar, starts=TODAY + timedelta(days=1))


def test_the_composition_of_today(file: NetworkFile, build: Builder) -> None:
    _fill(build)
    (seen,) = _view(file, "composition")
    said = summary(file, TODAY)
    assert seen == {name: said[name] for name in seen}
    assert (seen["focal_points"], seen["non_staff"], seen["countries"], seen["offices"]) == (2, 1, 1, 2)


def test_the_roster_of_today(file: NetworkFile, build: Builder) -> None:
    _fill(build)
    shown = {row.appointment_id: row for row in rows(file, appointment_ids(file, Selection(TODAY)))}
    seen = _view(file, "roster")
    assert {row["appointment_id"] for row in seen} == shown.keys()
    for row in seen:
        same = shown[row["appointment_id"]]
        for name in (
            "person_id",
            "family_name",
            "sex",
            "office",
            "office_kind",
            "country_name",
            "region",
            "grade",
        ):
            assert row[name] == getattr(same, name)


def test_the_coverage_of_today(file: NetworkFile, build: Builder) -> None:
    _fill(build)
    seen = {row["office"]: row for row in _view(file, "office_coverage")}
    assert seen.keys() == {"Geneva", "Dakar", "Pristina"}
    assert (seen["Geneva"]["expected"], seen["Geneva"]["holding"]) == (2, 2)
    assert (seen["Pristina"]["holding"], seen["Pristina"]["alternates"]) == (0, 1)
    assert seen["Dakar"]["office_kind"] == "regional_office"
    vacant = {gap.name: gap.since for gap in coverage(file, TODAY).vacancies}
    assert vacant == {"Dakar": TODAY - timedelta(days=1), "Pristina": None}
    assert seen["Dakar"]["last_ended"] == vacant["Dakar"].isoformat()  # type: ignore[union-attr]
