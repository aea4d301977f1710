"""The part of the table of actions that is about people and their appointments."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.actions.entry import Entry, When

ENTRIES = (
    Entry(
        "person.new",
        QT_TRANSLATE_NOOP("Actions", "New focal point"),
        When.WRITABLE,
        lambda commands: commands.people.new_focal_point(),
        "Ctrl+N",
        "people",
    ),
)
