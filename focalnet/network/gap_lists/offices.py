"""The lists of offices: all of them, those with places vacant, those without an alternate; and countries."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from focalnet.dates import kept_date
from focalnet.network.gap_lists.model import GapList, GapRow
from focalnet.network.model import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from focalnet.network.coverage import Vacancy
    from focalnet.network.gap_lists.register import Register
    from focalnet.network.records import Held, Standing

_PLACE = ("office", "country")
_MORE = ("office_kind", "region", "city")
_PLACES = ("expected", "holding", "vacant", "since")
_ALL = (*_PLACE, *_PLACES, "alternates", *_MORE, "opened", "closed")
_VACANT = (*_PLACE, *_PLACES, *_MORE)
_ALTERNATES = (*_PLACE, "holding", *_MORE)
_COUNTRIES = ("country", "region", "offices", "since")


def all_offices(register: Register) -> GapList:
    """List every office, those that are closed on the date or not yet open among them."""
    places = {each.office: each for each in register.gaps.places}
    holding = Counter(office for office, _ in {(h.office, h.person) for h in _filling(register)})
    alternates = Counter(
        office for office, _ in {(h.office, h.person) for h in register.gaps.held if h.role == Role.ALTERNATE}
    )
    rows = []
    for office in register.offices.values():
        place = places.get(office.id)
        vacant = max(0, place.places) if place else 0
        since = place.since if place and vacant else None
        numbers = (office.expected, holding[office.id], vacant, since, alternates[office.id])
        days = (kept_date(office.opened), kept_date(office.closed))
        values = (
            *(*register.in_office(office.id, _PLACE), *numbers),
            *(*register.in_office(office.id, _MORE), *days),
        )
        rows.append(GapRow(values, office=office.id, marks=(_mark(office, vacant),)))
    return GapList("offices", register.as_at, _ALL, tuple(rows), marks="office_mark")


def _filling(register: Register) -> Iterable[Held]:
    return (each for each in register.gaps.held if each.role != Role.ALTERNATE)


def _mark(office: Standing, vacant: int) -> str:
    if not office.open:
        return "not_open"
    if not office.expected:
        return "none_expected"
    return "vacant" if vacant else "held"


def _vacancies(name: str, register: Register, vacancies: Iterable[Vacancy]) -> GapList:
    rows = (
        GapRow(
            (
                *register.in_office(each.office, _PLACE),
                *(each.expected, each.holding, each.places, each.since),
                *register.in_office(each.office, _MORE),
            ),
            office=each.office,
        )
        for each in vacancies
    )
    return GapList(name, register.as_at, _VACANT, tuple(rows))


def offices_without(register: Register) -> GapList:
    """List the offices in which nobody is a focal point."""
    return _vacancies("offices_without", register, register.gaps.offices_without)


def offices_short(register: Register) -> GapList:
    """List the offices that have fewer focal points than expected, and one at least."""
    return _vacancies("offices_short", register, register.gaps.offices_short)


def alternates_missing(register: Register) -> GapList:
    """List the offices with a focal point and no alternate."""
    rows = (
        GapRow(
            (
                *(*register.in_office(each.office, _PLACE), each.holding),
                *register.in_office(each.office, _MORE),
            ),
            office=each.office,
        )
        for each in register.gaps.alternates_missing
    )
    return GapList("alternates_missing", register.as_at, _ALTERNATES, tuple(rows))


def countries_without(register: Register) -> GapList:
    """List the countries with an office and no focal point."""
    rows = []
    for gap in register.gaps.countries_without:
        names = "; ".join(register.offices[office].name for office in gap.offices)
        country, region = register.in_office(gap.offices[0], ("country", "region"))
        rows.append(GapRow((country, region, names, gap.since), office=gap.offices[0]))
    return GapList("countries_without", register.as_at, _COUNTRIES, tuple(rows))


LISTS: Mapping[str, Callable[[Register], GapList]] = {
    "offices": all_offices,
    "offices_without": offices_without,
    "offices_short": offices_short,
    "countries_without": countries_without,
    "alternates_missing": alternates_missing,
}
