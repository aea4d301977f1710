"""Commands on the lists that a network keeps: regions, kinds of office, areas of expertise, languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.cli.opened import changing, reading
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.network.named_lists import NamedList
    from focalnet.store import NetworkFile

LISTS = {"kinds": "office_kind", "expertise": "expertise", "languages": "language"}
_NAMES = ("regions", *LISTS)


def add(commands: Commands) -> None:
    """Declare `list show`, `list add`, `list rename`, `list move`, `list remove` and `list level`."""
    lists = commands.group("list")
    lists.add("show", show).file().text("of").json()
    lists.add("add", add_entry).file().text("of").text("name").option("code", metavar="CODE")
    lists.add("rename", rename).file().text("of").text("entry").text("new_name")
    lists.add("move", move).file().text("of").text("entry").text("position")
    lists.add("remove", remove).file().text("of").text("entry").option("instead", metavar="CODE")
    lists.add("level", level).file().text("entry").text("level")


def show(arguments: argparse.Namespace, output: Output) -> None:
    """List the entries in their order, each with its code and its name in every language."""
    from focalnet.network.named_lists import NAMED

    with reading(arguments.file) as file:
        entries = _list(arguments.of).entries(file)
    if arguments.json:
        output.json([{"code": each.code} | dict(zip(NAMED, each.names, strict=True)) for each in entries])
    else:
        output.table(("code", *NAMED), [(each.code, *each.names) for each in entries])


def add_entry(arguments: argparse.Namespace, output: Output) -> None:
    """Add an entry by its name in the language of the command, and print its code."""
    made: list[str] = []
    _change(
        arguments,
        lambda of, file: made.append(of.add(file, arguments.name, output.language, arguments.code or "")),
    )
    output.line(made[0])


def rename(arguments: argparse.Namespace, output: Output) -> None:
    """Give an entry another name in the language of the command."""
    _change(arguments, lambda of, file: of.rename(file, arguments.entry, output.language, arguments.new_name))


def move(arguments: argparse.Namespace, output: Output) -> None:  # noqa: ARG001 - all commands take it
    """Put an entry at a place counted from 1."""
    if not arguments.position.isdigit() or int(arguments.position) < 1:
        raise Refused("cli.position", text=arguments.position)
    _change(arguments, lambda of, file: of.move(file, arguments.entry, int(arguments.position) - 1))


def remove(arguments: argparse.Namespace, output: Output) -> None:  # noqa: ARG001 - all commands take it
    """Remove an entry; whatever has it gets another one, if it is given."""
    _change(arguments, lambda of, file: of.remove(file, arguments.entry, arguments.instead or ""))


def level(arguments: argparse.Namespace, output: Output) -> None:  # noqa: ARG001 - all commands take it
    """Say at which level UN-SWAP counts the focal points of a kind of office."""
    from focalnet.network.actions import set_kind_level

    with changing(arguments.file) as file:
        set_kind_level(file, arguments.entry, arguments.level)


def _change(arguments: argparse.Namespace, do: Callable[[NamedList, NetworkFile], object]) -> None:
    of = _list(arguments.of)
    with changing(arguments.file) as file:
        do(of, file)


def _list(name: str) -> NamedList:
    """Return a list by its name. Raises `Refused` (`cli.list_unknown`)."""
    from focalnet.network.named_lists import OwnList, RegionList

    if name not in _NAMES:
        raise Refused("cli.list_unknown", text=name, known=", ".join(_NAMES))
    return OwnList(LISTS[name]) if name in LISTS else RegionList()
