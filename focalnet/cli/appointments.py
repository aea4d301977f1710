"""Commands on appointments: appoint, change, hand over, end, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.cli import mending
from focalnet.cli.entering import doing, facts, facts_option, name
from focalnet.cli.held import one_appointment
from focalnet.cli.offices import one_office
from focalnet.cli.people import one_person

if TYPE_CHECKING:
    import argparse

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.store import NetworkFile


def add(commands: Commands) -> None:
    """Declare `appointment add`, `change`, `hand-over`, `end`, `remove`, and what mends many."""
    group = commands.group("appointment")
    command = group.add("add", appoint).file().text("person").text("office").flag("new")
    facts_option(command.day("starts"))
    facts_option(group.add("change", change).file().text("held").day("since").as_at())
    command = group.add("hand-over", hand_over).file().text("held").text("successor").flag("new")
    facts_option(command.day("first-day", today=True).option("reason", metavar="CODE"))
    command = group.add("end", end).file().text("held", several=True).day("first-day", today=True)
    command.option("reason", metavar="CODE")
    group.add("remove", remove).file().text("held").as_at()
    mending.add(group)


def appoint(arguments: argparse.Namespace, output: Output) -> None:
    """Appoint somebody known, or with `--new` somebody who is not in the network yet."""
    from focalnet.network import actions

    def do(file: NetworkFile) -> None:
        given = facts(file, arguments.fact)
        office = one_office(file, arguments.office).id
        who = _who(file, arguments.person, new=arguments.new)
        actions.name_focal_point(file, who, office, starts=arguments.starts, **given)

    doing(arguments.file, output, do)


def change(arguments: argparse.Namespace, output: Output) -> None:
    """Change facts of an appointment from a date, or without one as a correction."""
    from focalnet.network import actions

    def do(file: NetworkFile) -> None:
        held, given = one_appointment(file, arguments.held, arguments.as_at), facts(file, arguments.fact)
        if arguments.since:
            actions.change_appointment(file, held.id, arguments.since, **given)
        else:
            actions.correct_appointment(file, held.id, **given)

    doing(arguments.file, output, do)


def hand_over(arguments: argparse.Namespace, output: Output) -> None:
    """Hand an appointment over to somebody known, or with `--new` to somebody new."""
    from focalnet.network import actions

    def do(file: NetworkFile) -> None:
        held = one_appointment(file, arguments.held, arguments.first_day)
        successor = _who(file, arguments.successor, new=arguments.new)
        reason, given = arguments.reason or "handed_over", facts(file, arguments.fact)
        actions.hand_over(file, held.id, successor, arguments.first_day, reason, **given)

    doing(arguments.file, output, do)


def end(arguments: argparse.Namespace, output: Output) -> None:
    """End an appointment, or several in one step."""
    from focalnet.network import actions

    def do(file: NetworkFile) -> None:
        held = [one_appointment(file, text, arguments.first_day).id for text in arguments.held]
        if len(held) == 1:
            actions.end_appointment(file, held[0], arguments.first_day, arguments.reason or "")
        else:
            actions.end_many(file, held, arguments.first_day, arguments.reason or "")

    doing(arguments.file, output, do)


def remove(arguments: argparse.Namespace, output: Output) -> None:
    """Remove an appointment that never was."""
    from focalnet.network import actions

    doing(
        arguments.file,
        output,
        lambda file: actions.remove_appointment(
            file, one_appointment(file, arguments.held, arguments.as_at).id
        ),
    )


def _who(file: NetworkFile, text: str, *, new: bool) -> str | dict[str, Any]:
    """Return somebody known by the id, or the names of somebody new."""
    return name(file, text) if new else one_person(file, text).id
