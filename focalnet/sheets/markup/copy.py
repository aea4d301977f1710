"""A marked-up copy made from the sender's file itself, so that fonts, widths, colours and checks stay."""

from __future__ import annotations

import warnings
import zipfile
from typing import TYPE_CHECKING, Any

from focalnet.sheets.markup.front import put_in_front
from focalnet.sheets.markup.parts import comment_size
from focalnet.sheets.styles import TONES

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

    from focalnet.sheets.book import Book
    from focalnet.sheets.markup.parts import Front, Mark, Marks

# The copy is made in this very process, and slowly: what is larger is written anew from the cells.
_MOST_CELLS = 300_000
_MOST_UNPACKED = 80_000_000
_AUTHOR = "focalnet"


def write_copy(source: Path, out: Path, book: Book, marks: Marks, front: Front) -> bool:
    """Write the copy; tell whether it was possible: not every file that can be read can be edited."""
    if book.format not in {"xlsx", "xlsm"} or not _is_small(source, book):
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the library announces each thing that it leaves out
            workbook = _opened(source)
            _mark(workbook, marks)
            put_in_front(workbook, front)
            workbook.save(out)
    except OSError:
        raise
    except Exception:  # noqa: BLE001 - on a file that is not quite right, the library raises whatever it meets
        return False
    return True


def _is_small(source: Path, book: Book) -> bool:
    if sum(len(row) for sheet in book.sheets for row in sheet.rows) > _MOST_CELLS:
        return False
    try:
        with zipfile.ZipFile(source) as parts:
            return sum(part.file_size for part in parts.infolist()) <= _MOST_UNPACKED
    except (OSError, zipfile.BadZipFile):
        return False


def _opened(source: Path) -> Workbook:
    """Open the workbook, every formula turned into the value it had or, where it had none, into its text."""
    from openpyxl import load_workbook

    workbook = load_workbook(source, keep_links=False)
    seen = load_workbook(source, data_only=True, keep_links=False)
    for sheet in workbook.worksheets:
        values = seen[sheet.title]
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    _settle(cell, values[cell.coordinate].value)
    return workbook


def _settle(cell: Any, value: Any) -> None:
    formula = cell.value
    cell.value = value
    if value is None:
        cell.value = str(getattr(formula, "text", formula))
    if isinstance(cell.value, str):
        cell.data_type = "s"


def _mark(workbook: Workbook, marks: Marks) -> None:
    sheets = {sheet.title: sheet for sheet in workbook.worksheets}
    for (name, row, column), mark in marks.items():
        if name in sheets:
            _mark_cell(_cell(sheets[name], row + 1, column + 1), mark)


def _cell(sheet: Worksheet, row: int, column: int) -> Cell:
    """Return the cell, or the one at the top left of the merged cells it belongs to."""
    from openpyxl.cell.cell import Cell

    cell = sheet.cell(row, column)
    if isinstance(cell, Cell):
        return cell
    for merged in sheet.merged_cells.ranges:
        if cell.coordinate in merged:
            first = sheet.cell(merged.min_row, merged.min_col)
            assert isinstance(first, Cell)
            return first
    raise KeyError(cell.coordinate)


def _mark_cell(cell: Cell, mark: Mark) -> None:
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    said = f"{mark.message}\n\n{cell.comment.text}" if cell.comment else mark.message
    width, height = comment_size(said)
    cell.comment = Comment(said, _AUTHOR, width=width, height=height)
    cell.fill = PatternFill("solid", fgColor=TONES[mark.tone][1].lstrip("#"))
