"""A sheet as it was read, as a table to look at, with its head marked."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from focalnet.sheets.grid import column_name
from ui.widgets.cell import Face

if TYPE_CHECKING:
    from focalnet.sheets.book import Sheet

_ROWS = 60
_COLUMNS = 40
_Index = QModelIndex | QPersistentModelIndex


class SheetModel(QAbstractTableModel):
    """The first rows and columns of a sheet; cells above the head are muted, the head is strong."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet: Sheet | None = None
        self._head = -1
        self._width = 0

    def show(self, sheet: Sheet, head: int) -> None:
        """Show a sheet whose head is in a row (from 0, -1 for none)."""
        self.beginResetModel()
        self._sheet, self._head = sheet, head
        # Asked for at every paint, and worked out over all rows: 30 ms among 100,000.
        self._width = min(sheet.width, _COLUMNS)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows are shown."""
        return 0 if parent.isValid() or self._sheet is None else min(len(self._sheet.rows), _ROWS)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many columns are shown."""
        return 0 if parent.isValid() else self._width

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name columns by letters and rows by numbers, as a spreadsheet does."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return column_name(section) if orientation == Qt.Orientation.Horizontal else str(section + 1)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell holds."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.face(index.row(), index.column()).text

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like."""
        text = cell_words(self._sheet.value(row, column)) if self._sheet is not None else ""
        return Face(text, ink="muted" if row < self._head else "text", strong=row == self._head)


def cell_words(value: object) -> str:
    """Return a cell's value as the spreadsheet would show it."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}" if value.hour or value.minute else f"{value:%Y-%m-%d}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return f"{value:g}"
    return " ".join(str(value).split())
