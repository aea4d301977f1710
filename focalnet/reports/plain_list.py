"""A list as it is shown, written as a workbook of one sheet: title, of whom and when it is, the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.numbers import count
from focalnet.sheets.writing import LONG, Column, Kind, Line, Look, Page, Table, sheet_name, write_book
from focalnet.words import words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from focalnet.sheets import Value


def write_list(
    out: Path,
    title: str,
    headers: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    note: str = "",
    right: Collection[int] = (),
    places: bool = False,
    language: str = "en",
) -> None:
    """Write a list of words as an .xlsx workbook; whole numbers in columns to the right become numbers.

    Args:
        out: The file, replaced if it exists.
        title: Stands at the top and on the tab.
        headers: One for each column; the first stays in view.
        rows: Each as long as the headers.
        note: Says of whom the list is and as at when.
        right: The columns whose words stand to the right.
        places: Whether countries or regions are named: then the disclaimer on designations stands below.
        language: Of the numbers and the disclaimer.

    Raises:
        Refused: `sheets.out_…`, see `sheets.writing.file.replacing`.

    """
    columns = tuple(
        Column(header, Kind.NUMBER if place in right else Kind.TEXT, key=place == 0)
        for place, header in enumerate(headers)
    )
    values = ([_value(cell, language) if n in right else cell for n, cell in enumerate(row)] for row in rows)
    notes = (words(language)("disclaimer", "boundaries"),) if places else ()
    blocks: tuple[Line | Table, ...] = (
        Line(title, Look.TITLE),
        *((Line(note, Look.SUBTITLE),) if note else ()),
        Table(columns, values, notes=notes, name="List"),
    )
    page = Page(sheet_name(title), blocks)
    write_book(out, [page], title=title, language=language, steady=len(rows) > LONG)


def _value(cell: str, language: str) -> Value:
    """Return a whole number as one, so that it adds up; every other text stays what it is."""
    number = count(cell, language)
    return cell if number is None else number
