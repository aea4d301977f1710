"""Commands that mend many appointments in one step: terms of reference, term, time share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.cli.entering import doing, facts
from focalnet.cli.held import appointments

if TYPE_CHECKING:
    import argparse

    from focalnet.cli.commands import Command, Commands
    from focalnet.cli.printing import Output
    from focalnet.store import NetworkFile


def add(group: Commands) -> None:
    """Declare `appointment tor`, `renew` and `time`, within the group of the commands on appointments."""
    _many(group.add("tor", note_terms_of_reference).file().text("tor_state")).day("since").option(
        "reference", metavar="TEXT"
    )
    _many(group.add("renew", renew).file().text("until_day"))
    _many(group.add("time", enter_time_share).file().text("per_cent"))


def _many(command: Command) -> Command:
    return command.text("held", several=True).as_at()


def note_terms_of_reference(arguments: argparse.Namespace, output: Output) -> None:
    """Note the state of the terms of reference, new from a day or as it always was."""
    from focalnet.network import actions

    def do(file: NetworkFile) -> None:
        state = facts(file, [f"tor_state={arguments.tor_state}"])["tor_state"]
        held = appointments(file, arguments.held, arguments.as_at)
        actions.set_terms_of_reference(file, held, state, arguments.since, arguments.reference or "")

    doing(arguments.file, output, do)


def renew(arguments: argparse.Namespace, output: Output) -> None:
    """Set the day on which the terms end."""
    _correct(arguments, output, "term_ends", arguments.until_day)


def enter_time_share(arguments: argparse.Namespace, output: Output) -> None:
    """Enter the share of working time that is allotted."""
    _correct(arguments, output, "time_allotted", arguments.per_cent)


def _correct(arguments: argparse.Namespace, output: Output, fact: str, text: str) -> None:
    from focalnet.network import actions

    def do(file: NetworkFile) -> None:
        given: dict[str, Any] = facts(file, [f"{fact}={text}"])
        actions.correct_many(file, appointments(file, arguments.held, arguments.as_at), **given)

    doing(arguments.file, output, do)
