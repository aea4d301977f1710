"""The first step: the file, chosen or dropped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from ui.dialogs.files import ask_roster
from ui.dialogs.importing.step import Step
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from ui.dialogs.importing.state import ImportState
    from ui.settings import Settings


class FileStep(Step):
    """Asks for the roster. A file dropped anywhere on it is taken."""

    def __init__(self, state: ImportState, settings: Settings) -> None:
        super().__init__(state)
        self.heading = self.tr("which file")
        self._settings = settings
        self.setAcceptDrops(True)
        card = Card()
        inside = QVBoxLayout()
        inside.addWidget(
            EmptyState(
                self.tr("Choose the roster, or drop it here"),
                self.tr(
                    "Excel, OpenDocument or text, as it came. It is only read: you see what would change "
                    "before anything is kept."
                ),
                (self.tr("Choose a file…"), self.ask),
            )
        )
        card.body.addLayout(inside)
        self.column.addWidget(card, 1)

    def needed(self) -> bool:
        """Be there always."""
        return True

    def go_on_words(self) -> str:
        """Go on by itself once the file is read."""
        return self.tr("Next") if self.state.plan is not None else ""

    def ask(self) -> None:
        """Ask for the file and read it."""
        path = ask_roster(self.window(), self._settings)
        if path is not None:
            self.state.read(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that is dropped."""
        event.acceptProposedAction()
        self.state.read(Path(event.mimeData().urls()[0].toLocalFile()))
