"""The field at the top: type a name to find people, or a few letters of a command to carry it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from focalnet.folding import fold
from ui.widgets.marking import looking

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction, QKeyEvent
    from PySide6.QtWidgets import QCompleter

    from ui.theme import Theme


class CommandField(QLineEdit):
    """Offers to search for what is typed, and below that the commands whose words hold it."""

    search_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        looking(self, "search")
        self.setPlaceholderText(self.tr("Search people, offices, or type a command"))
        self.setAccessibleName(self.tr("Search or command"))
        self.setMinimumWidth(theme.px(240))
        self.setMaximumWidth(theme.px(480))
        self.setClearButtonEnabled(True)
        self._commands: list[QAction] = []
        self._offered: dict[str, QAction | None] = {}
        self._completer: QCompleter | None = None
        self.textEdited.connect(self._offer)
        self.returnPressed.connect(self._on_return)

    def set_commands(self, commands: Iterable[QAction]) -> None:
        """Take the commands that may be typed here."""
        self._commands = list(commands)

    def offers(self) -> list[str]:
        """Return the lines that are offered for what is typed."""
        return list(self._offered)

    def take(self, line: str) -> None:
        """Do what an offered line says."""
        command = self._offered.get(line)
        text = self.text().strip()
        self._close()
        if command is not None:
            command.trigger()
        else:
            self.search_requested.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field empty on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        super().keyPressEvent(event)

    def _offer(self, text: str) -> None:
        wanted = fold(text)
        self._offered = {}
        if not wanted:
            self._hide_offers()
            return
        found = [each for each in self._commands if each.isEnabled() and wanted in fold(each.text())]
        self._offered[self.tr("Find focal points: {text}").format(text=text.strip())] = None
        self._offered |= {self._line(command): command for command in found}
        self._show_offers()

    def _line(self, command: QAction) -> str:
        keys = command.shortcut().toString()
        return f"{command.text()}   {keys}" if keys else command.text()

    def _on_return(self) -> None:
        if self._offered:
            self.take(next(iter(self._offered)))

    def _close(self) -> None:
        self._hide_offers()
        self._offered = {}
        self.clear()

    def _hide_offers(self) -> None:
        if self._completer is not None and (popup := self._completer.popup()) is not None:
            popup.hide()

    def _show_offers(self) -> None:
        # Made at the first letter: the first paint does without it.
        from PySide6.QtCore import QStringListModel
        from PySide6.QtWidgets import QCompleter

        if self._completer is None:
            self._completer = QCompleter(self)
            self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            self._completer.setMaxVisibleItems(10)
            self._completer.setWidget(self)
            self._completer.activated.connect(self.take)
        self._completer.setModel(QStringListModel(list(self._offered), self._completer))
        self._completer.complete()
