"""A marked-up copy written anew from the cells, for sources that cannot be edited themselves."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from focalnet.sheets.markup.parts import comment_size
from focalnet.sheets.styles import TONES, Look, Styles, Tone
from focalnet.sheets.writing.cells import cell_writers, formats_of
from focalnet.sheets.writing.file import new_workbook
from focalnet.sheets.writing.layout import Layout
from focalnet.sheets.writing.lists import Lists
from focalnet.sheets.writing.page import write_page
from focalnet.sheets.writing.parts import Column, Line, Page, Table
from focalnet.sheets.writing.text import sheet_name, width_of

if TYPE_CHECKING:
    from pathlib import Path

    from xlsxwriter.worksheet import Worksheet

    from focalnet.sheets.book import Book, Sheet
    from focalnet.sheets.markup.parts import Front, Mark, Marks

_SAMPLE = 500
_NARROWEST, _WIDEST = 6.0, 50.0
_DATE_WIDTH = 12.0


def write_anew(out: Path, book: Book, marks: Marks, front: Front, language: str) -> None:
    """Write the book's cells with the marks into a new workbook, the sheet in front first."""
    with new_workbook(out, steady=True) as workbook:
        styles = Styles(workbook, ruled=False)
        first = workbook.add_worksheet(front.name)
        layout = Layout(
            workbook, first, front.name, Styles(workbook), Lists(language), language, steady=False
        )
        write_page(layout, _front_page(front), front.title)
        for sheet in book.sheets:
            written = workbook.add_worksheet(sheet_name(sheet.name or book.name))
            if not sheet.visible:
                written.hide()
            _write_sheet(written, styles, sheet, _of_sheet(marks, sheet.name), language)
        first.activate()


def _front_page(front: Front) -> Page:
    lines = (Line(front.title, Look.TITLE), *(Line(text, Look.TEXT) for text in front.intro))
    columns = [Column(header) for header in front.headers]
    columns[3] = Column(front.headers[3], tones=front.kinds)
    columns[4] = Column(front.headers[4], widest=80)
    rows = [[each.sheet, each.cell, each.written, each.kind, each.message] for each in front.remarks]
    return Page(front.name, (*lines, Table(tuple(columns), rows)))


def _of_sheet(marks: Marks, name: str) -> dict[int, dict[int, Mark]]:
    found: dict[int, dict[int, Mark]] = {}
    for (sheet, row, column), mark in marks.items():
        if sheet == name:
            found.setdefault(row, {})[column] = mark
    return found


def _write_sheet(
    written: Worksheet, styles: Styles, sheet: Sheet, marks: dict[int, dict[int, Mark]], language: str
) -> None:
    written.set_landscape()
    written.set_paper(9)
    written.fit_to_pages(1, 0)
    for column, width in enumerate(_widths(sheet)):
        written.set_column(column, column, width)
    plain = cell_writers(written, formats_of(styles, Column(""), language, Look.CELL))
    marked = {
        tone: cell_writers(
            written, formats_of(styles, Column(""), language, Look.CELL, ground=TONES[tone][1])
        )
        for tone in (Tone.TO_CORRECT, Tone.TO_CHECK)
    }
    for row in range(max(len(sheet.rows), max(marks, default=-1) + 1)):
        values = sheet.rows[row] if row < len(sheet.rows) else []
        of_row = marks.get(row, {})
        for column, value in enumerate(values):
            if value is not None and column not in of_row:
                plain[type(value)](row, column, value)
        for column, mark in of_row.items():
            value = sheet.value(row, column)
            marked[mark.tone][type(value)](row, column, value)
            _comment(written, row, column, mark.message)


def _comment(written: Worksheet, row: int, column: int, message: str) -> None:
    width, height = comment_size(message)
    written.write_comment(row, column, message, {"author": "focalnet", "width": width, "height": height})


def _widths(sheet: Sheet) -> list[float]:
    widths: list[float] = []
    for row in sheet.rows[:_SAMPLE]:
        widths.extend([_NARROWEST] * (len(row) - len(widths)))
        for column, value in enumerate(row):
            wide = (
                _DATE_WIDTH
                if isinstance(value, date)
                else width_of("" if value is None else str(value)) + 1.5
            )
            widths[column] = min(_WIDEST, max(widths[column], wide))
    return widths
