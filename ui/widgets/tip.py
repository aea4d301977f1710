"""A few words in a small box beside what they tell of; painted by charts, for the keyboard, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Theme

_PAD = 8
_AWAY = 12


def draw_tip(painter: QPainter, theme: Theme, room: QRect, at: QPointF, lines: Sequence[str]) -> None:
    """Draw lines, the first of them strong, beside a point and inside of the room."""
    fonts = [theme.font(12, bold=number == 0) for number in range(len(lines))]
    metrics = [QFontMetrics(font) for font in fonts]
    pad = theme.px(_PAD)
    widest = max(each.horizontalAdvance(line) for each, line in zip(metrics, lines, strict=True))
    width = min(widest + 2 * pad + 2, room.width() - 4)
    height = sum(each.height() for each in metrics) + 2 * pad
    box = QRectF(_left(room, at, width, theme.px(_AWAY)), 0, width, height)
    box.moveTop(max(room.top() + 2.0, min(at.y() - height / 2, room.bottom() - height - 2.0)))
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(box, 6, 6)
    y = box.top() + pad
    for number, (line, font, measured) in enumerate(zip(lines, fonts, metrics, strict=True)):
        painter.setFont(font)
        painter.setPen(theme.colour("muted" if number else "text"))
        said = measured.elidedText(line, Qt.TextElideMode.ElideRight, int(width - 2 * pad))
        painter.drawText(QRectF(box.left() + pad, y, width, measured.height()), said)
        y += measured.height()


def _left(room: QRect, at: QPointF, width: float, away: int) -> float:
    """Return where the box begins: to the right of the point, or to its left where there is no room."""
    if at.x() + away + width <= room.right():
        return at.x() + away
    return max(room.left() + 2.0, at.x() - away - width)
