"""Finds the heads of tables in a sheet: the row, or the two rows, that name the columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from focalnet.network.roster.fields import IDENTITY, LEFT_ALONE, Field
from focalnet.network.roster.headers import SURE, Heading, read_heading, read_two_levels

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from focalnet.sheets.book import Range, Sheet, Value

    Row = Sequence[Value]
    Learned = Callable[[str], Field | None]

_WIDEST_HEADER = 80


class HeadCell(NamedTuple):
    """One column's header: its own text, the text of the group above it, and what they mean."""

    column: int
    text: str
    above: str
    heading: Heading

    @property
    def label(self) -> str:
        """The header as a person would name it."""
        return self.text or self.above


class Head(NamedTuple):
    """A head: its first and last row, counted from 0, and its cells from left to right."""

    first: int
    last: int
    cells: tuple[HeadCell, ...]

    @property
    def fields(self) -> set[Field]:
        """The meanings found with certainty enough."""
        return {c.heading.field for c in self.cells if c.heading.field and c.heading.confidence >= SURE}


def find_heads(sheet: Sheet) -> list[Head]:
    """Return the heads in a sheet, from the top. A head printed again further down is not found twice."""
    heads: list[Head] = []
    seen: list[list[Value]] = []
    next_free = 0
    for number, row in enumerate(sheet.rows):
        if number < next_free or len(row) < 2 or not _may_be_head(row) or row in seen:
            continue
        head = _head_at(sheet, number, next_free)
        if head:
            heads.append(head)
            seen.extend(sheet.rows[n] for n in range(head.first, head.last + 1))
            next_free = head.last + 1
    return heads


def _may_be_head(row: Row) -> bool:
    """Tell quickly, since every row is asked: heads are short texts, at least two, and no addresses."""
    texts = 0
    for value in row:
        if value is None:
            continue
        if type(value) is not str or len(value) > _WIDEST_HEADER or "@" in value:
            return False
        texts += 1
    return texts > 1


def _head_at(sheet: Sheet, number: int, floor: int) -> Head | None:
    cells = _cells(sheet, number)
    if not _convinces(cells):
        return None
    below = _second_level(sheet, number, cells)
    if below:
        return below
    above = _group_row(sheet, number - 1, floor)
    return _two_levels(sheet, number - 1, number) if above else Head(number, number, tuple(cells))


def _cells(sheet: Sheet, number: int) -> list[HeadCell]:
    row = sheet.rows[number]
    return [HeadCell(c, str(v), "", read_heading(str(v))) for c, v in enumerate(row) if v is not None]


def _convinces(cells: Sequence[HeadCell]) -> bool:
    """Judge a row of texts: enough known headers, among them one that tells who a row is about."""
    known = [c.heading.field for c in cells if c.heading.confidence >= SURE]
    fields = set(known)
    taken = fields - LEFT_ALONE
    if len(taken) < 2 or (len(taken) < 4 and len(known) < 0.34 * len(cells)):
        return False
    return bool(fields & IDENTITY) or len(taken) > 3


def _second_level(sheet: Sheet, number: int, cells: Sequence[HeadCell]) -> Head | None:
    """Return both rows when the next one divides groups of this one (`Contact` over `E-mail` and `Phone`)."""
    if number + 1 >= len(sheet.rows) or not _may_be_head([*sheet.rows[number + 1], "", ""]):
        return None
    groups = _groups(sheet, number)
    if not groups:
        return None
    # What stands apart to the left or right, such as a side summary that begins on this row, divides nothing.
    near = range(min(groups) - 1, max(groups) + 2)
    below = [cell for cell in _cells(sheet, number + 1) if cell.column in near]
    if not below:
        return None
    own = {c.column for c in cells}
    inside = all(
        c.column in groups and (c.column not in own or _spans(sheet, number, c.column)) for c in below
    )
    known = sum(1 for c in below if c.heading.field)
    return _two_levels(sheet, number, number + 1) if inside and known * 2 >= len(below) else None


def _group_row(sheet: Sheet, number: int, floor: int) -> bool:
    """Tell whether a row above a head groups its columns: several texts, or one over some of the columns."""
    if number < floor:
        return False
    row = sheet.rows[number]
    texts = sum(1 for value in row if value is not None)
    return texts > 1 and _may_be_head(row)


def _two_levels(sheet: Sheet, top: int, bottom: int) -> Head:
    groups = _groups(sheet, top)
    texts = {c: str(v) for c, v in enumerate(sheet.rows[bottom]) if v is not None}
    cells = []
    for column in sorted(groups.keys() | texts.keys()):
        above, text = groups.get(column, ""), texts.get(column, "")
        if text or sheet.value(top, column) is not None:
            cells.append(HeadCell(column, text, above, read_two_levels(above, text)))
    return Head(top, bottom, tuple(cells))


def _groups(sheet: Sheet, number: int) -> dict[int, str]:
    """Return the text over each column: as far as merged, else until the next text."""
    row = sheet.rows[number]
    merged = {r.first_column: r for r in _merged_at(sheet, number)}
    below = sheet.rows[number + 1] if number + 1 < len(sheet.rows) else []
    groups: dict[int, str] = {}
    for column, value in enumerate(row):
        if value is None:
            continue
        last = merged[column].last_column if column in merged else _reach(row, below, column)
        groups.update(dict.fromkeys(range(column, last + 1), str(value)))
    return groups


def _merged_at(sheet: Sheet, number: int) -> Iterator[Range]:
    return (r for r in sheet.merged if r.first_row == number)


def _reach(row: Row, below: Row, column: int) -> int:
    if column >= len(below) or below[column] is None:
        return column
    last = column
    while (
        last + 1 < len(below)
        and below[last + 1] is not None
        and (last + 1 >= len(row) or row[last + 1] is None)
    ):
        last += 1
    return last


def _spans(sheet: Sheet, number: int, column: int) -> bool:
    """Tell whether the cell is the first of a group of columns, so that a text below it divides it."""
    groups = _groups(sheet, number)
    return groups.get(column + 1) == groups.get(column)
