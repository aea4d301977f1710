"""A line above a list that says what was written, with the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.announcing import announce
from ui.widgets.marking import button, label, looking

if TYPE_CHECKING:
    from pathlib import Path


class NoteLine(QFrame):
    """Says something until something else is said; the folder of files written is a button away."""

    def __init__(self) -> None:
        super().__init__()
        looking(self, "card")
        self._folder: Path | None = None
        self.text = label("", wraps=True)
        self.door = button(self.tr("Show in folder"), self._on_door)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.addWidget(self.text, 1)
        row.addWidget(self.door)
        self.hide()

    def say(self, text: str, folder: Path | None = None) -> None:
        """Say a text, with the folder that it is about; an empty text takes the line away."""
        self._folder = folder
        self.text.setText(text)
        self.door.setVisible(folder is not None)
        self.setVisible(bool(text))
        announce(self, text)

    def _on_door(self) -> None:
        from ui.dialogs.files import show_in_folder

        if self._folder is not None:
            show_in_folder(self._folder / self._folder.name)  # what is shown is the folder that holds this
