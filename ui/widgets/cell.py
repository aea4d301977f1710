"""How a cell is painted: text, or a pill, or an old value struck through with the new one beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.theme import Theme

# A pill's kind: `plain`, `accent`, `warning`; text without one is painted as text.
PILL_ROLE = Qt.ItemDataRole.UserRole + 20
# A colour token for the text.
TOKEN_ROLE = Qt.ItemDataRole.UserRole + 21
# What stood in the cell before; painted struck through before the text.
OLD_ROLE = Qt.ItemDataRole.UserRole + 22
# True where the text is to stand out.
STRONG_ROLE = Qt.ItemDataRole.UserRole + 23

_GROUNDS = {"accent": "soft", "warning": "warning_ground"}
_INKS = {"accent": "accent", "warning": "warning"}
_PAD = 8


class CellDelegate(QStyledItemDelegate):
    """Paints cells by the roles above and rules a hairline under each row."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = theme.font()
        self._strong = theme.font(bold=True)
        self._small = theme.font(12)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.colour("soft"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour("line"))
        text = index.data(Qt.ItemDataRole.DisplayRole)
        inside = rect.adjusted(_PAD, 0, -_PAD, -1)
        if text and (pill := index.data(PILL_ROLE)):
            self._paint_pill(painter, inside, str(text), str(pill))
        elif text is not None:
            self._paint_text(painter, inside, str(text), index)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        painter.restore()

    def _paint_text(
        self, painter: QPainter, inside: QRect, text: str, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.setFont(self._strong if index.data(STRONG_ROLE) else self._font)
        if old := index.data(OLD_ROLE):
            inside = self._paint_old(painter, inside, str(old))
        painter.setPen(self._theme.colour(str(index.data(TOKEN_ROLE) or "text")))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        aligned = index.data(Qt.ItemDataRole.TextAlignmentRole)
        painter.drawText(
            inside, aligned or int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown
        )

    def _paint_old(self, painter: QPainter, inside: QRect, old: str) -> QRect:
        font = self._theme.font()
        font.setStrikeOut(True)
        painter.save()
        painter.setFont(font)
        painter.setPen(self._theme.colour("error"))
        room = inside.width() * 2 // 3
        shown = painter.fontMetrics().elidedText(old, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        width = painter.fontMetrics().horizontalAdvance(shown)
        painter.restore()
        return inside.adjusted(width + 6, 0, 0, 0)

    def _paint_pill(self, painter: QPainter, inside: QRect, text: str, kind: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small)
        height = self._theme.px(22)
        room = inside.width() - 2 * _PAD
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = painter.fontMetrics().horizontalAdvance(shown) + 2 * _PAD + 2
        pill = QRectF(inside.left(), inside.center().y() - height / 2 + 1, width, height)
        painter.setPen(self._theme.colour(_INKS.get(kind, "line")))
        painter.setBrush(self._theme.colour(_GROUNDS.get(kind, "background")))
        painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
        painter.setPen(self._theme.colour(_INKS.get(kind, "text")))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), shown)
