"""Workbooks for other programs to read: sheets of plain texts under a row of heads, with few looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.sheets.writing.file import new_workbook, replacing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

_WIDTH, _WIDEST = 8, 60
_LOOKED_AT = 200  # rows, for the width of a column


def write_plain(out: Path, sheets: Mapping[str, Sequence[Sequence[str]]]) -> None:
    """Write sheets of texts by name as an .xlsx workbook, the first row of each as its heads.

    Every cell is a text, never a formula, a number or a link. Raises `Refused` (`sheets.out_…`).
    """
    with replacing(out) as beside, new_workbook(beside, steady=False) as workbook:
        head = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        body = workbook.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
        for name, rows in sheets.items():
            sheet = workbook.add_worksheet(name)
            sheet.freeze_panes(1, 0)
            for column, width in enumerate(_widths(rows)):
                sheet.set_column(column, column, width)
            for number, row in enumerate(rows):
                for column, text in enumerate(row):
                    if text:
                        sheet.write_string(number, column, text, body if number else head)


def _widths(rows: Sequence[Sequence[str]]) -> list[int]:
    """Return the widths of the columns in letters, from their longest lines."""
    widths = [_WIDTH] * max(map(len, rows), default=0)
    for row in rows[:_LOOKED_AT]:
        for column, text in enumerate(row):
            longest = max(map(len, text.splitlines()), default=0) + 2
            widths[column] = max(widths[column], min(longest, _WIDEST))
    return widths
