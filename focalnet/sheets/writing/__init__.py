"""Workbooks that go out: described as pages of lines, tables and charts, and written in one go.

    write_book(out, [Page("Roster", (Line("Focal points", Look.TITLE), Table(columns, rows, name="Roster")))],
               title="Roster of focal points", language="en")

Text is always text (never a formula, a link or a number), dates are real dates, the same pages give the same
bytes, and the file appears whole or not at all.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from focalnet.sheets.styles import ACCENT, MEN, NOT_STATED, WOMEN, Look, Styles, Tone
from focalnet.sheets.writing.file import new_workbook, replacing
from focalnet.sheets.writing.layout import Layout
from focalnet.sheets.writing.lists import Lists
from focalnet.sheets.writing.page import write_page
from focalnet.sheets.writing.parts import Chart, ChartKind, Column, Kind, Line, Page, Series, Table
from focalnet.sheets.writing.text import sheet_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = [
    "ACCENT", "LONG", "MEN", "NOT_STATED", "WOMEN", "Chart", "ChartKind", "Column", "Kind", "Line", "Look",
    "Page", "Series", "Table", "Tone", "sheet_name", "write_book",
]  # fmt: skip

LONG = 20_000
"""Rows from which a list is better written with flat memory: without a native table, with a filter."""

# A file says when it was created; a fixed day makes the same pages the same bytes.
_CREATED = datetime(2000, 1, 1)  # noqa: DTZ001 - the file format has no zone


def write_book(
    out: Path,
    pages: Sequence[Page],
    *,
    title: str,
    language: str = "en",
    subject: str = "",
    created: datetime = _CREATED,
    steady: bool = False,
) -> None:
    """Write the pages as an .xlsx workbook.

    `steady` streams the rows of every table (`LONG`). The file's properties hold title and subject, and no
    person's name. Raises `Refused` (`sheets.out_…`); then the file at `out`, if any, is untouched.
    """
    with replacing(out) as beside, new_workbook(beside, steady=steady) as workbook:
        workbook.set_properties({"title": title, "subject": subject, "created": created})
        styles = Styles(workbook, ruled=not steady)
        lists = Lists(language)
        for page in pages:
            sheet = workbook.add_worksheet(page.name)
            write_page(Layout(workbook, sheet, page.name, styles, lists, language, steady), page, title)
        lists.write(workbook)
