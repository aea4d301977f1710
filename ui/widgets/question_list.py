"""The rows of a questionnaire as the form shows them, one below the other, to be chosen and moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.models.question_model import LINE_ROLE, QuestionLine

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent, QFont, QResizeEvent

    from ui.models.question_model import QuestionModel
    from ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_SIDEWAYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
_PAD, _GAP, _NUMBER, _STEP, _MARK = 10, 3, 30, 16, 3


class QuestionList(QListView):
    """Shows a `QuestionModel`. Alt with an arrow moves the current row, Delete removes it.

    Alt with Up and Down moves it by one, with Right into the section above it, with Left out of its own; a
    row that is dragged goes before the one it is dropped above, or into the section it is dropped on.
    """

    moved = Signal(int)  # by how many rows: -1 or 1
    shifted = Signal(bool)  # into the section above, or out of its own
    dropped = Signal(int, bool)  # the row it was dropped at (one behind the last: the end); onto it
    removed = Signal()

    def __init__(self, theme: Theme, model: QuestionModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Rows(theme, self))
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def let_drag(self, *, on: bool) -> None:
        """Let rows be dragged, or not: where they cannot be changed."""
        self.setDragDropMode(QListView.DragDropMode.InternalMove if on else QListView.DragDropMode.NoDragDrop)
        self.setDragDropOverwriteMode(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where the row was dropped; whoever moves it shows the rows anew."""
        if event.source() is not self:
            return
        event.setDropAction(Qt.DropAction.IgnoreAction)  # the view would take the row out by itself
        event.accept()
        at, where = self.indexAt(event.position().toPoint()), self.dropIndicatorPosition()
        indicator = QListView.DropIndicatorPosition
        row = at.row() if at.isValid() else self.model().rowCount()
        below = where == indicator.BelowItem
        self.dropped.emit(row + below, where == indicator.OnItem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew: those that wrap are as high as the width asks for."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move a row from the window, which has them for its other lists."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _moves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or remove the current row."""
        if _moves(event) and event.key() in _SIDEWAYS:
            self.shifted.emit(event.key() == Qt.Key.Key_Right)
        elif _moves(event):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


def _moves(event: QKeyEvent) -> bool:
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, *_SIDEWAYS}


class _Rows(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QuestionList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._plain, self._strong, self._small = theme.font(), theme.font(bold=True), theme.font(12)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's
        line: QuestionLine = index.data(LINE_ROLE)
        px = self._theme.px
        room = self._view.viewport().width() - 2 * px(_PAD) - px(_NUMBER) - line.depth * px(_STEP)
        parts = [
            self._height(text, font, room - self._kept(line, font)) for text, font, _ in self._parts(line)
        ]
        return QSize(0, sum(parts) + px(_GAP) * (len(parts) - 1) + 2 * px(_PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: QuestionLine = index.data(LINE_ROLE)
        rect: QRect = option.rect
        px = self._theme.px
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.colour("soft"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour("line"))
        if line.problems:
            mark = self._theme.colour("error" if line.grave else "warning")
            painter.fillRect(rect.left(), rect.top(), px(_MARK), rect.height() - 1, mark)
        inside = rect.adjusted(px(_PAD) + line.depth * px(_STEP), px(_PAD), -px(_PAD), -px(_PAD))
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(inside, _RIGHT, line.kind)
        painter.setFont(self._plain)
        painter.drawText(inside, _WRAPPED, line.number)
        self._paint_parts(painter, inside.adjusted(px(_NUMBER), 0, 0, 0), line)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_parts(self, painter: QPainter, room: QRect, line: QuestionLine) -> None:
        top = room.top()
        for text, font, ink in self._parts(line):
            wide = room.width() - self._kept(line, font)
            high = self._height(text, font, wide)
            painter.setFont(font)
            painter.setPen(self._theme.colour(ink))
            painter.drawText(QRect(room.left(), top, wide, high), _WRAPPED, text)
            top += high + self._theme.px(_GAP)

    def _parts(self, line: QuestionLine) -> list[tuple[str, QFont, str]]:
        said = f"{line.label} *" if line.required else line.label
        first = self._strong if line.group else self._plain
        parts = [(said, first, "warning" if line.untranslated else "text")]
        ink = "error" if line.grave else "warning"
        further = ((line.hint, "muted"), (line.choices, "text"), (line.condition, "muted"))
        found = tuple((f"⚠ {text}", ink) for text in line.problems)
        return parts + [(text, self._small, ink) for text, ink in (*further, *found) if text]

    def _kept(self, line: QuestionLine, font: QFont) -> int:
        """Return the room that the first part leaves for the words of the kind at the right."""
        if font is self._small:
            return 0
        return QFontMetrics(self._small).horizontalAdvance(line.kind) + self._theme.px(12)

    def _height(self, text: str, font: QFont, width: int) -> int:
        return QFontMetrics(font).boundingRect(QRect(0, 0, max(width, 60), 10_000), _WRAPPED, text).height()
