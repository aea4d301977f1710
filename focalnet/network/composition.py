"""Who the network is, as at a date: women and men, staff categories, countries, with the people counted."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.dates import year_before
from focalnet.network import records
from focalnet.network.grades import seniority_of
from focalnet.network.holders import vacant_places
from focalnet.network.model import Role, Seniority, Sex, StaffCategory
from focalnet.network.sentence import own_paragraph, own_sentence
from focalnet.network.settings import network_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from focalnet.network.records import Held
    from focalnet.store import NetworkFile

DIMENSIONS = ("staff_category", "region", "country", "office_kind", "seniority", "role")


class Slice(NamedTuple):
    """One line of a break-down: its key (a code; empty where unknown), its counts and the people counted."""

    key: str
    women: int = 0
    men: int = 0
    not_stated: int = 0
    international: int = 0
    national: int = 0
    non_staff: int = 0
    unknown: int = 0  # of unknown staff category
    people: tuple[str, ...] = ()

    @property
    def focal_points(self) -> int:
        """Return how many people the line counts."""
        return len(self.people)


class Composition(NamedTuple):
    """The network's figures as at a date. Every count is of distinct people."""

    as_at: date
    focal_points: int
    women: int
    men: int
    not_stated: int
    international: int
    national: int
    non_staff: int
    unknown_category: int
    countries: int  # distinct duty-station countries that count; Headquarters' country among them
    offices: int  # offices in which they sit
    vacancies: int  # places expected and not held, in offices open on the date
    breakdowns: Mapping[str, tuple[Slice, ...]] = MappingProxyType({})


class Growth(NamedTuple):
    """What the network was on one of several dates: the counts that growth is told in."""

    as_at: date
    focal_points: int
    women: int
    men: int
    not_stated: int
    countries: int


def compose(file: NetworkFile, as_at: date) -> Composition:
    """Count the network as at a date.

    Each person counts once, with the leading appointment; countries and offices are those of all.
    """
    appointments = records.held(file, as_at)
    offices = records.standing(file, as_at)
    people = list(records.leading(appointments).values())
    total = _slice("", people)
    stations = {each.office for each in appointments}
    return Composition(
        as_at=as_at,
        focal_points=len(people),
        women=total.women,
        men=total.men,
        not_stated=total.not_stated,
        international=total.international,
        national=total.national,
        non_staff=total.non_staff,
        unknown_category=total.unknown,
        countries=len({offices[each].country for each in stations if offices[each].counted}),
        offices=len(stations),
        vacancies=vacant_places(appointments, offices),
        breakdowns=_breakdowns(file, people, offices),
    )


def series(file: NetworkFile, dates: Iterable[date]) -> list[Growth]:
    """Return the counts at each of the dates, for growth over time; the engine counts, 0.1 s of 100,000."""
    return [_grown(file, each) for each in dates]


def _grown(file: NetworkFile, as_at: date) -> Growth:
    sexes = records.sexes(file, as_at)
    offices = records.standing(file, as_at)
    there = (offices[each] for each in records.offices_held(file, as_at))
    return Growth(
        as_at,
        focal_points=sum(sexes.values()),
        women=sexes.get(Sex.WOMEN, 0),
        men=sexes.get(Sex.MEN, 0),
        not_stated=sexes.get(Sex.NOT_STATED, 0),
        countries=len({office.country for office in there if office.counted}),
    )


def counted(file: NetworkFile, as_at: date, where: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
    """Return the leading appointments of the people whom a share of a break-down counts.

    `where` names dimensions, or `sex`, with the keys wanted. A list filtered by the same facets may hold
    more: it also shows appointments that are not somebody's leading one.
    """
    keys = _keys(file, records.standing(file, as_at))
    people = records.leading(records.held(file, as_at)).values()
    return tuple(
        each.appointment
        for each in people
        if all(keys[name](each) in wanted for name, wanted in where.items())
    )


def summary(file: NetworkFile, as_at: date, language: str = "en") -> dict[str, Any]:
    """Return the figures and the sentence as plain values for JSON; dates in ISO 8601."""
    figures = compose(file, as_at)
    counts = ("focal_points", "women", "men", "not_stated", "international", "national", "non_staff")
    places = ("unknown_category", "countries", "offices", "vacancies")
    settings = network_settings(file)
    return {
        "as_at": as_at.isoformat(),
        **{name: getattr(figures, name) for name in (*counts, *places)},
        "sentence": own_sentence(figures, settings, language),
        "paragraph": own_paragraph(_grown(file, year_before(as_at)), figures, settings, language),
    }


def _breakdowns(
    file: NetworkFile, people: list[Held], offices: Mapping[str, records.Standing]
) -> dict[str, tuple[Slice, ...]]:
    keys = _keys(file, offices)
    orders: dict[str, Iterable[str]] = {
        "staff_category": StaffCategory,
        "region": [row.id for row in records.regions(file)],
        "country": records.countries(file),
        "office_kind": network_settings(file).office_kinds,
        "seniority": Seniority,
        "role": Role,
    }
    return {name: _sliced(people, keys[name], orders[name], keep_empty=name == "region") for name in orders}


def _keys(file: NetworkFile, offices: Mapping[str, records.Standing]) -> dict[str, Callable[[Held], str]]:
    """Return what tells to which part of each break-down somebody belongs."""
    table = network_settings(file).seniority
    seniority = cache(lambda grade: seniority_of(grade, table))
    return {
        "sex": lambda each: each.sex,
        "staff_category": lambda each: each.staff_category,
        "region": lambda each: offices[each.office].region,
        "country": lambda each: offices[each.office].country,
        "office_kind": lambda each: offices[each.office].kind,
        "seniority": lambda each: seniority(each.grade),
        "role": lambda each: each.role,
    }


def _sliced(
    people: list[Held], key_of: Callable[[Held], str], order: Iterable[str], *, keep_empty: bool = False
) -> tuple[Slice, ...]:
    """Divide the people by a key: known keys in their order, others after them, no key at the end."""
    divided: dict[str, list[Held]] = {str(key): [] for key in order}
    for each in people:
        divided.setdefault(str(key_of(each)), []).append(each)
    divided[""] = divided.pop("", [])
    return tuple(_slice(key, counted) for key, counted in divided.items() if counted or (keep_empty and key))


def _slice(key: str, people: list[Held]) -> Slice:
    sexes = [each.sex for each in people]
    categories = [each.staff_category for each in people]
    return Slice(
        key,
        women=sexes.count(Sex.WOMEN),
        men=sexes.count(Sex.MEN),
        not_stated=sexes.count(Sex.NOT_STATED),
        international=categories.count(StaffCategory.INTERNATIONAL),
        national=categories.count(StaffCategory.NATIONAL),
        non_staff=categories.count(StaffCategory.NON_STAFF),
        unknown=categories.count(StaffCategory.UNKNOWN),
        people=tuple(each.person for each in people),
    )
