"""Long lists: rows written straight to the sheet's file, at a third of the library's cost and in flat memory.

The library builds an object and checks its limits for every cell; of two million cells that is most of the
cost. Here each distinct text becomes its markup once, and a row is one string. What is written is the same.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from focalnet.sheets.grid import column_name
from focalnet.sheets.writing.text import FORMULA_STARTS, safe_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from xlsxwriter.format import Format

    from focalnet.sheets.book import Value
    from focalnet.sheets.writing.cells import Formats

# Texts that need more than being copied: signs of XML, control characters, what looks like an escape, spaces
# at an end, halves of a pair.
_SPECIAL = re.compile(r"[&<>\x00-\x1f\ud800-\udfff\ufffe\uffff]|_x|\A\s|\s\Z")
_LONGEST = 32_767
_REMEMBERED = 5_000
_BEFORE_FIRST_DAY = datetime(1899, 12, 30)  # noqa: DTZ001 - spreadsheets know no zones
_FIRST_DAY = date(1900, 3, 1)


class StreamSheet(Worksheet):
    """A worksheet that can take a long list at once."""

    def stream(self, first: int, rows: Iterable[Sequence[Value]], formats: Sequence[Formats]) -> int:
        """Write rows from a first one on, below everything written so far; return the row after the last.

        `formats` are those of the columns. Empty cells are passed over.
        """
        self._write_single_row(first)  # whatever row was begun before
        heads = [f'<c r="{column_name(index)}' for index in range(len(formats))]
        tails = [_Tails(self, each) for each in formats]
        write = self.fh.write
        number = first
        for number, values in enumerate(rows, first + 1):
            row = str(number)
            cells = [
                head + row + tail[value]
                for head, tail, value in zip(heads, tails, values, strict=True)
                if value is not None and value != ""
            ]
            write(f'<row r="{row}">{"".join(cells)}</row>')
        self.previous_row = number
        if number > first:
            self.dim_rowmax = number - 1
            self.dim_colmax = max(self.dim_colmax or 0, len(formats) - 1)
        return number

    def escaped(self, text: str) -> str:
        """Return a text as it stands in the sheet's XML, and as long as a cell may be."""
        plain = self._escape_control_characters(safe_text(text[:_LONGEST]))
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class StreamWorkbook(Workbook):
    """A workbook whose sheets take long lists."""

    worksheet_class = StreamSheet

    def add_worksheet(self, name: str) -> StreamSheet:
        """Add a sheet at the end."""
        sheet = super().add_worksheet(name)
        assert isinstance(sheet, StreamSheet)
        return sheet


class _Tails(dict["Value", str]):
    """What follows the name of a cell, for each value of one column: made once for a text or a day."""

    def __init__(self, sheet: StreamSheet, formats: Formats) -> None:
        super().__init__()
        self._sheet = sheet
        self._plain, self._quoted, self._whole, self._broken, self._of_date = map(_style, formats)

    def __missing__(self, value: Value) -> str:
        """Make the markup of a value seen for the first time, or of one that is not worth remembering."""
        if isinstance(value, str):
            made = self._text(value)
        elif isinstance(value, date):
            made = self._date(value)
        elif isinstance(value, bool):
            return f'"{self._plain} t="b"><v>{value:d}</v></c>'
        elif isinstance(value, int | float):
            return f'"{self._whole if isinstance(value, int) else self._broken}><v>{value!r}</v></c>'
        else:
            return self._text(str(value))
        if len(self) >= _REMEMBERED:
            self.clear()
        self[value] = made
        return made

    def _text(self, text: str) -> str:
        style = self._quoted if text[0] in FORMULA_STARTS else self._plain
        if not _SPECIAL.search(text) and len(text) <= _LONGEST:
            return f'"{style} t="inlineStr"><is><t>{text}</t></is></c>'
        space = ' xml:space="preserve"' if text[0].isspace() or text[-1].isspace() else ""
        return f'"{style} t="inlineStr"><is><t{space}>{self._sheet.escaped(text)}</t></is></c>'

    def _date(self, day: date) -> str:
        moment = day if isinstance(day, datetime) else datetime(day.year, day.month, day.day)  # noqa: DTZ001
        if moment.date() < _FIRST_DAY:
            return self._text(str(day))
        since = (moment.replace(tzinfo=None) - _BEFORE_FIRST_DAY) / timedelta(days=1)
        return f'"{self._of_date}><v>{since:.12g}</v></c>'


def _style(cell_format: Format | None) -> str:
    # The number of a format is the library's own; it is given out the first time it is asked for.
    return "" if cell_format is None else f' s="{cell_format._get_xf_index()}"'  # noqa: SLF001
