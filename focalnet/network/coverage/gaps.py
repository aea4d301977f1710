"""Where the network has gaps, as at a date: places not held, terms ending, facts missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from focalnet.dates import kept_date, year_before
from focalnet.network import records
from focalnet.network.coverage.places import (
    CountryGap,
    Vacancy,
    countries_without,
    in_question,
    places_of,
)
from focalnet.network.model import Role, Sex, StaffCategory, TorState
from focalnet.network.settings import NetworkSettings, network_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from focalnet.network.records import Held, Span, Standing
    from focalnet.store import NetworkFile

# Plain text: to ask an enumeration for its members once for each of 100,000 takes longer than to compare.
_NOT_STATED, _UNKNOWN, _INCLUDED = str(Sex.NOT_STATED), str(StaffCategory.UNKNOWN), str(TorState.INCLUDED)

MISSING_FACTS = ("sex", "email", "country", "staff_category", "grade", "starts")


class AppointmentGap(NamedTuple):
    """An appointment that lacks something; `date` is the end of its term or its start, where that matters."""

    appointment: str
    person: str
    office: str
    date: date | None = None
    state: str = ""


class PersonGap(NamedTuple):
    """A person of whom facts are missing, or whom nobody verified within the time set."""

    person: str
    facts: tuple[str, ...] = ()
    verified_on: date | None = None


@dataclass(frozen=True)
class Coverage:
    """The gaps of the network as at a date, each kind worked out when it is asked for.

    Those of offices are kept. Those of people may be 100,000: they go kind by kind, since all at once would
    hold up a window beside which they are worked out.
    """

    as_at: date
    held: Sequence[Held]  # of each person, the leading appointment first
    offices: Mapping[str, Standing]
    spans: Sequence[Span]
    settings: NetworkSettings

    @cached_property
    def places(self) -> list[Vacancy]:
        """Every open office where a focal point is expected, held or not."""
        return places_of(self.held, self.offices, self.spans)

    @cached_property
    def vacancies(self) -> tuple[Vacancy, ...]:
        """The offices with fewer focal points than they should have."""
        return tuple(each for each in self.places if each.places > 0)

    @cached_property
    def offices_without(self) -> tuple[Vacancy, ...]:
        """The vacancies of offices in which nobody is a focal point."""
        return tuple(each for each in self.vacancies if each.holding == 0)

    @cached_property
    def offices_short(self) -> tuple[Vacancy, ...]:
        """The vacancies of offices in which somebody is a focal point, and more should be."""
        return tuple(each for each in self.vacancies if each.holding)

    @cached_property
    def countries_without(self) -> tuple[CountryGap, ...]:
        """The countries with an open office and no focal point."""
        return countries_without(self.places, self.offices, self.spans)

    @cached_property
    def alternates_missing(self) -> tuple[Vacancy, ...]:
        """The offices with a focal point and no alternate."""
        covered = {each.office for each in self.held if each.role == Role.ALTERNATE}
        return tuple(each for each in self.places if each.holding and each.office not in covered)

    @property
    def terms_ending(self) -> tuple[AppointmentGap, ...]:
        """The terms that end within the days set, the next first."""
        limit = self.as_at + timedelta(days=self.settings.terms_ending_days)
        first, last = self.as_at.isoformat(), limit.isoformat()
        return self._terms(lambda day: first < day <= last)

    @property
    def terms_over(self) -> tuple[AppointmentGap, ...]:
        """The terms that are over while the appointment is still held."""
        today = self.as_at.isoformat()
        return self._terms(lambda day: day <= today)

    @property
    def tor_not_included(self) -> tuple[AppointmentGap, ...]:
        """The appointments whose role does not stand in the regular terms of reference."""
        return tuple(_gap(each) for each in self.held if each.tor_state != _INCLUDED)

    @property
    def time_share_unknown(self) -> tuple[AppointmentGap, ...]:
        """The appointments of which nobody knows the share of working time."""
        return tuple(_gap(each) for each in self.held if each.time_allotted is None)

    @property
    def rotation_due(self) -> tuple[AppointmentGap, ...]:
        """The appointments held for the years set and longer, the longest first; a reminder, no fault."""
        years = self.settings.rotation_years
        if not years or self.as_at.year <= years:
            return ()
        limit = year_before(self.as_at, years).isoformat()
        due = sorted((each.starts, each) for each in self.held if each.starts and each.starts <= limit)
        return tuple(_gap(each, starts) for starts, each in due)

    @property
    def missing_facts(self) -> tuple[PersonGap, ...]:
        """The people of whom facts are missing, in themselves or in any appointment that they hold."""
        missing: dict[str, dict[str, None]] = {}
        for each in self.held:
            if lacking := missing_facts(each, self.offices[each.office]):
                missing.setdefault(each.person, {}).update(dict.fromkeys(lacking))
        return tuple(PersonGap(person, tuple(facts)) for person, facts in missing.items())

    @property
    def not_verified(self) -> tuple[PersonGap, ...]:
        """The people whom nobody verified within the days set."""
        limit = (self.as_at - timedelta(days=self.settings.verified_within_days)).isoformat()
        return tuple(
            PersonGap(person, verified_on=kept_date(each.verified_on))
            for person, each in records.leading(self.held).items()
            if each.verified_on is None or each.verified_on < limit
        )

    def _terms(self, wanted: Callable[[str], bool]) -> tuple[AppointmentGap, ...]:
        dated = ((each.term_ends, each) for each in self.held if each.term_ends)
        found = sorted(((day, each) for day, each in dated if wanted(day)), key=itemgetter(0))
        return tuple(_gap(each, day) for day, each in found)


def coverage(file: NetworkFile, as_at: date) -> Coverage:
    """Find the gaps of the network as at a date."""
    held, offices = records.held(file, as_at), records.standing(file, as_at)
    return Coverage(
        as_at=as_at,
        held=held,
        offices=offices,
        spans=records.spans(file, as_at, in_question(held, offices)),
        settings=network_settings(file),
    )


def missing_facts(each: Held, office: Standing) -> list[str]:
    """Return which of `MISSING_FACTS` an appointment, its holder and its office lack."""
    known = (
        each.sex != _NOT_STATED,
        each.email,
        office.country,
        each.staff_category != _UNKNOWN,
        each.grade,
        each.starts,
    )
    return [fact for fact, there in zip(MISSING_FACTS, known, strict=True) if not there]


def _gap(each: Held, day: str | None = None) -> AppointmentGap:
    return AppointmentGap(each.appointment, each.person, each.office, kept_date(day), each.tor_state)
