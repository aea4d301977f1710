"""The cells of small Open XML sheets as spreadsheet programs write them, read without a parser.

Only what is ordinary is read: texts, numbers and truth values in their order, with every character of the
sheet's data accounted for. Whatever else there is, a formula, an error, another spelling of the XML, makes
the sheet `Unusual`; the parser reads it then, to the same cells and with all there is to tell.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.sheets import elements, wire
from focalnet.sheets.careful import position

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from focalnet.sheets.cell_values import CellValues

_BEGINNING = re.compile(r'\ufeff?(?:<\?xml version="1.0" encoding="(?:UTF|utf)-8"[^<>]*\?>)?\s*<(\w+)[ >]')
_AROUND = {
    "sheetData": ["worksheet", "sheetData"],
    "mergeCells": ["worksheet", "mergeCells"],
    "mergeCell": ["worksheet", "mergeCells", "mergeCell"],
}
"""Where in a sheet the elements stand of which something is made."""
# What repeats is possessive throughout, as nothing can match in two ways: it spares a quarter of the time.
_CELL = re.compile(
    r'<c r="([A-Z]{1,2}+)([1-9]\d{0,3}+)"(?: s="(\d{1,5}+)")?+(?: t="(s|n|b|inlineStr)")?+(?: ?/>|>'
    r'(?:<v>([^<]*+)</v>|<v ?/>|<is><t( xml:space="preserve")?+>([^<]*+)</t></is>)?+</c>)'
)
_ROWS = re.compile(r'(?:\s*<row(?: [\w:]++="[^"<>&]*+")++ ?(?:/>|>[\sc]*+</row>))*+\s*')
"""What is left of a sheet's data where a `c` stands for each cell: rows, one after the other."""
_NUMBER = re.compile(r"-?\d{1,20}(?:\.\d{1,20})?(?:[Ee][-+]?\d{1,3})?")
_RUN = re.compile(
    r'<r>(?:<rPr>(?:<\w+(?: [\w:]+="[^"<>&]*")* ?/>)*</rPr>)?'
    r'(<t(?: xml:space="preserve")?>[^<]*</t>)</r>'
)
"""A part of a text that has several looks."""
_SHARED = re.compile(r'<si>((?:<t(?: xml:space="preserve")?>[^<]*</t>)+)</si>')
_PIECE = re.compile(r'<t( xml:space="preserve")?>([^<]*)</t>')
_MARKS = ("&", "\r", "\0", "_x")
"""What a text has to have in it to mean another than is written."""
_ENTITY = re.compile(r"&([^;&]*);?")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "#10": "\n", "#xA": "\n", "#9": "\t"}
_ASIDE = ("<!", "<?")
"""How comments, document types and instructions begin."""
_ROOM = 300
"""Empty rows in between that an ordinary sheet may have."""


Ranges = tuple[tuple[int, int, int, int], ...]


class Unusual(Exception):  # noqa: N818 - what was found, and no error
    """Something stands there that is not read here."""


class Cells(NamedTuple):
    """The cells of a sheet: its rows from A1 on, and the merged ranges.

    `moments` are apart: row, column, and the date or time as it travels (`wire`).
    """

    rows: list[list[Any]]
    moments: list[tuple[int, int, Any]]
    merged: Ranges


def shared_texts(part: bytes) -> dict[str, str | None]:
    """Return the texts that cells share, by what the cells say for them; nothing for an empty one.

    Raises `Unusual`, or ValueError for what is not UTF-8.
    """
    before, opened, rest = part.decode("utf-8").partition("<si>")
    listed, closed, after = (opened + rest).rpartition("</sst>")
    _around("sst", before, closed + after)
    pieces = _SHARED.split(_RUN.sub(r"\1", listed) if "<r>" in listed else listed)
    if "".join(pieces[::2]).strip():
        raise Unusual
    meant = _meaning(listed)
    texts = ("".join(meant(*piece) for piece in _PIECE.findall(each)) for each in pieces[1::2])
    return {str(place): text or None for place, text in enumerate(texts)}


@lru_cache(maxsize=64)
def _around(root: str, before: str, after: str) -> Ranges:
    """Return the merged ranges that stand around the cells, which is mostly the same in files of one origin.

    Raises `Unusual`, or `Refused` where it is malformed.
    """
    begins = _BEGINNING.match(before)
    if begins is None or begins[1] != root or any(each in before[5:] or each in after for each in _ASIDE):
        raise Unusual
    merged: list[tuple[int, int, int, int]] = []
    path: list[str] = []

    def start(name: str, facts: dict[str, str]) -> None:
        path.append(name)
        if path != _AROUND.get(name, path):
            raise Unusual
        if name == "mergeCell":
            first, _, last = facts.get("ref", "").partition(":")
            merged.append((*_place(first), *_place(last)))

    def end(_: str) -> None:
        path.pop()

    elements.parse([before.encode(), after.encode()], start, end)
    return tuple(merged)


class OrdinaryCells:
    """Reads the cells of one sheet after the other. Raises `Unusual`, ValueError or LookupError."""

    def __init__(self, values: CellValues, strings: Mapping[str, str | None]) -> None:
        self._values, self._strings = values, strings

    def read(self, sheet: bytes) -> Cells:
        """Return the cells of a sheet."""
        before, opened, rest = sheet.decode("utf-8").partition("<sheetData>")
        data, closed, after = rest.partition("</sheetData>")
        pieces = _CELL.split(data)
        if not _ROWS.fullmatch("c".join(pieces[::8])):
            raise Unusual
        found = Cells([], [], _around("worksheet", before + opened, closed + after))
        self._fill(found, pieces, _meaning(data))
        return found

    def _fill(self, found: Cells, pieces: list[str], meant: Callable[[str, str], str]) -> None:
        row: list[Any] = []
        reached = -1
        facts = (pieces[at::8] for at in range(1, 8))
        for letters, number, look, kind, written, kept, text in zip(*facts, strict=True):
            if len(found.rows) != int(number):
                row, reached = _down_to(int(number), found.rows), -1
            column = _column(letters)
            if column <= reached:
                raise Unusual
            reached = column
            if text and kind == "inlineStr":
                value: Any = meant(kept, text)
            elif written and kind == "s":
                value = self._strings[written]
            elif written or text:
                value = self._value(kind, look, written or "")
            else:
                continue
            if type(value) is tuple:
                found.moments.append((len(found.rows) - 1, column, value))
            elif value is not None:
                row.extend([None] * (column - len(row)))
                row.append(value)

    def _value(self, kind: str | None, look: str | None, written: str) -> Any:
        """Return a truth value, a number or a moment."""
        if kind == "b" and written in {"0", "1"}:
            return written == "1"
        if kind not in {None, "n"} or not _NUMBER.fullmatch(written):
            raise Unusual
        value = wire.pack_value(self._values.number(look or "", written))
        if type(value) is tuple and not look:
            raise Unusual
        return value


def _down_to(number: int, rows: list[list[Any]]) -> list[Any]:
    """Add rows up to the one of that number; return it."""
    if not 0 < number - len(rows) <= _ROOM:
        raise Unusual
    while len(rows) < number:
        rows.append([])
    return rows[-1]


def _meaning(content: str) -> Callable[[str, str], str]:
    """Return what tells the meaning of the texts in there: `kept` or not, and as they are written."""
    return _mended if any(mark in content for mark in _MARKS) else _as_written


def _as_written(kept: str, text: str) -> str:
    """Return a text; the blanks at its ends are only meant where they are to be kept."""
    if not kept and text != text.strip():
        raise Unusual
    return text


def _mended(kept: str, written: str) -> str:
    if "_x" in written or "\0" in written:
        raise Unusual
    lines = written.replace("\r\n", "\n").replace("\r", "\n")
    return _as_written(kept, _ENTITY.sub(_entity, lines))


def _entity(found: re.Match[str]) -> str:
    letter = _ENTITIES.get(found[1])
    if letter is None:
        raise Unusual
    return letter


@lru_cache(maxsize=1024)
def _column(letters: str) -> int:
    return _place(f"{letters}1")[1]


@lru_cache(maxsize=1024)
def _place(cell: str) -> tuple[int, int]:
    found = position(cell)
    if found is None:
        raise Unusual
    return found
