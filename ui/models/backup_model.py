"""The backups of a network as a table: when, why, how large, how many people, and whether each is whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.numbers import number
from ui.widgets.cell import Face

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from focalnet.store import Backup
    from ui.labels import Labels

_Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class ListedBackup:
    """A backup with its size in bytes."""

    backup: Backup
    size: int


class BackupModel(QAbstractTableModel):
    """Backups, the latest first; people are counted later, and then told."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._rows: list[ListedBackup] = []
        self._people: dict[Path, int | None] = {}

    def show(self, rows: Sequence[ListedBackup]) -> None:
        """Show backups; what is known of their people stays known."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def show_people(self, people: Mapping[Path, int | None]) -> None:
        """Tell how many people backups hold; None for one that is not whole."""
        self._people |= people
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, _COLUMNS - 1))

    def unknown(self) -> list[Path]:
        """Return the backups that nobody has looked through yet."""
        return [row.backup.path for row in self._rows if row.backup.path not in self._people]

    def backup(self, row: int) -> Backup:
        """Return the backup of a row."""
        return self._rows[row].backup

    def moment(self, backup: Backup) -> str:
        """Return the day and the time here at which a backup was made."""
        here = backup.at.astimezone()
        return self.tr("{date}, {time}").format(date=self._labels.date(here.date()), time=f"{here:%H:%M}")

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many backups there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else _COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal or section >= _COLUMNS:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section > 1:
            return _RIGHT
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("When"), self.tr("Why"), self.tr("Size"), self.tr("People"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._rows[index.row()].backup.path.name
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() > 1:
            return _RIGHT
        return None

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like: a backup that is not whole warns."""
        text = self._text(row, column)
        if column == _COLUMNS - 1 and self._damaged(row):
            return Face(text, ink="error", right=True)
        return Face(text, ink="text" if column == 0 else "muted", right=column > 1)

    def _damaged(self, row: int) -> bool:
        return self._people.get(self._rows[row].backup.path, 0) is None

    def _text(self, row: int, column: int) -> str:
        listed = self._rows[row]
        if column == 0:
            return self.moment(listed.backup)
        if column == 1:
            return self._labels.capital("backup_reason", listed.backup.reason)
        if column == 2:
            return _size(listed.size)
        if self._damaged(row):
            return self.tr("damaged")
        people = self._people.get(listed.backup.path)
        return "…" if people is None else number(people)


def _size(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{max(1, round(size / 1e3))} kB"
