"""The lists one can look at, each with its count; the arrows and a click show another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.later import Later
from ui.models.facet_model import COUNT_ROLE, KIND_ROLE
from ui.models.section_model import NAME_ROLE, WARM_ROLE, SectionModel
from ui.numbers import number
from ui.widgets.marking import looking

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QResizeEvent

    from ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_BOTTOM = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap)
_PAD = 10


class SectionList(QListView):
    """Shows a `SectionModel`; `asked` tells the name of the list that is gone to."""

    asked = Signal(str)

    def __init__(self, theme: Theme, model: SectionModel) -> None:
        super().__init__()
        looking(self, "clear")
        self._sections = model
        self.setModel(model)
        self.setItemDelegate(_Lines(theme, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("What may be missing"))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._beginning = Later(self, 0, self._begin)
        model.modelReset.connect(self._beginning.start)
        model.dataChanged.connect(self.scheduleDelayedItemsLayout)
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_current(self, name: str) -> None:
        """Mark the list that is shown, without asking for it again."""
        line = self._sections.place_of(name)
        if line >= 0 and line != self.currentIndex().row():
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(self._sections.index(line))
            self.selectionModel().blockSignals(False)
            self.scrollTo(self.currentIndex())
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the lines anew, and begin at the top where the marked one is seen from there."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self._beginning.start()

    def _begin(self) -> None:
        self.executeDelayedItemsLayout()
        self.scrollToTop()
        self.scrollTo(self.currentIndex())

    def _on_current(self, index: QModelIndex) -> None:
        if name := str(index.data(NAME_ROLE) or ""):
            self.asked.emit(name)


class _Lines(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: SectionList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._heading, self._font, self._small = theme.font(12, bold=True), theme.font(), theme.font(12)
        self._strong = theme.font(bold=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's
        if index.data(KIND_ROLE) == "heading":
            room = self._view.viewport().width() - self._theme.px(2 * _PAD)
            more = _height(self._heading, str(index.data()), room) - QFontMetrics(self._heading).height()
            return QSize(0, self._theme.px(24 if index.row() == 0 else 32) + more)
        words = _height(self._font, str(index.data()), self._room(self._view.viewport().width(), index))
        return QSize(0, max(words + self._theme.px(10), self._theme.px(28)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        pad = self._theme.px(_PAD)
        painter.save()
        if index.data(KIND_ROLE) == "heading":
            painter.setFont(self._heading)
            painter.setPen(self._theme.colour("muted"))
            inside = rect.adjusted(pad, 0, -pad, -self._theme.px(6))
            painter.drawText(inside, _BOTTOM, str(index.data()))
            painter.restore()
            return
        here = index == self._view.currentIndex()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if here or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.colour("soft" if here else "surface"))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("accent" if here else "text"))
        words = QRect(rect.left() + pad, rect.top(), self._room(rect.width(), index), rect.height())
        painter.drawText(words, _WRAPPED, str(index.data()))
        self._paint_count(painter, rect.adjusted(0, 0, -pad, 0), index)
        if here and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 2, -1, -2), 6, 6)
        painter.restore()

    def _paint_count(self, painter: QPainter, inside: QRect, index: _Index) -> None:
        painter.setFont(self._strong if index.data(WARM_ROLE) else self._small)
        painter.setPen(self._theme.colour("warning" if index.data(WARM_ROLE) else "muted"))
        painter.drawText(inside, _RIGHT, self._said(index))

    def _room(self, width: int, index: _Index) -> int:
        count = QFontMetrics(self._strong).horizontalAdvance(self._said(index))
        return width - count - self._theme.px(2 * _PAD + 8)

    def _said(self, index: _Index) -> str:
        count = index.data(COUNT_ROLE)
        return "" if count is None else number(count)


def _height(font: QFont, text: str, room: int) -> int:
    """Return how many pixels high a text stands, wrapped to a room."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(room, 40), 1000), _WRAPPED, text).height()
