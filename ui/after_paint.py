"""What the window can do without until it has painted itself: menus, icons, files dropped, keys of undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from ui.drops import MAILS, WORKBOOKS, Doing, Drops
from ui.icons import tinted
from ui.menus import Menus
from ui.undo_keys import UndoKeys
from ui.widgets.marking import leave_files

if TYPE_CHECKING:
    from pathlib import Path

    from ui.actions import Actions
    from ui.commands import Commands
    from ui.commands.shell import Shell
    from ui.drops import Drop
    from ui.pages.surveys.page import SurveysPage
    from ui.session import Session
    from ui.settings import Settings
    from ui.theme import Theme
    from ui.window import Window

_SMALL, _GAP = 14, 4
_PLACES = {
    "home": "house",
    "focal_points": "users",
    "coverage": "map-pin",
    "surveys": "clipboard-list",
    "history": "history",
}


class AfterPaint(QObject):
    """Makes them, once, and knows what becomes of a file that is dropped."""

    def __init__(self, window: Window, shell: Shell, commands: Commands) -> None:
        super().__init__(window)
        self._window = window
        self._shell = shell
        self._commands = commands

    def make(self, actions: Actions, session: Session, settings: Settings, theme: Theme) -> None:
        """Make everything."""
        window = self._window
        Menus(window, window.menu, actions, settings, self._commands.network.open)
        Drops(window, theme, session, self._collecting).dropped.connect(self._on_dropped)
        keys = UndoKeys(window)
        keys.follow(None, window.focusWidget())
        theme.app.focusChanged.connect(keys.follow)
        theme.app.focusChanged.connect(window.view.follow)
        _dress(window, theme)
        leave_files(window.stack)
        window.page_made.connect(leave_files)

    def _collecting(self) -> str | None:
        """Return the round that is seen and takes files, empty for none, None where no surveys are seen."""
        page = self._surveys()
        return page.collecting() if page is not None else None

    def _surveys(self) -> SurveysPage | None:
        from ui.pages.surveys.page import SurveysPage

        shown = self._window.stack.currentWidget()
        return shown if isinstance(shown, SurveysPage) else None

    def _on_dropped(self, drop: Drop) -> None:
        page = self._surveys() if drop.doing is Doing.COLLECT else None
        if page is not None:
            page.take_files(drop.paths)
        elif drop.path is None:
            self._shell.trouble(drop.text)
        elif drop.doing is Doing.OPEN:
            self._commands.network.open(drop.path)
        elif drop.doing is Doing.BEGIN:
            self._commands.network.start_from(drop.path)
        else:
            self._import_dropped(drop.path)

    def _import_dropped(self, path: Path) -> None:
        """Import a list, unless the decisions of another import would be lost; a survey's file goes there."""
        from ui.dialogs.importing.flow import DONE, FILE, ImportFlow

        shown = self._window.stack.currentWidget()
        if isinstance(shown, ImportFlow) and shown.at not in {FILE, DONE}:
            self._shell.trouble(self.tr("Another list is being imported. Finish that or leave it first."))
        elif path.suffix.lower() in WORKBOOKS | MAILS:
            self._commands.surveys.receive(path, self._import)
        else:
            self._import(path)

    def _import(self, path: Path) -> None:
        from ui.dialogs.importing.flow import FILE, ImportFlow

        shown = self._window.stack.currentWidget()
        if isinstance(shown, ImportFlow) and shown.at == FILE:
            shown.take_file(path)
        else:
            self._shell.start_import(path)


def _dress(window: Window, theme: Theme) -> None:
    """Give the standing controls of the window their icons, anew when the scheme changes."""
    window.side.show_icons(_PLACES)
    window.top.commands.show_icon("search")

    def undo() -> None:
        button = window.top.undo
        drawn = QIcon()
        for mode, token in ((QIcon.Mode.Normal, "text"), (QIcon.Mode.Disabled, "muted")):
            drawn.addPixmap(_spaced("undo-2", theme, token, button.devicePixelRatioF()), mode)
        button.setIcon(drawn)
        button.setIconSize(QSize(theme.px(_SMALL + _GAP), theme.px(_SMALL)))

    undo()
    theme.changed.connect(undo)


def _spaced(name: str, theme: Theme, token: str, ratio: float) -> QPixmap:
    """Return an icon with the space that a button leaves out between icon and word."""
    made = QPixmap(round(theme.px(_SMALL + _GAP) * ratio), round(theme.px(_SMALL) * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.drawPixmap(0, 0, tinted(name, theme.px(_SMALL), theme.colour(token), ratio))
    painter.end()
    return made
