"""Saved views: what a list is asked for and the columns it shows, under a name. They lie in the file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from focalnet.folding import fold
from focalnet.network.listing import FACETS, SORTABLE, Selection
from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from focalnet.store import NetworkFile

_KEY = "list.views"


@dataclass(frozen=True)
class SavedView:
    """A view: the words searched, the facets' values, the order, and the columns shown (empty: as usual)."""

    name: str
    text: str = ""
    where: Mapping[str, frozenset[str]] = field(default_factory=dict)
    sort: tuple[tuple[str, bool], ...] = (("name", False),)
    columns: tuple[str, ...] = ()

    def selection(self, as_at: date, language: str = "en") -> Selection:
        """Return what the view asks a list for, as at a date."""
        return Selection(as_at, self.text, self.where, self.sort, language)


def saved_views(file: NetworkFile) -> list[SavedView]:
    """Return the views of a network, by name. What a view asks for and no version knows is left out."""
    kept = file.setting(_KEY, [])
    return sorted((_read(each) for each in kept), key=lambda view: fold(view.name))


def view_named(file: NetworkFile, name: str) -> SavedView:
    """Return the view of a name, whatever its case and accents. Raises `Refused` (`network.view_unknown`)."""
    views = saved_views(file)
    for view in views:
        if fold(view.name) == fold(name):
            return view
    known = ", ".join(view.name for view in views) or "–"
    raise Refused("network.view_unknown", name=name, known=known)


def save_view(file: NetworkFile, view: SavedView) -> str:
    """Save a view, in place of the one with its name if there is one; return the name as it is kept."""
    name = _named(view.name)
    with file.step("view.save", name=name):
        _keep(file, [*_others(file, name), SavedView(name, view.text, view.where, view.sort, view.columns)])
    return name


def rename_view(file: NetworkFile, old: str, new: str) -> str:
    """Give a view another name. Raises `Refused` (`network.view_exists`) for the name of another view."""
    view, name = view_named(file, old), _named(new)
    others = _others(file, view.name)
    if any(fold(each.name) == fold(name) for each in others):
        raise Refused("network.view_exists", name=name)
    with file.step("view.rename", old=view.name, name=name):
        _keep(file, [*others, SavedView(name, view.text, view.where, view.sort, view.columns)])
    return name


def remove_view(file: NetworkFile, name: str) -> str:
    """Remove a view; undo brings it back."""
    view = view_named(file, name)
    with file.step("view.remove", name=view.name):
        _keep(file, _others(file, view.name))
    return view.name


def _named(name: str) -> str:
    if tidied := " ".join(name.split()):
        return tidied
    raise Refused("network.view_name_missing")


def _others(file: NetworkFile, name: str) -> list[SavedView]:
    return [view for view in saved_views(file) if fold(view.name) != fold(name)]


def _keep(file: NetworkFile, views: Iterable[SavedView]) -> None:
    file.set_setting(_KEY, [_written(view) for view in views])


def _written(view: SavedView) -> dict[str, Any]:
    return {
        "name": view.name,
        "text": view.text,
        "where": {facet: sorted(values) for facet, values in sorted(view.where.items())},
        "sort": [list(key) for key in view.sort],
        "columns": list(view.columns),
    }


def _read(kept: Mapping[str, Any]) -> SavedView:
    where = {facet: frozenset(values) for facet, values in kept.get("where", {}).items() if facet in FACETS}
    sort = tuple((str(column), bool(back)) for column, back in kept.get("sort", ()) if column in SORTABLE)
    columns = tuple(kept.get("columns", ()))
    return SavedView(kept["name"], kept.get("text", ""), where, sort or (("name", False),), columns)
