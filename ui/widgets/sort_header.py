"""The header of a list that sorts by several columns: an arrow at each key, numbered if there are more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme

_HEIGHT = 32
_ARROW = 7


class SortHeader(QHeaderView):
    """A click sorts by a column, Shift and a click adds it to the keys, a drag moves it."""

    sort_requested = Signal(int, bool)  # the column, whether it is added to the keys there are

    def __init__(self, theme: Theme, parent: QWidget, *, pad: int) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._pad = theme.px(pad)
        self._keys: dict[int, tuple[int, bool]] = {}
        self._adding = False
        self._font = theme.font(12, bold=True)
        self._metrics = QFontMetrics(self._font)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setResizeContentsPrecision(0)
        self.setMinimumSectionSize(theme.px(40))
        self.setFixedHeight(theme.px(_HEIGHT))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.sectionClicked.connect(lambda column: self.sort_requested.emit(column, self._adding))

    def show_keys(self, keys: Sequence[tuple[int, bool]]) -> bool:
        """Show by which columns the list is sorted, the first key first, each with whether backwards.

        Tells whether they are others than before: every search shows them anew.
        """
        before = self._keys
        self._keys = {column: (place, backwards) for place, (column, backwards) in enumerate(keys, 1)}
        if self._keys != before:
            self.viewport().update()
        return self._keys != before

    def width_of_heading(self, column: int) -> int:
        """Return the width at which a title is not cut, the arrow of a single key beside it."""
        text = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        beside = self._room_of("") if column in self._keys else 0
        return self._metrics.horizontalAdvance(text) + 2 * self._pad + beside + 1

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Remember whether Shift is held: the click that follows adds a key."""
        self._adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mouseReleaseEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:  # noqa: N802 - Qt's own
        """Paint a title with its arrow behind it, and the hairline below."""
        painter.save()
        painter.fillRect(rect, self._theme.colour("surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour("line"))
        inside = rect.adjusted(self._pad, 0, -self._pad, 0)
        key = self._keys.get(column)
        number = str(key[0]) if key and len(self._keys) > 1 else ""
        beside = self._room_of(number) if key else 0
        text = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width() - beside)
        width = self._metrics.horizontalAdvance(shown)
        left = inside.right() - width - beside + 1 if self._stands_right(column) else inside.left()
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("text" if key else "muted"))
        painter.drawText(QRect(left, rect.top(), width + 1, rect.height()), _MIDDLE, shown)
        if key:
            self._paint_arrow(painter, left + width + self._theme.px(4), rect.center().y(), key[1])
            behind = left + width + self._theme.px(4 + _ARROW + 2)
            painter.drawText(QRect(behind, rect.top(), beside, rect.height()), _MIDDLE, number)
        painter.restore()

    def _room_of(self, number: str) -> int:
        more = self._theme.px(2) + self._metrics.horizontalAdvance(number) if number else 0
        return self._theme.px(4 + _ARROW) + more

    def _paint_arrow(self, painter: QPainter, left: int, middle: int, backwards: bool) -> None:
        wide = self._theme.px(_ARROW)
        tall = wide * 0.6 * (1 if backwards else -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour("text"))
        painter.setPen(Qt.PenStyle.NoPen)
        base = middle - tall / 2
        corners = (QPointF(left, base), QPointF(left + wide, base), QPointF(left + wide / 2, base + tall))
        painter.drawPolygon(QPolygonF(corners))
        painter.setPen(self._theme.colour("text"))

    def _stands_right(self, column: int) -> bool:
        where = self.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        return where is not None and bool(int(where) & Qt.AlignmentFlag.AlignRight.value)


_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
