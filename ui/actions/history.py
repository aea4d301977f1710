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
    Entry(
        "people.anonymize",
        QT_TRANSLATE_NOOP("Actions", "Anonymize former focal points…"),
        When.WRITABLE,
        lambda commands: commands.history.anonymize(),
        "",
        "file",
    ),
    Entry(
        "backup.make",
        QT_TRANSLATE_NOOP("Actions", "Back up now"),
        When.OPEN,
        lambda commands: commands.history.back_up(),
        "",
        "file",
    ),
    Entry(
        "backup.show",
        QT_TRANSLATE_NOOP("Actions", "Show backups"),
        When.OPEN,
        lambda commands: commands.history.show_backups(),
        "",
        "go",
    ),
)
