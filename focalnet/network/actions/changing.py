"""Correction or from a date: what a change of an appointment is likely to be, and what rows it leaves.

A grade, an office, the state of the terms of reference change on some day, and figures of earlier dates keep
what was. A mistyped word, a gap now filled, a start remembered wrongly were always so.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from rapidfuzz import fuzz

from focalnet.folding import fold
from focalnet.network.actions.facts import UNKNOWN, changed, tidy, with_category
from focalnet.network.grades import CATEGORIES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from focalnet.network.grades import Categories
    from focalnet.network.model import Appointment

# Facts that lead a life of their own; the others are about the appointment itself and can only be corrected.
LIVING = frozenset(
    {
        *("office", "role", "mandate", "unit", "job_title", "staff_category", "grade", "countries_covered"),
        *("time_allotted", "time_spent", "tor_state", "in_appraisal"),
    }
)
_WORDED = frozenset({"unit", "job_title"})
_SLIP = 75  # of 100: from this likeness on, other words are the same words mistyped


class ChangeReason(StrEnum):
    """Why a change is taken for a correction or for something that happened."""

    NOTHING = "nothing"
    HAPPENED = "happened"
    GAP_FILLED = "gap_filled"
    SLIP_MENDED = "slip_mended"
    ABOUT_ITSELF = "about_itself"


class Proposal(NamedTuple):
    """What a change is likely to be, why, and the fact that says so."""

    from_date: bool
    reason: ChangeReason
    fact: str = ""


def proposed(held: Appointment, facts: Mapping[str, Any]) -> Proposal:
    """Return whether facts entered for an appointment are a correction or changed from a date."""
    entered = changed(held, tidy(facts))
    reasons = {name: _reason(name, getattr(held, name), value) for name, value in entered.items()}
    for wanted in (ChangeReason.HAPPENED, ChangeReason.GAP_FILLED, ChangeReason.SLIP_MENDED):
        for name, reason in reasons.items():
            if reason is wanted:
                return Proposal(wanted is ChangeReason.HAPPENED, wanted, name)
    fact = next(iter(reasons), "")
    return Proposal(False, ChangeReason.ABOUT_ITSELF if fact else ChangeReason.NOTHING, fact)


def rows_corrected(
    held: Appointment, facts: Mapping[str, Any], categories: Categories = CATEGORIES
) -> tuple[Appointment]:
    """Return the row that a correction leaves; a new grade brings its staff category."""
    return (held._replace(**changed(held, with_category(held, tidy(facts), categories))),)


def rows_changed(
    held: Appointment, from_date: date, facts: Mapping[str, Any], categories: Categories = CATEGORIES
) -> tuple[Appointment, Appointment]:
    """Return the two rows that a change from a date leaves: the one that closes, the one that opens.

    The second keeps the first one's id until it is entered.
    """
    given = changed(held, with_category(held, tidy(facts), categories))
    closed = held._replace(ends=from_date, end_reason="changed")
    return closed, held._replace(**{"starts": from_date, **given})


def _reason(name: str, before: object, after: object) -> ChangeReason:
    if name not in LIVING:
        return ChangeReason.ABOUT_ITSELF
    if before in UNKNOWN:
        return ChangeReason.GAP_FILLED
    if name in _WORDED and fuzz.ratio(fold(str(before)), fold(str(after))) >= _SLIP:
        return ChangeReason.SLIP_MENDED
    return ChangeReason.HAPPENED
