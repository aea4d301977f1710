"""Where things go on one sheet: how wide its columns are, and how far down the writing has come."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from itertools import chain, islice
from typing import TYPE_CHECKING

from focalnet.sheets.styles import LINE_HEIGHT, Look, Styles
from focalnet.sheets.writing.cells import RIGHT, cell_writers, formats_of
from focalnet.sheets.writing.parts import Column, Line, Table
from focalnet.sheets.writing.print_setup import Extent
from focalnet.sheets.writing.text import LETTER, lines_needed, widest_word, width_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from xlsxwriter.workbook import Workbook

    from focalnet.sheets.book import Value
    from focalnet.sheets.writing.lists import Lists
    from focalnet.sheets.writing.stream import StreamSheet

# Widths come from this many rows; the rest of a long list is not looked at beforehand.
_SAMPLE = 500
_NARROWEST = 7.0
# Paragraphs run over columns up to this width in characters, so that they are read without scrolling.
_MEASURE = 125.0
_DATE_WIDTH = 12.0
_AROUND = 2.4  # what a cell keeps free beside its text
FILTER_BUTTON = 2.6
BOLD = 1.08


@dataclass(slots=True)
class Ready:
    """A table whose first rows are known before any is written; `rows` gives them all, once."""

    table: Table
    first: list[Sequence[Value]]
    rows: Iterable[Sequence[Value]]


def ready(table: Table) -> Ready:
    """Take the first rows of a table."""
    rows = iter(table.rows)
    first = list(islice(rows, _SAMPLE))
    return Ready(table, first, chain(first, rows))


@dataclass(slots=True)
class Layout:
    """One sheet being filled from top to bottom. `steady`: its memory stays flat however long it gets."""

    workbook: Workbook
    sheet: StreamSheet
    name: str
    styles: Styles
    lists: Lists
    language: str
    steady: bool
    widths: list[float] = field(default_factory=list)  # in characters; 0: hidden
    row: int = 0
    top: int = 0  # of the next row, in pixels
    extent: Extent = field(default_factory=Extent)

    def down(self, pixels: int) -> None:
        """Give the current row a height and go to the next."""
        self.sheet.set_row_pixels(self.row, pixels)
        self.row += 1
        self.top += pixels

    def paragraph(self, line: Line) -> None:
        """Write a line of text over as many columns as make a readable measure, as high as it needs."""
        last, width = self._measure()
        size = LINE_HEIGHT[line.look] / LINE_HEIGHT[Look.TEXT]
        height = LINE_HEIGHT[line.look] * lines_needed(line.text, width * LETTER / max(0.85, size))
        writers = cell_writers(self.sheet, formats_of(self.styles, Column(""), self.language, line.look))
        if last > 0:
            self.sheet.merge_range(self.row, 0, self.row, last, "", self.styles.get(line.look))
        writers[str](self.row, 0, line.text)
        if line.look in {Look.TITLE, Look.SUBTITLE}:
            self.extent.head.append(line.text)
        self.down(height + 2)

    def _measure(self) -> tuple[int, float]:
        total = 0.0
        last = 0
        for index, width in enumerate(self.widths):
            if not width or (total > _MEASURE / 2 and total + width > _MEASURE):
                break
            total += width
            last = index
        return last, total

    def set_widths(self, tables: Sequence[Ready]) -> None:
        """Make the columns wide enough for the tables of the sheet, hidden columns hidden."""
        count = max((len(each.table.columns) for each in tables), default=0)
        widths = [_NARROWEST] * count or [_MEASURE]
        hidden = set()
        for each in tables:
            for index, column in enumerate(each.table.columns):
                widths[index] = max(widths[index], _width(each, index))
                hidden |= {index} if column.hidden else set()
        for index, width in enumerate(widths):
            self.sheet.set_column(index, index, width, None, {"hidden": index in hidden})
        self.widths = [0.0 if index in hidden else width for index, width in enumerate(widths)]
        self.extent.width = sum(pixels(width) for width in self.widths if width)


def pixels(width: float) -> int:
    """Return the width in pixels of a column width in characters."""
    return int(width * 7 + 5)


def _width(ready: Ready, index: int) -> float:
    column = ready.table.columns[index]
    total = [ready.table.total] if ready.table.total is not None else []
    content = max((_value_width(row[index]) for row in (*ready.first, *total)), default=0.0)
    button = FILTER_BUTTON if ready.table.name else 0.0
    header = max(widest_word(column.title), width_of(column.title) / column.head_lines) * BOLD + button
    around = _AROUND + (1.0 if column.kind in RIGHT else 0.0)
    return max(_NARROWEST, min(content, column.widest) + around, header + around)


def _value_width(value: Value) -> float:
    if isinstance(value, str):
        return width_of(value)
    if value is None:
        return 0.0
    return (
        _DATE_WIDTH
        if isinstance(value, date)
        else len(f"{value:,}")
        if isinstance(value, (int, float))
        else 10.0
    )
