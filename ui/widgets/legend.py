"""What the colours of a chart mean, in words beside each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Theme

_SWATCH = 9


class Legend(QWidget):
    """Swatches with their words on one line."""

    def __init__(self, theme: Theme, entries: Sequence[tuple[str, str]]) -> None:
        """Show (colour token, word) entries."""
        super().__init__()
        self._theme = theme
        self._entries = entries
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(word for _, word in entries))

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        metrics = QFontMetrics(self._theme.font(12))
        width = sum(
            metrics.horizontalAdvance(word) + self._theme.px(_SWATCH + 18) for _, word in self._entries
        )
        return QSize(width, metrics.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        """Paint the swatches and words."""
        painter = QPainter(self)
        painter.setFont(self._theme.font(12))
        metrics, side, x = painter.fontMetrics(), self._theme.px(_SWATCH), 2
        for token, word in self._entries:
            painter.fillRect(QRect(x, (self.height() - side) // 2, side, side), self._theme.colour(token))
            painter.setPen(self._theme.colour("muted"))
            x += side + self._theme.px(6)
            width = metrics.horizontalAdvance(word)
            painter.drawText(QRect(x, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, word)
            x += width + self._theme.px(12)
