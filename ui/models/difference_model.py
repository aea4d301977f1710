"""The records that differ between a backup and the present, found by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from focalnet.folding import fold
from ui.widgets.cell import Face

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.network.then_and_now import Difference
    from ui.labels import Labels

_Index = QModelIndex | QPersistentModelIndex
_INKS = {"gone": "error", "new": "good", "changed": "muted"}


class DifferenceModel(QAbstractTableModel):
    """Differences with the columns record, kind, what became of it."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._all: list[Difference] = []
        self._shown: list[Difference] = []
        self._words: list[str] = []

    @property
    def total(self) -> int:
        """Return how many records differ, found or not."""
        return len(self._all)

    def show(self, differences: Sequence[Difference]) -> None:
        """Show differences."""
        self._all = list(differences)
        self._find()

    def search(self, text: str) -> None:
        """Show those whose name holds every word of a text."""
        self._words = fold(text).split()
        self._find()

    def difference(self, row: int) -> Difference:
        """Return the difference of a row."""
        return self._shown[row]

    def row_of(self, table: str, row: str) -> int:
        """Return where a record is shown, -1 where it is not."""
        found = (place for place, each in enumerate(self._shown) if (each.table, each.row) == (table, row))
        return next(found, -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many records are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and section < 3:
            return (self.tr("Record"), self.tr("Kind"), self.tr("Since then"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if index.isValid() and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(index.row(), index.column())
        return None

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like."""
        ink = ("text", "muted", _INKS[self._shown[row].became])[column]
        return Face(self._text(row, column), ink=ink)

    def _find(self) -> None:
        self.beginResetModel()
        self._shown = [each for each in self._all if all(word in fold(each.name) for word in self._words)]
        self.endResetModel()

    def _text(self, row: int, column: int) -> str:
        found = self._shown[row]
        if column == 0:
            return found.name
        section, key = ("record", found.table) if column == 1 else ("became", found.became)
        return self._labels.word(section, key)
