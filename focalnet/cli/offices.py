"""Commands on offices: add one, edit it, close it, merge two that are the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.cli.opened import changing
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse

    from focalnet.cli.commands import Command, Commands
    from focalnet.cli.printing import Output
    from focalnet.network.model import Office
    from focalnet.store import NetworkFile

_TEXTS = ("city", "country", "region", "footnote")


def add(commands: Commands) -> None:
    """Declare `office add`, `office edit`, `office close` and `office merge`."""
    office = commands.group("office")
    _facts(office.add("add", add_office).file().text("name"))
    command = office.add("edit", edit_office).file().text("office").option("name", metavar="NAME")
    _facts(command).day("closed").day("kind-from")
    office.add("close", close_office).file().text("office").day("on", today=True).flag("keep-appointments")
    office.add("merge", merge_offices).file().text("keep").text("other")


def _facts(command: Command) -> Command:
    for name in (*_TEXTS, "office-kind", "parent", "expected"):
        command.option(name, metavar=name.upper())
    return command.day("opened")


def add_office(arguments: argparse.Namespace, output: Output) -> None:
    """Add an office and print its id."""
    from focalnet.network import actions

    with changing(arguments.file) as file:
        output.line(actions.add_office(file, name=arguments.name, **_given(file, arguments)))


def edit_office(arguments: argparse.Namespace, output: Output) -> None:
    """Correct facts of an office; with `--kind-from`, its new kind holds from that date on."""
    from focalnet.network import actions

    with changing(arguments.file) as file:
        facts = _given(file, arguments)
        if arguments.name:
            facts["name"] = arguments.name
        if arguments.closed:
            facts["closed"] = arguments.closed
        actions.edit_office(file, one_office(file, arguments.office).id, arguments.kind_from, **facts)
        _told(file, output)


def close_office(arguments: argparse.Namespace, output: Output) -> None:
    """Close an office; its open appointments end that day unless they are to go on."""
    from focalnet.network import actions

    with changing(arguments.file) as file:
        office = one_office(file, arguments.office).id
        actions.close_office(file, office, arguments.on, ending=not arguments.keep_appointments)
        _told(file, output)


def merge_offices(arguments: argparse.Namespace, output: Output) -> None:
    """Merge an office into another."""
    from focalnet.network import actions

    with changing(arguments.file) as file:
        keep, other = (one_office(file, text).id for text in (arguments.keep, arguments.other))
        actions.merge_offices(file, keep, other)
        _told(file, output)


def _told(file: NetworkFile, output: Output) -> None:
    """Print what the latest step did."""
    from focalnet.steps import sentence

    output.line(sentence(file.history(limit=1)[0], output.words))


def _given(file: NetworkFile, arguments: argparse.Namespace) -> dict[str, Any]:
    """Return the facts given as options; an empty text takes a fact away."""
    facts: dict[str, Any] = {
        name: getattr(arguments, name) for name in _TEXTS if getattr(arguments, name) is not None
    }
    if arguments.office_kind is not None:
        facts["kind"] = arguments.office_kind
    if arguments.parent is not None:
        facts["parent"] = one_office(file, arguments.parent).id if arguments.parent else ""
    if arguments.expected is not None:
        facts["focal_points_expected"] = _number(arguments.expected)
    if arguments.opened:
        facts["opened"] = arguments.opened
    return facts


def _number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise Refused(
            "network.out_of_range", fact="focal_points_expected", least=0, most=1000, value=text
        ) from None


def one_office(file: NetworkFile, text: str) -> Office:
    """Return the office that an id or name names; refuses (`cli.office_unknown`, `cli.office_several`)."""
    from focalnet.folding import fold
    from focalnet.network import records

    found = [each for each in records.offices(file) if text == each.id or fold(text) == fold(each.name)]
    if not found:
        raise Refused("cli.office_unknown", text=text)
    if len(found) > 1:
        listed = "; ".join(f"{each.id} ({each.name}, {each.city}, {each.country})" for each in found)
        raise Refused("cli.office_several", text=text, offices=listed)
    return found[0]
