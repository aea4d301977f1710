"""The formulas of a sheet, as text, for tables in which nobody calculates.

Online tools write what somebody typed into a workbook, and some write `=2+3` as a formula; what its cell is
then worth is 0, and what was typed stands in the formula alone.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.sheets.archive import Archive
from focalnet.sheets.book import Limits
from focalnet.sheets.careful import position
from focalnet.sheets.notes import whole_cells
from focalnet.sheets.parts import workbook

if TYPE_CHECKING:
    from pathlib import Path

_CELL = re.compile(rb"""<(?:\w+:)?c\b([^>]*)>\s*<(?:\w+:)?f\b[^>]*>([^<]*)</""")
_NAME = re.compile(rb"""\br=["']([A-Za-z]+\d+)["']""")
_END = re.compile(rb"</(?:\w+:)?c>")
_BEGINS = b"PK\3\4"


def formulas(path: Path, sheet: str) -> dict[tuple[int, int], str]:
    """Return the formulas of a sheet by row and column, counted from 0: `=2+3`.

    Nothing for a file that is no Open XML workbook or cannot be read: `read` tells what is wrong with it.
    """
    content = path.read_bytes()
    if not content.startswith(_BEGINS):
        return {}
    try:
        archive = Archive(content, Limits().unpacked)
        part = next((each.part for each in workbook(archive).sheets if each.name == sheet), "")
        return _found(archive, part) if part else {}
    except Refused:
        return {}


def _found(archive: Archive, part: str) -> dict[tuple[int, int], str]:
    closing = _END.search(archive.beginning(part, 1 << 16))
    found: dict[tuple[int, int], str] = {}
    if closing is None:
        return found
    for cells in whole_cells(archive.pieces(part), closing[0]):
        if b"f>" not in cells:
            continue
        for facts, formula in _CELL.findall(cells):
            named = _NAME.search(facts)
            place = position(named[1].decode()) if named else None
            if place is not None:
                found[place] = "=" + unescape(formula.decode("utf-8", "replace"))
    return found
