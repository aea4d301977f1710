"""The part of the table of actions that is about the list that is shown."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.actions.entry import Entry, When

ENTRIES = (
    Entry(
        "roster.export",
        QT_TRANSLATE_NOOP("Actions", "Export…"),
        When.OPEN,
        lambda commands: commands.lists.export(),
        "Ctrl+E",
        "list",
    ),
    Entry(
        "list.workbook",
        QT_TRANSLATE_NOOP("Actions", "Write this list as a workbook…"),
        When.LIST,
        lambda commands: commands.lists.write_workbook(),
        "Ctrl+Shift+E",
        "list",
    ),
    Entry(
        "list.print",
        QT_TRANSLATE_NOOP("Actions", "Print this list…"),
        When.LIST,
        lambda commands: commands.lists.preview(),
        "Ctrl+P",
        "list",
    ),
)
