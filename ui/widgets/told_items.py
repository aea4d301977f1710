"""A list whose lines have a name, and below it in smaller letters what they are for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.widgets.marking import grown

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

ABOUT_ROLE = Qt.ItemDataRole.UserRole + 7
_Index = QModelIndex | QPersistentModelIndex
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_PAD = 8
_MUTED = 0.72  # of the text's own colour


class ToldItems(QStyledItemDelegate):
    """Paints the text of an item, and under it what stands under `ABOUT_ROLE`."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Ask for the lines that both take at the width of the list."""
        pad = grown(self._view, _PAD)
        room = max(self._view.viewport().width() - 2 * pad, 80)
        high = self._high(option.font, _text(index), room)
        if about := _about(index):
            high += self._high(self._small(option.font), about, room) + 2
        return QSize(0, high + 2 * pad)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the ground as the style has it, then the lines."""
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, self._view)
        pad = grown(self._view, _PAD)
        rect: QRect = option.rect
        inside = rect.adjusted(pad, pad, -pad, -pad)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(inside, _WRAPPED, _text(index))
        below = self._high(option.font, _text(index), inside.width()) + 2
        painter.setFont(self._small(option.font))
        muted = option.palette.color(QPalette.ColorRole.Text)
        muted.setAlphaF(_MUTED)
        painter.setPen(muted)
        painter.drawText(inside.adjusted(0, below, 0, 0), _WRAPPED, _about(index))
        painter.restore()

    def _small(self, font: QFont) -> QFont:
        small = QFont(font)
        small.setPixelSize(round(self._view.fontInfo().pixelSize() * 12 / 13))
        return small

    def _high(self, font: QFont, text: str, width: int) -> int:
        return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), _WRAPPED, text).height()


def _text(index: _Index) -> str:
    return str(index.data(Qt.ItemDataRole.DisplayRole) or "")


def _about(index: _Index) -> str:
    return str(index.data(ABOUT_ROLE) or "")
