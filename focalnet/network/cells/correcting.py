"""Many cells corrected in one step: a block that was pasted, a value filled down, a fact of many rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.network import records
from focalnet.network.actions.facts import applied, changed, tidy, with_category
from focalnet.network.cells.facts import OF_PERSON, as_kept, value_of
from focalnet.network.grades import CATEGORIES
from focalnet.network.listing import rows
from focalnet.network.settings import network_settings
from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from focalnet.network.grades import Categories
    from focalnet.network.model import Appointment, Person
    from focalnet.store import NetworkFile


class Cell(NamedTuple):
    """A value for one cell: of which appointment's row, in which column."""

    appointment: str
    fact: str
    value: Any


def correct_cells(file: NetworkFile, cells: Collection[Cell], code: str = "roster.correct") -> list[str]:
    """Correct cells in one step, all or none; return the appointments in whose rows they stand.

    Raises:
        Refused: A value is not one that the fact can have, or dates would cross.

    """
    ids = list(dict.fromkeys(cell.appointment for cell in cells))
    with file.step(code, number=len(ids)):
        held = {each.id: each for each in records.appointments(file, ids=ids)}
        if len(held) < len(ids):
            raise Refused("network.no_such_appointment")
        people = {each.id: each for each in records.persons(file, {each.person for each in held.values()})}
        for person, facts in of_people(cells, held).items():
            records.PERSON.update(file, person, person_corrected(people[person], facts))
        categories = network_settings(file).staff_categories
        for appointment, facts in of_appointments(cells).items():
            before = held[appointment]
            corrected = appointment_corrected(before, facts, people[before.person], categories)
            records.APPOINTMENT.update(file, appointment, corrected)
    return ids


def fill_down(file: NetworkFile, appointments: Sequence[str], facts: Iterable[str]) -> list[str]:
    """Give all of the rows the first one's value in some columns, in one step; return their appointments."""
    first, *others = appointments
    source = rows(file, [first])
    if not source:
        raise Refused("network.no_such_appointment")
    cells = [Cell(each, fact, value_of(source[0], fact)) for fact in facts for each in others]
    return correct_cells(file, cells, "roster.fill")


def of_people(cells: Iterable[Cell], held: dict[str, Appointment]) -> dict[str, dict[str, Any]]:
    """Return the facts to be corrected of each person behind the cells."""
    found: dict[str, dict[str, Any]] = {}
    for cell in cells:
        if cell.fact in OF_PERSON:
            found.setdefault(held[cell.appointment].person, {}).update(as_kept(cell.fact, cell.value))
    return found


def of_appointments(cells: Iterable[Cell]) -> dict[str, dict[str, Any]]:
    """Return the facts to be corrected of each appointment."""
    found: dict[str, dict[str, Any]] = {}
    for cell in cells:
        if cell.fact not in OF_PERSON:
            found.setdefault(cell.appointment, {}).update(as_kept(cell.fact, cell.value))
    return found


def person_corrected(person: Person, facts: dict[str, Any]) -> dict[str, Any]:
    """Return the facts of a person that change. Raises `Refused` for a name without a family name."""
    corrected = changed(person, tidy(facts))
    if corrected.get("family_name", "?") == "":
        raise Refused("network.name_missing")
    return corrected


def appointment_corrected(
    held: Appointment, facts: dict[str, Any], holder: Person, categories: Categories = CATEGORIES
) -> dict[str, Any]:
    """Return the facts of an appointment that change; a new grade brings its staff category."""
    corrected = changed(held, with_category(held, tidy(facts), categories))
    applied(held, corrected, holder)
    return corrected
