"""Commands on one person: everything the network holds on them, for themselves to see."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from focalnet.cli.opened import reading
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.network.model import Person
    from focalnet.store import NetworkFile


def add(commands: Commands) -> None:
    """Declare `export-person`."""
    commands.add("export-person", export_person).file().text("person")


def export_person(arguments: argparse.Namespace, output: Output) -> None:
    """Print, as JSON, all that the network holds on a person named by id, e-mail address or name."""
    with reading(arguments.file) as file:
        output.json(_all_held(file, _one_person(file, arguments.person), output))


def _one_person(file: NetworkFile, text: str) -> Person:
    """Return the one person that a text names; refuses with `cli.person_unknown`, `cli.person_several`."""
    from focalnet.folding import fold
    from focalnet.network import records

    everybody = records.persons(file)
    by_key = [p for p in everybody if text in {p.id, p.email} or fold(text) == fold(p.email)]
    names = {fold(text)}
    found = by_key or [p for p in everybody if names & _names(p)]
    if not found:
        raise Refused("cli.person_unknown", text=text)
    if len(found) > 1:
        listed = "; ".join(f"{p.id} ({p.given_names} {p.family_name}, {p.email})" for p in found)
        raise Refused("cli.person_several", text=text, people=listed)
    return found[0]


def _names(person: Person) -> set[str]:
    from focalnet.folding import fold

    return {
        fold(f"{person.given_names} {person.family_name}"),
        fold(f"{person.family_name} {person.given_names}"),
    }


def _all_held(file: NetworkFile, person: Person, output: Output) -> dict[str, Any]:
    from focalnet.cli.steps import as_row
    from focalnet.network import records

    offices = {office.id: office for office in records.offices(file)}
    groups = {group.id: group.name for group in records.groups(file)}
    appointments = records.appointments(file, person=person.id)
    memberships = records.memberships(file, person=person.id)
    expertise = records.expertise(file, person.id)
    rows = [person.id, *(row.id for held in (appointments, memberships, expertise) for row in held)]
    steps = {step.id: step for row in rows for step in file.history(row=row)}
    return {
        "person": asdict(person),
        "appointments": [
            asdict(row) | {"office_name": offices[row.office].name, "country": offices[row.office].country}
            for row in appointments
        ],
        "expertise": [asdict(row) for row in expertise],
        "memberships": [asdict(row) | {"group_name": groups[row.working_group]} for row in memberships],
        "not_the_same_person": sorted(pair for pair in records.not_the_same(file) if person.id in pair),
        "history": [as_row(steps[number], output.words) for number in sorted(steps)],
    }
