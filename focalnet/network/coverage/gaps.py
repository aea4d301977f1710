"""Where the network has gaps, as at a date: places not held, terms ending, facts missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from focalnet.network import records
from focalnet.network.model import Role, Sex, StaffCategory, TorState
from focalnet.network.settings import network_settings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.network.records import Held, Standing
    from focalnet.network.settings import NetworkSettings
    from focalnet.store import NetworkFile

MISSING_FACTS = ("sex", "email", "country", "staff_category", "grade", "starts")


@dataclass(frozen=True, slots=True)
class Vacancy:
    """An office open on the date with fewer focal points than it should have; alternates do not count."""

    office: str
    name: str
    kind: str
    city: str
    country: str
    region: str
    expected: int
    holding: int
    since: date | None  # the day the last holder's appointment ended; None: nobody held it, or nobody left

    @property
    def places(self) -> int:
        """Return how many places are vacant."""
        return self.expected - self.holding


@dataclass(frozen=True, slots=True)
class CountryGap:
    """A country with an open office that should have a focal point, and with nobody."""

    alpha3: str
    offices: tuple[str, ...]
    since: date | None


@dataclass(frozen=True, slots=True)
class AppointmentGap:
    """An appointment that lacks something; `date` is the end of its term, where that is the matter."""

    appointment: str
    person: str
    office: str
    date: date | None = None
    state: str = ""


@dataclass(frozen=True, slots=True)
class PersonGap:
    """A person of whom facts are missing, or whom nobody verified within the time set."""

    person: str
    facts: tuple[str, ...] = ()
    verified_on: date | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """The gaps of the network as at a date."""

    as_at: date
    vacancies: tuple[Vacancy, ...]
    countries_without: tuple[CountryGap, ...]
    alternates_missing: tuple[Vacancy, ...]  # offices with a focal point and no alternate
    terms_ending: tuple[AppointmentGap, ...]
    terms_over: tuple[AppointmentGap, ...]
    tor_not_included: tuple[AppointmentGap, ...]
    time_share_unknown: tuple[AppointmentGap, ...]
    missing_facts: tuple[PersonGap, ...]
    not_verified: tuple[PersonGap, ...]

    @property
    def offices_without(self) -> tuple[Vacancy, ...]:
        """Return the vacancies of offices in which nobody is a focal point."""
        return tuple(each for each in self.vacancies if each.holding == 0)


def coverage(file: NetworkFile, as_at: date) -> Coverage:
    """Find the gaps of the network as at a date."""
    appointments = records.held(file, as_at)
    offices = records.standing(file, as_at)
    settings = network_settings(file)
    places = _places(file, appointments, offices, as_at)
    ending, over = _terms(appointments, as_at, settings.terms_ending_days)
    return Coverage(
        as_at=as_at,
        vacancies=tuple(each for each in places if each.places > 0),
        countries_without=_countries_without(places),
        alternates_missing=_alternates_missing(appointments, places),
        terms_ending=ending,
        terms_over=over,
        tor_not_included=_tor_not_included(appointments),
        time_share_unknown=tuple(_gap(each) for each in appointments if each.time_allotted is None),
        missing_facts=_missing_facts(appointments, offices),
        not_verified=_not_verified(appointments, as_at, settings),
    )


def vacancies(
    file: NetworkFile, appointments: Sequence[Held], offices: Mapping[str, Standing], as_at: date
) -> list[Vacancy]:
    """Return the vacancies that these appointments leave in these offices."""
    return [each for each in _places(file, appointments, offices, as_at) if each.places > 0]


def _places(
    file: NetworkFile, appointments: Sequence[Held], offices: Mapping[str, Standing], as_at: date
) -> list[Vacancy]:
    """Return every open office where a focal point is expected, with how many hold a place."""
    holders: dict[str, set[str]] = {}
    for each in appointments:
        if each.role != Role.ALTERNATE:
            holders.setdefault(each.office, set()).add(each.person)
    last = records.last_ends(file, as_at)
    return [
        Vacancy(
            *(
                office.id,
                office.name,
                office.kind,
                office.city,
                office.country,
                office.region,
                office.expected,
            ),
            holding=len(holders.get(office.id, ())),
            since=last.get(office.id),
        )
        for office in offices.values()
        if office.open and office.expected
    ]


def _countries_without(places: Sequence[Vacancy]) -> tuple[CountryGap, ...]:
    by_country: dict[str, list[Vacancy]] = {}
    for each in places:
        if each.country:
            by_country.setdefault(each.country, []).append(each)
    return tuple(
        CountryGap(
            alpha3,
            tuple(each.office for each in there),
            max((each.since for each in there if each.since), default=None),
        )
        for alpha3, there in by_country.items()
        if not any(each.holding for each in there)
    )


def _alternates_missing(appointments: Sequence[Held], places: Sequence[Vacancy]) -> tuple[Vacancy, ...]:
    covered = {each.office for each in appointments if each.role == Role.ALTERNATE}
    return tuple(each for each in places if each.holding and each.office not in covered)


def _terms(
    appointments: Sequence[Held], as_at: date, days: int
) -> tuple[tuple[AppointmentGap, ...], tuple[AppointmentGap, ...]]:
    """Return the terms that end within so many days, and those that are over while still held."""
    dated = sorted((each for each in appointments if each.term_ends), key=lambda each: each.term_ends or "")
    gaps = [_gap(each, each.term_ends) for each in dated]
    limit = as_at + timedelta(days=days)
    return (
        tuple(gap for gap in gaps if gap.date and as_at < gap.date <= limit),
        tuple(gap for gap in gaps if gap.date and gap.date <= as_at),
    )


def _tor_not_included(appointments: Sequence[Held]) -> tuple[AppointmentGap, ...]:
    return tuple(_gap(each) for each in appointments if each.tor_state != TorState.INCLUDED)


def _missing_facts(appointments: Sequence[Held], offices: Mapping[str, Standing]) -> tuple[PersonGap, ...]:
    missing: dict[str, dict[str, None]] = {}
    for each in appointments:
        facts = {
            "sex": each.sex != Sex.NOT_STATED,
            "email": bool(each.email),
            "country": bool(offices[each.office].country),
            "staff_category": each.staff_category != StaffCategory.UNKNOWN,
            "grade": bool(each.grade),
            "starts": each.starts is not None,
        }
        if lacking := [name for name in MISSING_FACTS if not facts[name]]:
            missing.setdefault(each.person, {}).update(dict.fromkeys(lacking))
    return tuple(PersonGap(person, tuple(facts)) for person, facts in missing.items())


def _not_verified(
    appointments: Sequence[Held], as_at: date, settings: NetworkSettings
) -> tuple[PersonGap, ...]:
    limit = (as_at - timedelta(days=settings.verified_within_days)).isoformat()
    return tuple(
        PersonGap(person, verified_on=_date(each.verified_on))
        for person, each in records.leading(appointments).items()
        if each.verified_on is None or each.verified_on < limit
    )


def _gap(each: Held, day: str | None = None) -> AppointmentGap:
    return AppointmentGap(each.appointment, each.person, each.office, _date(day), each.tor_state)


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
