"""The table of actions: what can be done from anywhere, its words, its keys, and when it is to be had.

Menus, toolbars, the command field and the keys are all built from this table, so they cannot disagree.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from ui.commands import Commands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from ui.session import Session


class When(Enum):
    """What has to be so for an action to be enabled."""

    ALWAYS = auto()
    OPEN = auto()
    WRITABLE = auto()
    UNDOABLE = auto()
    REDOABLE = auto()
    LOOKS_BACK = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """One action as data; the title is the source text of a translation."""

    id: str
    title: object  # a `str`: Qt's stubs know less of QT_TRANSLATE_NOOP
    when: When
    do: Callable[[Commands], object]
    shortcut: str = ""
    menu: str = ""


MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&Network")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("go", QT_TRANSLATE_NOOP("Actions", "&Go to")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&Date")),
)

TABLE = (
    Entry(
        "file.new",
        QT_TRANSLATE_NOOP("Actions", "New network…"),
        When.ALWAYS,
        Commands.new_network,
        "Ctrl+Shift+N",
        "file",
    ),
    Entry(
        "file.open",
        QT_TRANSLATE_NOOP("Actions", "Open network…"),
        When.ALWAYS,
        Commands.open_network,
        "Ctrl+O",
        "file",
    ),
    Entry(
        "file.example",
        QT_TRANSLATE_NOOP("Actions", "Open the example network"),
        When.ALWAYS,
        Commands.open_example,
        "",
        "file",
    ),
    Entry(
        "roster.import",
        QT_TRANSLATE_NOOP("Actions", "Import roster…"),
        When.WRITABLE,
        Commands.import_roster,
        "Ctrl+I",
        "file",
    ),
    Entry(
        "roster.export",
        QT_TRANSLATE_NOOP("Actions", "Export…"),
        When.OPEN,
        Commands.export,
        "Ctrl+E",
        "file",
    ),
    Entry(
        "file.close",
        QT_TRANSLATE_NOOP("Actions", "Close network"),
        When.OPEN,
        Commands.close_network,
        "Ctrl+W",
        "file",
    ),
    Entry("file.quit", QT_TRANSLATE_NOOP("Actions", "Quit"), When.ALWAYS, Commands.quit, "Ctrl+Q", "file"),
    Entry("edit.undo", QT_TRANSLATE_NOOP("Actions", "Undo"), When.UNDOABLE, Commands.undo, "Ctrl+Z", "edit"),
    Entry(
        "edit.redo",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        When.REDOABLE,
        Commands.redo,
        "Ctrl+Shift+Z",
        "edit",
    ),
    Entry(
        "person.new",
        QT_TRANSLATE_NOOP("Actions", "New focal point"),
        When.WRITABLE,
        Commands.new_focal_point,
        "Ctrl+N",
        "edit",
    ),
    Entry(
        "search",
        QT_TRANSLATE_NOOP("Actions", "Search"),
        When.OPEN,
        Commands.search_everything,
        "Ctrl+K",
        "edit",
    ),
    Entry(
        "search.focal_points",
        QT_TRANSLATE_NOOP("Actions", "Find a focal point"),
        When.OPEN,
        Commands.find_focal_point,
        "Ctrl+F",
        "edit",
    ),
    Entry("go.home", QT_TRANSLATE_NOOP("Actions", "Home"), When.OPEN, Commands.go_home, "Ctrl+1", "go"),
    Entry(
        "go.focal_points",
        QT_TRANSLATE_NOOP("Actions", "Focal points"),
        When.OPEN,
        Commands.go_to_focal_points,
        "Ctrl+2",
        "go",
    ),
    Entry(
        "go.coverage",
        QT_TRANSLATE_NOOP("Actions", "Coverage"),
        When.OPEN,
        Commands.go_to_coverage,
        "Ctrl+3",
        "go",
    ),
    Entry(
        "go.history",
        QT_TRANSLATE_NOOP("Actions", "History"),
        When.OPEN,
        Commands.go_to_history,
        "Ctrl+4",
        "go",
    ),
    Entry(
        "date.choose",
        QT_TRANSLATE_NOOP("Actions", "As at another date…"),
        When.OPEN,
        Commands.choose_date,
        "Ctrl+D",
        "view",
    ),
    Entry(
        "date.today",
        QT_TRANSLATE_NOOP("Actions", "Back to today"),
        When.LOOKS_BACK,
        Commands.back_to_today,
        "Ctrl+T",
        "view",
    ),
)


def words_of(source: object) -> str:
    """Return a title of the table in the language of the window."""
    return QCoreApplication.translate("Actions", str(source))


class Actions(QObject):
    """The table made into Qt's actions; `update` enables those that are to be had now."""

    def __init__(self, owner: QWidget, commands: Commands, session: Session) -> None:
        super().__init__(owner)
        self._session = session
        self._made = {entry.id: self._make(entry, commands) for entry in TABLE}
        owner.addActions(list(self._made.values()))
        self.update()

    def __getitem__(self, action_id: str) -> QAction:
        """Return the action of an id in the table."""
        return self._made[action_id]

    def of_menu(self, menu: str) -> Iterable[QAction]:
        """Return the actions of a menu, in the table's order."""
        return [self._made[entry.id] for entry in TABLE if entry.menu == menu]

    def all(self) -> Iterable[QAction]:
        """Return every action, in the table's order."""
        return list(self._made.values())

    def update(self) -> None:
        """Enable the actions that are to be had now, and let undo and redo say what they would do."""
        now = _conditions(self._session)
        for entry in TABLE:
            self._made[entry.id].setEnabled(entry.when in now)

    def _make(self, entry: Entry, commands: Commands) -> QAction:
        action = QAction(words_of(entry.title), self)
        action.setObjectName(entry.id)
        if entry.shortcut:
            action.setShortcut(QKeySequence(entry.shortcut))
        action.triggered.connect(lambda: entry.do(commands))
        return action


def _conditions(session: Session) -> set[When]:
    now = {When.ALWAYS}
    if session.is_open:
        now.add(When.OPEN)
    if session.writable:
        now.add(When.WRITABLE)
    if session.undoable() is not None:
        now.add(When.UNDOABLE)
    if session.redoable() is not None:
        now.add(When.REDOABLE)
    if session.is_open and session.looks_back:
        now.add(When.LOOKS_BACK)
    return now
