"""The history as a table: latest step first, older ones fetched when one scrolls down to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.widgets.cell import Face

if TYPE_CHECKING:
    from focalnet.store import NetworkFile, StepRecord
    from ui.labels import Labels

_BLOCK = 200
_Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractTableModel):
    """Steps with the columns when, what, who and how many rows."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._file: NetworkFile | None = None
        self._steps: list[StepRecord] = []
        self._more = False

    def show(self, file: NetworkFile) -> None:
        """Show the history of a file from its latest step."""
        self.beginResetModel()
        self._file = file
        self._steps = file.history(limit=_BLOCK)
        self._more = len(self._steps) == _BLOCK
        self.endResetModel()

    def step(self, row: int) -> StepRecord:
        """Return the step of a row."""
        return self._steps[row]

    def row_of(self, step: int) -> int:
        """Return the row of a step among those fetched so far, -1 if it is not there."""
        return next((row for row, each in enumerate(self._steps) if each.id == step), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many steps are fetched so far."""
        return 0 if parent.isValid() else len(self._steps)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else 4

    def canFetchMore(self, parent: _Index) -> bool:
        """Tell whether there are older steps."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: _Index) -> None:
        """Fetch a block of older steps."""
        if parent.isValid() or self._file is None or self._file.closed:
            return
        older = self._file.history(limit=_BLOCK, before=self._steps[-1].id)
        self._more = len(older) == _BLOCK
        if older:
            self.beginInsertRows(QModelIndex(), len(self._steps), len(self._steps) + len(older) - 1)
            self._steps.extend(older)
            self.endInsertRows()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            titles = (self.tr("When"), self.tr("What was done"), self.tr("Who"), self.tr("Changes"))
            return titles[section] if section < len(titles) else None
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        step = self._steps[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(step, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 3:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole and step.undone_by is not None:
            return self.tr("This step was undone")
        return None

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like: steps that were undone stand back."""
        step = self._steps[row]
        quiet = column != 1 or step.undone_by is not None
        return Face(self._text(step, column), ink="muted" if quiet else "text", right=column == 3)

    def _text(self, step: StepRecord, column: int) -> str:
        if column == 0:
            here = step.at.astimezone()
            return f"{self._labels.date(here.date())}, {here:%H:%M}"
        if column == 1:
            said = self._labels.step(step)
            return self.tr("{step} (undone)").format(step=said) if step.undone_by is not None else said
        return step.actor if column == 2 else f"{step.rows:,}"
