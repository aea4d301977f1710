"""The UN-SWAP check at a glance: in each cell the three counts and a bar; a cell is a door to its list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.models.finding_model import COUNTS_ROLE, FindingModel
from ui.numbers import number

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from focalnet.network.swap import Counts
    from ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
TOKENS = ("good", "warning", "not_stated")
_ROW = 42
_PAD = 8
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class FindingGrid(QTableView):
    """Shows a `FindingModel`; `asked` tells the criterion and the level of the cell that is gone to."""

    asked = Signal(str, str)

    def __init__(self, theme: Theme, model: FindingModel) -> None:
        super().__init__()
        self._theme = theme
        self._findings = model
        self.setModel(model)
        self.setItemDelegate(_Cells(theme, self))
        self.setAccessibleName(self.tr("UN-SWAP by criterion and level"))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.selectionModel().currentChanged.connect(self._on_current)
        model.modelReset.connect(self._fit)
        self._fit()

    def show_current(self, criterion: str, level: str) -> None:
        """Mark the cell whose list is shown, without asking for it again."""
        row, column = self._findings.place(criterion, level)
        self.selectionModel().blockSignals(True)
        self.setCurrentIndex(self._findings.index(row, column))
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the levels; narrower than readable, the grid scrolls."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        levels = self._findings.columnCount() - 1
        if levels < 1:
            return
        bold, across = QFontMetrics(self._theme.font(12, bold=True)), Qt.Orientation.Horizontal
        heads = (str(self._findings.headerData(column, across)) for column in range(1, levels + 1))
        least = max(self._theme.px(118), max(map(bold.horizontalAdvance, heads)) + self._theme.px(18))
        first = max(self._theme.px(150), min(self._theme.px(230), self.viewport().width() - levels * least))
        each = max(least, (self.viewport().width() - first) // levels)
        self.setColumnWidth(0, first)
        for column in range(1, levels + 1):
            self.setColumnWidth(column, each)
        scrolls = first + levels * each > self.viewport().width() + levels
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        head = self.horizontalHeader().sizeHint().height()
        rows = [self._height(row, first) for row in range(self._findings.rowCount())]
        for row, height in enumerate(rows):
            self.setRowHeight(row, height)
        self.setFixedHeight(head + sum(rows) + bar + 2)

    def _height(self, row: int, width: int) -> int:
        """Return how high a line is, so that what is asked for can be read."""
        metrics = QFontMetrics(self._theme.font(12))
        room = QRect(0, 0, width - 2 * self._theme.px(_PAD), 1000)
        words = metrics.boundingRect(room, _WRAPPED, str(self._findings.index(row, 0).data()))
        return max(self._theme.px(_ROW), words.height() + self._theme.px(8))

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and index.column():
            criterion = self._findings.criterion(index.row())
            self.asked.emit(criterion, self._findings.level(index.column()))


class _Cells(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: FindingGrid) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._font, self._strong = theme.font(12), theme.font(12, bold=True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        here = index == self._view.currentIndex() and index.column() > 0
        if here:
            painter.fillRect(rect, self._theme.colour("soft"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour("line"))
        inside = rect.adjusted(self._theme.px(_PAD), 0, -self._theme.px(_PAD), 0)
        painter.setFont(self._font)
        if index.column() == 0:
            painter.setPen(self._theme.colour("text"))
            painter.drawText(inside, _WRAPPED, str(index.data()))
        else:
            self._paint_counts(painter, inside, index.data(COUNTS_ROLE))
        if here and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _paint_counts(self, painter: QPainter, inside: QRect, counts: Counts) -> None:
        """Paint the numbers in their colours, in the order of the bar under them."""
        parts = (counts.met, counts.not_met, counts.unknown)
        line = QRect(inside.left(), inside.top() + self._theme.px(4), inside.width(), self._theme.px(20))
        painter.setFont(self._strong)
        widest = QFontMetrics(self._strong).horizontalAdvance(number(max(parts)))
        step = max(widest + self._theme.px(10), self._theme.px(34))
        for place, (token, part) in enumerate(zip(("good", "warning", "muted"), parts, strict=True)):
            painter.setPen(self._theme.colour(token))
            painter.drawText(line.adjusted(place * step, 0, 0, 0), _LEFT, number(part))
        top = line.bottom() + self._theme.px(3)
        self._paint_bar(painter, QRect(inside.left(), top, inside.width(), self._theme.px(8)), parts)

    def _paint_bar(self, painter: QPainter, bar: QRect, parts: tuple[int, ...]) -> None:
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(bar), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(frame)
        painter.fillRect(bar, self._theme.colour("line"))
        whole, before = sum(parts) or 1, 0
        for token, part in zip(TOKENS, parts, strict=True):
            left = bar.left() + round(bar.width() * before / whole)
            before += part
            right = bar.left() + round(bar.width() * before / whole)
            gap = 1 if before < whole and part else 0
            painter.fillRect(left, bar.top(), right - left - gap, bar.height(), self._theme.colour(token))
        painter.setClipping(False)
