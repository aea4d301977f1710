"""What a completing field offers, as the list that drops down from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.network.finding import Choice

_Index = QModelIndex | QPersistentModelIndex


class ChoiceModel(QAbstractListModel):
    """Choices, each with what tells it from others of its name."""

    def __init__(self) -> None:
        super().__init__()
        self._choices: list[Choice] = []

    def show(self, choices: Sequence[Choice]) -> None:
        """Show other choices."""
        self.beginResetModel()
        self._choices = list(choices)
        self.endResetModel()

    def choice(self, row: int) -> Choice:
        """Return the choice of a row."""
        return self._choices[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the line that is shown, or the name that is entered."""
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._choices[index.row()].text
        return self._choices[index.row()].name if role == Qt.ItemDataRole.EditRole else None
