"""The defined names of a workbook and the cell that each leads to, in the formats that have them.

Forms that come back are read by these names: rows may have been put in, the sheet renamed, the file saved by
another program. A name that leads to a range leads to its first cell; names of formulas and constants, and
those of single sheets that hide another, are left out.
"""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.sheets import compound, elements, opendocument, parts, records

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from focalnet.sheets.archive import Archive

Named = tuple[str, str, int, int]
"""A name, its sheet, row and column counted from 0."""

_SHEET = r"\$?(?:'((?:[^']|'')+)'|([^'!.$(),;=+*/<>&^]+))"
_CELL = r"\$?([A-Z]{1,3})\$?(\d{1,7})"
_OPEN_XML = re.compile(f"{_SHEET}!{_CELL}(?::.*)?")
_OPEN_DOCUMENT = re.compile(rf"{_SHEET}\.{_CELL}(?::.*)?")
_DEFINED_NAME = re.compile(r"<(?:\w+:)?definedName\b([^>]*)>([^<]*)</")
_FACT = re.compile(r"""([\w:]+)=["']([^"']*)["']""")
_MOST = 20_000

_BOUNDSHEET, _EXTERNSHEET, _SUPBOOK, _NAME = 0x85, 0x17, 0x1AE, 0x18
_CELL_3D = frozenset({0x3A, 0x5A, 0x7A})
_AREA_3D = frozenset({0x3B, 0x5B, 0x7B})


def named_cells(kind: str, content: bytes, archive: Archive | None) -> list[Named]:
    """Return the defined names of a workbook; none where the format has none, or they are odd in any way."""
    try:
        if kind in {"xlsx", "xlsm"} and archive:
            return of_open_xml(archive.read(parts.main_part(archive)))
        if kind == "ods" and archive:
            return _taken(_open_document(archive), _OPEN_DOCUMENT)
        return list(_xls(content))[:_MOST] if kind == "xls" else []
    except (struct.error, ValueError, LookupError, Refused):
        return []


def _taken(found: Iterable[tuple[str, str]], form: re.Pattern[str]) -> list[Named]:
    cells = []
    for name, address in found:
        if match := form.fullmatch(address.strip()):
            quoted, plain, letters, row = match.groups()
            sheet = quoted.replace("''", "'") if quoted else plain
            cells.append((name, sheet, int(row) - 1, _column(letters)))
    return cells[:_MOST]


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def of_open_xml(workbook: bytes) -> list[Named]:
    """Return the defined names in the workbook's part; found in its text, five times as fast as by parsing.

    A part that is not UTF-8, which no program of today writes, gives none.
    """
    try:
        return _taken(_open_xml(workbook.decode("utf-8")), _OPEN_XML)
    except ValueError:
        return []


def _open_xml(workbook: str) -> Iterator[tuple[str, str]]:
    for match in _DEFINED_NAME.finditer(workbook):
        facts = dict(_FACT.findall(match[1]))
        if "localSheetId" not in facts:
            yield _unescaped(facts.get("name", "")), _unescaped(match[2])


def _unescaped(text: str) -> str:
    if "&" not in text:
        return text
    from html import unescape  # seldom, and it takes long to load

    return unescape(text)


def _open_document(archive: Archive) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    depth = 0

    def start(element: str, facts: dict[str, str]) -> None:
        nonlocal depth
        if element == "table":
            depth += 1
        elif element == "named-range" and not depth:
            found.append((facts.get("table:name", ""), facts.get("table:cell-range-address", "")))

    def end(element: str) -> None:
        nonlocal depth
        depth -= element == "table"

    elements.parse(archive.pieces(opendocument.CONTENT), start, end)
    return found


def _xls(content: bytes) -> Iterator[Named]:
    """Give the names of an .xls workbook ([MS-XLS] 2.4.150, Lbl) that lead to a cell of its own."""
    sheets: list[str] = []
    books: list[bool] = []  # for each book that is referred to: whether it is this one
    places: list[tuple[int, int]] = []  # for each reference: book and sheet
    for kind, data in records.xls_records(compound.Compound(content).workbook(), 0):
        if kind == _BOUNDSHEET:
            sheets.append(_short_text(data, 7, data[6]))
        elif kind == _SUPBOOK:
            books.append(data[2:4] == b"\x01\x04")
        elif kind == _EXTERNSHEET:
            (number,) = struct.unpack_from("<H", data)
            read = (struct.unpack_from("<HhH", data, 2 + 6 * each) for each in range(number))
            places += [(book, first) for book, first, _ in read]
        elif kind == _NAME and not struct.unpack_from("<H", data, 8)[0]:
            name, formula = _name(data)
            if formula and formula[0] in _CELL_3D | _AREA_3D:
                yield _cell(name, formula, sheets, books, places)


def _name(data: bytes) -> tuple[str, bytes]:
    length, size = data[3], struct.unpack_from("<H", data, 4)[0]
    name = _short_text(data, 14, length)
    after = 15 + length * (2 if data[14] & 1 else 1)
    return name, data[after : after + size]


def _cell(
    name: str, formula: bytes, sheets: list[str], books: list[bool], places: list[tuple[int, int]]
) -> Named:
    reference, row = struct.unpack_from("<HH", formula, 1)
    (column,) = struct.unpack_from("<H", formula, 7 if formula[0] in _AREA_3D else 5)
    book, sheet = places[reference]
    if not books[book]:
        raise ValueError("a name leads to another workbook")
    return name, sheets[sheet], row, column & 0x3FFF


def _short_text(data: bytes, at: int, length: int) -> str:
    """Return a text of [MS-XLS]: the flag at its beginning tells whether letters take two bytes or one."""
    if data[at] & 1:
        return data[at + 1 : at + 1 + 2 * length].decode("utf-16-le", "replace")
    return data[at + 1 : at + 1 + length].decode("latin-1")
