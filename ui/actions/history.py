"""The part of the table of actions that is about what was done."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.actions.entry import Entry, When

ENTRIES = (
    Entry(
        "edit.undo",
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        When.UNDOABLE,
        lambda commands: commands.history.undo(),
        "Ctrl+Z",
        "edit",
    ),
    Entry(
        "edit.redo",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        When.REDOABLE,
        lambda commands: commands.history.redo(),
        "Ctrl+Shift+Z",
        "edit",
    ),
)
