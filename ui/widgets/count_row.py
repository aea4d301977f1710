"""A line that counts something and opens the list of what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen

from ui.numbers import number
from ui.widgets.wrapping import WRAP, WrappingButton, wrapped

if TYPE_CHECKING:
    from ui.theme import Theme

_USUAL = 280


class CountRow(WrappingButton):
    """A title, a line of detail under it and the count in a pill at the right; warm where it is a gap."""

    def __init__(self, theme: Theme, title: str, detail: str, count: int, *, warns: bool = False) -> None:
        super().__init__(theme, _USUAL)
        self._detail = detail
        self._count = number(count)
        self._warns = warns
        self.setText(title)
        self.setAccessibleName(f"{title}: {count}" + (f", {detail}" if detail else ""))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        room = self._room(width)
        height = self._title_height(room)
        if self._detail:
            height += wrapped(self._detail, self._theme.font(12), room) + self._theme.px(2)
        return max(height, self._theme.px(20)) + self._theme.px(18)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        """Paint the words, the pill, the hairline under it and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("soft"))
            painter.drawRoundedRect(self.rect().adjusted(0, 1, 0, -2), 6, 6)
        self._paint_pill(painter)
        self._paint_words(painter)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), self._theme.colour("line"))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -2), 6, 6)

    def _paint_words(self, painter: QPainter) -> None:
        room = self._room(self.width())
        words = QRect(self._theme.px(6), self._theme.px(8), room, self.height())
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.colour("accent" if self.underMouse() or self.isChecked() else "text"))
        painter.drawText(words, WRAP, self.text())
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.colour("muted"))
        below = self._title_height(room) + self._theme.px(2)
        painter.drawText(words.adjusted(0, below, 0, 0), WRAP, self._detail)

    def _paint_pill(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(12))
        width = painter.fontMetrics().horizontalAdvance(self._count) + self._theme.px(18)
        height = self._theme.px(22)
        rect = QRect(self.width() - width - self._theme.px(4), self._theme.px(8), width, height)
        painter.setPen(self._theme.colour("warning" if self._warns else "line"))
        painter.setBrush(self._theme.colour("warning_ground" if self._warns else "background"))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
        painter.setPen(self._theme.colour("warning" if self._warns else "text"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._count)

    def _room(self, width: int) -> int:
        pill = QFontMetrics(self._theme.font(12)).horizontalAdvance(self._count) + self._theme.px(18)
        return width - pill - self._theme.px(20)

    def _title_height(self, room: int) -> int:
        return wrapped(self.text(), self._theme.font(), room)
