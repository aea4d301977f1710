"""Finds the heads of tables in a sheet: the row, or the two rows, that name the columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from focalnet.folding import fold
from focalnet.network.roster.fields import IDENTITY, LEFT_ALONE, Field
from focalnet.network.roster.tables.contents import content_of
from focalnet.network.roster.tables.headers import EXACT, SURE, Heading, read_two_levels

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.sheets.book import Sheet, Value

    Row = Sequence[Value]

_WIDEST_HEADER = 80
_WIDEST_GROUP = 30
_MOSTLY = 0.7
_LOOKED_AT = 50


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
    """A head: its first and last row, counted from 0, and its cells from left to right.

    Of a head that is not `understood`, what stands below it decides.
    """

    first: int
    last: int
    cells: tuple[HeadCell, ...]
    understood: bool = True

    @property
    def fields(self) -> set[Field]:
        """The meanings found with certainty enough."""
        return {c.heading.field for c in self.cells if c.heading.field and c.heading.confidence >= SURE}


def find_heads(sheet: Sheet, known: Mapping[str, Field] | None = None) -> list[Head]:
    """Return the heads in a sheet, from the top. A head printed again further down is not found twice.

    `known`: what people said of headers, folded text → field.
    """
    finder = _Finder(sheet, known or {})
    heads: list[Head] = []
    seen: list[list[Value]] = []
    next_free = 0
    for number, row in enumerate(sheet.rows):
        if number < next_free or len(row) < 2 or not _may_be_head(row) or row in seen:
            continue
        head = finder.head_at(number, next_free, first=not heads)
        if head:
            heads.append(head)
            seen.extend(sheet.rows[n] for n in range(head.first, head.last + 1))
            next_free = head.last + 1
    return heads


def unknown_head(sheet: Sheet, number: int) -> Head | None:
    """Return a row as a head in words that nobody knows, when the cells below it are of another kind."""
    row = sheet.rows[number]
    if not _may_be_head(row):
        return None
    below = sheet.rows[number + 1 : number + 1 + _LOOKED_AT]
    other = any(_is_other_kind(below, c) for c, text in enumerate(row) if text is not None)
    cells = _Finder(sheet, {}).cells(number)
    return Head(number, number, tuple(cells), understood=False) if other else None


def _is_other_kind(rows: Sequence[Row], column: int) -> bool:
    """Tell whether most cells below a text are addresses, numbers or dates."""
    values = [row[column] for row in rows if column < len(row) and row[column] is not None]
    telling = [v for v in values if not isinstance(v, str) or "@" in v]
    return bool(values) and len(telling) * 2 > len(values)


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


class _Finder:
    """Looks at the rows of one sheet."""

    def __init__(self, sheet: Sheet, known: Mapping[str, Field]) -> None:
        self._sheet = sheet
        self._known = known

    def head_at(self, number: int, floor: int, *, first: bool) -> Head | None:
        """Return the head that begins or ends with a row; the first of a sheet needs fewer known words."""
        cells = self.cells(number)
        if not (_convinces(cells) or (first and self._convinces_alone(cells, number))):
            return None
        below = self._second_level(number, cells)
        if below:
            return below
        if number > floor and self._is_group_row(number - 1):
            return self._two_levels(number - 1, number)
        return Head(number, number, tuple(cells))

    def cells(self, number: int) -> list[HeadCell]:
        """Return the cells of a row as headers."""
        row = self._sheet.rows[number]
        return [HeadCell(c, str(v), "", self._read(str(v))) for c, v in enumerate(row) if v is not None]

    def _read(self, text: str, above: str = "") -> Heading:
        said = self._known.get(fold(text)) if text else None
        return Heading(said, EXACT) if said else read_two_levels(above, text)

    def _convinces_alone(self, cells: Sequence[HeadCell], number: int) -> bool:
        """Accept one plain word for a person (`Name`) among unknown ones, where names stand below it."""
        for cell in cells:
            of = cell.heading.field
            if of in {Field.FULL_NAME, Field.EMAIL} and cell.heading.confidence >= EXACT:
                below = [self._sheet.value(n, cell.column) for n in range(number + 1, number + _LOOKED_AT)]
                if content_of(below, lambda _: False).share(of) >= _MOSTLY:
                    return True
        return False

    def _second_level(self, number: int, cells: Sequence[HeadCell]) -> Head | None:
        """Return both rows when the next one divides groups of this one (`Contact` over `E-mail | Phone`)."""
        rows = self._sheet.rows
        if number + 1 >= len(rows) or not _may_be_head([*rows[number + 1], "", ""]):
            return None
        groups = self._groups(number)
        if not groups:
            return None
        # What stands apart, such as a summary beside the list that begins on this row, divides nothing.
        near = range(min(groups) - 1, max(groups) + 2)
        below = [cell for cell in self.cells(number + 1) if cell.column in near]
        own = {c.column for c in cells}
        inside = all(c.column in groups and (c.column not in own or _spans(groups, c.column)) for c in below)
        known = sum(1 for c in below if c.heading.field)
        return self._two_levels(number, number + 1) if below and inside and known * 2 >= len(below) else None

    def _is_group_row(self, number: int) -> bool:
        """Tell whether a row above a head groups its columns; a title with its date beside it does not."""
        row = self._sheet.rows[number]
        texts = [value for value in row if value is not None]
        if len(texts) < 2 or not _may_be_head(row):
            return False
        return all(len(str(text)) <= _WIDEST_GROUP and not any(map(str.isdigit, str(text))) for text in texts)

    def _two_levels(self, top: int, bottom: int) -> Head:
        groups = self._groups(top)
        texts = {c: str(v) for c, v in enumerate(self._sheet.rows[bottom]) if v is not None}
        cells = []
        for column in sorted(groups.keys() | texts.keys()):
            above, text = groups.get(column, ""), texts.get(column, "")
            if text or self._sheet.value(top, column) is not None:
                cells.append(HeadCell(column, text, above, self._read(text, above)))
        return Head(top, bottom, tuple(cells))

    def _groups(self, number: int) -> dict[int, str]:
        """Return the text over each column: as far as merged, else until the next text."""
        rows = self._sheet.rows
        row = rows[number]
        merged = {r.first_column: r for r in self._sheet.merged if r.first_row == number}
        below = rows[number + 1] if number + 1 < len(rows) else []
        groups: dict[int, str] = {}
        for column, value in enumerate(row):
            if value is not None:
                last = merged[column].last_column if column in merged else _reach(row, below, column)
                groups.update(dict.fromkeys(range(column, last + 1), str(value)))
        return groups


def _convinces(cells: Sequence[HeadCell]) -> bool:
    """Judge a row of texts: enough known headers, among them one that tells who a row is about."""
    known = [c.heading.field for c in cells if c.heading.confidence >= SURE]
    fields = set(known)
    taken = fields - LEFT_ALONE
    if len(taken) < 2 or (len(taken) < 4 and len(known) < 0.34 * len(cells)):
        return False
    return bool(fields & IDENTITY) or len(taken) > 3


def _reach(row: Row, below: Row, column: int) -> int:
    """Return how far a text that is not merged reaches over texts below it."""
    if column >= len(below) or below[column] is None:
        return column
    last = column
    while (
        last + 1 < len(below) and below[last + 1] is not None and not (row[last + 1 : last + 2] or [None])[0]
    ):
        last += 1
    return last


def _spans(groups: Mapping[int, str], column: int) -> bool:
    """Tell whether the cell is the first of a group of columns, so that a text below it divides it."""
    return groups.get(column + 1) == groups.get(column)
