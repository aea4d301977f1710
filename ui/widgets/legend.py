"""What the colours of a chart mean, in words beside each; drawn with the chart, so copies have it too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Theme

_SWATCH = 9
_LINE = 16
_AFTER = 6
_BETWEEN = 14


@dataclass(frozen=True, slots=True)
class Entry:
    """A colour with its word; drawn as a square, a line, or a dashed line."""

    colour: QColor
    word: str
    line: bool = False
    dashed: bool = False


class Legend:
    """Entries laid out in lines, as many as the width asks for."""

    def __init__(self, theme: Theme, entries: Sequence[Entry]) -> None:
        self._theme = theme
        self._entries = entries

    def height(self, width: int) -> int:
        """Return the height that the lines take at a width."""
        placed = self._placed(width)
        return round(placed[-1][1].bottom()) if placed else 0

    def draw(self, painter: QPainter, left: float, top: float, width: int) -> None:
        """Draw the entries below a point."""
        painter.save()
        painter.translate(left, top)
        painter.setFont(self._theme.font(12))
        for entry, rect in self._placed(width):
            self._draw_sign(painter, entry, rect)
            painter.setPen(self._theme.colour("muted"))
            words = rect.adjusted(self._sign(entry) + self._theme.px(_AFTER), 0, 2, 0)
            painter.drawText(
                words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), entry.word
            )
        painter.restore()

    def _draw_sign(self, painter: QPainter, entry: Entry, rect: QRectF) -> None:
        wide, middle = self._sign(entry), rect.center().y()
        if not entry.line:
            square = QRectF(rect.left(), round(middle - wide / 2), wide, wide)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(entry.colour)
            painter.drawRoundedRect(square, 2, 2)
            return
        pen = QPen(entry.colour, 2)
        if entry.dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.left() + wide, middle))

    def _sign(self, entry: Entry) -> int:
        return self._theme.px(_LINE if entry.line else _SWATCH)

    def _placed(self, width: int) -> list[tuple[Entry, QRectF]]:
        metrics = QFontMetrics(self._theme.font(12))
        height = metrics.height() + self._theme.px(2)
        x, y, placed = 0, 0, []
        for entry in self._entries:
            wide = self._sign(entry) + self._theme.px(_AFTER) + metrics.horizontalAdvance(entry.word)
            if x and x + wide > width:
                x, y = 0, y + height
            placed.append((entry, QRectF(x, y, wide, height)))
            x += wide + self._theme.px(_BETWEEN)
        return placed
