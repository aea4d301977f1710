"""Fields that change nothing by accident: the wheel passes over them, and numbers are typed or stepped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from ui.dialogs.fields import ChoiceField

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent


class CalmChoice(ChoiceField):
    """A choice that the wheel scrolls past instead of changing it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class NumberField(QLineEdit):
    """A whole number; Enter or leaving the field takes it, the arrow keys step it."""

    taken = Signal(int)

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self._least, self._most = least, most
        # Wider than the bounds: what lies outside is refused in a sentence, not swallowed by the field.
        self.setValidator(QIntValidator(-9999, 99999, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(self._take)
        self._shown = 0

    def show_number(self, number: int) -> None:
        """Show a number as the one in force."""
        self._shown = number
        self.setText(str(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by one on the arrow keys, inside the bounds; Escape goes back to the number in force."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if step and self.hasAcceptableInput():
            self.setText(str(min(max(int(self.text()) + step, self._least), self._most)))
        elif event.key() == Qt.Key.Key_Escape and self.text() != str(self._shown):
            self.setText(str(self._shown))
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        if self.text() and int(self.text()) != self._shown:
            self.taken.emit(int(self.text()))


class LongText(QPlainTextEdit):
    """A text of several lines that is taken when the field is left, or by Ctrl+Enter."""

    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the text on Ctrl+Enter."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the text when the field is left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.taken.emit()
