"""What needs attention: a line for each kind of gap with its count, a detail, and the rows behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from focalnet.network.coverage.gaps import coverage
from focalnet.network.model import TorState
from focalnet.network.personal_data import former_before, retention_limit
from focalnet.network.settings import network_settings
from focalnet.numbers import number
from focalnet.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.network.coverage.gaps import AppointmentGap, Coverage, PersonGap
    from focalnet.network.coverage.places import Vacancy
    from focalnet.store import NetworkFile

_YEAR = timedelta(days=365)
_MONTH = timedelta(days=30)
_REQUESTED = str(TorState.REQUESTED)
_GRAVE = frozenset({"sex", "staff_category"})  # what every figure divides people by


@dataclass(frozen=True, slots=True)
class Attention:
    """One line: its code, how many, a number for the line below (0: nothing to add), the ids behind it."""

    code: str
    count: int
    detail: int = 0
    appointments: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    people: tuple[str, ...] = ()

    def title(self, language: str = "en") -> str:
        """Return what the line counts."""
        return words(language).count("attention", self.code, self.count)

    def note(self, language: str = "en") -> str:
        """Return the smaller line below it; empty where there is nothing to add."""
        if not self.detail:
            return ""
        return words(language)("attention", f"{self.code}_detail", number=number(self.detail, language))


def attention(file: NetworkFile, as_at: date) -> tuple[Attention, ...]:
    """Return what needs attention as at a date, the gravest first; lines without anything are left out."""
    found = coverage(file, as_at)
    lines = (
        *_of_offices(found),
        *_of_appointments(found, found.settings.swap_time_share),
        *_of_people(found),
        _of_duplicates(file),
        _of_retention(file, as_at),
        _appointments("rotation_due", found.rotation_due, found.settings.rotation_years),
    )
    return tuple(line for line in lines if line.count)


def _of_offices(found: Coverage) -> Iterable[Attention]:
    year_ago = found.as_at - _YEAR
    yield _offices("offices_without", found.offices_without, _before(found.offices_without, year_ago))
    places = sum(each.places for each in found.offices_short)
    yield _offices("offices_short", found.offices_short, places)
    gaps = found.countries_without
    offices = tuple(office for gap in gaps for office in gap.offices)
    since = sum(gap.since is not None and gap.since < year_ago for gap in gaps)
    yield Attention("countries_without", len(gaps), since, offices=offices)
    alone = sum(each.holding == 1 for each in found.alternates_missing)
    yield _offices("alternates_missing", found.alternates_missing, alone)


def _of_appointments(found: Coverage, share: int) -> Iterable[Attention]:
    gaps = found.tor_not_included
    yield _appointments("tor_not_included", gaps, sum(gap.state == _REQUESTED for gap in gaps))
    yield _appointments("time_share_unknown", found.time_share_unknown, share)
    gaps, soon = found.terms_ending, found.as_at + _MONTH
    ending = sum(gap.date is not None and gap.date <= soon for gap in gaps)
    yield _appointments("terms_ending", gaps, ending)
    gaps, year_ago = found.terms_over, found.as_at - _YEAR
    long_over = sum(gap.date is not None and gap.date < year_ago for gap in gaps)
    yield _appointments("terms_over", gaps, long_over)


def _of_people(found: Coverage) -> Iterable[Attention]:
    gaps = found.missing_facts
    yield _people("missing_facts", gaps, sum(not _GRAVE.isdisjoint(gap.facts) for gap in gaps))
    gaps = found.not_verified
    yield _people("not_verified", gaps, sum(gap.verified_on is None for gap in gaps))


def _of_duplicates(file: NetworkFile) -> Attention:
    from focalnet.network.duplicates import suspected  # 30 ms that a first paint need not wait for
    from focalnet.network.matching import Reason

    pairs = suspected(file)
    people = tuple(dict.fromkeys(person for pair in pairs for person in (pair.one, pair.other)))
    same = sum(Reason.EMAIL in pair.reasons for pair in pairs)
    return Attention("duplicates", len(pairs), same, people=people)


def _of_retention(file: NetworkFile, as_at: date) -> Attention:
    people = tuple(former_before(file, retention_limit(file, as_at)))
    years = network_settings(file).retention_years
    return Attention("past_retention", len(people), years, people=people)


def _offices(code: str, gaps: tuple[Vacancy, ...], detail: int) -> Attention:
    return Attention(code, len(gaps), detail, offices=tuple(gap.office for gap in gaps))


def _appointments(code: str, gaps: tuple[AppointmentGap, ...], detail: int) -> Attention:
    return Attention(
        code,
        len(gaps),
        detail,
        appointments=tuple(gap.appointment for gap in gaps),
        people=tuple(dict.fromkeys(gap.person for gap in gaps)),
    )


def _people(code: str, gaps: tuple[PersonGap, ...], detail: int) -> Attention:
    return Attention(code, len(gaps), detail, people=tuple(gap.person for gap in gaps))


def _before(gaps: tuple[Vacancy, ...], day: date) -> int:
    return sum(gap.since is not None and gap.since < day for gap in gaps)
