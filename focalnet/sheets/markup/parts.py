"""What is said about a sender's workbook: marks on cells, and the sheet in front that lists them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from focalnet.numbers import number
from focalnet.sheets.grid import cell_name
from focalnet.sheets.styles import Tone
from focalnet.sheets.writing.text import lines_needed
from focalnet.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.sheets.book import Book, Range

# Beyond this nobody reads the list; the cells are marked all the same.
_MOST_LISTED = 2_000
_COMMENT_WIDTH = 300
_HEADERS = ("sheet", "cell", "written", "kind", "remark")
_SHOWN = 80  # characters of what stands in the cell


@dataclass(frozen=True, slots=True)
class Mark:
    """A sentence about one cell, counted from 0: something is wrong there, or merely doubtful."""

    sheet: str
    row: int
    column: int
    message: str
    doubtful: bool = False

    @property
    def tone(self) -> Tone:
        """The colour of the cell."""
        return Tone.TO_CHECK if self.doubtful else Tone.TO_CORRECT


Marks = Mapping[tuple[str, int, int], Mark]
"""Marks by sheet, row and column, one for each cell."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One line of the sheet in front: the cell, what stands in it, what is said about it."""

    sheet: str
    cell: str
    written: str
    kind: str
    message: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Front:
    """The sheet in front of the marked-up copy, in the reader's language.

    `kinds`: the words for what has to be corrected and what should be checked, with their colours.
    """

    name: str
    title: str
    intro: tuple[str, ...]
    headers: tuple[str, ...]  # sheet, cell, written there, kind, remark
    kinds: Mapping[str, Tone]
    remarks: tuple[Remark, ...]


def comment_size(text: str) -> tuple[int, int]:
    """Return the width and height in pixels that a comment needs to be read whole."""
    return _COMMENT_WIDTH, min(600, 24 + 18 * lines_needed(text, _COMMENT_WIDTH / 6.5))


def gathered(marks: Sequence[Mark], book: Book) -> dict[tuple[str, int, int], Mark]:
    """Return one mark for each cell, in the order of sheet, row and column; its sentences one to a line."""
    merged = {sheet.name: sheet.merged for sheet in book.sheets}
    found: dict[tuple[str, int, int], Mark] = {}
    for mark in sorted(marks, key=lambda mark: (mark.sheet, mark.row, mark.column, mark.doubtful)):
        place = (mark.sheet, *_first_of(merged.get(mark.sheet, ()), mark.row, mark.column))
        other = found.get(place)
        if other is None:
            found[place] = Mark(*place, mark.message, doubtful=mark.doubtful)
        elif mark.message not in other.message.splitlines():
            message = f"{other.message}\n{mark.message}"
            found[place] = Mark(*place, message, doubtful=other.doubtful and mark.doubtful)
    return found


def _first_of(merged: Sequence[Range], row: int, column: int) -> tuple[int, int]:
    """Return the cell at the top left of the merged cells that a cell belongs to, else the cell itself."""
    for first_row, first_column, last_row, last_column in merged:
        if first_row <= row <= last_row and first_column <= column <= last_column:
            return first_row, first_column
    return row, column


def front(book: Book, marks: Sequence[Mark], language: str) -> Front:
    """Return the sheet in front for gathered marks."""
    say = words(language)
    kinds = {tone: say("markup", tone.value) for tone in (Tone.TO_CORRECT, Tone.TO_CHECK)}
    intro = [
        say.count("markup", "intro", len(marks), file=book.name),
        say("markup", "how"),
        say("markup", "kept"),
    ]
    if len(marks) > _MOST_LISTED:
        intro.append(say("markup", "first", listed=number(_MOST_LISTED, language)))
    return Front(
        name=_free_name(say("markup", "name"), book),
        title=say("markup", "title"),
        intro=tuple(intro),
        headers=tuple(say("markup", key) for key in _HEADERS),
        kinds={word: tone for tone, word in kinds.items()},
        remarks=tuple(_remark(book, mark, kinds[mark.tone]) for mark in marks[:_MOST_LISTED]),
    )


def _remark(book: Book, mark: Mark, kind: str) -> Remark:
    value = next(
        (sheet.value(mark.row, mark.column) for sheet in book.sheets if sheet.name == mark.sheet), None
    )
    written = "" if value is None else str(value)
    shown = written if len(written) <= _SHOWN else written[: _SHOWN - 1] + "…"
    return Remark(mark.sheet, cell_name(mark.row, mark.column), shown, kind, mark.message, mark.tone)


def _free_name(name: str, book: Book) -> str:
    taken = {sheet.name.casefold() for sheet in book.sheets}
    free = name
    number = 2
    while free.casefold() in taken:
        free = f"{name} {number}"
        number += 1
    return free
