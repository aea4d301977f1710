"""A slow and sparing reader of Open XML workbooks, for those that the fast parser fails on.

It keeps only the cells that are there, so that one stray cell in the last corner of a sheet costs nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from focalnet.problems import Place, Refused
from focalnet.sheets import elements, serials
from focalnet.sheets.cell_values import CellValues, unescape
from focalnet.sheets.grid import LAST_COLUMN, LAST_ROW, cell_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from focalnet.sheets.archive import Archive

_CELL = re.compile(r"\$?([A-Za-z]{1,8})\$?(\d{1,12})")
_MOST_TEXT = 4_000_000
"""Letters in one cell; Excel itself holds 32,767."""


def position(reference: str) -> tuple[int, int] | None:
    """Return row and column, counted from 0, of a cell named `C5`; `None` where it is no name of a cell."""
    found = _CELL.fullmatch(reference)
    if not found:
        return None
    column = 0
    for letter in found[1].upper():
        column = column * 26 + ord(letter) - 64
    return int(found[2]) - 1, column - 1


def shared_strings(archive: Archive, part: str) -> list[str]:
    """Return the texts that cells share, without formatting and hints on pronunciation."""
    strings: list[str] = []
    if part:
        reader = _Texts(strings.append)
        elements.parse(archive.pieces(part), reader.start, reader.end, reader.text)
    return strings


def meanings(styles: Iterable[bytes]) -> list[str]:
    """Return for each cell format in the styles what it makes of a number: `date`, `duration` or nothing."""
    codes: dict[int, str] = {}
    formats: list[str] = []
    inside = [False]

    def start(name: str, facts: dict[str, str]) -> None:
        if name == "numFmt":
            codes[int(facts.get("numFmtId", 0))] = facts.get("formatCode", "")
        elif name == "cellXfs":
            inside[0] = True
        elif name == "xf" and inside[0]:
            number = int(facts.get("numFmtId", 0))
            formats.append(serials.meaning(number, codes.get(number)))

    def end(name: str) -> None:
        if name == "cellXfs":
            inside[0] = False

    elements.parse(styles, start, end)
    return formats


class _Texts:
    """Gathers the text of each `si`: of its `t` elements, but not those within `rPh`."""

    def __init__(self, take: Callable[[str], None]) -> None:
        self._take = take
        self._pieces: list[str] = []
        self._hint = self._open = False

    def start(self, name: str, _: dict[str, str]) -> None:
        if name == "si":
            self._pieces.clear()
        elif name == "rPh":
            self._hint = True
        elif name == "t":
            self._open = not self._hint

    def end(self, name: str) -> None:
        if name == "si":
            self._take(unescape("".join(self._pieces)))
        elif name == "rPh":
            self._hint = False
        elif name == "t":
            self._open = False

    def text(self, text: str) -> None:
        if self._open:
            self._pieces.append(text)


class SheetReader:
    """Reads the cells of one sheet: gives each with a value to `take(row, column, value)`.

    What cannot be taken goes to `note(code, cell, text)`; `merged` fills with the merged ranges.
    """

    def __init__(
        self,
        values: CellValues,
        take: Callable[[int, int, Any], None],
        note: Callable[[str, str, str], None],
    ) -> None:
        self.merged: list[tuple[int, int, int, int]] = []
        self._values = values
        self._take, self._note = take, note
        self._row, self._column = -1, -1
        self._kind = self._format = ""
        self._formula = self._hint = False
        self._open = ""
        self._pieces: list[str] = []

    def read(self, archive: Archive, part: str) -> None:
        """Read the part to its end."""
        elements.parse(archive.pieces(part), self._start, self._end, self._text)

    def _start(self, name: str, facts: dict[str, str]) -> None:
        if name == "c":
            self._begin_cell(facts)
        elif name == "row":
            self._row = int(facts["r"]) - 1 if facts.get("r", "").isdigit() else self._row + 1
            self._column = -1
        elif name in {"v", "t"}:
            self._open = "" if self._hint else name
        elif name == "f":
            self._formula = True
        elif name == "rPh":
            self._hint = True
        elif name == "mergeCell":
            self._merge(facts.get("ref", ""))

    def _begin_cell(self, facts: dict[str, str]) -> None:
        found = position(facts.get("r", ""))
        self._row, self._column = found or (self._row, self._column + 1)
        if not (0 <= self._row < LAST_ROW and 0 <= self._column < LAST_COLUMN):
            raise Refused("sheets.cell_outside", Place(cell=facts.get("r", "")))
        self._kind, self._format = facts.get("t", "n"), facts.get("s", "")
        self._formula = self._hint = False
        self._pieces.clear()

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        corners = position(first), position(last)
        if corners[0] and corners[1]:
            self.merged.append((*corners[0], *corners[1]))

    def _text(self, text: str) -> None:
        if self._open:
            self._pieces.append(text)
            if len(self._pieces) > 64 and sum(map(len, self._pieces)) > _MOST_TEXT:
                raise Refused("sheets.cell_too_long", Place(cell=self._name()))

    def _end(self, name: str) -> None:
        if name == "rPh":
            self._hint = False
        elif name in {"v", "t"}:
            self._open = ""
        elif name == "c":
            self._end_cell("".join(self._pieces))

    def _end_cell(self, text: str) -> None:
        if self._kind == "e":
            self._note("sheets.error_cell", self._name(), text)
        elif text:
            value = self._values.value(self._kind, self._format, text)
            if value != "":
                self._take(self._row, self._column, value)
        elif self._formula and self._kind != "str":
            self._note("sheets.not_calculated", self._name(), "")

    def _name(self) -> str:
        return cell_name(self._row, self._column)
