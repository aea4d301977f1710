"""A workbook written once, of which many copies are made that differ in a few cells."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from focalnet.sheets.forms.packing import Packed, packed_file
from focalnet.sheets.grid import cell_name
from focalnet.sheets.writing.text import escaped

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from focalnet.sheets.book import NamedCell, Value

_FIRST_DAY = datetime(1899, 12, 30)  # noqa: DTZ001 - spreadsheets know no zones


class Stencil:
    """A workbook with cells to fill, each by a name. Copies are the same bytes for the same values."""

    def __init__(self, content: bytes, names: Mapping[str, NamedCell], sheets: Iterable[str]) -> None:
        with ZipFile(BytesIO(content)) as archive:
            parts = {each.filename: archive.read(each) for each in archive.infolist()}
        self._sheets = [
            _Sheet(f"xl/worksheets/sheet{number}.xml", parts, cells)
            for number, sheet in enumerate(sheets, 1)
            if (cells := {name: cell for name, cell in names.items() if cell.sheet == sheet})
        ]
        filled = {each.part for each in self._sheets}
        self._parts = [Packed(name, part) for name, part in parts.items() if name not in filled]
        self.names = frozenset(names)

    def copy(self, values: Mapping[str, Value]) -> bytes:
        """Return a copy with values in some of its cells. Raises KeyError for a name that it has not."""
        if unknown := values.keys() - self.names:
            raise KeyError(", ".join(sorted(unknown)))
        sheets = [Packed(each.part, each.filled(values)) for each in self._sheets]
        return packed_file([*self._parts, *sheets])


class _Sheet:
    """A sheet's markup, cut at the cells to fill."""

    def __init__(self, part: str, parts: Mapping[str, bytes], cells: Mapping[str, NamedCell]) -> None:
        self.part = part
        self._names: list[str] = []
        by_cell = {cell_name(cell.row, cell.column): name for name, cell in cells.items()}
        self._pieces: list[str] = []
        text, at = parts[part].decode(), 0
        for found in _EMPTY_CELL.finditer(text):
            if name := by_cell.get(found["cell"]):
                self._pieces.append(text[at : found.start("end")])
                self._names.append(name)
                at = found.end()
        self._rest = text[at:]

    def filled(self, values: Mapping[str, Value]) -> bytes:
        """Return the markup with these values."""
        whole: list[str] = []
        for piece, name in zip(self._pieces, self._names, strict=True):
            whole += (piece, _content(values.get(name)))
        return "".join((*whole, self._rest)).encode()


_EMPTY_CELL = re.compile(r'<c r="(?P<cell>[A-Z]+\d+)" s="\d+"(?P<end>/>)')


def _content(value: Value) -> str:
    """Return what follows a cell's name and style."""
    if value is None or value == "":
        return "/>"
    if isinstance(value, bool):
        return f' t="b"><v>{value:d}</v></c>'
    if isinstance(value, int | float):
        return f"><v>{value!r}</v></c>"
    if isinstance(value, time):
        return f"><v>{(value.hour * 60 + value.minute) / 1440!r}</v></c>"
    if isinstance(value, date) and value.year >= 1901:
        moment = value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)  # noqa: DTZ001
        return f"><v>{(moment - _FIRST_DAY).total_seconds() / 86400:.12g}</v></c>"
    text = str(value)
    space = ' xml:space="preserve"' if text != text.strip() or "\n" in text else ""
    return f' t="inlineStr"><is><t{space}>{escaped(text)}</t></is></c>'
