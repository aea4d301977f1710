"""A bar of shares (women, men, not stated) with its numbers; each share is a door to the people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Theme

_BAR = 14


@dataclass(frozen=True, slots=True)
class Share:
    """One part of a bar: its key, how many, the colour token and the word said for it."""

    key: str
    count: int
    token: str
    word: str


class ShareBar(QWidget):
    """A titled bar whose parts can be clicked, or chosen with the arrows and opened with Enter."""

    opened = Signal(str, str)  # the bar's key, the share's key; an empty share means the whole bar

    def __init__(self, theme: Theme, key: str, title: str, numbers: str, shares: Sequence[Share]) -> None:
        super().__init__()
        self.key = key
        self._theme = theme
        self._title = title
        self._numbers = numbers
        self._shares = [share for share in shares if share.count]
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        parts = ", ".join(f"{share.count} {share.word}" for share in self._shares)
        self.setAccessibleName(f"{title}: {parts}" if parts else title)

    def sizeHint(self) -> QSize:
        """Ask for a line of text and the bar under it."""
        return QSize(self._theme.px(220), self._line() + self._theme.px(_BAR) + self._theme.px(8))

    def minimumSizeHint(self) -> QSize:
        """Give way in width, never in height."""
        return QSize(self._theme.px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        """Paint the title, the numbers and the shares."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_words(painter)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self._bar()), 3, 3)
        painter.save()
        painter.setClipPath(frame)
        painter.fillRect(self._bar(), self._theme.colour("line"))
        for share, rect in self._placed():
            painter.fillRect(rect, self._theme.colour(share.token))
        painter.restore()
        if self.hasFocus():
            self._paint_focus(painter)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say in a tooltip what is under the mouse."""
        share = self._share_at(event.position().toPoint())
        self.setToolTip(f"{self._title}: {share.count} {share.word}" if share else self.accessibleName())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the share that was clicked, or the whole bar by its words."""
        if self.rect().contains(event.position().toPoint()):
            share = self._share_at(event.position().toPoint())
            self.opened.emit(self.key, share.key if share else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the shares with left and right, open with Enter or the space bar."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self._at = max(-1, min(self._at + step, len(self._shares) - 1))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.key, self._shares[self._at].key if self._at >= 0 else "")
        else:
            super().keyPressEvent(event)

    def _line(self) -> int:
        return QFontMetrics(self._theme.font(12)).height() + self._theme.px(4)

    def _bar(self) -> QRect:
        return QRect(2, self._line(), self.width() - 4, self._theme.px(_BAR))

    def _placed(self) -> list[tuple[Share, QRect]]:
        bar, whole, before, placed = self._bar(), sum(s.count for s in self._shares), 0, []
        for share in self._shares:
            left = bar.x() + round(bar.width() * before / whole)
            before += share.count
            right = bar.x() + round(bar.width() * before / whole)
            gap = 1 if before < whole else 0
            placed.append((share, QRect(left, bar.y(), max(right - left - gap, 1), bar.height())))
        return placed

    def _share_at(self, point: QPoint) -> Share | None:
        return next((share for share, rect in self._placed() if rect.contains(point)), None)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(12))
        line = QRect(2, 0, self.width() - 4, self._line() - 2)
        metrics = painter.fontMetrics()
        room = line.width() - metrics.horizontalAdvance(self._numbers) - self._theme.px(12)
        painter.setPen(self._theme.colour("text"))
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._numbers)

    def _paint_focus(self, painter: QPainter) -> None:
        rects = [rect for _, rect in self._placed()]
        ring = rects[self._at] if self._at >= 0 else self._bar()
        painter.setBrush(QColor(0, 0, 0, 0))
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawRoundedRect(ring.adjusted(-1, -2, 1, 1), 4, 4)
