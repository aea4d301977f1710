"""What can be done with several appointments at once, each in one step: end them, change them from a date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.network.actions.appointments import change_appointment, end_appointment

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from focalnet.store import NetworkFile


def end_many(file: NetworkFile, appointment_ids: Collection[str], on: date, reason: str = "") -> list[str]:
    """End several appointments; `on` is the first day on which they are no longer held."""
    with file.step("appointment.end_many", number=len(appointment_ids), date=on.isoformat()):
        return [end_appointment(file, each, on, reason) for each in appointment_ids]


def change_many(
    file: NetworkFile, appointment_ids: Collection[str], from_date: date, **facts: Any
) -> list[str]:
    """Change the same facts of several appointments from a date; return the appointments that follow."""
    with file.step("appointment.change_many", number=len(appointment_ids), date=from_date.isoformat()):
        return [change_appointment(file, each, from_date, **facts) for each in appointment_ids]
