"""Commands on one person: everything the network holds on them, for themselves to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from focalnet.network import personal_data

    with reading(arguments.file) as file:
        output.json(personal_data.export_person(file, one_person(file, arguments.person).id))


def one_person(file: NetworkFile, text: str) -> Person:
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
