"""What a line of attention counts, as a table of names and what is known of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.widgets.cell import Face

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.models.gaps import GapLine

_Index = QModelIndex | QPersistentModelIndex


class GapModel(QAbstractTableModel):
    """Lines of two columns."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[GapLine] = ()

    def show(self, lines: Sequence[GapLine]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> GapLine:
        """Return the line of a row."""
        return self._lines[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("What is known"))[section] if section < 2 else None
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.face(index.row(), index.column()).text
        return None

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like."""
        line = self._lines[row]
        return Face(line.about, ink="muted") if column else Face(line.name)
