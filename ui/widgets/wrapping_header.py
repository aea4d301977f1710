"""Heads of columns that run over two or three lines where there is no room for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme

_JOINT = " · "
_PAD = 8
_HEIGHT = 36


class WrappingHeader(QHeaderView):
    """Breaks a head that is too wide where its parts meet, else where it is most even; elides at last."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._font = theme.font(12, bold=True)
        self._metrics = QFontMetrics(self._font)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.px(40))
        self._lines = 1
        self.set_lines(1)

    def set_lines(self, lines: int) -> None:
        """Be high enough for so many lines, at most three."""
        self._lines = lines
        self.setFixedHeight(self._theme.px(_HEIGHT) + (lines - 1) * self._metrics.lineSpacing())

    def width_of(self, text: str, lines: int) -> int:
        """Return the width that a head needs on so many lines."""
        return self._widest(self._parted(text, lines)) + 2 * self._theme.px(_PAD) + 2

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
        """Return a head as it is painted in so many pixels: on as few lines as it takes."""
        ways = [self._parted(text, lines) for lines in range(1, self._lines + 1)]
        parts = next((way for way in ways if self._widest(way) <= room), ways[-1])
        middle = Qt.TextElideMode.ElideMiddle  # how many, at the end, stays
        return "\n".join(self._metrics.elidedText(part, middle, room) for part in parts)

    def _parted(self, text: str, lines: int) -> tuple[str, ...]:
        """Return a head on so many lines: of two names the second on the last line, the first on the rest."""
        first, joint, last = text.rpartition(_JOINT)
        if joint and lines > 1:
            return (*(self._halved(first) if lines > 2 else (first,)), last)
        return (text,) if lines == 1 else self._halved(text)

    def _halved(self, text: str) -> tuple[str, ...]:
        """Return a text in two parts that are as even as its words allow; a single word is one part."""
        words = text.split()
        ways = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words))]
        if not ways:
            return (text,)
        return min(ways, key=self._widest)

    def _widest(self, parts: tuple[str, ...]) -> int:
        return max(map(self._metrics.horizontalAdvance, parts))
