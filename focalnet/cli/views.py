"""Commands on saved views: the lists somebody keeps under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.cli.opened import changing, reading
from focalnet.problems import Refused

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from focalnet.cli.commands import Commands
    from focalnet.cli.printing import Output
    from focalnet.network.saved_views import SavedView


def add(commands: Commands) -> None:
    """Declare `view list`, `view save`, `view rename` and `view remove`."""
    views = commands.group("view")
    views.add("list", list_views).file().json()
    command = views.add("save", save).file().text("name").option("text", metavar="TEXT")
    command.option("where", metavar="FACET=VALUE", repeated=True)
    command.option("sort", metavar="COLUMN[:down]", repeated=True)
    views.add("rename", rename).file().text("name").text("new_name")
    views.add("remove", remove).file().text("name")


def list_views(arguments: argparse.Namespace, output: Output) -> None:
    """List the saved views with what each asks for."""
    from focalnet.network.saved_views import saved_views

    with reading(arguments.file) as file:
        views = [described(view) for view in saved_views(file)]
    if arguments.json:
        output.json(views)
        return
    for view in views:
        asked = [view["text"], *view["where"], *(f"sort {column}" for column in view["sort"])]
        output.line(f"{view['name']}: {'  '.join(part for part in asked if part)}")


def described(view: SavedView) -> dict[str, Any]:
    """Return a view as it can be typed again."""
    return {
        "name": view.name,
        "text": view.text,
        "where": [f"{facet}={','.join(sorted(values))}" for facet, values in sorted(view.where.items())],
        "sort": [f"{column}:down" if backwards else column for column, backwards in view.sort],
        "columns": list(view.columns),
    }


def save(arguments: argparse.Namespace, output: Output) -> None:
    """Save a view, in place of one with the same name."""
    from focalnet.network.listing import parse_where
    from focalnet.network.saved_views import SavedView, save_view

    with changing(arguments.file) as file:
        where = parse_where(arguments.where, file)
        sort = read_sort(arguments.sort) or (("name", False),)
        name = save_view(file, SavedView(arguments.name, arguments.text or "", where, sort))
    output.say("view_saved", name=name)


def rename(arguments: argparse.Namespace, output: Output) -> None:
    """Give a view another name."""
    from focalnet.network.saved_views import rename_view

    with changing(arguments.file) as file:
        output.say("view_saved", name=rename_view(file, arguments.name, arguments.new_name))


def remove(arguments: argparse.Namespace, output: Output) -> None:
    """Remove a view; `focalnet undo` brings it back."""
    from focalnet.network.saved_views import remove_view

    with changing(arguments.file) as file:
        output.say("view_removed", name=remove_view(file, arguments.name))


def read_sort(typed: Iterable[str]) -> tuple[tuple[str, bool], ...]:
    """Read columns to sort by, `office` or `office:down`. Raises `Refused` (`cli.sort_unknown`)."""
    from focalnet.network.listing import SORTABLE

    keys = []
    for text in typed:
        column, _, way = text.partition(":")
        if column not in SORTABLE or way not in {"", "up", "down"}:
            raise Refused("cli.sort_unknown", text=text, known=", ".join(sorted(SORTABLE)))
        keys.append((column, way == "down"))
    return tuple(keys)
