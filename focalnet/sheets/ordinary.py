"""Reading small Open XML workbooks of ordinary cells at once, as returned forms are: each part unpacked once.

A thousand files of one origin say the same in most of their parts: what was made of those is kept.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.sheets import named_cells, parts
from focalnet.sheets.careful import meanings
from focalnet.sheets.cell_values import CellValues
from focalnet.sheets.ordinary_cells import Cells, OrdinaryCells, shared_texts
from focalnet.sheets.ordinary_texts import Unusual

if TYPE_CHECKING:
    from focalnet.sheets import wire
    from focalnet.sheets.archive import Archive


def read(answers: wire.Answers, archive: Archive, kind: str, wanted: list[str] | None) -> bool:
    """Send the sheets, or only those wanted. Returns False, and sends nothing, where anything is unusual."""
    try:
        reading = _Reading(archive)
        found = [
            (sheet, reading.cells(sheet))
            for sheet in reading.book.sheets
            if wanted is None or sheet.name in wanted
        ]
    except (Unusual, Refused, ValueError, LookupError):
        return False
    answers.add("book", reading.names, kind, "", "")
    for sheet, (rows, moments, merged) in found:
        answers.add("sheet", sheet.name, sheet.state, merged, 0)
        answers.add("lines", rows)
        if moments:
            answers.add("cells", moments)
    return True


class _Reading:
    """The reading of one workbook. Raises `Unusual`, `Refused`, ValueError or LookupError."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        main = parts.main_part(archive)
        related = self._part(parts.relations_of(main))
        self.book, self.names = _outline(main, self._part(main), related, tuple(archive.parts))
        strings = shared_texts(self._part(self.book.strings)) if self.book.strings else []
        formats = _formats(self._part(self.book.styles)) if self.book.styles else []
        self._cells = OrdinaryCells(CellValues([], formats, from_1904=self.book.from_1904), strings)

    def cells(self, sheet: parts.SheetPart) -> Cells:
        return self._cells.read(self._part(sheet.part))

    def _part(self, name: str) -> bytes:
        content = self._archive.sound(name)
        if content is None:
            raise Unusual
        return content


@lru_cache(maxsize=4)
def _outline(
    main: str, content: bytes, relations: bytes, among: tuple[str, ...]
) -> tuple[parts.Workbook, list[named_cells.Named]]:
    return parts.described(main, [content], [relations], among), named_cells.of_open_xml(content)


@lru_cache(maxsize=4)
def _formats(styles: bytes) -> list[str]:
    return meanings([styles])
