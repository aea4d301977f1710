"""The part of the table of actions that is about the network as a whole."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.actions.entry import Entry, When

ENTRIES = (
    Entry(
        "file.new",
        QT_TRANSLATE_NOOP("Actions", "New network…"),
        When.ALWAYS,
        lambda commands: commands.network.new_network(),
        "Ctrl+Shift+N",
        "file",
    ),
    Entry(
        "file.open",
        QT_TRANSLATE_NOOP("Actions", "Open network…"),
        When.ALWAYS,
        lambda commands: commands.network.open_network(),
        "Ctrl+O",
        "file",
    ),
    Entry(
        "file.example",
        QT_TRANSLATE_NOOP("Actions", "Open the example network"),
        When.ALWAYS,
        lambda commands: commands.network.open_example(),
        "",
        "file",
    ),
    Entry(
        "roster.import",
        QT_TRANSLATE_NOOP("Actions", "Import roster…"),
        When.WRITABLE,
        lambda commands: commands.network.import_roster(),
        "Ctrl+I",
        "file",
    ),
    Entry(
        "file.copy",
        QT_TRANSLATE_NOOP("Actions", "Save a copy…"),
        When.OPEN,
        lambda commands: commands.network.save_copy(),
        "Ctrl+Shift+S",
        "file",
    ),
    Entry(
        "file.close",
        QT_TRANSLATE_NOOP("Actions", "Close network"),
        When.OPEN,
        lambda commands: commands.network.close_network(),
        "Ctrl+W",
        "file",
    ),
)
