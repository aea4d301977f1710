"""The field at the top: type what you look for or want to do. What it finds is shown by the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit

from ui.widgets.marking import looking

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from ui.theme import Theme

_ICON = 14
# Keys of the field that move in the list below it, and how far.
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class CommandField(QLineEdit):
    """Tells what is typed and which keys are meant for the list; shows its own keys while it is empty."""

    asked = Signal()  # the list is wanted for what the field holds
    moved = Signal(int)  # so many lines down in the list
    taken = Signal()  # what is chosen in the list
    given_up = Signal()
    left = Signal()  # the keyboard went elsewhere

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        looking(self, "search")
        self._theme = theme
        self._keys = ""
        self._icon = ""
        self.setTextMargins(theme.px(_ICON + 4), 0, 0, 0)
        self.setPlaceholderText(self.tr("Search people, places, or type a command"))
        self.setAccessibleName(self.tr("Search or command"))
        self.setAcceptDrops(False)  # files are the window's
        self.setMaximumWidth(theme.px(480))
        self.textEdited.connect(self.asked)

    def show_keys(self, keys: str) -> None:
        """Show, while the field is empty, the keys that lead here."""
        self._keys = keys
        self.update()

    def show_icon(self, name: str) -> None:
        """Show an icon of the set at the left."""
        self._icon = name
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send to the list the keys that are meant for it."""
        if event.key() in _MOVES:
            self.moved.emit(_MOVES[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the list for whoever comes by mouse, too."""
        super().mousePressEvent(event)
        self.asked.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard went elsewhere, but not to another window."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Watch for Escape; not before, for to ask an event for its kind loads 200 of them, 3 ms."""
        super().focusInEvent(event)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Escape, which is somebody else's shortcut, while there is something to give up."""
        if event.type() == QEvent.Type.ShortcutOverride and self.text():
            event.accept()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, its icon at the left and its keys at the right."""
        super().paintEvent(event)
        if self._icon:
            self._paint_icon()
        width = self.fontMetrics().horizontalAdvance(f"{self.placeholderText()} {self._keys}")
        if self._keys and not self.text() and width + self._theme.px(_ICON + 40) < self.width():
            painter = QPainter(self)
            painter.setFont(self._theme.font(12))
            painter.setPen(self._theme.colour("muted"))
            inside = self.rect().adjusted(0, 0, -self._theme.px(12), 0)
            painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._keys)

    def _paint_icon(self) -> None:
        from ui.icons import tinted

        size = self._theme.px(_ICON)
        drawn = tinted(self._icon, size, self._theme.colour("muted"), self.devicePixelRatioF())
        QPainter(self).drawPixmap(self._theme.px(10), (self.height() - size) // 2, drawn)
