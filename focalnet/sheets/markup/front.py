"""The sheet in front of a marked-up copy, written into the sender's own workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.sheets.styles import ACCENT, FONT, INK, MUTED, SOFT, TONES
from focalnet.sheets.writing.text import LETTER, lines_needed

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

    from focalnet.sheets.markup.parts import Front, Remark

_WIDTHS = {"A": 22, "B": 9, "C": 34, "D": 16, "E": 76}
_ALL = sum(_WIDTHS.values())
_POINTS = 15.5  # height of a line of text


def put_in_front(workbook: Workbook, front: Front) -> None:
    """Add the sheet as the first one, and show it first."""
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet: Worksheet = workbook.create_sheet(front.name, 0)
    for letter, width in _WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    _write_head(sheet, front)
    for remark in front.remarks:
        _write_remark(sheet, remark)
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    workbook.active = 0
    for other in workbook.worksheets:
        other.sheet_view.tabSelected = other is sheet


def _write_head(sheet: Worksheet, front: Front) -> None:
    _text(sheet, 1, 1, front.title, size=18, bold=True)
    sheet.row_dimensions[1].height = 28
    for text in front.intro:
        _paragraph(sheet, text)
    row = sheet.max_row + 2
    for column, header in enumerate(front.headers, 1):
        _fill(_text(sheet, row, column, header, bold=True, colour=ACCENT), SOFT)
    sheet.freeze_panes = f"A{row + 1}"
    sheet.print_title_rows = f"{row}:{row}"


def _write_remark(sheet: Worksheet, remark: Remark) -> None:
    from openpyxl.worksheet.hyperlink import Hyperlink

    row = sheet.max_row + 1
    _text(sheet, row, 1, remark.sheet)
    place = _text(sheet, row, 2, remark.cell, colour=ACCENT)
    target = "'" + remark.sheet.replace("'", "''") + f"'!{remark.cell}"
    place.hyperlink = Hyperlink(ref=place.coordinate, location=target)
    _text(sheet, row, 3, remark.written)
    _fill(_text(sheet, row, 4, remark.kind), TONES[remark.tone][1])
    _text(sheet, row, 5, remark.message)
    lines = max(
        lines_needed(remark.written, _WIDTHS["C"] * LETTER),
        lines_needed(remark.message, _WIDTHS["E"] * LETTER),
    )
    sheet.row_dimensions[row].height = _POINTS * lines


def _paragraph(sheet: Worksheet, text: str) -> None:
    row = sheet.max_row + 1
    sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(_WIDTHS))
    _text(sheet, row, 1, text, colour=MUTED)
    sheet.row_dimensions[row].height = _POINTS * lines_needed(text, _ALL * LETTER)


def _text(
    sheet: Worksheet,
    row: int,
    column: int,
    text: str,
    *,
    size: int = 11,
    bold: bool = False,
    colour: str = INK,
) -> Cell:
    from openpyxl.cell.cell import Cell
    from openpyxl.styles import Alignment, Font

    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)
    cell.value = text
    cell.data_type = "s"  # whatever it begins with
    cell.font = Font(name=FONT, size=size, bold=bold, color=colour.lstrip("#"))
    cell.alignment = Alignment(vertical="top", wrap_text=size == 11)
    return cell


def _fill(cell: Cell, colour: str) -> None:
    from openpyxl.styles import PatternFill

    cell.fill = PatternFill("solid", fgColor=colour.lstrip("#"))
