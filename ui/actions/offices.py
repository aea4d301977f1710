"""The part of the table of actions that is about offices and about mending what is missing."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.actions.entry import Entry, When

ENTRIES = (
    Entry(
        "office.new",
        QT_TRANSLATE_NOOP("Actions", "New office…"),
        When.WRITABLE,
        lambda commands: commands.offices.new(),
        "Ctrl+Alt+N",
        "offices",
    ),
    Entry(
        "office.edit",
        QT_TRANSLATE_NOOP("Actions", "Edit the office…"),
        When.ONE_OFFICE,
        lambda commands: commands.offices.edit(),
        "",
        "offices",
    ),
    Entry(
        "office.appoint",
        QT_TRANSLATE_NOOP("Actions", "Name a focal point for the office…"),
        When.ONE_OFFICE,
        lambda commands: commands.gaps.appoint(),
        "",
        "offices",
    ),
    Entry(
        "office.close",
        QT_TRANSLATE_NOOP("Actions", "Close the office…"),
        When.ONE_OFFICE,
        lambda commands: commands.offices.close(),
        "",
        "offices",
    ),
    Entry(
        "office.merge",
        QT_TRANSLATE_NOOP("Actions", "Merge the two offices…"),
        When.TWO_OFFICES,
        lambda commands: commands.offices.merge(),
        "",
        "offices",
    ),
    Entry(
        "gaps.tor",
        QT_TRANSLATE_NOOP("Actions", "Note the terms of reference…"),
        When.CHOSEN,
        lambda commands: commands.gaps.note_terms_of_reference(),
        "Ctrl+R",
        "people",
    ),
    Entry(
        "gaps.time",
        QT_TRANSLATE_NOOP("Actions", "Enter the time share…"),
        When.CHOSEN,
        lambda commands: commands.gaps.enter_time_share(),
        "",
        "people",
    ),
    Entry(
        "gaps.renew",
        QT_TRANSLATE_NOOP("Actions", "Renew the term…"),
        When.CHOSEN,
        lambda commands: commands.gaps.renew(),
        "",
        "people",
    ),
    Entry(
        "gaps.export",
        QT_TRANSLATE_NOOP("Actions", "Write all lists of gaps as a workbook…"),
        When.OPEN,
        lambda commands: commands.gaps.export(),
        "",
        "list",
    ),
)
