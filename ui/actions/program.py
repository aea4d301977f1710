"""The part of the table of actions that is about the program itself."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.actions.entry import Entry, When

ENTRIES = (
    Entry(
        "file.quit",
        QT_TRANSLATE_NOOP("Actions", "Quit"),
        When.ALWAYS,
        lambda commands: commands.program.quit(),
        "Ctrl+Q",
        "help",
    ),
)
