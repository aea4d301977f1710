"""Dates as a list filters by them: whether a term is over, whether somebody was verified lately."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from focalnet.network.settings import NetworkSettings


class Term(StrEnum):
    """How a term stands on a date; the empty value stands for: no term is known."""

    OVER = "over"
    ENDING = "ending"  # within the days of the setting `terms_ending_days`
    RUNNING = "running"


class Verified(StrEnum):
    """How long ago somebody's facts were verified; the empty value stands for: never."""

    RECENTLY = "recently"  # within the days of the setting `verified_within_days`
    LONG_AGO = "long_ago"


PERIODS: dict[str, type[StrEnum]] = {"term": Term, "verified": Verified}


@dataclass(frozen=True, slots=True)
class Periods:
    """The limits that part the dates of a column; dates as text, year first."""

    as_at: str
    soon: str
    lately: str

    def of(self, facet: str, day: str) -> str:
        """Return the value of a facet that a date has, empty for no date."""
        if not day:
            return ""
        if facet == "verified":
            return Verified.RECENTLY if day >= self.lately else Verified.LONG_AGO
        if day <= self.as_at:
            return Term.OVER
        return Term.ENDING if day <= self.soon else Term.RUNNING


def periods_on(as_at: date, settings: NetworkSettings) -> Periods:
    """Return the limits as at a date. Any date will do, the last one of the calendar too."""
    ending, verified = timedelta(settings.terms_ending_days), timedelta(settings.verified_within_days)
    soon = as_at + min(ending, type(as_at).max - as_at)
    lately = as_at - min(verified, as_at - type(as_at).min)
    return Periods(as_at.isoformat(), soon.isoformat(), lately.isoformat())
