"""A line that counts something and opens the list of what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

if TYPE_CHECKING:
    from ui.theme import Theme


class CountRow(QAbstractButton):
    """A title, a line of detail under it and the count in a pill at the right; warm where it is a gap."""

    def __init__(self, theme: Theme, title: str, detail: str, count: int, *, warns: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._detail = detail
        self._count = f"{count:,}"
        self._warns = warns
        self.setText(title)
        self.setAccessibleName(f"{title}: {count}" + (f", {detail}" if detail else ""))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for two lines."""
        height = QFontMetrics(self._theme.font()).height()
        if self._detail:
            height += QFontMetrics(self._theme.font(12)).height()
        return QSize(self._theme.px(220), height + self._theme.px(18))

    def minimumSizeHint(self) -> QSize:
        """Give way in width."""
        return QSize(self._theme.px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        """Paint the words, the pill, the hairline under it and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = self._paint_pill(painter)
        room = pill.left() - self._theme.px(12)
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.colour("accent" if self.underMouse() else "text"))
        y = self._paint_line(painter, self.text(), self._theme.px(8), room)
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.colour("muted"))
        self._paint_line(painter, self._detail, y, room)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), self._theme.colour("line"))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -2), 6, 6)

    def _paint_line(self, painter: QPainter, text: str, y: int, room: int) -> int:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(self._theme.px(4), y + metrics.ascent(), shown)
        return y + metrics.height()

    def _paint_pill(self, painter: QPainter) -> QRect:
        painter.setFont(self._theme.font(12))
        width = painter.fontMetrics().horizontalAdvance(self._count) + self._theme.px(18)
        height = self._theme.px(22)
        rect = QRect(self.width() - width - self._theme.px(4), self._theme.px(8), width, height)
        painter.setPen(self._theme.colour("warning" if self._warns else "line"))
        painter.setBrush(self._theme.colour("warning_ground" if self._warns else "background"))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
        painter.setPen(self._theme.colour("warning" if self._warns else "text"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._count)
        return rect
