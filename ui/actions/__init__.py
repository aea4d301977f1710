"""The table of actions: what can be done from anywhere, its words, its keys, and when it is to be had.

Menus, toolbars, the command field and the keys are all built from this table, so they cannot disagree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from ui.actions import figures, going, history, lists, network, offices, people, program, roster, surveys
from ui.actions.conditions import conditions
from ui.actions.entry import Entry, When

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from ui.commands import Commands
    from ui.session import Session

__all__ = ["MENUS", "TABLE", "Actions", "Entry", "When", "words_of"]

MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&Network")),
    ("people", QT_TRANSLATE_NOOP("Actions", "&Focal points")),
    ("offices", QT_TRANSLATE_NOOP("Actions", "&Offices")),
    ("surveys", QT_TRANSLATE_NOOP("Actions", "&Surveys")),
    ("list", QT_TRANSLATE_NOOP("Actions", "&List")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("go", QT_TRANSLATE_NOOP("Actions", "&Go to")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Program")),
)

TABLE: tuple[Entry, ...] = (
    *network.ENTRIES,
    *people.ENTRIES,
    *roster.ENTRIES,
    *offices.ENTRIES,
    *surveys.ENTRIES,
    *lists.ENTRIES,
    *figures.ENTRIES,
    *history.ENTRIES,
    *going.ENTRIES,
    *program.ENTRIES,
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

    def ids(self) -> Iterable[str]:
        """Return the ids of all actions, in the table's order."""
        return self._made.keys()

    def of_menu(self, menu: str) -> Iterable[QAction]:
        """Return the actions of a menu, in the table's order."""
        return [self._made[entry.id] for entry in TABLE if entry.menu == menu]

    def all(self) -> Iterable[QAction]:
        """Return every action, in the table's order."""
        return list(self._made.values())

    def update(self) -> None:
        """Enable the actions that are to be had now, and let undo and redo say what they would do."""
        now = conditions(self._session)
        for entry in TABLE:
            self._made[entry.id].setEnabled(entry.when in now)

    def _make(self, entry: Entry, commands: Commands) -> QAction:
        action = QAction(self)  # with its text at once Qt's icons would be loaded: 1.5 ms
        action.setText(words_of(entry.title))
        action.setObjectName(entry.id)
        if entry.shortcut:
            action.setShortcut(QKeySequence(entry.shortcut))
        action.triggered.connect(lambda: entry.do(commands))
        return action
