"""The program while it runs: put together once, and again where its language or size of text changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from ui.app import Parts


class Running(QObject):
    """Holds the parts of the moment; `renewed` when others have taken their place."""

    renewed = Signal(object)  # Parts

    def __init__(self, app: QApplication, make: Callable[[], Parts]) -> None:
        super().__init__()
        self._app = app
        self._make = make
        self._font = app.font()  # the system's: the theme sets its own, which grows with the text's size
        self.parts = self._made()

    def renew(self) -> None:
        """Put everything together anew and show what was shown: file, date, page and preferences."""
        before = self.parts
        path = before.session.file.path if before.session.is_open else None
        as_at = before.session.as_at if before.session.looks_back else None
        place, section = before.window.place, before.commands.program.section
        self._app.setQuitOnLastWindowClosed(False)
        before.window.close()
        before.window.deleteLater()
        self._app.setFont(self._font)
        self.parts = self._made()
        if path is not None:
            self.parts.commands.network.open(path)
            self.parts.session.look(as_at)
        self.parts.window.show()
        self._app.setQuitOnLastWindowClosed(True)
        if path is not None:
            self.parts.window.go(place)
        if section:
            self.parts.commands.program.preferences(section)
        self.renewed.emit(self.parts)

    def _made(self) -> Parts:
        made = self._make()
        # Later, when whoever asked for it has finished: it goes with the window.
        made.routes.renewal_requested.connect(self.renew, Qt.ConnectionType.QueuedConnection)
        return made
