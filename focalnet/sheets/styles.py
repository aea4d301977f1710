"""The look of a workbook that goes out: colours, the few kinds of text, and the formats made of them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

FONT = "Calibri"
INK = "#1A232D"
MUTED = "#5A6672"
LINE = "#D3D9E0"
ACCENT = "#1B6A86"
SOFT = "#E4F0F4"
WOMEN = "#5B4B9A"
MEN = "#B9701F"
NOT_STATED = "#7F8B98"


class Tone(StrEnum):
    """What a fill says about a cell. The word stands in the cell; the colour only helps the eye."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"
    QUIET = "quiet"
    TO_CORRECT = "to_correct"  # of marked-up copies: seen from afar
    TO_CHECK = "to_check"


TONES: dict[Tone, tuple[str, str]] = {  # ink, ground
    Tone.GOOD: ("#1F6B41", "#E3F2E9"),
    Tone.WARNING: ("#7A4800", "#FFF0D6"),
    Tone.BAD: ("#B3261E", "#FBE4E2"),
    Tone.QUIET: (MUTED, "#EEF1F4"),
    Tone.TO_CORRECT: (INK, "#F7B7B2"),
    Tone.TO_CHECK: (INK, "#FFDD8A"),
}


class Look(StrEnum):
    """The kinds of text on a sheet."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    SENTENCE = "sentence"
    HEADING = "heading"
    TEXT = "text"
    NOTE = "note"
    HEADER = "header"
    CELL = "cell"
    TOTAL = "total"


_LOOKS: dict[Look, dict[str, Any]] = {
    Look.TITLE: {"font_size": 18, "bold": True, "font_color": INK, "valign": "vcenter"},
    Look.SUBTITLE: {"font_size": 11, "font_color": MUTED, "valign": "vcenter"},
    Look.SENTENCE: {"font_size": 13, "font_color": INK, "text_wrap": True, "valign": "vcenter"},
    Look.HEADING: {"font_size": 13, "bold": True, "font_color": ACCENT, "valign": "vcenter"},
    Look.TEXT: {"font_size": 11, "font_color": INK, "text_wrap": True, "valign": "top"},
    Look.NOTE: {"font_size": 9, "font_color": MUTED, "text_wrap": True, "valign": "top"},
    Look.HEADER: {
        "font_size": 11, "bold": True, "font_color": ACCENT, "bg_color": SOFT, "text_wrap": True,
        "valign": "vcenter", "bottom": 1, "bottom_color": ACCENT,
    },
    Look.CELL: {"font_size": 11, "font_color": INK, "valign": "top"},
    Look.TOTAL: {
        "font_size": 11, "font_color": INK, "bold": True, "valign": "top", "top": 1, "top_color": ACCENT,
    },
}  # fmt: skip

# Height of one line of each kind of text, in pixels.
LINE_HEIGHT: dict[Look, int] = {
    Look.TITLE: 32,
    Look.SUBTITLE: 20,
    Look.SENTENCE: 24,
    Look.HEADING: 28,
    Look.TEXT: 20,
    Look.NOTE: 16,
    Look.HEADER: 20,
    Look.CELL: 20,
    Look.TOTAL: 20,
}

# Dates show the month in words, in the language of the workbook: 3 May 2009 is read alike everywhere.
_DATE_FORMATS = {"en": "[$-809]d mmm yyyy", "fr": "[$-40C]d mmm yyyy", "es": "[$-C0A]d mmm yyyy"}


def date_format(language: str) -> str:
    """Return Excel's number format for dates in a language."""
    return _DATE_FORMATS[language]


class Styles:
    """The formats of one workbook, each made once when first asked for."""

    def __init__(self, workbook: Workbook, *, ruled: bool = True) -> None:
        self._workbook = workbook
        self._ruled = ruled
        self._made: dict[tuple[Look, tuple[tuple[str, Any], ...]], Format] = {}

    def get(self, look: Look, **more: str | int | bool) -> Format:
        """Return the format of a kind of text, with more of XlsxWriter's format properties."""
        key = (look, tuple(sorted(more.items())))
        if key not in self._made:
            self._made[key] = self._workbook.add_format(self._properties(look) | more)
        return self._made[key]

    def cell(self, look: Look, **more: str | int | bool) -> Format | None:
        """Return the format of cells; none at all for plain text in a long list, which is a tenth faster."""
        if look is Look.CELL and not self._ruled and not more:
            return None
        return self.get(look, **more)

    def tone(self, tone: Tone) -> Format:
        """Return the format of a conditional fill."""
        ink, ground = TONES[tone]
        return self._workbook.add_format({"font_color": ink, "bg_color": ground})

    def _properties(self, look: Look) -> dict[str, Any]:
        properties = {"font_name": FONT} | _LOOKS[look]
        if look is Look.CELL and self._ruled:
            properties |= {"bottom": 4, "bottom_color": LINE}
        return properties
