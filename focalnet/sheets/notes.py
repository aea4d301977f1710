"""What the fast parser keeps to itself: cells that hold an error, and formulas that were never calculated.

Both come out of it as empty cells. They are found here by a quick look at the sheets as they are written.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from focalnet.problems import Refused
from focalnet.sheets.archive import PIECE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from focalnet.sheets.archive import Archive

Note = tuple[str, str, str]
"""A code, the name of a cell, and what stands in it."""
MOST = 200
"""Notes of one sheet that are told one by one."""
_NAME = re.compile(rb"""\br=["']([A-Za-z]+\d+)["']""")
_ERROR = rb"""<~c\b([^>]*?\bt=["']e["'][^>]*)>(.*?)</~c>"""
_FORMULA = rb"<~c\b([^>]*)>\s*<~f\b(?:[^>]*/>|[^>]*>[^<]*</~f>)\s*(?:<~v\s*/>|<~v>\s*</~v>)?\s*</~c>"
_LAST_ROW = re.compile(rb"""row [^>]*?\br=["'](\d{1,12})["']""")
_FAR_BELOW = 50_000
_BEGINNING = 4096
_LONGEST_CELL = 1 << 22


class Look(NamedTuple):
    """What a look at a sheet shows: the notes, and whether a stray entry lies far below all others.

    The fast parser would fill such a gap with empty cells.
    """

    notes: list[Note]
    stray: bool


def look_at(archive: Archive, part: str) -> Look:
    """Look at one sheet of an Open XML workbook. Raises `Refused` for a document type in it."""
    pieces = archive.pieces(part)
    first = next(pieces, b"")
    if b"<!DOCTYPE" in first[:_BEGINNING]:
        raise Refused("sheets.entities")
    data = first.find(b"sheetData")
    if data < 0:
        return Look([], stray=False)
    before = first[first.rfind(b"<", 0, data) + 1 : data]
    quote = b"'" if b"r='" in first[data : data + _BEGINNING] else b'"'
    error, formula = b"t=" + quote + b"e" + quote, b"<" + before + b"f"
    notes: list[Note] = []
    for cells in whole_cells(chain([first], pieces), b"</" + before + b"c>"):
        if error in cells:
            notes.extend(_errors(_ERROR.replace(b"~", re.escape(before)), cells))
        if formula in cells:
            notes.extend(_uncalculated(_FORMULA.replace(b"~", re.escape(before)), cells))
    return Look(notes, len(first) < PIECE and _has_stray(first))


def _has_stray(cells: bytes) -> bool:
    last = _LAST_ROW.match(cells[cells.rfind(b"row ") :])
    return last is not None and int(last[1]) > _FAR_BELOW and int(last[1]) > 20 * cells.count(b"row ")


def whole_cells(pieces: Iterable[bytes], closing: bytes) -> Iterator[bytes]:
    """Yield the pieces cut anew, so that no cell is cut in two."""
    rest = b""
    for piece in pieces:
        whole = rest + piece if rest else piece
        end = whole.rfind(closing)
        rest = whole[end + len(closing) :] if end >= 0 else whole
        if end >= 0:
            yield whole[: end + len(closing)]
        if len(rest) > _LONGEST_CELL:
            rest = b""


def _errors(pattern: bytes, cells: bytes) -> Iterator[Note]:
    for facts, inside in re.findall(pattern, cells, re.DOTALL):
        shown = inside.rpartition(b"<")[0].rpartition(b">")[2]
        yield "sheets.error_cell", _name(facts), shown.decode("utf-8", "replace")


def _uncalculated(pattern: bytes, cells: bytes) -> Iterator[Note]:
    for facts in re.findall(pattern, cells):
        if b't="str"' not in facts and b"t='str'" not in facts:
            yield "sheets.not_calculated", _name(facts), ""


def _name(facts: bytes) -> str:
    found = _NAME.search(facts)
    return found[1].decode() if found else ""
