"""A workbook as it was read: sheets of plain values, from cell A1 on."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.problems import Problem

Value = str | int | float | bool | date | datetime | time | timedelta | None
"""What a cell holds. Nothing is `None`, never an empty text; a whole number is an `int`."""


class Range(NamedTuple):
    """A block of cells, counted from 0, both ends included."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its rows from A1, each without the empty cells at its end.

    Of merged cells only the one at the top left has a value. `very_hidden` sheets cannot be shown from the
    menus of Excel. `problems` are cells that hold something that could not be taken as it is.
    """

    name: str
    rows: list[list[Value]]
    visible: bool = True
    very_hidden: bool = False
    merged: tuple[Range, ...] = ()
    problems: tuple[Problem, ...] = ()

    def value(self, row: int, column: int) -> Value:
        """Return what the cell holds, `None` beyond the end; row and column are counted from 0."""
        if row >= len(self.rows) or column >= len(self.rows[row]):
            return None
        return self.rows[row][column]

    @property
    def width(self) -> int:
        """The number of columns of the longest row."""
        return max(map(len, self.rows), default=0)


class NamedCell(NamedTuple):
    """The cell that a defined name leads to; row and column are counted from 0."""

    sheet: str
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Book:
    """A file as it was read. `format` is what its content shows it to be, whatever its name says.

    Delimited text is a book of one sheet without a name, with the encoding and separator it was read with.
    `fingerprint` is the SHA-256 of the file's bytes. `names` are the defined names that lead to a cell.
    """

    name: str
    format: str
    sheets: tuple[Sheet, ...]
    fingerprint: str
    encoding: str = ""
    separator: str = ""
    names: Mapping[str, NamedCell] = field(default_factory=dict)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems of all sheets."""
        return tuple(problem for sheet in self.sheets for problem in sheet.problems)

    def sheet(self, name: str) -> Sheet:
        """Return the sheet of that name. Raises KeyError."""
        for sheet in self.sheets:
            if sheet.name == name:
                return sheet
        raise KeyError(name)


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one file may cost before it is refused.

    `memory`: bytes that the reading process may take; `seconds`: until the answer, all tries together;
    `cells`: in all sheets together, gaps included; `text`: bytes of all cells; `packed` and `unpacked`: bytes
    of the file, and of its parts when decompressed.
    """

    memory: int = 1_300_000_000
    seconds: float = 18.0
    cells: int = 10_000_000
    text: int = 400_000_000
    packed: int = 200_000_000
    unpacked: int = 700_000_000
