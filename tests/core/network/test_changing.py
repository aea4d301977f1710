"""Correction or from a date: what a change is taken for, and the rows it leaves."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.network import actions, records
from focalnet.network.actions.changing import ChangeReason, proposed, rows_changed, rows_corrected

if TYPE_CHECKING:
    from focalnet.network.model import Appointment
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder

START, LATER = date(2006, 3, 14), date(2011, 7, 1)


@pytest.fixture
def held(file: NetworkFile, build: Builder) -> Appointment:
    made = build.appointed(
        starts=START, grade="NO-B", tor_state="requested", unit="Programme Support", job_title="Oficer"
    )
    return records.appointment(file, made)


@pytest.mark.parametrize(
    ("facts", "from_date", "reason"),
    [
        ({}, False, ChangeReason.NOTHING),
        ({"grade": "nob"}, False, ChangeReason.NOTHING),
        ({"grade": "NO-C"}, True, ChangeReason.HAPPENED),
        ({"tor_state": "included", "tor_date": LATER}, True, ChangeReason.HAPPENED),
        ({"time_allotted": 20}, False, ChangeReason.GAP_FILLED),
        ({"job_title": "Officer"}, False, ChangeReason.SLIP_MENDED),
        ({"unit": "Office of the Director"}, True, ChangeReason.HAPPENED),
        ({"starts": LATER}, False, ChangeReason.ABOUT_ITSELF),
        ({"starts": LATER, "grade": "NO-C"}, True, ChangeReason.HAPPENED),
    ],
)
def test_what_a_change_is_taken_for(
    held: Appointment, facts: dict[str, Any], from_date: bool, reason: ChangeReason
) -> None:
    found = proposed(held, facts)
    assert (found.from_date, found.reason) == (from_date, reason)
    assert bool(found.fact) == (reason is not ChangeReason.NOTHING)


def test_the_rows_shown_are_the_rows_entered(file: NetworkFile, held: Appointment) -> None:
    shown = rows_changed(held, LATER, {"grade": "p4"})
    actions.change_appointment(file, held.id, LATER, grade="p4")
    entered = records.appointments(file, person=held.person)
    facts = [(row.starts, row.ends, row.grade, row.staff_category) for row in entered]
    assert facts == [(row.starts, row.ends, row.grade, row.staff_category) for row in shown]


def test_the_row_shown_is_the_row_corrected(file: NetworkFile, held: Appointment) -> None:
    (shown,) = rows_corrected(held, {"grade": "p4", "unit": " HR "})
    actions.correct_appointment(file, held.id, grade="p4", unit=" HR ")
    assert records.appointment(file, held.id) == shown
