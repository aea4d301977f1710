"""The appointments that somebody names: each by its id, or by the person who holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.cli.people import one_person
from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from focalnet.network.model import Appointment
    from focalnet.store import NetworkFile


def appointments(file: NetworkFile, texts: Iterable[str], as_at: date) -> list[str]:
    """Return the ids of the appointments named; refuses as `one_appointment` does."""
    return [one_appointment(file, text, as_at).id for text in texts]


def one_appointment(file: NetworkFile, text: str, as_at: date) -> Appointment:
    """Return the appointment of an id, or the one that a person holds on a date.

    Refuses with `cli.appointment_none`, `cli.appointment_several`.
    """
    from focalnet.network import records

    by_id = records.appointments(file, ids=[text])
    if by_id:
        return by_id[0]
    person = one_person(file, text)
    held = records.appointments(file, person=person.id, as_at=as_at)
    if not held:
        raise Refused("cli.appointment_none", name=person.name, date=as_at.isoformat())
    if len(held) > 1:
        offices = {each.id: each.name for each in records.offices(file)}
        listed = "; ".join(f"{each.id} ({each.role}, {offices[each.office]})" for each in held)
        raise Refused("cli.appointment_several", name=person.name, appointments=listed)
    return held[0]
