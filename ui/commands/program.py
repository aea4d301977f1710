"""Commands on the program itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.commands.group import CommandGroup

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.content import Content


class ProgramCommands(CommandGroup):
    """Commands on the window."""

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
