"""What the fast parser keeps to itself: cells that hold an error, and formulas that were never calculated.

Both come out of it as empty cells. They are found here by a quick look at the sheets as they are written.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.sheets.archive import Archive

Note = tuple[str, str, str]
"""A code, the name of a cell, and what stands in it."""
MOST = 200
"""Notes of one sheet that are told one by one."""
_PREFIX = re.compile(rb"<(\w+:)?sheetData")
_NAME = re.compile(rb"""\br=["']([A-Za-z]+\d+)["']""")
_ERROR = rb"""<~c\b([^>]*?\bt=["']e["'][^>]*)>(.*?)</~c>"""
_FORMULA = rb"<~c\b([^>]*)>\s*<~f\b(?:[^>]*/>|[^>]*>[^<]*</~f>)\s*(?:<~v\s*/>|<~v>\s*</~v>)?\s*</~c>"
_LONGEST_CELL = 1 << 22


def of_sheet(archive: Archive, part: str) -> list[Note]:
    """Return the notes on one sheet of an Open XML workbook."""
    beginning = archive.beginning(part, 1 << 16)
    prefix = _PREFIX.search(beginning)
    if not prefix:
        return []
    before = prefix[1] or b""
    quote = b"'" if b"r='" in beginning[prefix.end() :] else b'"'
    error, formula = b"t=" + quote + b"e" + quote, b"<" + before + b"f"
    patterns = _patterns(before)
    notes: list[Note] = []
    for cells in _whole_cells(archive.pieces(part), b"</" + before + b"c>"):
        if error in cells:
            notes.extend(_errors(patterns[0], cells))
        if formula in cells:
            notes.extend(_uncalculated(patterns[1], cells))
    return notes


def _patterns(prefix: bytes) -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
    before = re.escape(prefix)
    return re.compile(_ERROR.replace(b"~", before), re.DOTALL), re.compile(_FORMULA.replace(b"~", before))


def _whole_cells(pieces: Iterator[bytes], closing: bytes) -> Iterator[bytes]:
    """Yield the pieces cut anew, so that no cell is cut in two."""
    rest = b""
    for piece in pieces:
        whole = rest + piece if rest else piece
        end = whole.rfind(closing)
        rest = whole[end + len(closing) :] if end >= 0 else whole
        if end >= 0:
            yield whole
        if len(rest) > _LONGEST_CELL:
            rest = b""


def _errors(pattern: re.Pattern[bytes], cells: bytes) -> Iterator[Note]:
    for facts, inside in pattern.findall(cells):
        shown = inside.rpartition(b"<")[0].rpartition(b">")[2]
        yield "sheets.error_cell", _name(facts), shown.decode("utf-8", "replace")


def _uncalculated(pattern: re.Pattern[bytes], cells: bytes) -> Iterator[Note]:
    for facts in pattern.findall(cells):
        if b't="str"' not in facts and b"t='str'" not in facts:
            yield "sheets.not_calculated", _name(facts), ""


def _name(facts: bytes) -> str:
    found = _NAME.search(facts)
    return found[1].decode() if found else ""
