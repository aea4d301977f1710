"""Workbooks that go out: described as pages of lines, tables and charts, and written in one go.

    write_book(out, [Page("Roster", (Line("Focal points", Look.TITLE), Table(columns, rows, name="Roster")))],
               title="Roster of focal points", language="en")

Text is always text (never a formula, a link or a number), dates are real dates, the same pages give the same
bytes, and the file appears whole or not at all.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from focalnet.sheets.styles import ACCENT, MEN, NOT_STATED, WOMEN, Look, Styles, Tone
from focalnet.sheets.writing_file import replacing
from focalnet.sheets.writing_layout import Layout
from focalnet.sheets.writing_lists import Lists
from focalnet.sheets.writing_page import write_page
from focalnet.sheets.writing_parts import Chart, ChartKind, Column, Kind, Line, Page, Series, Table

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
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_LONGEST_NAME = 31


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
    # The library takes a fifth of a second to load, which a window that only opens must not pay.
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    with replacing(out) as beside:
        workbook = Workbook(
            beside, {"constant_memory": steady, "strings_to_formulas": False, "strings_to_urls": False}
        )
        workbook.set_properties({"title": title, "subject": subject, "created": created})
        workbook.set_size(1800, 1200)
        styles = Styles(workbook, ruled=not steady)
        lists = Lists(language)
        for page in pages:
            sheet = workbook.add_worksheet(page.name)
            write_page(Layout(workbook, sheet, page.name, styles, lists, language, steady), page, title)
        lists.write(workbook)
        try:
            workbook.close()
        except FileCreateError as error:
            raise error.args[0] from error


def sheet_name(text: str) -> str:
    """Return the text as the name of a sheet: without what Excel forbids, at most 31 characters."""
    plain = _FORBIDDEN.sub(" ", text).strip("' ")
    return plain[:_LONGEST_NAME].rstrip("' ") or "Sheet"
