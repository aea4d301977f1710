"""The command on what was done with the network: the steps asked for, and what one of them changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.cli.opened import reading

if TYPE_CHECKING:
    import argparse

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.network.history import Asked
    from focalnet.store import NetworkFile, StepRecord

_HEADERS = ("step", "at", "actor", "what")


def add(commands: Commands) -> None:
    """Declare `history`."""
    command = commands.add("history", history).file().text("words", optional=True).json()
    command.option("person", metavar="PERSON").option("office", metavar="OFFICE")
    command.option("kind", metavar="CODE", repeated=True).option("actor", metavar="NAME", repeated=True)
    command.day("from").day("until").option("step", metavar="NUMBER").option("out", metavar="OUT", path=True)


def history(arguments: argparse.Namespace, output: Output) -> None:
    """List the steps asked for, the latest first; or what one step changed."""
    from focalnet.cli.steps import as_row
    from focalnet.network.history import History

    with reading(arguments.file) as file:
        if arguments.step is not None:
            _show_step(file, arguments, output)
            return
        found = History(file, output.words).find(_asked(file, arguments))
        steps = file.numbered_steps([step.id for step in found])
    if arguments.json:
        output.json([as_row(step, output.words) for step in steps])
        return
    rows = [_line(step, output) for step in steps]
    if arguments.out:
        output.book(arguments.out, output.words("cli", "history"), _HEADERS, rows, right="step")
    else:
        output.table(_HEADERS, rows, right="step")


def _line(step: StepRecord, output: Output) -> tuple[object, ...]:
    from focalnet.steps import sentence

    return step.id, f"{step.at.astimezone():%Y-%m-%d %H:%M}", step.actor, sentence(step, output.words)


def _asked(file: NetworkFile, arguments: argparse.Namespace) -> Asked:
    from focalnet.cli.offices import one_office
    from focalnet.network.history import Asked

    return Asked(
        person=_person(file, arguments.person) if arguments.person else "",
        office=one_office(file, arguments.office).id if arguments.office else "",
        codes=frozenset(arguments.kind),
        actors=frozenset(arguments.actor),
        first=getattr(arguments, "from"),
        last=arguments.until,
        text=arguments.words or "",
    )


def _person(file: NetworkFile, text: str) -> str:
    """Return the id of a person, somebody who is gone too. Refuses where nobody or several are meant."""
    from focalnet.cli.people import one_person
    from focalnet.folding import fold
    from focalnet.network.history import everybody

    gone = [
        each.id for each in everybody(file) if each.gone and text in {each.id, fold(each.name), each.name}
    ]
    return gone[0] if len(gone) == 1 else one_person(file, text).id


def _show_step(file: NetworkFile, arguments: argparse.Namespace, output: Output) -> None:
    """Print what one step changed: each record, and each fact before and after."""
    from focalnet.cli.steps import as_row
    from focalnet.network.history import Names, StepChanges

    number = int(arguments.step) if arguments.step.isdigit() else 0
    step = file.step_of(number)
    changes = StepChanges(file, number, Names(file, output.language))
    told = [changes.record(group, row) for group in changes.groups for row in changes.rows(group)]
    if arguments.json:
        records = [_as_json(record) for record in told]
        output.json({**as_row(step, output.words), "changes": records})
        return
    output.table(_HEADERS, [_line(step, output)], right="step")
    for record in told:
        output.line(output.words.of(output.words("change_kind", record.kind), record.name))
        for fact in record.facts:
            output.change(fact.fact, fact.before, fact.after)


def _as_json(record: Any) -> dict[str, Any]:
    from dataclasses import asdict

    return asdict(record)
