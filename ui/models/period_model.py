"""A person's appointments as a table: what is drawn as bars, for whoever reads it with other means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.widgets.cell import Face

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.widgets.timeline import Period

_Index = QModelIndex | QPersistentModelIndex


class PeriodModel(QAbstractTableModel):
    """Periods with the columns what, from and until in words."""

    def __init__(self) -> None:
        super().__init__()
        self._periods: list[Period] = []

    def show(self, periods: Sequence[Period]) -> None:
        """Show other periods."""
        self.beginResetModel()
        self._periods = list(periods)
        self.endResetModel()

    def period(self, row: int) -> Period:
        """Return the period of a row."""
        return self._periods[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many periods there are."""
        return 0 if parent.isValid() else len(self._periods)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            titles = (self.tr("Appointment"), self.tr("When"))
            return titles[section] if section < len(titles) else None
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        return self._text(index.row(), index.column())

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like."""
        return Face(self._text(row, column), strong=self._periods[row].current and column == 0)

    def _text(self, row: int, column: int) -> str:
        period = self._periods[row]
        return period.about if column else period.heading
