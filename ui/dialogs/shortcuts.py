"""The sheet of keys: everything that can be done with its keys, to search and to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout

from ui.content import content_of
from ui.dialogs.room import take_size
from ui.models.key_model import KeyModel
from ui.widgets.card import Card
from ui.widgets.marking import button, label, looking
from ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.content import Content
    from ui.theme import Theme


class ShortcutsDialog(QDialog):
    """Made from the table of actions, so it is never out of date."""

    def __init__(
        self, parent: QWidget | None, theme: Theme, print_list: Callable[[QWidget, Content], object]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        take_size(self, theme.px(680), theme.px(640))
        self._print = print_list
        self.model = KeyModel()
        self.search = looking(QLineEdit(), "search")
        self.search.setPlaceholderText(self.tr("Search, for example “undo” or “Ctrl+N”"))
        self.search.setAccessibleName(self.tr("Search the keys"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.model.search)
        self.table = Table(theme, self.tr("Keyboard shortcuts"))
        self.table.setModel(self.model)
        self.table.set_widths(0, 190, 140, stretched=0)
        card = Card(margin=1)
        card.body.setContentsMargins(1, 4, 1, 4)
        card.body.addWidget(self.table)
        foot = QHBoxLayout()
        foot.addWidget(button(self.tr("Print…"), self._on_print))
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Close"), self.accept, "primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(self.search)
        column.addWidget(card, 1)
        column.addLayout(foot)
        self.search.setFocus()

    @classmethod
    def ask(cls, parent: QWidget, theme: Theme, print_list: Callable[[QWidget, Content], object]) -> None:
        """Show it and wait."""
        dialog = cls(parent, theme, print_list)
        try:
            dialog.exec()
        finally:
            dialog.deleteLater()

    def content(self) -> Content:
        """Return the sheet as it is shown."""
        return content_of(self.model, self.windowTitle(), "focalnet")

    def _on_print(self) -> None:
        self._print(self, self.content())
