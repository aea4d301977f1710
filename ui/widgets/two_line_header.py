"""Heads of columns that run over two lines where there is no room for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme

_PAD = 8
_HEIGHT = 36


class TwoLineHeader(QHeaderView):
    """Breaks a head that is too wide at the space that parts it most evenly; each line is elided at last."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._font = theme.font(12, bold=True)
        self._metrics = QFontMetrics(self._font)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.px(40))
        self.set_lines(1)

    def set_lines(self, lines: int) -> None:
        """Be high enough for so many lines."""
        self.setFixedHeight(self._theme.px(_HEIGHT) + (lines - 1) * self._metrics.lineSpacing())

    def width_of(self, text: str, lines: int) -> int:
        """Return the width that a head needs on so many lines, at most two."""
        parts = self._parted(text) if lines > 1 else (text,)
        return max(map(self._metrics.horizontalAdvance, parts)) + 2 * self._theme.px(_PAD) + 2

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:  # noqa: N802 - Qt's own
        """Paint a head on the lines that it needs, and the hairline below."""
        text = str(self.model().headerData(column, self.orientation()) or "")
        side = self.model().headerData(column, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        inside = rect.adjusted(self._theme.px(_PAD), 0, -self._theme.px(_PAD), 0)
        painter.save()
        painter.fillRect(rect, self._theme.colour("surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour("line"))
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(inside, int(side or 0), self._shown(text, inside.width()))
        painter.restore()

    def _shown(self, text: str, room: int) -> str:
        """Return a head as it is painted in so many pixels: whole, or in two lines."""
        parts = (text,) if self._metrics.horizontalAdvance(text) <= room else self._parted(text)
        middle = Qt.TextElideMode.ElideMiddle  # how many, at the end, stays
        return "\n".join(self._metrics.elidedText(part, middle, room) for part in parts)

    def _parted(self, text: str) -> tuple[str, ...]:
        """Return a head in two parts that are as even as its words allow; a single word is one part."""
        words = text.split()
        ways = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words))]
        if not ways:
            return (text,)
        return min(ways, key=lambda way: max(map(self._metrics.horizontalAdvance, way)))
