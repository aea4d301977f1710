"""A list of gaps as a table: its rows stay the core's, and are put into words when they are seen."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from ui.models.gap_columns import face_of, longest_words, sort_keys, stands_right, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.network.gap_lists import GapRow
    from ui.gaps import ReadList
    from ui.labels import Labels
    from ui.widgets.cell import Face

_Index = QModelIndex | QPersistentModelIndex
_EDITED = "expected"


class GapModel(QAbstractTableModel):
    """The rows of one list that a text, a mark and a level leave, in an order."""

    expected = Signal(object, int)  # the row of an office, how many focal points it should have

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._read: ReadList | None = None
        self._shown: list[int] = []
        self._found: list[int] = []  # rows that the words and the level leave, whatever their marks
        self._mark = ""
        self._keys: dict[int, list[Any]] = {}
        self._sorted: tuple[int, bool] | None = None
        self.editable = False

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        return self._read.gaps.columns if self._read else ()

    def show(self, read: ReadList | None, text: str = "", mark: str = "", level: str = "") -> None:
        """Show another list, or the same read anew, in its order; all, or what is asked for."""
        if read is None or self._read is None or read.gaps.columns != self._read.gaps.columns:
            self._sorted = None
        self._read = read
        self._keys.clear()
        self.ask(text, mark, level)

    def ask(self, text: str = "", mark: str = "", level: str = "") -> None:
        """Show only the rows with the words of a text, with a mark, at a level."""
        from focalnet.folding import fold

        self._found = self._passing(fold(text).split(), level)
        self._mark = mark
        self._lay_out()

    def row(self, row: int) -> GapRow:
        """Return a row as the core has it."""
        assert self._read is not None
        return self._read.gaps.rows[self._shown[row]]

    def counts(self) -> dict[str, int]:
        """Return how many rows there are of each mark, whichever mark is asked for."""
        rows = self._rows
        return Counter(chain.from_iterable(rows[place].marks for place in self._found))

    def longest(self, place: int) -> tuple[str, str]:
        """Return what a column has to have room for: its title, and its longest words where that is known."""
        title = str(self.headerData(place, Qt.Orientation.Horizontal))
        return longest_words(self.columns[place], title, self._labels)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let the number of focal points expected be edited in place."""
        flags = super().flags(index)
        if index.isValid() and self.editable and self.columns[index.column()] == _EDITED:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title, on the side on which its values stand."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._labels.word("gap_column", self.columns[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and stands_right(self.columns[section]):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, or the number that is edited."""
        if not index.isValid():
            return None
        column, value = self.columns[index.column()], self.row(index.row()).values[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return words_of(column, value, self._labels)
        if role == Qt.ItemDataRole.EditRole:
            return value if column == _EDITED else words_of(column, value, self._labels)
        if role == Qt.ItemDataRole.TextAlignmentRole and stands_right(column):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another number; what comes of it arrives as a list read anew after the step."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        text = str(value).strip()
        if not text.isdecimal():
            return False
        if int(text) != self.row(index.row()).values[index.column()]:
            self.expected.emit(self.row(index.row()), int(text))
        return True

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like."""
        return face_of(self.columns[column], self.row(row).values[column], self._labels)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column; a column below nought gives back the list's own order."""
        self._sorted = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._lay_out()

    @property
    def _rows(self) -> Sequence[GapRow]:
        return self._read.gaps.rows if self._read else ()

    def _passing(self, words: Sequence[str], level: str) -> list[int]:
        texts, rows = (self._read.texts if self._read else ()), self._rows
        places = list(range(len(rows)))
        for word in words:
            places = [place for place in places if word in texts[place]]
        return [place for place in places if rows[place].level == level] if level else places

    def _lay_out(self) -> None:
        self.beginResetModel()
        rows, mark = self._rows, self._mark
        self._shown = [place for place in self._found if mark in rows[place].marks] if mark else self._found
        if self._sorted is not None and self._sorted[0] < len(self.columns):
            self._shown = self._in_order(*self._sorted)
        self.endResetModel()

    def _in_order(self, column: int, backwards: bool) -> list[int]:
        if column not in self._keys:
            values = [row.values[column] for row in self._rows]
            self._keys[column] = sort_keys(self.columns[column], values, self._labels)
        keys = self._keys[column]
        known = [place for place in self._shown if keys[place] is not None]
        known.sort(key=keys.__getitem__, reverse=backwards)
        return known + [place for place in self._shown if keys[place] is None]
