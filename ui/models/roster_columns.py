"""The columns of the list of focal points, as data: what each shows, how wide, and how it is edited."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from focalnet.network.model import TorState
from ui.facts import CODED, NOTHING, shown
from ui.labels import capital

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.network.listing import RosterRow
    from ui.labels import Labels


class Editor(Enum):
    """How a cell is edited in place."""

    NONE = auto()
    TEXT = auto()
    LINES = auto()
    CHOICE = auto()  # one of the codes of the fact
    OFFICE = auto()  # one of the network's offices
    GRADE = auto()
    DATE = auto()
    YES_NO = auto()
    LANGUAGES = auto()
    COUNTRIES = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its fact, the width it likes and the least one for 13 px text, its editor, its side.

    `room` says how much of the room that is left over it takes, beside others.
    """

    fact: str
    width: int
    least: int
    editor: Editor = Editor.NONE
    right: bool = False
    room: int = 0


COLUMNS = (
    Column("name", 150, 114, Editor.TEXT, room=3),
    Column("office", 112, 88, Editor.OFFICE, room=2),
    Column("country", 104, 76, room=2),
    Column("sex", 70, 64, Editor.CHOICE),
    Column("grade", 60, 53, Editor.GRADE),
    Column("tor_state", 124, 122, Editor.CHOICE),
    Column("time_allotted", 58, 53, Editor.TEXT, right=True),
    Column("staff_category", 112, 104, Editor.CHOICE),
    Column("role", 150, 96, Editor.CHOICE, room=1),
    Column("mandate", 120, 96, Editor.CHOICE),
    Column("email", 210, 140, Editor.TEXT, room=3),
    Column("other_emails", 190, 120, Editor.TEXT, room=2),
    Column("telephone", 120, 96, Editor.TEXT),
    Column("languages", 160, 110, Editor.LANGUAGES, room=2),
    Column("form_language", 120, 90, Editor.CHOICE),
    Column("expertise", 260, 140, room=4),
    Column("region", 180, 120, room=2),
    Column("city", 110, 90, room=1),
    Column("office_kind", 130, 100, room=1),
    Column("countries_covered", 180, 120, Editor.COUNTRIES, room=2),
    Column("unit", 160, 110, Editor.TEXT, room=2),
    Column("job_title", 200, 130, Editor.TEXT, room=3),
    Column("seniority", 84, 76),
    Column("starts", 136, 120, Editor.DATE),
    Column("term_ends", 136, 120, Editor.DATE),
    Column("ends", 136, 120, Editor.DATE),
    Column("end_reason", 150, 110, Editor.CHOICE, room=1),
    Column("appointed_by", 150, 110, Editor.TEXT, room=1),
    Column("tor_date", 136, 120, Editor.DATE),
    Column("tor_reference", 150, 110, Editor.TEXT, room=1),
    Column("time_spent", 88, 80, Editor.TEXT, right=True),
    Column("in_appraisal", 96, 80, Editor.YES_NO),
    Column("groups", 180, 120, room=2),
    Column("verified_on", 136, 120, Editor.DATE),
    Column("notes", 260, 140, Editor.LINES, room=4),
)
PLACE = {column.fact: place for place, column in enumerate(COLUMNS)}
USUAL = ("name", "office", "country", "sex", "grade", "tor_state", "time_allotted")

_CAPITALS = frozenset({"sex"})
_WARM = frozenset({TorState.REQUESTED, TorState.NOT_REQUESTED, TorState.DECLINED})
_NAMED = {"region": "region_name", "country": "country_name"}


def cell_text(column: Column, row: RosterRow, labels: Labels, countries: Mapping[str, str]) -> str:
    """Return what a cell shows; `countries` are their names by code."""
    if column.fact in _NAMED:
        return str(getattr(row, _NAMED[column.fact]) or getattr(row, column.fact))
    return value_text(column.fact, cell_value(column, row), labels, countries)


def value_text(fact: str, value: Any, labels: Labels, places: Mapping[str, str]) -> str:
    """Return a fact's value in words; `places` are the names of countries, and of offices if they are ids."""
    if fact == "office":
        return places.get(value, value)
    if fact == "countries_covered":
        return ", ".join(places.get(code, code) for code in value) or NOTHING
    if fact == "expertise":
        known = (f"{labels.word('expertise', area)} {_dots(level)}" for area, level in value)
        return ", ".join(known) or NOTHING
    if fact == "in_appraisal":
        return NOTHING if value is None else labels.word("roster_workbook", "yes" if value else "no")
    text = shown(labels, fact, value)
    return capital(text) if fact in _CAPITALS else text


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
    offered = labels.codes(fact) or labels.codes(CODED[fact])  # forms have fewer languages than people
    return [(code, capital(text)) for code, text in offered.items()]


def _dots(level: int) -> str:
    return "●" * level + "○" * (4 - level)
