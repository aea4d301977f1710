"""The cells of small Open XML sheets as spreadsheet programs write them, read without a parser.

Only what is ordinary is read: texts, numbers and truth values in their order, with every character of the
sheet's data accounted for. Whatever else there is, a formula, an error, another spelling of the XML, makes
the sheet `Unusual`; the parser reads it then, to the same cells and with all there is to tell.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.sheets import elements, wire
from focalnet.sheets.careful import position
from focalnet.sheets.ordinary_texts import Unusual, meant, remembered, shared_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.sheets.cell_values import CellValues

_BEGINNING = re.compile(r'\ufeff?(?:<\?xml version="1.0" encoding="(?:UTF|utf)-8"[^<>]*\?>)?\s*<(\w+)[ >]')
_AROUND = {
    "sheetData": ["worksheet", "sheetData"],
    "mergeCells": ["worksheet", "mergeCells"],
    "mergeCell": ["worksheet", "mergeCells", "mergeCell"],
}
"""Where in a sheet the elements stand of which something is made."""
# What repeats is possessive throughout, as nothing can match in two ways: it spares a quarter of the time.
_CELL = re.compile(
    r'<c r="([A-Z]{1,2}+)([1-9]\d{0,3}+)"(?: s="(\d{1,5}+)")?+(?: t="(s|n|b|inlineStr)")?+(?: ?/>|>'
    r'(?:<v>([^<]*+)</v>|<v ?/>|<is><t( xml:space="preserve")?+>([^<]*+)</t></is>)?+</c>)'
)
_EMPTY = r'(?:\s*<row(?: [\w:]++="[^"<>&]*+")++ ?/>)*+\s*'
_BEGUN = re.compile(_EMPTY + r'<row(?: [\w:]++="[^"<>&]*+")++ ?>[\sc]*+')
"""What is left of a row, up to its end tag, where a `c` stands for each cell; empty rows may go before."""
_NONE_LEFT = re.compile(_EMPTY)
_NUMBER = re.compile(r"-?\d{1,20}(?:\.\d{1,20})?(?:[Ee][-+]?\d{1,3})?")
_ASIDE = ("<!", "<?")
"""How comments, document types and instructions begin."""
_ROOM = 300
"""Empty rows in between that an ordinary sheet may have."""


Ranges = tuple[tuple[int, int, int, int], ...]


class Cells(NamedTuple):
    """The cells of a sheet: its rows from A1 on, and the merged ranges.

    `moments` are apart: row, column, and the date or time as it travels (`wire`).
    """

    rows: list[list[Any]]
    moments: list[tuple[int, int, Any]]
    merged: Ranges


class _Row(NamedTuple):
    """What a row says by itself, and what its workbook has to complete.

    `number` counts from 1; it is 0 where no cell stands in the row. `cells` have `None` in the place of each
    shared text (column, place in their list) and of each number (column, look, and as it is written).
    """

    number: int
    cells: list[Any]
    shared: list[tuple[int, int]]
    numbers: list[tuple[int, str | None, str]]


def shared_texts(part: bytes) -> list[str | None]:
    """Return the texts that cells share; nothing for an empty one.

    Raises `Unusual`, or ValueError for what is not UTF-8.
    """
    before, opened, rest = part.decode("utf-8").partition("<si>")
    listed, closed, after = (opened + rest).rpartition("</sst>")
    _around("sst", before, closed + after)
    *texts, left = listed.split("</si>")
    if left.strip():
        raise Unusual
    return list(map(shared_text, texts))


@lru_cache(maxsize=64)
def _around(root: str, before: str, after: str) -> Ranges:
    """Return the merged ranges that stand around the cells, which is mostly the same in files of one origin.

    Raises `Unusual`, or `Refused` where it is malformed.
    """
    begins = _BEGINNING.match(before)
    if begins is None or begins[1] != root or any(each in before[5:] or each in after for each in _ASIDE):
        raise Unusual
    merged: list[tuple[int, int, int, int]] = []
    path: list[str] = []

    def start(name: str, facts: dict[str, str]) -> None:
        path.append(name)
        if path != _AROUND.get(name, path):
            raise Unusual
        if name == "mergeCell":
            first, _, last = facts.get("ref", "").partition(":")
            merged.append((*_place(first), *_place(last)))

    def end(_: str) -> None:
        path.pop()

    elements.parse([before.encode(), after.encode()], start, end)
    return tuple(merged)


class OrdinaryCells:
    """Reads the cells of one sheet after the other. Raises `Unusual`, ValueError or LookupError."""

    def __init__(self, values: CellValues, strings: Sequence[str | None]) -> None:
        self._values, self._strings = values, strings

    def read(self, sheet: bytes) -> Cells:
        """Return the cells of a sheet."""
        before, opened, rest = sheet.decode("utf-8").partition("<sheetData>")
        data, closed, after = rest.partition("</sheetData>")
        *written, left = data.split("</row>")
        if not _NONE_LEFT.fullmatch(left):
            raise Unusual
        rows: list[list[Any]] = []
        moments: list[tuple[int, int, Any]] = []
        for row in map(_row, written):
            missing = row.number - len(rows) - 1
            if missing:
                if not row.number:
                    continue
                rows += _empty(missing)
            ready = not (row.shared or row.numbers)
            rows.append(row.cells if ready else self._completed(row, moments))
        return Cells(rows, moments, _around("worksheet", before + opened, closed + after))

    def _completed(self, row: _Row, moments: list[tuple[int, int, Any]]) -> list[Any]:
        """Return the cells of a row with its shared texts and its numbers, but for those that are moments."""
        cells = row.cells.copy()
        for column, place in row.shared:
            cells[column] = self._strings[place]
        for column, look, written in row.numbers:
            value = wire.pack_value(self._values.number(look or "", written))
            if type(value) is not tuple:
                cells[column] = value
            elif look:
                moments.append((row.number - 1, column, value))
            else:
                raise Unusual
        while cells and cells[-1] is None:
            cells.pop()
        return cells


def _empty(number: int) -> list[list[Any]]:
    """Return so many empty rows, if an ordinary sheet may have them in between."""
    if not 0 < number < _ROOM:
        raise Unusual
    return [[] for _ in range(number)]


@remembered
def _row(text: str) -> _Row:
    """Return what a row says, up to its end tag. Raises `Unusual`."""
    pieces = _CELL.split(text)
    if not _BEGUN.fullmatch("c".join(pieces[::8])):
        raise Unusual
    found = _Row(int(pieces[2]) if len(pieces) > 1 else 0, [], [], [])
    reached = -1
    for at in range(1, len(pieces), 8):
        letters, number, look, kind, written, kept, text = pieces[at : at + 7]
        column = _column(letters)
        if column <= reached or number != pieces[2]:
            raise Unusual
        reached = column
        value: Any = None
        if text and kind == "inlineStr":
            value = meant(kept, text)
        elif written and kind == "s":
            found.shared.append((column, _whole(written)))
        elif written and kind == "b":
            value = _truth(written)
        elif written and kind in {None, "n"} and _NUMBER.fullmatch(written):
            found.numbers.append((column, look, written))
        elif written or text:
            raise Unusual
        else:
            continue
        found.cells.extend([None] * (column - len(found.cells)))
        found.cells.append(value)
    return found


def _whole(written: str) -> int:
    """Return a place in a list, as it is written in figures."""
    if not (written.isascii() and written.isdigit()):
        raise Unusual
    return int(written)


def _truth(written: str) -> bool:
    if written not in {"0", "1"}:
        raise Unusual
    return written == "1"


@lru_cache(maxsize=1024)
def _column(letters: str) -> int:
    return _place(f"{letters}1")[1]


@lru_cache(maxsize=1024)
def _place(cell: str) -> tuple[int, int]:
    found = position(cell)
    if found is None:
        raise Unusual
    return found
