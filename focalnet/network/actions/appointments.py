"""What can be done with appointments: appoint, end, correct, change from a date, hand over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.network import records
from focalnet.network.actions.changing import rows_changed
from focalnet.network.actions.facts import applied, changed, check_dates, tidy, with_category
from focalnet.network.actions.offices import add_office
from focalnet.network.actions.people import add_person
from focalnet.network.model import Appointment, Role
from focalnet.network.settings import network_settings
from focalnet.problems import Refused
from focalnet.store import new_id

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from focalnet.network.grades import Categories
    from focalnet.network.model import Person
    from focalnet.store import NetworkFile


_PASSED_ON = ("role", "mandate", "unit", "countries_covered")


def appoint(
    file: NetworkFile,
    person: str,
    office: str,
    role: Role | str = Role.FOCAL_POINT,
    starts: date | None = None,
    **facts: Any,
) -> str:
    """Appoint a person in an office and return the appointment's id.

    The staff category follows from the grade unless given. `starts` None means: nobody knows since when.
    """
    holder, place = records.person(file, person), records.office(file, office)
    given = with_category(None, tidy({"role": role, "starts": starts, **facts}), _categories(file))
    made = check_dates(Appointment(new_id(), person, office, **given), holder)
    with file.step("appointment.add", name=holder.name, office=place.name, role=str(made.role)):
        records.APPOINTMENT.insert(file, [made])
    return made.id


def name_focal_point(
    file: NetworkFile,
    person: str | Mapping[str, Any],
    office: str | Mapping[str, Any],
    role: Role | str = Role.FOCAL_POINT,
    starts: date | None = None,
    **facts: Any,
) -> str:
    """Appoint somebody in one step and return the appointment's id.

    Person and office are each an id, or the facts of one that is not in the network yet.
    """
    with file.step("appointment.add", role=str(role)) as step:
        holder = person if isinstance(person, str) else add_person(file, **person)
        place = office if isinstance(office, str) else add_office(file, **office)
        step.note(name=records.person(file, holder).name, office=records.office(file, place).name)
        return appoint(file, holder, place, role, starts, **facts)


def end_appointment(file: NetworkFile, appointment_id: str, on: date, reason: str = "") -> str:
    """End an appointment: `on` is the first day on which it is no longer held."""
    held, holder, place = _with_names(file, appointment_id)
    check_end(held, holder, on)
    with file.step("appointment.end", name=holder.name, office=place, date=on.isoformat()):
        records.APPOINTMENT.update(file, appointment_id, {"ends": on, "end_reason": reason.strip()})
    return appointment_id


def correct_appointment(file: NetworkFile, appointment_id: str, **facts: Any) -> str:
    """Correct facts of an appointment: it was always so. A corrected grade brings its staff category."""
    _, holder, place = _with_names(file, appointment_id)
    with file.step("appointment.correct", name=holder.name, office=place):
        _correct(file, appointment_id, facts)
    return appointment_id


def correct_many(file: NetworkFile, appointment_ids: Collection[str], **facts: Any) -> list[str]:
    """Correct the same facts of many appointments, in one step."""
    with file.step("appointment.correct_many", number=len(appointment_ids)):
        for appointment_id in appointment_ids:
            _correct(file, appointment_id, facts)
    return list(appointment_ids)


def change_appointment(file: NetworkFile, appointment_id: str, from_date: date, **facts: Any) -> str:
    """Change facts of an appointment from a date: that row closes, the next opens; its id is returned."""
    held, holder, place = _with_names(file, appointment_id)
    check_change(held, holder, from_date)
    _, following = rows_changed(held, from_date, facts, _categories(file))
    following = following._replace(id=new_id())
    with file.step("appointment.change", name=holder.name, office=place, date=from_date.isoformat()):
        records.APPOINTMENT.update(file, appointment_id, {"ends": from_date, "end_reason": "changed"})
        records.APPOINTMENT.insert(file, [check_dates(following, holder)])
    return following.id


def hand_over(
    file: NetworkFile,
    appointment_id: str,
    to_person: str | Mapping[str, Any],
    on: date,
    reason: str = "handed_over",
    **facts: Any,
) -> str:
    """End an appointment and open the successor's on the same day. Returns the successor's appointment.

    Args:
        file: The network.
        appointment_id: The appointment that ends.
        to_person: The successor: a person's id, or the facts of somebody new.
        on: The first day of the one, the first day without the other.
        reason: Why the appointment ends.
        facts: Of the successor's appointment. Office, role, mandate, unit and countries covered pass on,
            grade, time share and terms of reference are the successor's own, unknown until given.

    """
    held, holder, place = _with_names(file, appointment_id)
    passed_on = {name: getattr(held, name) for name in _PASSED_ON} | facts
    with file.step("appointment.hand_over", name=holder.name, office=place) as step:
        successor = to_person if isinstance(to_person, str) else add_person(file, **to_person)
        step.note(other=records.person(file, successor).name)
        end_appointment(file, appointment_id, on, reason)
        return appoint(file, successor, held.office, starts=on, **passed_on)


def remove_appointment(file: NetworkFile, appointment_id: str) -> str:
    """Remove an appointment that never was. One that was is ended instead."""
    _, holder, place = _with_names(file, appointment_id)
    with file.step("appointment.remove", name=holder.name, office=place):
        records.APPOINTMENT.delete(file, appointment_id)
    return appointment_id


def _correct(file: NetworkFile, appointment_id: str, facts: dict[str, Any]) -> None:
    held = records.appointment(file, appointment_id)
    corrected = changed(held, with_category(held, tidy(facts), _categories(file)))
    if {"starts", "ends"} & corrected.keys():
        applied(held, corrected, records.person(file, held.person))
    records.APPOINTMENT.update(file, appointment_id, corrected)


def _categories(file: NetworkFile) -> Categories:
    return network_settings(file).staff_categories


def check_change(held: Appointment, holder: Person, from_date: date) -> None:
    """Refuse a change from a day on which the appointment is not held, or on which it begins."""
    if held.starts and from_date <= held.starts:
        raise Refused(
            "network.change_before_start",
            name=holder.name,
            date=from_date.isoformat(),
            starts=held.starts.isoformat(),
        )
    if held.ends and held.ends <= from_date:
        raise Refused("network.already_ended", name=holder.name, ends=held.ends.isoformat())


def check_end(held: Appointment, holder: Person, on: date) -> None:
    """Refuse an end for what has ended by then, or before it begins."""
    if held.ends and held.ends <= on:
        raise Refused("network.already_ended", name=holder.name, ends=held.ends.isoformat())
    applied(held, {"ends": on}, holder)


def _with_names(file: NetworkFile, appointment_id: str) -> tuple[Appointment, Person, str]:
    held = records.appointment(file, appointment_id)
    return held, records.person(file, held.person), records.office(file, held.office).name
