"""Rows out of delimited text, also where a quotation mark is opened and never closed."""

from __future__ import annotations

import csv
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from focalnet.sheets.notes import Note

_END = "\x1e"
"""A last line of our own; where it does not come out as a row, a quotation mark has swallowed it."""
_MOST_LINES_IN_A_CELL = 60
_LONGEST_CELL = 1 << 24


def rows(text: str, separator: str, notes: list[Note]) -> list[list[str]]:
    """Return the rows of a text. A quotation mark that is never closed is taken as a letter, and noted."""
    csv.field_size_limit(_LONGEST_CELL)
    found = _plainly(text, separator) if '"' in text else _unquoted(text, separator)
    return found if found is not None else _line_by_line(text, separator, notes)


def _lines(text: str) -> list[str]:
    """Return the lines with their ends; only CR, LF and CR LF end a line."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    if not lines[-1]:
        lines.pop()
    return [line + "\n" for line in lines]


def _unquoted(text: str, separator: str) -> list[list[str]]:
    return [line[:-1].split(separator) if line != "\n" else [] for line in _lines(text)]


def _plainly(text: str, separator: str) -> list[list[str]] | None:
    """Return the rows if all quotation marks are in pairs; `None` if one seems not to be."""
    try:
        found = list(csv.reader([*_lines(text), _END], delimiter=separator, strict=True))
    except csv.Error:
        return None
    if not found or found.pop() != [_END] or _swallowed(found, separator):
        return None
    return found


def _swallowed(found: list[list[str]], separator: str) -> bool:
    """Tell whether a cell holds what looks like whole rows of the table."""
    usual = _usual_width(found)
    return any(_holds_rows(row, separator, usual) for row in found)


def _holds_rows(row: list[str], separator: str, usual: int) -> bool:
    return any(_is_rows(cell, separator, usual, as_wide=len(row) == usual) for cell in row if "\n" in cell)


def _is_rows(cell: str, separator: str, usual: int, *, as_wide: bool) -> bool:
    _, *lines = cell.split("\n")
    if len(lines) > _MOST_LINES_IN_A_CELL:
        return True
    if as_wide:
        return usual > 2 and any(line.count(separator) == usual - 1 for line in lines[:-1])
    return cell.count(separator) >= max(1, usual - 1)


def _usual_width(found: list[list[str]]) -> int:
    widths = Counter(len(row) for row in found if row)
    return widths.most_common(1)[0][0] if widths else 0


def _line_by_line(text: str, separator: str, notes: list[Note]) -> list[list[str]]:
    """Take each line as a row, unless a cell with line breaks makes the row come out as wide as others."""
    lines = _lines(text)
    usual = _usual_width([line.split(separator) for line in lines])
    found: list[list[str]] = []
    at = 0
    while at < len(lines):
        taken, row = _one_row(lines, at, separator, usual)
        if taken == 1 and lines[at].count('"') % 2:
            notes.append(("sheets.quote_not_closed", f"A{len(found) + 1}", ""))
        found.append(row)
        at += taken
    return found


def _one_row(lines: list[str], at: int, separator: str, usual: int) -> tuple[int, list[str]]:
    """Return how many lines the row takes that begins at a line, and its cells."""
    marks = lines[at].count('"')
    if marks % 2 == 0:
        return 1, _parsed(lines[at], separator)
    for more, line in enumerate(lines[at + 1 : at + _MOST_LINES_IN_A_CELL], 2):
        marks += line.count('"')
        if marks % 2 == 0:
            row = _strictly_parsed("".join(lines[at : at + more]), separator)
            if len(row) == usual and not _holds_rows(row, separator, usual):
                return more, row
            break
    return 1, [cell.replace('"', "") for cell in lines[at][:-1].split(separator)]


def _strictly_parsed(record: str, separator: str) -> list[str]:
    """Return the cells, none where a closing mark is followed by anything but a separator."""
    try:
        return next(csv.reader([record], delimiter=separator, strict=True), [])
    except csv.Error:
        return []


def _parsed(record: str, separator: str) -> list[str]:
    try:
        return next(csv.reader([record], delimiter=separator), [])
    except csv.Error:
        return record.rstrip("\n").split(separator)
