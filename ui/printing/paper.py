"""A list on paper: its pages painted on whatever is given, in points, scaled by who gives it.

The first page bears the title, and of whom and as at when the list is; each page the heads of the columns and
its number; the last one, where countries or regions are named, the disclaimer on designations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from ui.numbers import number
from ui.printing.layout import A4, GAP, MARGIN, PAD, WRAP, Fonts, Layout

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import QFont, QPainter

    from ui.content import Content
    from ui.theme import Tokens

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft.value, Qt.AlignmentFlag.AlignRight.value
_ELIDED = Qt.TextElideMode.ElideRight
_NUMBER = 90.0  # points that the number of the page may take


class Paper:
    """The pages of one list; `tokens` are those of the light scheme, because paper is white."""

    def __init__(
        self, content: Content, tokens: Tokens, family: str, disclaimer: str = "", across: bool | None = None
    ) -> None:
        """Lay out; `across` asks for landscape or portrait, None for what the list needs."""
        self.content = content
        self._colours = {name: QColor(getattr(tokens, name)) for name in ("text", "muted", "line")}
        self._disclaimer = disclaimer
        self._fonts = Fonts(family)
        self._layout = Layout(content, self._fonts, disclaimer, across)

    @property
    def across(self) -> bool:
        """Tell whether the pages lie across."""
        return self._layout.across

    @property
    def size(self) -> QSizeF:
        """Return the size of a page in points."""
        return A4.transposed() if self.across else A4

    @property
    def pages(self) -> int:
        """Return how many pages there are."""
        return len(self._layout.pages)

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint a page, counted from 0."""
        painter.save()
        painter.scale(self._layout.scale, self._layout.scale)
        y = self._paint_top(painter) if page == 0 else MARGIN
        y = self._paint_head(painter, y)
        for row in self._layout.pages[page]:
            painter.setFont(self._fonts.text)
            painter.setPen(self._colours["text"])
            self._paint_cells(painter, y, row.cells, row.height)
            y += row.height
            self._rule(painter, y, 0.4, "line")
        if page == self.pages - 1 and self._disclaimer:
            self._write(painter, y + GAP, self._disclaimer, self._fonts.small)
        self._paint_foot(painter, page)
        painter.restore()

    def _paint_top(self, painter: QPainter) -> float:
        y = self._write(painter, MARGIN, self.content.title, self._fonts.title, "text")
        if self.content.note:
            self._write(painter, y + GAP / 2, self.content.note, self._fonts.text)
        return MARGIN + self._layout.top

    def _paint_head(self, painter: QPainter, y: float) -> float:
        height = self._layout.head
        painter.setFont(self._fonts.head)
        painter.setPen(self._colours["muted"])
        self._paint_cells(painter, y, self.content.headers, height)
        self._rule(painter, y + height, 0.8, "muted")
        return y + height

    def _paint_cells(self, painter: QPainter, y: float, cells: tuple[str, ...], height: float) -> None:
        one_line = height < self._layout.line * 1.5 + 2 * PAD
        x = MARGIN
        for place, (cell, width) in enumerate(zip(cells, self._layout.widths, strict=True)):
            box = QRectF(x + PAD, y + PAD, width - 2 * PAD, height - 2 * PAD + 0.5)
            side = _RIGHT if place in self.content.right else _LEFT
            if one_line:
                fitting = painter.fontMetrics().elidedText(cell, _ELIDED, int(box.width()) + 1)
                painter.drawText(box, side, fitting)
            else:
                painter.drawText(box, side | WRAP, cell)
            x += width

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        said = QCoreApplication.translate("Paper", "Page {page} of {pages}")
        painter.setFont(self._fonts.small)
        painter.setPen(self._colours["muted"])
        box = QRectF(MARGIN, self._layout.size.height() - MARGIN - 12, self._layout.room, 14)
        painter.drawText(box, _RIGHT, said.format(page=number(page + 1), pages=number(self.pages)))
        room = int(box.width() - _NUMBER)
        painter.drawText(box, _LEFT, painter.fontMetrics().elidedText(self.content.title, _ELIDED, room))

    def _write(self, painter: QPainter, y: float, text: str, font: QFont, ink: str = "muted") -> float:
        """Write a paragraph across the page; return where it ends."""
        height = self._layout.paragraph(text, font)
        painter.setFont(font)
        painter.setPen(self._colours[ink])
        painter.drawText(QRectF(MARGIN, y, self._layout.room, height + 1), WRAP, text)
        return y + height

    def _rule(self, painter: QPainter, y: float, thickness: float, ink: str) -> None:
        painter.setPen(QPen(self._colours[ink], thickness))
        painter.drawLine(QLineF(MARGIN, y, MARGIN + sum(self._layout.widths), y))
