"""Commands on the program itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.commands.group import CommandGroup

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.content import Content
    from ui.dialogs.preferences.dialog import PreferencesDialog


class ProgramCommands(CommandGroup):
    """Commands on the window."""

    _preferences: PreferencesDialog | None = None

    def show_keys(self) -> None:
        """Show what can be done with which keys."""
        from ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog.ask(self._shell.frame(), self._shell.theme(), self._preview)

    def about(self) -> None:
        """Show what the program is, its versions and its licences."""
        from ui.dialogs.about import AboutDialog

        AboutDialog.ask(self._shell.frame(), self._shell.theme(), self.copy_details)

    def copy_details(self) -> None:
        """Put versions and facts of the file on the clipboard; nothing personal is among them."""
        from PySide6.QtCore import qVersion
        from PySide6.QtGui import QGuiApplication

        from focalnet.support import details

        file = self._session.file if self._session.is_open else None
        more = {"Qt": qVersion(), "screen": QGuiApplication.platformName()}
        QGuiApplication.clipboard().setText(details(file, more))
        self._shell.say(self.tr("Copied: versions and facts of the file, nothing personal."))

    def _preview(self, parent: QWidget, content: Content) -> None:
        from ui.dialogs.preview import PreviewDialog

        written = PreviewDialog.ask(parent, content, self._shell.theme(), self._labels, self._settings)
        if written is not None:
            self.written(written)

    def quit(self) -> None:
        """Close the window."""
        self._shell.frame().close()

    def preferences(self, section: str = "") -> None:
        """Show the preferences, at a section; the window stays in use beside them."""
        from ui.dialogs.preferences.dialog import PreferencesDialog

        if self._preferences is None:
            parts = (self._session, self._settings, self._labels, self._shell.theme(), self._shell.figures())
            self._preferences = PreferencesDialog(self._shell.frame(), *parts)
            self._preferences.renewal_requested.connect(self._shell.renew)
            self._preferences.finished.connect(self._on_preferences_closed)
        self._preferences.come(section)

    @property
    def section(self) -> str:
        """Return the section of the preferences that is shown, empty where they are closed."""
        return self._preferences.section if self._preferences is not None else ""

    def _on_preferences_closed(self) -> None:
        if self._preferences is not None:
            self._preferences.deleteLater()
            self._preferences = None
