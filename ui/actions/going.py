"""The part of the table of actions that is about where to go and which date to look at."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.actions.entry import Entry, When

ENTRIES = (
    Entry(
        "search",
        QT_TRANSLATE_NOOP("Actions", "Search and commands"),
        When.ALWAYS,
        lambda commands: commands.going.search_everything(),
        "Ctrl+K",
        "edit",
    ),
    Entry(
        "search.focal_points",
        QT_TRANSLATE_NOOP("Actions", "Find a focal point"),
        When.OPEN,
        lambda commands: commands.going.find_focal_point(),
        "Ctrl+F",
        "edit",
    ),
    Entry(
        "go.home",
        QT_TRANSLATE_NOOP("Actions", "Home"),
        When.OPEN,
        lambda commands: commands.going.go_home(),
        "Ctrl+1",
        "go",
    ),
    Entry(
        "go.focal_points",
        QT_TRANSLATE_NOOP("Actions", "Focal points"),
        When.OPEN,
        lambda commands: commands.going.go_to_focal_points(),
        "Ctrl+2",
        "go",
    ),
    Entry(
        "go.coverage",
        QT_TRANSLATE_NOOP("Actions", "Coverage"),
        When.OPEN,
        lambda commands: commands.going.go_to_coverage(),
        "Ctrl+3",
        "go",
    ),
    Entry(
        "go.surveys",
        QT_TRANSLATE_NOOP("Actions", "Surveys"),
        When.OPEN,
        lambda commands: commands.going.go_to_surveys(),
        "Ctrl+4",
        "go",
    ),
    Entry(
        "go.history",
        QT_TRANSLATE_NOOP("Actions", "History"),
        When.OPEN,
        lambda commands: commands.going.go_to_history(),
        "Ctrl+5",
        "go",
    ),
    Entry(
        "go.next_area",
        QT_TRANSLATE_NOOP("Actions", "Next part of the window"),
        When.ALWAYS,
        lambda commands: commands.going.next_area(),
        "F6",
        "view",
    ),
    Entry(
        "go.area_before",
        QT_TRANSLATE_NOOP("Actions", "Part of the window before"),
        When.ALWAYS,
        lambda commands: commands.going.area_before(),
        "Shift+F6",
        "view",
    ),
    Entry(
        "date.choose",
        QT_TRANSLATE_NOOP("Actions", "As at another date…"),
        When.OPEN,
        lambda commands: commands.going.choose_date(),
        "Ctrl+D",
        "view",
    ),
    Entry(
        "date.today",
        QT_TRANSLATE_NOOP("Actions", "Back to today"),
        When.LOOKS_BACK,
        lambda commands: commands.going.back_to_today(),
        "Ctrl+T",
        "view",
    ),
)
