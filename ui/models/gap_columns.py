"""How the columns of lists of gaps look in the window: widths, alignment, what is written in a cell."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from focalnet.network.gap_lists import COLUMNS, Kind
from ui.facts import NOTHING
from ui.labels import capital
from ui.numbers import number
from ui.widgets.cell import Face

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from focalnet.network.gap_lists import Value
    from ui.labels import Labels

_RIGHT = frozenset({Kind.NUMBER, Kind.PER_CENT})
# For 13 px text; a column that is not named here is as wide as its kind.
_WIDTHS = {
    "name": 158, "other": 158, "office": 120, "other_office": 120, "city": 110, "country": 132,
    "region": 200, "offices": 200, "email": 210, "grade": 64, "office_kind": 150, "role": 112,
    "staff_category": 104, "tor_state": 116, "level": 112, "finding": 96, "missing": 260, "reasons": 300,
    "expertise": 260, "expected": 78, "holding": 62, "vacant": 70, "alternates": 94, "time_allotted": 118,
}  # fmt: skip
_WIDTH_OF_DATES = 148
_LONGEST = date(2009, 9, 30)  # in words, in each of the languages
_PILLS = {
    "tor_state": {"requested": "warning", "not_requested": "warning", "declined": "warning"},
    "finding": {"not_met": "warning", "met": "accent"},
}
# The column that takes the room that is left, the first of these that the list has.
_STRETCHED = ("reasons", "missing", "expertise", "offices", "region", "email", "office", "country")
# Columns of text give up to this part of their width.
_YIELDING = frozenset({*_STRETCHED, "name", "other", "other_office", "city"})
_YIELDED = 0.25


def widths(columns: Sequence[str], titles: Sequence[int], room: int, px: Callable[[float], int]) -> list[int]:
    """Return how wide the columns of a list are in pixels, given their titles' widths and the room there is.

    Room that is left goes to one of them; where a little is lacking, columns of text give way, so that
    nothing has to be scrolled sideways.
    """
    own = [px(_WIDTHS.get(column, _WIDTH_OF_DATES)) for column in columns]
    wide = [max(pair) for pair in zip(own, titles, strict=True)]
    left = room - sum(wide)
    if left >= 0:
        wide[stretched(columns)] += left
        return wide
    yielding = sum(each for column, each in zip(columns, wide, strict=True) if column in _YIELDING)
    if -left > yielding * _YIELDED:
        return wide
    kept = 1 + left / yielding
    return [
        int(each * kept) if column in _YIELDING else each for column, each in zip(columns, wide, strict=True)
    ]


def longest_words(column: str, title: str, labels: Labels) -> tuple[str, str]:
    """Return what a column has to have room for: its title, and the longest date or words of a pill."""
    if in_pills(column):
        return title, max(labels.codes(COLUMNS[column].words).values(), key=len)
    return title, labels.date(_LONGEST) if COLUMNS[column].kind is Kind.DATE else ""


def in_pills(column: str) -> bool:
    """Tell whether the values of a column stand in pills."""
    return column in _PILLS


def stands_right(column: str) -> bool:
    """Tell whether the values of a column stand to the right."""
    return COLUMNS[column].kind in _RIGHT


def stretched(columns: Sequence[str]) -> int:
    """Return which of a list's columns takes the room that is left."""
    return next((columns.index(each) for each in _STRETCHED if each in columns), len(columns) - 1)


def words_of(column: str, value: Value, labels: Labels) -> str:
    """Return a value as it is written in a cell."""
    if value is None or value in ("", ()):
        return NOTHING
    if isinstance(value, date):
        return labels.date(value)
    if isinstance(value, tuple):
        return capital(", ".join(labels.word(COLUMNS[column].words, each) for each in value))
    if isinstance(value, str):
        section = COLUMNS[column].words
        return capital(labels.word(section, value)) if section else value
    return number(value) if isinstance(value, int) else f"{value:g}"


def face_of(column: str, value: Value, labels: Labels) -> Face:
    """Return what a cell looks like: states and findings in pills, what is vacant warm, nothing muted."""
    text = words_of(column, value, labels)
    right = stands_right(column)
    if column in _PILLS:
        pill = _PILLS[column].get(str(value), "plain")
        return Face(text[:1].lower() + text[1:], pill)
    if column == "vacant" and value:
        return Face(text, ink="warning", strong=True, right=right)
    muted = text == NOTHING or value == 0
    return Face(text, ink="muted" if muted else "text", right=right)


def sort_keys(column: str, values: Sequence[Value], labels: Labels) -> list[Any]:
    """Return what the values of a column are sorted by, None for what is not known."""
    from focalnet.folding import fold

    kind = COLUMNS[column].kind
    if kind is Kind.TEXT:
        return [fold(str(value)) if value else None for value in values]
    if kind in {Kind.CODE, Kind.CODES}:
        known: dict[Value, str] = {
            value: fold(words_of(column, value, labels)) for value in set(values) if value
        }
        return [known.get(value) for value in values]
    return list(values)
