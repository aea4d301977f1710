"""Undo in a text field first, then the step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from tests.ui.hands import types
from ui.undo_keys import UndoKeys

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

import pytest


@pytest.fixture
def frame(qtbot: QtBot) -> Iterator[QWidget]:
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.addWidget(QLineEdit())
    column.addWidget(QPlainTextEdit())
    keys = UndoKeys(frame)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(keys.follow)
    frame.show()
    qtbot.waitExposed(frame)
    yield frame
    app.focusChanged.disconnect(keys.follow)
    frame.close()
    frame.deleteLater()


def claims(field: QWidget, *, redo: bool = False) -> bool:
    """Tell whether the field keeps Ctrl+Z for itself; else it goes to the window's action."""
    modifiers = Qt.KeyboardModifier.ControlModifier
    if redo:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Z, modifiers)
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


def fields(frame: QWidget) -> tuple[QLineEdit, QPlainTextEdit]:
    line, text = frame.findChild(QLineEdit), frame.findChild(QPlainTextEdit)
    assert line is not None
    assert text is not None
    return line, text


@pytest.mark.parametrize("kind", [0, 1])
def test_field_with_nothing_to_undo_lets_the_key_through(frame: QWidget, kind: int) -> None:
    field = fields(frame)[kind]
    field.setFocus()
    assert not claims(field)
    assert not claims(field, redo=True)


@pytest.mark.parametrize("kind", [0, 1])
def test_field_that_was_typed_in_undoes_first(frame: QWidget, kind: int) -> None:
    field = fields(frame)[kind]
    field.setFocus()
    types(field, "aé")
    assert claims(field)
    field.undo()
    assert claims(field, redo=True)


def test_field_without_the_focus_is_no_longer_watched(frame: QWidget) -> None:
    line, text = fields(frame)
    line.setFocus()
    text.setFocus()
    assert claims(line)
