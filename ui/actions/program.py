"""The part of the table of actions that is about the program itself."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.actions.entry import Entry, When

ENTRIES = (
    Entry(
        "program.preferences",
        QT_TRANSLATE_NOOP("Actions", "Preferences…"),
        When.ALWAYS,
        lambda commands: commands.program.preferences(),
        "Ctrl+,",
        "help",
    ),
    Entry(
        "help.keys",
        QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"),
        When.ALWAYS,
        lambda commands: commands.program.show_keys(),
        "F1",
        "help",
    ),
    Entry(
        "help.about",
        QT_TRANSLATE_NOOP("Actions", "About focalnet"),
        When.ALWAYS,
        lambda commands: commands.program.about(),
        "",
        "help",
    ),
    Entry(
        "help.support",
        QT_TRANSLATE_NOOP("Actions", "Copy details for support"),
        When.ALWAYS,
        lambda commands: commands.program.copy_details(),
        "",
        "help",
    ),
    Entry(
        "file.quit",
        QT_TRANSLATE_NOOP("Actions", "Quit"),
        When.ALWAYS,
        lambda commands: commands.program.quit(),
        "Ctrl+Q",
        "help",
    ),
)
