"""The list of facets: ticks, words and counts, painted in lines and worked by mouse and keyboard."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.models.facet_model import COUNT_ROLE, KIND_ROLE, FacetModel
from ui.numbers import number
from ui.widgets.marking import looking

if TYPE_CHECKING:
    from ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex


class FacetList(QListView):
    """Shows a `FacetModel`; a click anywhere on a line, the space bar or Enter presses it."""

    def __init__(self, theme: Theme, model: FacetModel) -> None:
        super().__init__()
        looking(self, "clear")
        self._facets = model
        self.setModel(model)
        self.setItemDelegate(_Lines(theme, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Filters"))
        self.clicked.connect(model.press)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the lines out anew: those that wrap are as high as the width asks for."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the current line with the space bar or Enter."""
        pressed = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if pressed and self.currentIndex().isValid():
            self._facets.press(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _Lines(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: FacetList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._fonts = {"heading": theme.font(bold=True), "value": theme.font(12), "more": theme.font(12)}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's
        kind = index.data(KIND_ROLE)
        if kind == "heading":
            above = self._theme.px(4 if index.row() == 0 else 16)
            return QSize(0, above + self._theme.px(6) + self._heading_height(index))
        if kind == "more":
            return QSize(0, self._theme.px(26))
        metrics = QFontMetrics(self._fonts["value"])
        room = self._view.viewport().width() - self._theme.px(14 + 8) - self._count_width(metrics, index)
        wrapped = metrics.boundingRect(QRect(0, 0, max(room, 40), 1000), _WRAPPED, str(index.data()))
        return QSize(0, max(wrapped.height() + self._theme.px(10), self._theme.px(26)))

    def _heading_height(self, index: _Index) -> int:
        metrics = QFontMetrics(self._fonts["heading"])
        room = QRect(0, 0, max(self._view.viewport().width(), 40), 1000)
        return metrics.boundingRect(room, _WRAPPED, str(index.data())).height()

    def _count_width(self, metrics: QFontMetrics, index: _Index) -> int:
        return metrics.horizontalAdvance(number(index.data(COUNT_ROLE))) + self._theme.px(12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        kind = str(index.data(KIND_ROLE))
        painter.save()
        painter.setFont(self._fonts[kind])
        if kind == "heading":
            painter.setPen(self._theme.colour("text"))
            painter.drawText(rect.adjusted(0, 0, 0, -4), _BOTTOM_LEFT, str(index.data()))
        elif kind == "more":
            painter.setPen(self._theme.colour("accent"))
            painter.drawText(rect.adjusted(self._theme.px(22), 0, 0, 0), _LEFT, str(index.data()))
        else:
            self._paint_value(painter, rect, index)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), 4, 4)
        painter.restore()

    def _paint_value(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        side = self._theme.px(14)
        box = QRectF(rect.left() + 2, rect.top() + self._theme.px(13) - side / 2, side, side)
        self._paint_box(painter, box, ticked=ticked)
        count = number(index.data(COUNT_ROLE))
        width = self._count_width(painter.fontMetrics(), index)
        first = rect.adjusted(0, 0, 0, self._theme.px(26) - rect.height())
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(first.adjusted(0, 0, -4, 0), _RIGHT, count)
        inside = rect.adjusted(side + self._theme.px(8), 0, -width, 0)
        painter.setPen(self._theme.colour("text" if index.data(COUNT_ROLE) or ticked else "muted"))
        painter.drawText(inside, _WRAPPED, str(index.data()))

    def _paint_box(self, painter: QPainter, box: QRectF, *, ticked: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("accent" if ticked else "not_stated"))
        painter.setBrush(self._theme.colour("accent" if ticked else "surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if ticked:
            pen = QPen(self._theme.colour("on_accent"), self._theme.px(2))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            unit = box.width() / 14
            left, middle, right = ((3.5, 7.2), (6, 9.7), (10.5, 4.5))
            points = [(box.left() + x * unit, box.top() + y * unit) for x, y in (left, middle, right)]
            for (x, y), (to_x, to_y) in pairwise(points):
                painter.drawLine(round(x), round(y), round(to_x), round(to_y))


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
_BOTTOM_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap)
