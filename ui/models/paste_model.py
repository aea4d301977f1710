"""A block that is to be pasted, cell by cell: old and new beside each other, and what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.facts import title
from ui.models.roster_columns import value_text
from ui.widgets.cell import Face

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.network.cells import BlockPlan, PlannedCell
    from ui.labels import Labels

_Index = QModelIndex | QPersistentModelIndex


class PasteModel(QAbstractTableModel):
    """The rows of the plan in which anything happens; `places` are the names of countries and offices."""

    def __init__(self, plan: BlockPlan, labels: Labels, places: Mapping[str, str]) -> None:
        super().__init__()
        self._plan = plan
        self._labels = labels
        self._places = places
        self._rows = [
            place
            for place, line in enumerate(plan.cells)
            if any(cell.changes or cell.problem is not None for cell in line)
        ]

    def why(self, index: _Index) -> str:
        """Return why a cell is refused, in a sentence; empty where it is not."""
        cell = self._cell(index.row(), index.column())
        return "" if cell is None or cell.problem is None else self._labels.problem(cell.problem)

    def first_refused(self) -> QModelIndex:
        """Return the first cell that is refused, an invalid index if none is."""
        for row in range(self.rowCount()):
            for column in range(1, self.columnCount()):
                cell = self._cell(row, column)
                if cell is not None and cell.problem is not None:
                    return self.index(row, column)
        return QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows anything happens in."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns: the name, and those of the block."""
        return 0 if parent.isValid() else 1 + len(self._plan.facts)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return title(self._plan.facts[section - 1]) if section else title("person")

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell in words; why it is refused stands in its tooltip."""
        if not index.isValid():
            return None
        face = self.face(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{face.old} → {face.text}" if face.old else face.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            why = self.why(index)
            return f"{face.text}. {why}" if why else self.data(index)
        return self.why(index) or None if role == Qt.ItemDataRole.ToolTipRole else None

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like."""
        if column == 0:
            return Face(self._plan.rows[self._rows[row]].name, strong=True)
        cell = self._cell(row, column)
        if cell is None:
            return Face("")
        before = value_text(cell.fact, cell.before, self._labels, self._places)
        if cell.problem is not None:
            return Face(cell.text, pill="warning")
        if not cell.changes:
            return Face(before, ink="muted")
        return Face(value_text(cell.fact, cell.after, self._labels, self._places), ink="good", old=before)

    def _cell(self, row: int, column: int) -> PlannedCell | None:
        line = self._plan.cells[self._rows[row]]
        return line[column - 1] if 1 <= column <= len(line) else None
