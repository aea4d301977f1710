"""What the binary formats say that the fast parser does not: errors in cells, and merged ranges of .xlsb.

Both are streams of records, each with its kind and length: .xls as [MS-XLS] describes it, .xlsb as [MS-XLSB].
"""

from __future__ import annotations

import posixpath
import struct
from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.sheets import compound, elements
from focalnet.sheets.grid import cell_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.sheets.archive import Archive
    from focalnet.sheets.notes import Note

ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
_XLS_SHEET, _XLS_FORMULA, _XLS_END, _XLS_ERROR = 0x85, 0x06, 0x0A, 0x205
_XLSB_ROW, _XLSB_ERROR, _XLSB_FORMULA_ERROR, _XLSB_SHEET, _XLSB_MERGED = 0, 3, 11, 156, 176
Corners = tuple[int, int, int, int]


def xls_notes(content: bytes) -> list[list[Note]]:
    """Return the notes on each sheet of an .xls workbook, in order; none where it is odd in any way."""
    try:
        book = compound.Compound(content).workbook()
        offsets = [
            struct.unpack_from("<L", data)[0] for kind, data in xls_records(book, 0) if kind == _XLS_SHEET
        ]
        return [list(_xls_errors(book, offset)) for offset in offsets]
    except compound.DAMAGED:
        return []


def xls_records(book: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """Yield the records from a place in the stream to the end of that part."""
    while at + 4 <= len(book):
        kind, length = struct.unpack_from("<HH", book, at)
        if kind == _XLS_END:
            return
        yield kind, book[at + 4 : at + 4 + length]
        at += 4 + length


def _xls_errors(book: bytes, offset: int) -> Iterator[Note]:
    for kind, data in xls_records(book, offset):
        if (kind == _XLS_ERROR and data[7]) or (
            kind == _XLS_FORMULA and data[6] == 2 and data[12:14] == b"\xff\xff"
        ):
            row, column = struct.unpack_from("<HH", data)
            code = data[6] if kind == _XLS_ERROR else data[8]
            yield "sheets.error_cell", cell_name(row, column), ERRORS.get(code, "#?")


def xlsb_sheets(archive: Archive) -> dict[str, str]:
    """Return the part of each sheet of an .xlsb workbook by its name."""
    main = next(name for name in archive.parts if posixpath.basename(name) == "workbook.bin")
    folder = posixpath.dirname(main)
    targets: dict[str, str] = {}

    def start(name: str, facts: dict[str, str]) -> None:
        if name == "Relationship":
            part = posixpath.normpath(posixpath.join("/", folder, facts.get("Target", "")))
            targets[facts.get("Id", "")] = part.lstrip("/")

    elements.parse(archive.pieces(posixpath.join(folder, "_rels", "workbook.bin.rels")), start)
    sheets: dict[str, str] = {}
    for kind, data in _xlsb_records(archive.read(main)):
        if kind == _XLSB_SHEET:
            identity, after = _text(data, 8)
            sheets[_text(data, after)[0]] = targets.get(identity, "")
    return sheets


def xlsb_sheet(content: bytes) -> tuple[list[Note], list[Corners]]:
    """Return the notes on a sheet of an .xlsb workbook, and its merged ranges."""
    notes: list[Note] = []
    merged: list[Corners] = []
    row = 0
    for kind, data in _xlsb_records(content):
        if kind == _XLSB_ROW:
            (row,) = struct.unpack_from("<L", data)
        elif kind in {_XLSB_ERROR, _XLSB_FORMULA_ERROR}:
            (column,) = struct.unpack_from("<L", data)
            notes.append(("sheets.error_cell", cell_name(row, column), ERRORS.get(data[8], "#?")))
        elif kind == _XLSB_MERGED:
            first, last, left, right = struct.unpack_from("<4L", data)
            merged.append((first, left, last, right))
    return notes, merged


def _xlsb_records(content: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(content):
        kind, at = _varying(content, at, 2)
        length, at = _varying(content, at, 4)
        yield kind, content[at : at + length]
        at += length


def _varying(content: bytes, at: int, most: int) -> tuple[int, int]:
    """Return a number of up to `most` bytes of seven bits each, and where the next thing begins."""
    number = 0
    for place in range(most):
        byte = content[at + place]
        number |= (byte & 0x7F) << (7 * place)
        if byte < 0x80:
            return number, at + place + 1
    return number, at + most


def _text(data: bytes, at: int) -> tuple[str, int]:
    (length,) = struct.unpack_from("<L", data, at)
    end = at + 4 + 2 * length
    return data[at + 4 : end].decode("utf-16-le", "replace"), end


def xlsb_extras(archive: Archive) -> dict[str, tuple[list[Note], list[Corners]]]:
    """Return notes and merged ranges by the name of the sheet; none where the workbook is odd in any way."""
    try:
        return {name: xlsb_sheet(archive.read(part)) for name, part in xlsb_sheets(archive).items()}
    except (struct.error, IndexError, StopIteration, KeyError, Refused):
        return {}
