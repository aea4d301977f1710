"""Workbooks cell by cell, as people make them by hand: each cell just where it is said to stand.

`writing.py` writes what the program hands out; this is for imitating what it is handed in.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from focalnet.sheets.writing.file import replacing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from focalnet.sheets.book import Range

    Looks = Mapping[str, Format]

_CREATED = datetime(2000, 1, 1)  # noqa: DTZ001 - the file format has no zone


@dataclass(frozen=True, slots=True)
class PlainCell:
    """What a cell holds, and the name of its look; text stays text, whatever it begins with."""

    value: str | int | float | date | None
    look: str = ""


@dataclass(slots=True)
class PlainSheet:
    """One sheet: cells by (row, column) counted from 0, merged blocks, widths in characters by column."""

    name: str
    cells: dict[tuple[int, int], PlainCell] = field(default_factory=dict)
    merged: dict[Range, PlainCell] = field(default_factory=dict)
    widths: dict[int, float] = field(default_factory=dict)
    heights: dict[int, int] = field(default_factory=dict)  # in pixels, by row
    frozen: tuple[int, int] = (0, 0)
    hidden: bool = False
    landscape: bool = False

    def put(self, row: int, column: int, value: str | int | float | date | None, look: str = "") -> None:
        """Put a value into a cell."""
        self.cells[row, column] = PlainCell(value, look)


def write_plain(
    out: Path, sheets: Sequence[PlainSheet], looks: Mapping[str, Mapping[str, str | int | bool]]
) -> None:
    """Write the sheets as an .xlsx file, whole or not at all; the same sheets give the same bytes.

    Args:
        out: The file, replaced if it exists.
        sheets: At least one of them visible.
        looks: By name, the cell properties of XlsxWriter (`bold`, `bg_color`, `num_format` …).

    Raises:
        Refused: `sheets.out_…`, see `sheets.writing.file.replacing`.

    """
    from xlsxwriter.workbook import Workbook

    with replacing(out) as path:
        workbook = Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False})
        workbook.set_properties({"created": _CREATED})
        formats = {name: workbook.add_format(properties) for name, properties in looks.items()}
        for sheet in sheets:
            _write(workbook.add_worksheet(sheet.name), sheet, formats)
        workbook.close()


def _write(page: Worksheet, sheet: PlainSheet, looks: Looks) -> None:
    for column, width in sheet.widths.items():
        page.set_column(column, column, width)
    for row, height in sheet.heights.items():
        page.set_row_pixels(row, height)
    for block, cell in sheet.merged.items():
        page.merge_range(*block, "", looks.get(cell.look))
        _write_cell(page, block.first_row, block.first_column, cell, looks)
    for (row, column), cell in sheet.cells.items():
        _write_cell(page, row, column, cell, looks)
    if sheet.frozen != (0, 0):
        page.freeze_panes(*sheet.frozen)
    if sheet.landscape:
        page.set_landscape()
        page.fit_to_pages(1, 0)
    if sheet.hidden:
        page.hide()


def _write_cell(page: Worksheet, row: int, column: int, cell: PlainCell, looks: Looks) -> None:
    look = looks.get(cell.look)
    if cell.value is None:
        page.write_blank(row, column, None, look)
    elif isinstance(cell.value, str):
        page.write_string(row, column, cell.value, look)
    elif isinstance(cell.value, date):
        page.write_datetime(row, column, cell.value, look)
    else:
        page.write_number(row, column, cell.value, look)
