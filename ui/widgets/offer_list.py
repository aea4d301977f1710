"""The list under the command field: headings, what is offered, its detail and its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QRegion
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from ui.widgets.marking import label, looking

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from ui.models.offer_model import OfferModel
    from ui.palette.offer import Offer
    from ui.theme import Theme

_LINE, _HEADING, _PAD, _EDGE = 32, 30, 12, 4
_WIDTH, _HEIGHT = 620, 460
_RADIUS = 8  # as in the stylesheet
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ELIDED = Qt.TextElideMode.ElideRight


class OfferList(QFrame):
    """Lies over the page, below what it belongs to; the keyboard stays in the field."""

    taken = Signal(int)  # the line that was clicked

    def __init__(self, theme: Theme, over: QWidget, model: OfferModel) -> None:
        super().__init__(over)
        looking(self, "popup")
        self._theme = theme
        self._over = over
        self.model = model
        self.view = QListView()
        self.view.setAccessibleName(self.tr("What is found"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setItemDelegate(_OfferDelegate(theme, self.view))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.setModel(model)
        self.view.clicked.connect(lambda index: self.taken.emit(index.row()))
        self.nothing = label(self.tr("Nothing is found. Fewer letters find more."), "muted", wraps=True)
        self.nothing.setContentsMargins(theme.px(_PAD), theme.px(_PAD), theme.px(_PAD), theme.px(_PAD))
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.addWidget(self.nothing)
        column.addWidget(self.view)
        self.hide()

    def show_under(self, field: QWidget) -> None:
        """Lie below a field, as high as the lines, no higher than the window."""
        lines = self.model.rowCount()
        self.nothing.setVisible(not lines)
        self.view.setVisible(bool(lines))
        corner = field.mapTo(self._over, field.rect().bottomLeft())
        room = self._over.height() - corner.y() - self._theme.px(16)
        wanted = sum(self.view.sizeHintForRow(row) for row in range(lines)) + 2 * _EDGE + 2
        height = min(wanted if lines else self.nothing.sizeHint().height() + 2 * _EDGE, room)
        width = min(max(field.width(), self._theme.px(_WIDTH)), self._over.width() - corner.x() - 8)
        self.setGeometry(corner.x(), corner.y() + 5, width, min(height, self._theme.px(_HEIGHT)))
        self.show()
        self.raise_()
        # The page beneath need then not be painted at every key; a stylesheet applied takes this away.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut off the corners, which are filled too."""
        super().resizeEvent(event)
        outline, radius = QPainterPath(), self._theme.px(_RADIUS)
        outline.addRoundedRect(QRectF(self.rect()), radius, radius)
        self.setMask(QRegion(outline.toFillPolygon().toPolygon()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, through which nothing shines, and the edge."""
        radius = self._theme.px(_RADIUS)
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._theme.colour("surface"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._theme.colour("line"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def choose(self, row: int) -> None:
        """Choose a line, and see that it and a heading right above it are seen."""
        index = self.model.index(row)
        self.view.setCurrentIndex(index)
        if row == 1:
            self.view.scrollToTop()

    def chosen(self) -> int:
        """Return the chosen line, -1 for none."""
        return self.view.currentIndex().row()


class _OfferDelegate(QStyledItemDelegate):
    """Paints headings small, and offers with their detail beside them and their keys at the right."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font, self._small = theme.font(), theme.font(12)
        self._small_bold = theme.font(12, bold=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002 - Qt hands it over
        """Ask for one line; a heading is lower."""
        model = cast("OfferModel", index.model())
        height = _HEADING if isinstance(model.line(index.row()), str) else _LINE
        return QSize(self._theme.px(200), self._theme.px(height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one line."""
        model = cast("OfferModel", index.model())
        line = model.line(index.row())
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        inside = rect.adjusted(self._theme.px(_PAD), 0, -self._theme.px(_PAD), 0)
        if isinstance(line, str):
            painter.setFont(self._small_bold)
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(inside.adjusted(0, self._theme.px(4), 0, 0), _LEFT, line)
            return
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("soft"))
            painter.drawRoundedRect(rect, 4, 4)
        self._paint_offer(painter, inside, line)

    def _paint_offer(self, painter: QPainter, inside: QRect, offer: Offer) -> None:
        gap = self._theme.px(_PAD)
        hint = offer.why_not or offer.hint
        small, metrics = QFontMetrics(self._small), QFontMetrics(self._font)
        room = inside.width() - (small.horizontalAdvance(hint) + gap if hint else 0)
        title = metrics.elidedText(offer.title, _ELIDED, room)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("muted" if offer.why_not else "text"))
        painter.drawText(inside, _LEFT, title)
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(inside, _RIGHT, hint)
        used = metrics.horizontalAdvance(title) + gap
        if offer.detail and room - used > gap:
            beside = inside.adjusted(used, 0, room - inside.width(), 0)
            painter.drawText(beside, _LEFT, small.elidedText(offer.detail, _ELIDED, beside.width()))
