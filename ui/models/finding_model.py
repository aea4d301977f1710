"""The UN-SWAP check as a table: a line a criterion, a column a level, three counts in each cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from focalnet.network.swap import Counts, Level, criterion_words
from ui.labels import capital
from ui.numbers import number

if TYPE_CHECKING:
    from focalnet.network.settings import NetworkSettings
    from focalnet.network.swap import SwapCheck
    from ui.labels import Labels

COUNTS_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


class FindingModel(QAbstractTableModel):
    """The first column says what is asked for; the second counts everybody, the others a level each."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._check: SwapCheck | None = None
        self._asked: list[str] = []
        self._levels: list[str] = []

    def show(self, check: SwapCheck, settings: NetworkSettings) -> None:
        """Show a check; levels at which there is nobody are left out."""
        self.beginResetModel()
        self._check = check
        language = self._labels.language
        self._asked = [capital(criterion_words(each, settings, language)) for each in check.criteria]
        there = {str(row.level) for row in check.rows}
        self._levels = [str(level) for level in Level if str(level) in there]
        self.endResetModel()

    def criterion(self, row: int) -> str:
        """Return the criterion of a line."""
        return self._check.criteria[row] if self._check else ""

    def level(self, column: int) -> str:
        """Return the level of a column, empty for all of them."""
        return self._levels[column - 2] if column >= 2 else ""

    def place(self, criterion: str, level: str) -> tuple[int, int]:
        """Return the line and column of a criterion and a level, (-1, -1) where there are none."""
        if self._check is None or criterion not in self._check.criteria:
            return -1, -1
        column = self._levels.index(level) + 2 if level in self._levels else 1
        return self._check.criteria.index(criterion), column

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many criteria there are."""
        return 0 if parent.isValid() or self._check is None else len(self._check.criteria)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() or self._check is None else 2 + len(self._levels)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let what is asked for be passed over."""
        return super().flags(index) if index.column() else Qt.ItemFlag.ItemIsEnabled

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the level that a column counts."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return self.tr("UN-SWAP {version}").format(version=self._check.version if self._check else "")
        if section == 1:
            return self.tr("All levels")
        return self._labels.capital("level", self.level(section)) if section < self.columnCount() else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is asked for, or the counts, in words and as they are."""
        if not index.isValid() or self._check is None:
            return None
        if index.column() == 0:
            shown = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
            return self._asked[index.row()] if shown else None
        counts = self.counts(index.row(), index.column())
        if role in {
            Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
        }:  # fmt: skip
            text = self.tr("{met} met · {not_met} not met · {unknown} unknown")
            return text.format(
                met=number(counts.met), not_met=number(counts.not_met), unknown=number(counts.unknown)
            )
        return counts if role == COUNTS_ROLE else None

    def counts(self, row: int, column: int) -> Counts:
        """Return the counts of a cell."""
        assert self._check is not None
        criterion, level = self.criterion(row), self.level(column)
        if not level:
            return self._check.counts[criterion]
        return self._check.by_level[criterion][level]
