"""How a sheet goes on paper: A4, whole columns, readable, page numbers, nothing torn apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil
from typing import TYPE_CHECKING

from focalnet.words import words

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_A4 = 9
_MARGIN = 0.5  # inches; the foot needs more, for the page number
_FOOT = 0.7
_HEAD = 1.0  # where the title stands in the margin
_LANDSCAPE = (11.69, 8.27)
_DOTS = 96
# Smaller than this nobody reads it: a wider list goes over several sheets of paper side by side.
_SMALLEST = 0.55
# Other machines' fonts are a little wider than ours.
_SLACK = 0.94


@dataclass(slots=True)
class Extent:
    """What was laid on a sheet, in pixels: its width, and each section with its first row, top and bottom."""

    width: int = 0
    head: list[str] = field(default_factory=list)  # title and subtitles
    header: int | None = None  # row of the list's header; its last row and column; how many columns are keys
    last: tuple[int, int] = (0, 0)
    key_columns: int = 0
    sections: list[tuple[int, int, int]] = field(default_factory=list)


def set_up(sheet: Worksheet, extent: Extent, *, landscape: bool, title: str, language: str) -> None:
    """Set paper, margins, scale, breaks and footer of a sheet."""
    sheet.set_paper(_A4)
    if landscape:
        sheet.set_landscape()
    else:
        sheet.set_portrait()
    sheet.set_margins(_MARGIN, _MARGIN, _MARGIN, _FOOT)
    sheet.set_footer(_footer(title, language, named=landscape))
    if extent.header is not None:
        sheet.repeat_rows(extent.header, extent.header)
    width, height = _paper(landscape=landscape)
    if len(extent.sections) > 1:
        sheet.fit_to_pages(1, 0)
        sheet.set_h_pagebreaks(_breaks(extent, _SLACK * height / min(1.0, width / extent.width)))
        return
    across = max(1, ceil(extent.width * _SMALLEST / width))
    sheet.fit_to_pages(across, 0)
    if across > 1 and extent.header is not None:
        _print_across(sheet, extent, extent.header)


def _print_across(sheet: Worksheet, extent: Extent, header: int) -> None:
    """Print a wide list over several sheets of paper side by side, each with title and key columns."""
    sheet.print_across()
    if extent.key_columns:
        sheet.repeat_columns(0, extent.key_columns - 1)
    sheet.print_area(header, 0, *extent.last)
    title, *more = [line.replace("&", "&&")[:75] for line in extent.head[:3]] or [""]
    lines = [f'&L&"Calibri,Bold"&14 {title}', *(f'&"Calibri,Regular"&9 {line}' for line in more)]
    sheet.set_header("\n".join(lines))
    sheet.set_margins(_MARGIN, _MARGIN, _HEAD, _FOOT)


def _paper(*, landscape: bool) -> tuple[float, float]:
    inches = _LANDSCAPE if landscape else _LANDSCAPE[::-1]
    return (inches[0] - 2 * _MARGIN) * _DOTS, (inches[1] - _MARGIN - _FOOT) * _DOTS


def _breaks(extent: Extent, room: float) -> list[int]:
    """Return the rows before which a page is broken so that no section is torn that fits on one."""
    breaks = []
    begun = 0
    for row, top, bottom in extent.sections:
        if bottom - begun > room and top > begun:
            breaks.append(row)
            begun = top
    return breaks


def _footer(title: str, language: str, *, named: bool) -> str:
    """Return title, name of the sheet where there is room for it, and page number."""
    page = words(language)("sheets_out", "page", page="&P", pages="&N")
    left = title.replace("&", "&&")[:120]
    middle = '&C&"Calibri"&8&A' if named else ""
    return f'&L&"Calibri"&8{left}{middle}&R&"Calibri"&8{page}'
