"""The part of the table of actions that is about the network's figures."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.actions.entry import Entry, When

ENTRIES = (
    Entry(
        "figures.sentence",
        QT_TRANSLATE_NOOP("Actions", "Copy the network sentence"),
        When.OPEN,
        lambda commands: commands.figures.copy_sentence(),
        menu="edit",
    ),
    Entry(
        "figures.paragraph",
        QT_TRANSLATE_NOOP("Actions", "Copy the paragraph for the Council"),
        When.OPEN,
        lambda commands: commands.figures.copy_paragraph(),
        "Ctrl+Shift+P",
        "edit",
    ),
    Entry(
        "figures.summary",
        QT_TRANSLATE_NOOP("Actions", "Write the summary…"),
        When.OPEN,
        lambda commands: commands.lists.export(summary=True),
        menu="list",
    ),
)
