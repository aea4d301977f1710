"""What a person's hands do: typing in every script, pressing keys, clicking where something is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeySequence


def types(widget: QWidget, text: str) -> None:
    """Type a text; Qt's own `keyClicks` brings the interpreter down on letters beyond ASCII."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = Qt.Key.Key_unknown
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def presses(
    widget: QWidget,
    key: Qt.Key,
    *,
    ctrl: bool = False,
    shift: bool = False,
    alt: bool = False,
) -> None:
    """Press a key, with others held down, and let them all go."""
    held = Qt.KeyboardModifier.NoModifier
    for down, modifier in (
        (ctrl, Qt.KeyboardModifier.ControlModifier),
        (shift, Qt.KeyboardModifier.ShiftModifier),
        (alt, Qt.KeyboardModifier.AltModifier),
    ):
        if down:
            held |= modifier
    QTest.keyClick(widget, key, held)
    _lets_go()


def strikes(widget: QWidget, keys: QKeySequence) -> None:
    """Strike the keys of an action and let them go."""
    QTest.keySequence(widget, keys)
    _lets_go()


def clicks(widget: QWidget, at: QPoint | None = None, *, shift: bool = False, ctrl: bool = False) -> None:
    """Click a widget in its middle, or at a point."""
    where = at if at is not None else widget.rect().center()
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    held |= Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, held, where)
    _lets_go()


def _lets_go() -> None:
    """Let go of Ctrl and Shift: QTest leaves them down, and a row selected next extends a selection."""
    nowhere = QWidget()  # the widget that had the key may be gone
    QTest.keyRelease(nowhere, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
