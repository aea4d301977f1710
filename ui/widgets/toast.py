"""A line that comes up over the window's foot, says what was done and offers to undo it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.later import Later
from ui.widgets.marking import button, emptied, label, looking

if TYPE_CHECKING:
    from collections.abc import Callable

_SHOWN_MS = 9000
_ABOVE_FOOT = 44


class Toast(QFrame):
    """One message at a time; it goes by itself, or when something else is said."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        looking(self, "toast")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 8, 8)
        self._row.setSpacing(8)
        self._timer = Later(self, _SHOWN_MS, self.hide)
        over.installEventFilter(self)
        self._over = over
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
        self.show()
        self.raise_()
        self._timer.start()

    def hide(self) -> None:
        """Take the message away."""
        self._timer.stop()
        super().hide()

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
        self.setGeometry(
            (over.width() - width) // 2, over.height() - size.height() - _ABOVE_FOOT, width, size.height()
        )
