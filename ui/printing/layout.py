"""A list laid out in A4 pages, in points: which rows stand on which page, how high each is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from ui.printing.widths import asked_widths, fitted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.content import Content

A4 = QSizeF(595, 842)
MARGIN, PAD, GAP = 42.0, 4.0, 8.0
WRAP = Qt.TextFlag.TextWordWrap.value
_FOOT = 24.0
_SMALLEST = 0.65  # of its size: a list of many columns is written smaller, but not too small to read
_LINES = 4  # of a cell at most; what is longer ends in an ellipsis
_WRAPPED = 3000  # rows up to which cells wrap: measuring more would be waited for
_TITLE, _TEXT, _SMALL = 15, 9, 8


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the list and its height."""

    cells: tuple[str, ...]
    height: float


class Fonts:
    """The type of the paper: title, text, small print and heads of columns."""

    def __init__(self, family: str) -> None:
        self.title = _font(family, _TITLE, bold=True)
        self.text = _font(family, _TEXT)
        self.small = _font(family, _SMALL)
        self.head = _font(family, _SMALL, bold=True)


class Layout:
    """Where everything of one list stands, in points of a page that `scale` makes an A4."""

    def __init__(self, content: Content, fonts: Fonts, disclaimer: str, across: bool | None) -> None:
        """Lay out; `across` asks for landscape or portrait, None for what the list needs."""
        self._content = content
        self._fonts = fonts
        self._metrics = QFontMetricsF(fonts.text)
        asked = asked_widths(content, self._metrics.horizontalAdvance, PAD)
        wide = sum(width.whole for width in asked) > A4.width() - 2 * MARGIN
        self.across = wide if across is None else across
        page = A4.transposed() if self.across else A4
        words = sum(width.word for width in asked)
        self.scale = min(1.0, max(_SMALLEST, (page.width() - 2 * MARGIN) / words)) if words else 1.0
        self.size = page / self.scale
        self.room = self.size.width() - 2 * MARGIN
        self.widths = fitted(asked, self.room)
        self.line = self._metrics.lineSpacing()
        self.head = self._of_cells(content.headers, QFontMetricsF(fonts.head))
        self.top = self._top()
        self.pages = self._pages(disclaimer)

    def paragraph(self, text: str, font: QFont) -> float:
        """Return how high a paragraph across the page is."""
        return _height(text, self.room, QFontMetricsF(font))

    def _top(self) -> float:
        title = self.paragraph(self._content.title, self._fonts.title)
        note = self.paragraph(self._content.note, self._fonts.text) if self._content.note else 0.0
        return title + note + 2 * GAP

    def _pages(self, disclaimer: str) -> list[list[Row]]:
        bottom = self.size.height() - MARGIN - _FOOT
        pages: list[list[Row]] = [[]]
        y = MARGIN + self.top + self.head
        for cells in self._content.rows:
            row = Row(cells, self._row_height(cells))
            if y + row.height > bottom and pages[-1]:
                pages.append([])
                y = MARGIN + self.head
            pages[-1].append(row)
            y += row.height
        if disclaimer and y + GAP + self.paragraph(disclaimer, self._fonts.small) > bottom:
            pages.append([])
        return pages

    def _row_height(self, cells: Sequence[str]) -> float:
        advance = self._metrics.horizontalAdvance
        if len(self._content.rows) > _WRAPPED or all(
            advance(cell) <= width - 2 * PAD for cell, width in zip(cells, self.widths, strict=True)
        ):
            return self.line + 2 * PAD
        return self._of_cells(cells, self._metrics)

    def _of_cells(self, cells: Sequence[str], metrics: QFontMetricsF) -> float:
        heights = (_height(cell, w - 2 * PAD, metrics) for cell, w in zip(cells, self.widths, strict=True))
        return min(max(heights, default=0.0), _LINES * metrics.lineSpacing()) + 2 * PAD


def _height(text: str, width: float, metrics: QFontMetricsF) -> float:
    return float(metrics.boundingRect(QRectF(0, 0, width, 1e4), WRAP, text).height())


def _font(family: str, size: int, *, bold: bool = False) -> QFont:
    font = QFont(family)
    font.setPixelSize(size)
    font.setBold(bold)
    # Letters keep their widths at every scale, so that a page breaks alike on screen and on paper.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
