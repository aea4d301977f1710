"""The field at the top: type a name to find people, or a few letters of a command to carry it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from focalnet.folding import fold
from ui.widgets.marking import looking

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction

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
        self._offered: list[QAction | None] = []
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(10)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        self._completer.setWidget(self)
        self._popup.clicked.connect(lambda index: self._take(index.row()))
        self.textEdited.connect(self._offer)
        self.returnPressed.connect(self._on_return)

    def set_commands(self, commands: Iterable[QAction]) -> None:
        """Take the commands that may be typed here."""
        self._commands = list(commands)

    def offers(self) -> list[str]:
        """Return the lines that are offered for what is typed."""
        return self._model.stringList()

    def _offer(self, text: str) -> None:
        wanted = fold(text)
        if not wanted:
            self._popup.hide()
            return
        found = [c for c in self._commands if c.isEnabled() and wanted in fold(c.text())]
        self._offered = [None, *found]
        lines = [self.tr("Find focal points: {text}").format(text=text.strip())]
        lines += [self._line(command) for command in found]
        self._model.setStringList(lines)
        self._completer.complete()

    def _line(self, command: QAction) -> str:
        keys = command.shortcut().toString()
        return f"{command.text()}   {keys}" if keys else command.text()

    def _take(self, row: int) -> None:
        command = self._offered[row] if 0 <= row < len(self._offered) else None
        text = self.text().strip()
        self.clear()
        if command is not None:
            command.trigger()
        else:
            self.search_requested.emit(text)

    def _on_return(self) -> None:
        self._popup.hide()
        if self.text().strip():
            self._take(0)

    def keyPressEvent(self, event: object) -> None:
        """Leave the field empty on Escape."""
        from PySide6.QtGui import QKeyEvent

        if isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.clear()
            super().keyPressEvent(event)
