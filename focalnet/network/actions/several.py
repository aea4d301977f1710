"""What can be done with several appointments at once, each in one step: end them, change them from a date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.network import records
from focalnet.network.actions.appointments import check_change, check_end
from focalnet.network.actions.changing import rows_changed
from focalnet.network.actions.facts import check_dates
from focalnet.network.settings import network_settings
from focalnet.progress import Telling, unheard
from focalnet.store import new_id

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from focalnet.network.model import Appointment, Person
    from focalnet.progress import Report
    from focalnet.store import NetworkFile


def end_many(
    file: NetworkFile,
    appointment_ids: Collection[str],
    on: date,
    reason: str = "",
    *,
    report: Report = unheard,
) -> list[str]:
    """End several appointments; `on` is the first day on which they are no longer held.

    `report` is told how many are done, of how many, and ends the work by what it raises.
    """
    ids = list(dict.fromkeys(appointment_ids))
    held, holders = _held(file, ids)
    telling, facts = Telling(report, len(ids)), {"ends": on, "end_reason": reason.strip()}
    with file.step("appointment.end_many", number=len(ids), date=on.isoformat()):
        for each in telling.each(ids, 1):
            check_end(held[each], holders[held[each].person], on)
            records.APPOINTMENT.update(file, each, facts)
    return ids


def change_many(
    file: NetworkFile,
    appointment_ids: Collection[str],
    from_date: date,
    *,
    report: Report = unheard,
    **facts: Any,
) -> list[str]:
    """Change the same facts of several appointments from a date; return the appointments that follow.

    `report` is told how many are done, of how many, and ends the work by what it raises.
    """
    ids = list(dict.fromkeys(appointment_ids))
    held, holders = _held(file, ids)
    categories, telling = network_settings(file).staff_categories, Telling(report, len(ids))
    opened = []
    with file.step("appointment.change_many", number=len(ids), date=from_date.isoformat()):
        for each in telling.each(ids, 1):
            before = held[each]
            holder = holders[before.person]
            check_change(before, holder, from_date)
            _, following = rows_changed(before, from_date, facts, categories)
            opened.append(check_dates(following._replace(id=new_id()), holder))
            records.APPOINTMENT.update(file, each, {"ends": from_date, "end_reason": "changed"})
        records.APPOINTMENT.insert(file, opened)
    return [each.id for each in opened]


def _held(file: NetworkFile, ids: Collection[str]) -> tuple[dict[str, Appointment], dict[str, Person]]:
    """Return the appointments and their holders, by id. Raises Refused for an appointment that is none."""
    held = {each.id: each for each in records.appointments(file, ids=ids)}
    for each in ids:
        if each not in held:
            records.appointment(file, each)
    return held, {each.id: each for each in records.persons(file, {each.person for each in held.values()})}
