"""Workbooks in tests are Markdown tables: what a sheet looks like can be read in the test."""

from __future__ import annotations

import re
from datetime import date

from focalnet.sheets.book import Book, Range, Sheet, Value

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}!")


def sheet(
    markdown: str, name: str = "Sheet1", *, visible: bool = True, merged: tuple[Range, ...] = ()
) -> Sheet:
    """Return the sheet that a Markdown table draws.

    An empty cell is empty; `2020-03-01!` is a real date; a number in quotes stays text; `⏎` breaks a line.
    Lines of dashes are decoration. `<` says that a cell is merged into the one on its left, `^` into the one
    above.
    """
    lines = [line.strip() for line in markdown.strip().splitlines()]
    rows = [_cells(line) for line in lines if "-" not in line or not set(line) <= set("|-: ")]
    found = (*merged, *_merged(rows))
    plain = [[None if text in {"<", "^"} else _value(text) for text in row] for row in rows]
    for row in plain:
        while row and row[-1] is None:
            row.pop()
    return Sheet(name, plain, visible, merged=found)


def book(*sheets: Sheet | str, name: str = "roster.xlsx") -> Book:
    """Return a workbook of sheets, or of one drawn sheet."""
    drawn = tuple(
        sheet(each, f"Sheet{n}") if isinstance(each, str) else each for n, each in enumerate(sheets, 1)
    )
    return Book(name, "xlsx", drawn, "0" * 64)


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


def _value(text: str) -> Value:
    if not text:
        return None
    if len(text) > 1 and text[0] == text[-1] == '"':
        return text[1:-1]
    if _DAY.fullmatch(text):
        return date.fromisoformat(text[:-1])
    if _NUMBER.fullmatch(text):
        return float(text) if "." in text else int(text)
    return text.replace("⏎", "\n")


def _merged(rows: list[list[str]]) -> list[Range]:
    found = []
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            if text in {"<", "^", ""}:
                continue
            right, down = c, r
            while right + 1 < len(row) and row[right + 1] == "<":
                right += 1
            while down + 1 < len(rows) and c < len(rows[down + 1]) and rows[down + 1][c] == "^":
                down += 1
            if (right, down) != (c, r):
                found.append(Range(r, c, down, right))
    return found
