"""What a cell of an Open XML sheet is worth: its type, its format and what is written in it, as a value."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

from focalnet.sheets import serials

if TYPE_CHECKING:
    from collections.abc import Sequence

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def unescape(text: str) -> str:
    """Return a text with characters written as `_x000D_` as they are meant."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


class CellValues:
    """Tells the value of cells from what their workbook says once for all of them.

    `strings` are the texts that cells share; `formats` tell for each cell format what it makes of a number
    (`serials.meaning`).
    """

    def __init__(self, strings: Sequence[str], formats: Sequence[str], *, from_1904: bool) -> None:
        self._strings, self._formats, self._from_1904 = strings, formats, from_1904

    def value(self, kind: str, cell_format: str, text: str) -> Any:
        """Return the value of a cell of that type (`t`) and format (`s`), in which something is written."""
        match kind:
            case "s":
                place = int(text) if text.strip().isdigit() else -1
                return self._strings[place] if 0 <= place < len(self._strings) else ""
            case "b":
                return text.strip() in {"1", "true"}
            case "str" | "inlineStr":
                return unescape(text)
            case "d":
                return _iso(text)
        return self.number(cell_format, text)

    def number(self, cell_format: str, text: str) -> Any:
        """Return a number as its format shows it: as such, as a day or moment, or as a time span."""
        try:
            number = float(text)
        except ValueError:
            return text
        place = int(cell_format) if cell_format.isdigit() else 0
        meaning = self._formats[place] if place < len(self._formats) else ""
        if meaning == "date":
            return serials.moment(number, self._from_1904)
        return serials.duration(number) if meaning == "duration" else number


def _iso(text: str) -> Any:
    """Return a date written as ISO 8601, or the text as it is."""
    try:
        moment = datetime.fromisoformat(text.strip()).replace(tzinfo=None)
    except ValueError:
        return text
    return moment.date() if len(text.strip()) == 10 else moment
