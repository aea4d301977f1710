"""Commands on people: enter, correct, merge, tell apart, remove; and all that is held on one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.cli.entering import doing, facts, facts_option, name
from focalnet.cli.opened import reading
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.network.model import Person
    from focalnet.store import NetworkFile


def add(commands: Commands) -> None:
    """Declare `export-person`, and `person` with all that is done with people."""
    commands.add("export-person", export_person).file().text("person")
    person = commands.group("person")
    facts_option(person.add("add", add_person).file().text("full_name"))
    facts_option(person.add("edit", edit_person).file().text("person"))
    command = person.add("merge", merge_people).file().text("kept").text("merged")
    command.option("from-other", metavar="FACT", repeated=True)
    person.add("verify", verify_people).file().text("people", several=True).day("verified-on", today=True)
    person.add("apart", tell_apart).file().text("person").text("namesake")
    person.add("remove", remove_person).file().text("person")
    person.add("duplicates", duplicates).file().json()
    command = person.add("expertise", set_expertise).file().text("person")
    command.option("rate", metavar="AREA=LEVEL", repeated=True).option("source", metavar="TEXT").json()


def export_person(arguments: argparse.Namespace, output: Output) -> None:
    """Print, as JSON, all that the network holds on a person named by id, e-mail address or name."""
    from focalnet.surveys import personal_data

    with reading(arguments.file) as file:
        output.json(personal_data.export_person(file, one_person(file, arguments.person).id))


def add_person(arguments: argparse.Namespace, output: Output) -> None:
    """Add a person without an appointment."""
    from focalnet.network import actions

    def do(file: NetworkFile) -> None:
        actions.add_person(file, **name(file, arguments.full_name), **facts(file, arguments.fact))

    doing(arguments.file, output, do)


def edit_person(arguments: argparse.Namespace, output: Output) -> None:
    """Correct facts of a person."""
    from focalnet.network import actions

    def do(file: NetworkFile) -> None:
        person = one_person(file, arguments.person)
        actions.correct_person(file, person.id, **facts(file, arguments.fact))

    doing(arguments.file, output, do)


def merge_people(arguments: argparse.Namespace, output: Output) -> None:
    """Merge a person into another; what only the one who goes has known is kept, and what is asked for."""
    from focalnet.network import actions

    for fact in arguments.from_other:
        if fact not in actions.MERGED_FACTS:
            raise Refused("cli.merged_fact", text=fact, known=", ".join(actions.MERGED_FACTS))

    def do(file: NetworkFile) -> None:
        kept, merged = (one_person(file, text).id for text in (arguments.kept, arguments.merged))
        actions.merge_people(file, kept, merged, dict.fromkeys(arguments.from_other, "other"))

    doing(arguments.file, output, do)


def verify_people(arguments: argparse.Namespace, output: Output) -> None:
    """Note that the facts of people were verified on a day, in one step."""
    from focalnet.network import actions

    def do(file: NetworkFile) -> None:
        people = [one_person(file, text).id for text in arguments.people]
        actions.verify_people(file, people, arguments.verified_on)

    doing(arguments.file, output, do)


def tell_apart(arguments: argparse.Namespace, output: Output) -> None:
    """Remember that two people are two."""
    from focalnet.network import actions

    def do(file: NetworkFile) -> None:
        one, other = (one_person(file, text).id for text in (arguments.person, arguments.namesake))
        actions.not_the_same_person(file, one, other)

    doing(arguments.file, output, do)


def remove_person(arguments: argparse.Namespace, output: Output) -> None:
    """Remove somebody who was entered by mistake, with all appointments."""
    from focalnet.network import actions

    doing(
        arguments.file,
        output,
        lambda file: actions.remove_person(file, one_person(file, arguments.person).id),
    )


def duplicates(arguments: argparse.Namespace, output: Output) -> None:
    """List the pairs of people who may be one, with the reasons."""
    from focalnet.network import records
    from focalnet.network.duplicates import suspected

    with reading(arguments.file) as file:
        pairs = suspected(file)
        ids = {each for pair in pairs for each in (pair.one, pair.other)}
        names = {each.id: each.name for each in records.persons(file, ids)}
    if arguments.json:
        output.json([{"one": pair.one, "other": pair.other, "reasons": pair.reasons} for pair in pairs])
        return
    rows = [(names[pair.one], names[pair.other], _reasons(pair.reasons, output)) for pair in pairs]
    output.table(("name", "name", "reasons"), rows)


def set_expertise(arguments: argparse.Namespace, output: Output) -> None:
    """Set levels of expertise, or list what somebody knows where none is given."""
    from focalnet.network import actions, records

    if arguments.rate:
        levels = dict(_level(pair) for pair in arguments.rate)
        doing(
            arguments.file,
            output,
            lambda file: actions.set_expertise(
                file, one_person(file, arguments.person).id, levels, arguments.source or ""
            ),
        )
        return
    with reading(arguments.file) as file:
        known = records.expertise(file, one_person(file, arguments.person).id)
    if arguments.json:
        output.json([{"area": each.area, "level": each.level, "source": each.source} for each in known])
        return
    rows = [(output.words("expertise", each.area), each.level, each.source) for each in known]
    output.table(("area", "level_of_4", "source"), rows, right="level_of_4")


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


def _reasons(codes: tuple[str, ...], output: Output) -> str:
    return ", ".join(output.words("match_reason", code) for code in codes)


def _level(pair: str) -> tuple[str, int]:
    area, _, level = pair.partition("=")
    if not level.strip().isdigit():
        raise Refused("cli.level_unreadable", text=pair)
    return area.strip(), int(level)
