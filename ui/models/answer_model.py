"""The table of a question: answers down, groups across; each number a door, or a chip that says hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.widgets.cell import Face

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROLES = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class Figure(NamedTuple):
    """A cell: what it says, why it is hidden where it is, and what it opens."""

    text: str
    reason: str = ""  # a sentence
    door: object = None


class AnswerModel(QAbstractTableModel):
    """Shows figures as they are; others replace them whole."""

    def __init__(self) -> None:
        super().__init__()
        self._headers: Sequence[str] = ()
        self._rows: Sequence[Sequence[Figure]] = ()

    def show(self, headers: Sequence[str], rows: Sequence[Sequence[Figure]]) -> None:
        """Show rows of figures, the first of each its words."""
        self.beginResetModel()
        self._headers, self._rows = headers, rows
        self.endResetModel()

    def figure(self, row: int, column: int) -> Figure:
        """Return a cell."""
        return self._rows[row][column]

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like."""
        figure = self._rows[row][column]
        return Face(figure.text, pill="plain" if figure.reason else "", right=column > 0)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = _ROLES.DisplayRole) -> Any:
        """Return the words of a cell; of a hidden one, why it is hidden."""
        if not index.isValid():
            return None
        figure = self._rows[index.row()][index.column()]
        if role == _ROLES.DisplayRole:
            return figure.text
        if role == _ROLES.ToolTipRole:
            return figure.reason or (figure.text if index.column() == 0 else None)
        if role == _ROLES.AccessibleTextRole:
            return ". ".join(part for part in (figure.text, figure.reason) if part)
        if role == _ROLES.TextAlignmentRole:
            return _side(index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLES.DisplayRole) -> Any:
        """Return what a group is called, and to which side it stands."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self._headers):
            return None
        if role in {_ROLES.DisplayRole, _ROLES.ToolTipRole}:
            return self._headers[section]
        return _side(section) if role == _ROLES.TextAlignmentRole else None


def _side(column: int) -> int:
    return _RIGHT if column else _LEFT
