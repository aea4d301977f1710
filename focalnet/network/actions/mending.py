"""Mending gaps: the state of terms of reference for many at once, and the facts that a person lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.network import records
from focalnet.network.actions.appointments import change_appointment, correct_appointment
from focalnet.network.actions.offices import correct_office
from focalnet.network.actions.people import correct_person, not_the_same_person
from focalnet.network.coverage import missing_facts
from focalnet.network.model import TorState

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from focalnet.network.model import Appointment
    from focalnet.store import NetworkFile

_OF_PERSON = frozenset({"sex", "email"})
_OF_OFFICE = frozenset({"country"})


def set_terms_of_reference(
    file: NetworkFile,
    appointment_ids: Collection[str],
    state: TorState | str,
    on: date | None = None,
    reference: str = "",
) -> list[str]:
    """Note the state of the terms of reference of appointments, in one step; return those that hold it.

    With a date the state is new from that day, and earlier figures keep the state there was; one that nobody
    knew before, or that began no later, is corrected. Without a date it was always so.
    """
    facts: dict[str, Any] = {"tor_state": state, "tor_date": on}
    if reference.strip():
        facts["tor_reference"] = reference
    with file.step("appointment.set_tor", number=len(appointment_ids), tor_state=str(TorState(state))):
        return [_set(file, each, on, facts) for each in records.appointments(file, ids=appointment_ids)]


def fill_in(file: NetworkFile, person_id: str, as_at: date, **facts: Any) -> str:
    """Fill in facts of `MISSING_FACTS` that a person, the appointments held on a date, or an office lack.

    What is known already stays as it is. A country is given to one office only.
    """
    with file.step("person.fill_in", name=records.person(file, person_id).name):
        lacking: set[str] = set()
        offices = records.standing(file, as_at)
        for held in records.held(file, as_at, person_id):
            missing = facts.keys() & set(missing_facts(held, offices[held.office])) - lacking
            own = missing - _OF_PERSON - _OF_OFFICE
            correct_appointment(file, held.appointment, **{name: facts[name] for name in own})
            if "country" in missing:
                correct_office(file, held.office, country=facts["country"])
            lacking |= missing & (_OF_PERSON | _OF_OFFICE)
        correct_person(file, person_id, **{name: facts[name] for name in lacking & _OF_PERSON})
    return person_id


def tell_apart(file: NetworkFile, pairs: Collection[tuple[str, str]]) -> int:
    """Remember of pairs that they are two people each, in one step; return how many pairs there were."""
    with file.step("person.tell_apart", number=len(pairs)):
        for one, other in pairs:
            not_the_same_person(file, one, other)
    return len(pairs)


def _set(file: NetworkFile, held: Appointment, on: date | None, facts: dict[str, Any]) -> str:
    begun_later = on is None or (held.starts is not None and on <= held.starts)
    if held.tor_state is TorState.UNKNOWN or begun_later or (held.ends and on and held.ends <= on):
        return correct_appointment(file, held.id, **facts)
    assert on is not None
    if facts["tor_state"] == held.tor_state:
        return correct_appointment(file, held.id, **facts)
    return change_appointment(file, held.id, on, **facts)
