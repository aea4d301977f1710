"""What every chart of ours has in common: marks that are doors, arrow keys, a focus ring, a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.announcing import announce
from ui.content import Content

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from ui.labels import Labels
    from ui.theme import Theme

_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown)
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that a chart shows: what is said of it, and what it opens (None: nothing)."""

    text: str
    door: object = None


class Chart(QWidget):
    """A picture of numbers. Subclasses say what its marks are, where they lie, and how all is drawn.

    The arrows go from mark to mark, Enter opens one; what the mouse or the arrows are on is told on screen
    and to a screen reader. `title`, `note` and `footnote` go with every copy.
    """

    opened = Signal(object)  # the door of a mark
    menu_requested = Signal(QPoint)
    ring = "accent"  # the colour token of the focus ring

    def __init__(self, theme: Theme, labels: Labels) -> None:
        super().__init__()
        self.theme = theme
        self.labels = labels
        self.title = self.note = self.footnote = ""
        self._at = self._under = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def marks(self) -> Sequence[Mark]:
        """Return what is shown, in the order of reading."""
        raise NotImplementedError

    def outline(self, place: int) -> QPainterPath:
        """Return where a mark lies."""
        raise NotImplementedError

    def place_at(self, point: QPointF) -> int:
        """Return which mark lies at a point, -1 for none."""
        raise NotImplementedError

    def draw(self, painter: QPainter, size: QSize, current: int = -1) -> None:
        """Draw everything into a size; `current` is the mark that the reader is on."""
        raise NotImplementedError

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...], Sequence[object]]:
        """Return the headers, the rows and the door of each row of the same numbers as a table."""
        raise NotImplementedError

    def beside(self, place: int, key: Qt.Key) -> int:
        """Return the mark that a key leads to from a mark; from nothing (-1) to the first."""
        last = len(self.marks()) - 1
        if key in _ENDS:
            return 0 if key == Qt.Key.Key_Home else last
        return max(0, min(place + (1 if key in _ON else -1), last))

    def content(self) -> Content:
        """Return the chart as a table in words: all columns but the first are numbers."""
        headers, rows, _ = self.table()
        note = " ".join(part for part in (self.note, self.footnote) if part)
        return Content(self.title, note, headers, rows, frozenset(range(1, len(headers))))

    @property
    def current(self) -> int:
        """Return the mark under the mouse, or else the one the arrows are on; -1 for none."""
        return self._under if self._under >= 0 else self._at

    def say(self, summary: str) -> None:
        """Tell a screen reader what the chart is and, in short, what it shows."""
        self.setAccessibleName(self.title)
        self.setAccessibleDescription(summary)

    def show_anew(self) -> None:
        """Forget which mark the reader was on and show the numbers as they are now."""
        self._at = self._under = -1
        self.updateGeometry()
        self.update()

    def look_at(self, place: int) -> None:
        """Put the keyboard on a mark and say what it is."""
        self._at = place if place < len(self.marks()) else -1
        self._under = -1
        if self._at >= 0:
            text = self.marks()[self._at].text
            self.setAccessibleDescription(text)
            announce(self, text)
        self.update()

    def open(self, place: int) -> None:
        """Open what a mark stands for."""
        if 0 <= place < len(self.marks()) and (door := self.marks()[place].door) is not None:
            self.opened.emit(door)

    def height_for(self, width: int) -> int:
        """Return the height that the chart asks for at a width."""
        raise NotImplementedError

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return self.height_for(width)

    def sizeHint(self) -> QSize:
        """Ask for a usual width."""
        width = max(self.width(), self.theme.px(240))
        return QSize(self.theme.px(280), self.height_for(width))

    def minimumSizeHint(self) -> QSize:
        """Give way in width."""
        return QSize(self.theme.px(140), self.height_for(max(self.width(), self.theme.px(140))))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        """Paint the chart, the mark that the reader is on and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw_ground(painter)
        if self.current >= 0:
            self.draw_over(painter, self.current)
        if self.hasFocus():
            self._draw_ring(painter)

    def draw_ground(self, painter: QPainter) -> None:
        """Draw the chart as it is on screen."""
        self.draw(painter, self.size(), self.current)

    def draw_over(self, painter: QPainter, place: int) -> None:
        """Draw what is told of the mark that the reader is on, where the drawing itself does not say it."""

    def _draw_ring(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.colour(self.ring), 2))
        if self._at >= 0:
            painter.drawPath(self.outline(self._at))
        else:
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from mark to mark with the arrows, open with Enter or the space bar."""
        key = Qt.Key(event.key())
        if key in _OPENS and self._at >= 0:
            self.open(self._at)
        elif key in (*_BACK, *_ON, *_ENDS) and self.marks():
            self.look_at(self.beside(self._at, key))
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what is under the mouse."""
        self._hover(self.place_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Tell nothing more."""
        self._hover(-1)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked."""
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self.open(self.place_at(event.position()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave the mark with the focus."""
        super().focusOutEvent(event)
        self._at = -1
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, by the mouse or the menu key."""
        self.menu_requested.emit(event.globalPos())

    def _hover(self, place: int) -> None:
        if place == self._under:
            return
        self._under = place
        opens = place >= 0 and self.marks()[place].door is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        self.update()
