"""The sender's own workbook back, with a comment and a fill in each cell that is wrong or doubtful.

The copy keeps the sender's formatting where its format allows. Nothing in it calculates: formulas become the
values that the sender saw; macros and links to other files are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.sheets.markup.anew import write_anew
from focalnet.sheets.markup.copy import write_copy
from focalnet.sheets.markup.parts import Mark, front, gathered
from focalnet.sheets.reading import read
from focalnet.sheets.writing.file import replacing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from focalnet.sheets.book import Book

__all__ = ["Mark", "mark_up"]


def mark_up(
    source: Path, out: Path, marks: Sequence[Mark], *, language: str = "en", book: Book | None = None
) -> None:
    """Write a copy of a workbook or delimited text as .xlsx, marks in its cells and a list of them in front.

    `book` is the source as it was read; it is read again where not given. Raises `Refused` (`sheets.…`).
    """
    book = book or read(source)
    found = gathered(marks, book)
    in_front = front(book, list(found.values()), language)
    with replacing(out) as beside:
        if not write_copy(source, beside, book, found, in_front):
            write_anew(beside, book, found, in_front, language)
