"""The columns of the list of focal points, as data: what each shows, how wide, and how it is edited."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from focalnet.network.model import TorState
from ui.facts import CODED, shown
from ui.labels import capital

if TYPE_CHECKING:
    from focalnet.network.listing import RosterRow
    from ui.labels import Labels


class Editor(Enum):
    """How a cell is edited in place."""

    NONE = auto()
    TEXT = auto()
    CHOICE = auto()  # one of the codes of the fact
    OFFICE = auto()  # one of the network's offices
    PER_CENT = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the fact it shows, its width for 13 px text, its editor, whether it is the person's."""

    fact: str
    width: int
    editor: Editor = Editor.NONE
    of_person: bool = False
    right: bool = False


COLUMNS = (
    Column("name", 142, Editor.TEXT, of_person=True),
    Column("office", 90, Editor.OFFICE),
    Column("country", 92),
    Column("sex", 66, Editor.CHOICE, of_person=True),
    Column("grade", 56, Editor.TEXT),
    Column("tor_state", 106, Editor.CHOICE),
    Column("time_allotted", 56, Editor.PER_CENT, right=True),
    Column("staff_category", 112, Editor.CHOICE),
    Column("role", 150, Editor.CHOICE),
    Column("email", 210, Editor.TEXT, of_person=True),
    Column("region", 180),
    Column("starts", 130),
)

_CAPITALS = frozenset({"sex"})
_WARM = frozenset({TorState.REQUESTED, TorState.NOT_REQUESTED, TorState.DECLINED})


def cell_text(column: Column, row: RosterRow, labels: Labels) -> str:
    """Return what a cell shows; nothing is said for an unknown that a code would only repeat."""
    value = cell_value(column, row)
    if column.fact == "region":
        return row.region_name or row.region
    if column.fact == "country":
        return row.country_name or row.country
    text = shown(labels, column.fact, value)
    return capital(text) if column.fact in _CAPITALS else text


def cell_value(column: Column, row: RosterRow) -> Any:
    """Return the value behind a cell, as the core holds it."""
    return getattr(row, column.fact)


def pill_of(column: Column, row: RosterRow) -> str:
    """Return the kind of pill in which the cell's text stands, empty for plain text."""
    if column.fact != "tor_state":
        return ""
    return "warning" if row.tor_state in _WARM else "plain"


def choices(fact: str, labels: Labels) -> list[tuple[str, str]]:
    """Return the codes that a fact may have, each with its words."""
    return [(code, capital(text)) for code, text in labels.codes(CODED[fact]).items()]
