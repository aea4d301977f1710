"""The part of the table of actions that is about the list of focal points and the rows chosen in it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.actions.entry import Entry, When

ENTRIES = (
    Entry(
        "roster.verify",
        QT_TRANSLATE_NOOP("Actions", "Mark as verified today"),
        When.CHOSEN,
        lambda commands: commands.roster.verify(),
        "Ctrl+Shift+Y",
        "people",
    ),
    Entry(
        "roster.copy_addresses",
        QT_TRANSLATE_NOOP("Actions", "Copy e-mail addresses"),
        When.ANY_CHOSEN,
        lambda commands: commands.roster.copy_addresses(),
        "Ctrl+Shift+M",
        "people",
    ),
    Entry(
        "roster.show_only",
        QT_TRANSLATE_NOOP("Actions", "Show only the chosen"),
        When.ANY_CHOSEN,
        lambda commands: commands.roster.show_only_chosen(),
        "Ctrl+Shift+F",
        "list",
    ),
    Entry(
        "roster.columns",
        QT_TRANSLATE_NOOP("Actions", "Columns…"),
        When.OPEN,
        lambda commands: commands.roster.columns(),
        "Ctrl+Shift+L",
        "list",
    ),
    Entry(
        "roster.usual_columns",
        QT_TRANSLATE_NOOP("Actions", "Usual columns"),
        When.OPEN,
        lambda commands: commands.roster.usual_columns(),
        "",
        "list",
    ),
    Entry(
        "roster.sort",
        QT_TRANSLATE_NOOP("Actions", "Sort…"),
        When.OPEN,
        lambda commands: commands.roster.sort(),
        "Ctrl+Shift+O",
        "list",
    ),
    Entry(
        "roster.save_view",
        QT_TRANSLATE_NOOP("Actions", "Save this list as a view…"),
        When.WRITABLE,
        lambda commands: commands.roster.save_view(),
        "",
        "list",
    ),
    Entry(
        "list.copy",
        QT_TRANSLATE_NOOP("Actions", "Copy rows"),
        When.LIST,
        lambda commands: commands.roster.copy(),
        "Ctrl+C",
        "edit",
    ),
    Entry(
        "list.copy_with_titles",
        QT_TRANSLATE_NOOP("Actions", "Copy rows with titles"),
        When.LIST,
        lambda commands: commands.roster.copy_with_titles(),
        "Ctrl+Shift+C",
        "edit",
    ),
    Entry(
        "roster.copy_cell",
        QT_TRANSLATE_NOOP("Actions", "Copy cell"),
        When.ANY_CHOSEN,
        lambda commands: commands.roster.copy_cell(),
        "Ctrl+Alt+C",
        "edit",
    ),
    Entry(
        "roster.paste",
        QT_TRANSLATE_NOOP("Actions", "Paste"),
        When.CELLS,
        lambda commands: commands.roster.paste(),
        "Ctrl+V",
        "edit",
    ),
    Entry(
        "roster.fill_down",
        QT_TRANSLATE_NOOP("Actions", "Fill down"),
        When.CELLS,
        lambda commands: commands.roster.fill_down(),
        "Ctrl+Shift+D",
        "edit",
    ),
    Entry(
        "roster.select_all",
        QT_TRANSLATE_NOOP("Actions", "Choose all rows"),
        When.ANY_CHOSEN,
        lambda commands: commands.roster.select_all(),
        "Ctrl+A",
        "edit",
    ),
)
