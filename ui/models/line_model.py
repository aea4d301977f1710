"""A short list as a table: lines that were put into words when they were read, each with a key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.widgets.cell import Face

_Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_SAID = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole})


class Line(NamedTuple):
    """A line of the list: what it stands for, what its cells look like; by what it is sorted and found."""

    key: str
    faces: tuple[Face, ...]
    by: tuple[str, ...] = ()  # a text for each column, in the order of which lines are sorted by it
    found: str = ""  # what its cells say, folded


class LineModel(QAbstractTableModel):
    """Lines under the titles of their columns."""

    def __init__(self, *titles: str, right: Sequence[int] = ()) -> None:
        """Show nothing yet under these titles; the columns in `right` stand to the right."""
        super().__init__()
        self._titles = titles
        self._right = frozenset(right)
        self._lines: Sequence[Line] = ()
        self._rows: dict[str, int] = {}  # by key; made when it is first asked for

    def show(self, lines: Sequence[Line]) -> None:
        """Show these lines in place of those there are."""
        self.beginResetModel()
        self._lines, self._rows = lines, {}
        self.endResetModel()

    def keys(self) -> list[str]:
        """Return what the lines stand for, in their order."""
        return [line.key for line in self._lines]

    def key(self, row: int) -> str:
        """Return what a line stands for; empty for a row that is not there."""
        return self._lines[row].key if 0 <= row < len(self._lines) else ""

    def row_of(self, key: str) -> int:
        """Return where a key is shown, -1 where it is not."""
        if not self._rows:
            self._rows = {line.key: row for row, line in enumerate(self._lines)}
        return self._rows.get(key, -1)

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like."""
        face = self._lines[row].faces[column]
        return face._replace(right=True) if column in self._right else face

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title, and where it stands."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self._titles):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in self._right:
            return _RIGHT
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says; of a change, to Qt's own readers, also what it replaces."""
        if not index.isValid() or role not in _SAID:
            return None
        face = self._lines[index.row()].faces[index.column()]
        return f"{face.old} → {face.text}" if face.old else face.text
