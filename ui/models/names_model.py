"""A list with its names in three languages, each edited where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from ui.widgets.cell import Face

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.network.named_lists import Entry

_ROLES = Qt.ItemDataRole
_TEXT = frozenset({_ROLES.DisplayRole, _ROLES.EditRole, _ROLES.AccessibleTextRole, _ROLES.ToolTipRole})
Index = QModelIndex | QPersistentModelIndex


class NamesModel(QAbstractTableModel):
    """Entries as lines, languages as columns; `renamed` tells what was typed, and nothing changes yet."""

    renamed = Signal(str, int, str)  # code, column, name

    def __init__(self, headers: Sequence[str], *, editable: bool = True) -> None:
        super().__init__()
        self._headers = tuple(headers)
        self._editable = editable
        self._entries: list[Entry] = []

    def show(self, entries: list[Entry]) -> None:
        """Show these entries; where only names changed, the lines stay."""
        if [each.code for each in entries] == [each.code for each in self._entries]:
            self._entries = entries
            if entries:
                last = self.index(len(entries) - 1, len(self._headers) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def code(self, row: int) -> str:
        """Return the code of a line, empty where there is none."""
        return self._entries[row].code if 0 <= row < len(self._entries) else ""

    def row(self, code: str) -> int:
        """Return the line of a code, -1 where there is none."""
        return next((row for row, each in enumerate(self._entries) if each.code == code), -1)

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like."""
        return Face(self._entries[row].names[column])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many entries there are."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many languages there are."""
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLES.DisplayRole) -> Any:
        """Return the name of a language."""
        if role == _ROLES.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headers[section]
        return None

    def data(self, index: Index, role: int = _ROLES.DisplayRole) -> Any:
        """Return a name."""
        if index.isValid() and role in _TEXT:
            return self._entries[index.row()].names[index.column()]
        return None

    def setData(self, index: Index, value: Any, role: int = _ROLES.EditRole) -> bool:
        """Tell what was typed; what is then in force is shown by `show`."""
        text = " ".join(str(value).split())
        if role != _ROLES.EditRole or not index.isValid() or text == self.data(index):
            return False
        self.renamed.emit(self.code(index.row()), index.column(), text)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let names be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self._editable and index.isValid() else flags
