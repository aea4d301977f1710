"""What the reading process sends, put together into a book, and stopped where it grows beyond the limits."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from focalnet.problems import Place, Problem, Refused
from focalnet.sheets import wire
from focalnet.sheets.book import Book, Limits, NamedCell, Range, Sheet, Value
from focalnet.sheets.grid import cell_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from focalnet.sheets.notes import Note


class Assembly:
    """A book in the making. `refusal` is set where the reading process says that the file cannot be read."""

    def __init__(self, name: str, limits: Limits) -> None:
        self.refusal: Refused | None = None
        self._name, self._limits = name, limits
        self._format = self._encoding = self._separator = ""
        self._sheets: list[_SheetInTheMaking] = []
        self._names: Mapping[str, NamedCell] = {}
        self._cells = self._size = 0

    def take(self, size: int, messages: list[tuple[Any, ...]]) -> None:
        """Add what the messages say. Raises `Refused` when the file holds more than the limits allow."""
        self._size += size
        if self._size > self._limits.text:
            raise Refused("sheets.too_much_text", Place(self._name), most=self._limits.text // 1_000_000)
        with wire.uncollected():
            for message in messages:
                self._take(message)

    def _take(self, message: tuple[Any, ...]) -> None:
        match message:
            case ("rows", columns):
                self._count(self._sheets[-1].add(wire.unpack(columns, self._sheets[-1].indent)))
            case ("lines", rows):
                self._count(self._sheets[-1].add(rows))
            case ("cells", cells):
                for row, column, value in cells:
                    self._count(self._sheets[-1].put(row, column, value), row, column)
            case ("sheet", name, state, merged, indent):
                self._sheets.append(_SheetInTheMaking(name, state, merged, indent))
            case ("merged", merged):
                self._sheets[-1].merged = merged
            case ("notes", notes, more):
                self._sheets[-1].notes, self._sheets[-1].more_notes = notes, more
            case ("book", names, *facts):
                self._format, self._encoding, self._separator = facts
                self._names = _named(tuple(names))
            case ("refused", code, cell, args):
                sheet = self._sheets[-1].name if self._sheets and cell else ""
                self.refusal = Refused(code, Place(self._name, sheet, cell), **args)

    def _count(self, cells: int, row: int = -1, column: int = 0) -> None:
        self._cells += cells
        if self._cells > self._limits.cells:
            sheet = self._sheets[-1]
            cell = cell_name(row, column) if row >= 0 else cell_name(len(sheet.rows), 0)
            raise Refused(
                "sheets.too_many_cells", Place(self._name, sheet.name, cell), most=self._limits.cells
            )

    def book(self, fingerprint: str) -> Book:
        """Return the finished book."""
        sheets = tuple(sheet.finished(self._name) for sheet in self._sheets)
        return Book(
            self._name, self._format, sheets, fingerprint, self._encoding, self._separator, self._names
        )


class _SheetInTheMaking:
    def __init__(self, name: str, state: str, merged: list[tuple[int, int, int, int]], indent: int) -> None:
        self.name, self.state, self.merged, self.indent = name, state, merged, indent
        self.rows: list[list[Value]] = []
        self.notes: list[Note] = []
        self.more_notes = 0

    def add(self, rows: Iterable[list[Value]]) -> int:
        """Add rows at the end; return how many cells, and rows, that makes."""
        before = len(self.rows)
        self.rows.extend(rows)
        return len(self.rows) - before + sum(map(len, self.rows[before:]))

    def put(self, row: int, column: int, value: Any) -> int:
        """Set one cell, wherever it is; return by how many cells, and rows, the sheet grows."""
        missing = row + 1 - len(self.rows)
        self.rows.extend([] for _ in range(missing))
        cells = self.rows[row]
        gap = column + 1 - len(cells)
        cells.extend([None] * gap)
        cells[column] = wire.unpack_value(value) if type(value) is tuple else value
        return max(0, missing) + max(0, gap)

    def finished(self, file: str) -> Sheet:
        """Return the sheet, with nothing left beneath merged cells and no empty rows at its end."""
        merged = _ranges(tuple(self.merged))
        for corners in merged:
            self._clear_beneath(corners)
        while self.rows and not self.rows[-1]:
            self.rows.pop()
        problems = [_problem(note, file, self.name) for note in self.notes]
        if self.more_notes:
            problems.append(Problem("sheets.more_notes", Place(file, self.name), {"number": self.more_notes}))
        hidden = self.state == "veryhidden"
        return Sheet(self.name, self.rows, self.state == "visible", hidden, merged, tuple(problems))

    def _clear_beneath(self, corners: Range) -> None:
        for number in range(corners.first_row, min(corners.last_row + 1, len(self.rows))):
            row = self.rows[number]
            first = corners.first_column + (number == corners.first_row)
            if len(row) <= first:
                continue
            for column in range(first, min(corners.last_column + 1, len(row))):
                row[column] = None
            while row and row[-1] is None:
                row.pop()


@lru_cache(maxsize=4)
def _named(names: tuple[tuple[str, str, int, int], ...]) -> Mapping[str, NamedCell]:
    """Return defined names with their cells: the same in files of one origin, and made once for them."""
    return {name: NamedCell(sheet, row, column) for name, sheet, row, column in names}


@lru_cache(maxsize=16)
def _ranges(merged: tuple[tuple[int, int, int, int], ...]) -> tuple[Range, ...]:
    """Return merged ranges, which files of one origin have in common too."""
    return tuple(Range(*corners) for corners in merged)


def _problem(note: Note, file: str, sheet: str) -> Problem:
    code, cell, text = note
    return Problem(code, Place(file, sheet, cell), {"text": text})
