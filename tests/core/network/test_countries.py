"""The network country by country: people, offices, vacancies, and what is no country."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from focalnet.network import actions
from focalnet.network.composition import compose
from focalnet.network.coverage import by_country, coverage
from tests.core.network.conftest import DAY

if TYPE_CHECKING:
    from focalnet.network.coverage import CountryLine
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


def _lines(file: NetworkFile) -> dict[str, CountryLine]:
    return {line.alpha3: line for line in by_country(file, DAY)}


def test_people_are_counted_once_a_country(file: NetworkFile, build: Builder) -> None:
    nairobi, kisumu, dakar = build.office(), build.office("Kisumu"), build.office("Dakar", "SEN")
    mary = build.person()
    for office in (nairobi, kisumu, dakar):
        actions.appoint(file, mary, office)
    build.appointed("Per Ek", "M", nairobi)
    lines = _lines(file)
    assert (lines["KEN"].people, lines["KEN"].women, lines["KEN"].men) == (2, 1, 1)
    assert (lines["SEN"].people, lines["SEN"].offices) == (1, 1)
    assert lines["KEN"].offices == 2


def test_country_with_a_vacant_office_is_without(file: NetworkFile, build: Builder) -> None:
    build.office("Dakar", "SEN", focal_points_expected=2)
    lines = _lines(file)
    assert lines["SEN"].without
    assert lines["SEN"].vacancies == 2
    assert [gap.alpha3 for gap in coverage(file, DAY).countries_without] == ["SEN"]


def test_office_that_expects_nobody_is_no_gap(file: NetworkFile, build: Builder) -> None:
    build.office("Dakar", "SEN", focal_points_expected=0)
    assert not _lines(file)["SEN"].without


def test_closed_office_without_anybody_is_not_told(file: NetworkFile, build: Builder) -> None:
    build.office("Dakar", "SEN", closed=date(2009, 1, 1))
    assert "SEN" not in _lines(file)


def test_kosovo_is_a_location_and_no_country_that_counts(file: NetworkFile, build: Builder) -> None:
    build.appointed(office=build.office("Pristina", "XKX"))
    build.appointed("Per Ek", "M", build.office())
    lines = _lines(file)
    assert not lines["XKX"].counted
    assert sum(line.counted and line.people > 0 for line in lines.values()) == compose(file, DAY).countries


def test_office_without_a_country_makes_no_line(file: NetworkFile, build: Builder) -> None:
    build.appointed(office=build.office("Somewhere", ""))
    assert _lines(file) == {}
