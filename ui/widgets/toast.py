"""A line that comes up near the window's foot, says what was done and offers to undo it.

It lies as low as it can without covering a line in which there are buttons: what is next is done there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QWidget

from ui.announcing import announce
from ui.later import Later
from ui.widgets.marking import button, emptied, label, looking

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

_SHOWN_MS = 9000
_ABOVE_FOOT = 44
_STEP = 8


class Toast(QFrame):
    """One message at a time; it goes by itself, or when something else is said."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        looking(self, "toast")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 8, 8)
        self._row.setSpacing(8)
        self._timer = Later(self, _SHOWN_MS, self.hide)
        self._placing = Later(self, 0, self._place)
        over.installEventFilter(self)
        self._over = over
        self._before: QWidget | None = None
        self.text = ""
        self.hide()

    def say(self, text: str, *offers: tuple[str, Callable[[], object]]) -> None:
        """Show the text and a button for each (title, what it does); a button pressed ends the toast."""
        emptied(self._row)
        self.text = text
        parts = [label(text), *(button(title, self._ending(taken)) for title, taken in offers)]
        for part in parts:
            self._row.addWidget(part)
            # A part added to what is shown counts as hidden until Qt comes round to it.
            part.show()
        self.setAccessibleName(text)
        self._place()
        self._placing.start()  # once more when the page shows what was done
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def hide(self) -> None:
        """Take the message away; the keyboard, if it was here, goes back to where it was."""
        self._timer.stop()
        here = self.holds_keyboard()
        super().hide()
        if here and self._before is not None and self._before.isVisible():
            self._before.setFocus()

    def holds_keyboard(self) -> bool:
        """Tell whether the keyboard is in the message."""
        return any(part.hasFocus() for part in self.findChildren(QWidget))

    def follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Stay while the keyboard is here, and remember where it came from."""
        here = now is not None and self.isAncestorOf(now)
        if here and before is not None and not self.isAncestorOf(before):
            self._before = before
        if here:
            self._timer.stop()
        elif before is not None and self.isAncestorOf(before) and self.isVisible():
            self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the window when it is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _ending(self, taken: Callable[[], object]) -> Callable[[], None]:
        def take() -> None:
            self.hide()
            taken()

        return take

    def _place(self) -> None:
        over, size = self._over, self.sizeHint()
        width = min(size.width(), over.width() - 48)
        lowest = over.height() - size.height() - _ABOVE_FOOT
        place = QRect((over.width() - width) // 2, lowest, width, size.height())
        lines = self._lines_of_buttons()
        while any(place.intersects(line) for line in lines) and place.top() > over.height() // 2:
            place.translate(0, -_STEP)
        if place.top() <= over.height() // 2:
            place.moveTop(lowest)  # buttons everywhere: then it lies where it is looked for
        self.setGeometry(place)

    def _lines_of_buttons(self) -> list[QRect]:
        """Return the lines of the window in which buttons are seen, with what is said beside the buttons."""
        lines = []
        for each in self._over.findChildren(QAbstractButton):
            beside = each.parentWidget() or each
            if each.isVisible() and not self.isAncestorOf(each) and not each.visibleRegion().isEmpty():
                corner = each.mapTo(self._over, QPoint())
                left = beside.mapTo(self._over, QPoint()).x()
                lines.append(QRect(left, corner.y(), beside.width(), each.height()))
        return lines
