"""The menus: the table of actions under the network's name, and in the menu bar where a system has one."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu

from ui.actions import MENUS, words_of
from ui.mnemonics import with_mnemonics

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow

    from ui.actions import Actions
    from ui.settings import Settings

_RECENT_AFTER = "file.open"
# A key that an action has is never pressed for the window: all that it sees is that somebody asks for it.
_PRESSED = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
_BESIDE_ALT = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.MetaModifier
)
_ROLES = {
    "help.about": QAction.MenuRole.AboutRole,
    "file.quit": QAction.MenuRole.QuitRole,
    "program.preferences": QAction.MenuRole.PreferencesRole,
}


class Menus(QObject):
    """Makes the menus when they are first asked for; Alt alone opens them, as elsewhere."""

    def __init__(
        self,
        window: QMainWindow,
        whole: QMenu,
        actions: Actions,
        settings: Settings,
        open_file: Callable[[Path], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._whole = whole
        self._actions = actions
        self._settings = settings
        self._open_file = open_file
        self._alt = False
        self.recent = QMenu(self.tr("Open recent"), window)
        self.recent.aboutToShow.connect(self._show_recent)
        whole.aboutToShow.connect(self._fill)
        window.installEventFilter(self)
        if sys.platform == "darwin":
            self._fill_bar()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the menu when Alt is pressed and let go with nothing between."""
        if isinstance(event, QKeyEvent):
            alone = event.key() == Qt.Key.Key_Alt and not event.modifiers() & _BESIDE_ALT
            if event.type() in _PRESSED and (watched is self._window or not alone):
                self._wait(alone)
            elif event.type() == QEvent.Type.KeyRelease and alone and watched is self._window and self._alt:
                self._wait(False)
                self.open()
        return super().eventFilter(watched, event)

    def _wait(self, alt: bool) -> None:
        """Wait for Alt to be let go, hearing of keys too that a field takes and the window never sees."""
        application = QCoreApplication.instance()
        if alt != self._alt and application is not None:
            self._alt = alt
            application.installEventFilter(self) if alt else application.removeEventFilter(self)

    def open(self) -> None:
        """Open the menu under the network's name, its first part chosen."""
        self._fill()
        self._whole.popup(self._window.mapToGlobal(self._window.contentsRect().topLeft()))
        self._whole.setActiveAction(self._whole.actions()[0])

    def _fill(self) -> None:
        if self._whole.isEmpty():
            for part in self._parts():
                self._whole.addMenu(part)

    def _fill_bar(self) -> None:
        for action_id, role in _ROLES.items():
            if action_id in self._actions.ids():
                self._actions[action_id].setMenuRole(role)
        for part in self._parts():
            self._window.menuBar().addMenu(part)

    def _parts(self) -> list[QMenu]:
        titles = with_mnemonics([words_of(title).replace("&", "") for _, title in MENUS])
        return [self._part(menu, title) for (menu, _), title in zip(MENUS, titles, strict=True)]

    def _part(self, menu: str, title: str) -> QMenu:
        part = QMenu(title, self._window)
        actions = list(self._actions.of_menu(menu))
        for action, text in zip(actions, with_mnemonics([a.text() for a in actions]), strict=True):
            action.setText(text)
            part.addAction(action)
            if action.objectName() == _RECENT_AFTER:
                part.addMenu(self.recent)
        return part

    def _show_recent(self) -> None:
        """Offer the networks opened last; those that are not there any more can only be forgotten."""
        self.recent.clear()
        for path in self._settings.remembered():
            action = self.recent.addAction(path.stem.replace("&", "&&"), partial(self._open_file, path))
            action.setToolTip(str(path))
            if not path.is_file():
                action.setEnabled(False)
                action.setText(self.tr("{name} (not there any more)").format(name=path.stem))
        if self.recent.isEmpty():
            self.recent.addAction(self.tr("No network was opened yet")).setEnabled(False)
        else:
            self.recent.addSeparator()
            self.recent.addAction(self.tr("Forget these"), self._settings.forget_all)
