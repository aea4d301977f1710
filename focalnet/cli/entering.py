"""What the commands that change the register share: facts as `FACT=VALUE`, and a word on what was done."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from focalnet.cli.commands import Command
    from focalnet.cli.printing import Output
    from focalnet.store import NetworkFile, StepRecord


def facts_option(command: Command) -> Command:
    """Let a command take `--fact FACT=VALUE`, as often as wanted."""
    return command.option("fact", metavar="FACT=VALUE", repeated=True)


def facts(file: NetworkFile, given: Iterable[str]) -> dict[str, Any]:
    """Return the facts as they are kept, each read as a cell of the list is; refuses what it cannot mean."""
    from focalnet.network.cells import CellReader
    from focalnet.network.cells.facts import as_kept

    reader = CellReader(file, date.today())  # noqa: DTZ011 - the day where the person sits
    found: dict[str, Any] = {}
    for pair in given:
        fact, equals, text = pair.partition("=")
        if not equals:
            raise Refused("cli.fact_unreadable", text=pair)
        found |= as_kept(fact.strip(), reader.read(fact.strip(), text))
    return found


def name(file: NetworkFile, text: str) -> dict[str, Any]:
    """Return family name and given names of a name typed in either order."""
    return facts(file, [f"name={text}"])


def doing(path: Path, output: Output, do: Callable[[NetworkFile], object]) -> None:
    """Open a network, do something with it, and print the sentence of the step it made, if it made one."""
    from focalnet.cli.opened import changing
    from focalnet.steps import sentence

    with changing(path) as file:
        before = _latest(file)
        do(file)
        step = _latest(file)
        if step is not None and step != before:
            output.line(sentence(step, output.words))


def _latest(file: NetworkFile) -> StepRecord | None:
    return next(iter(file.history(limit=1)), None)
