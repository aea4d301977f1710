"""The list of focal points as a table: it holds ids, and fetches the rows that are seen, block by block.

Sorting and filtering are the core's (`focalnet.network.listing`); the model is handed the ids in their order.
Every fact is a column; the view hides those that nobody chose.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from focalnet.network.cells.facts import value_of
from ui.facts import title
from ui.models.roster_columns import COLUMNS, Editor, cell_text, pill_of
from ui.models.steadying import following
from ui.widgets.cell import Face

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from focalnet.network.listing import RosterRow
    from ui.labels import Labels

_BLOCK = 32
_BLOCKS_KEPT = 32
_SURGICAL = 60  # runs of rows that come or go; beyond, showing all anew is quicker
# Asked for twice a cell at every paint: to ask Qt and put them together then took 3 of 17 ms.
_SHOWN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_EDITED = _SHOWN | Qt.ItemFlag.ItemIsEditable
_Index = QModelIndex | QPersistentModelIndex


class RosterModel(QAbstractTableModel):
    """Rows by appointment id. `fetch` gets the rows of some ids; `edited` asks for a change."""

    edited = Signal(object, str, object)  # the row, the fact, the value wanted
    sort_requested = Signal(str, bool)

    def __init__(
        self,
        labels: Labels,
        fetch: Callable[[Sequence[str]], Sequence[RosterRow]],
        countries: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        super().__init__()
        self._labels = labels
        self._fetch = fetch
        self._countries = countries
        self._ids: Sequence[str] = []
        self._marked: frozenset[str] = frozenset()
        self._blocks: OrderedDict[int, Sequence[RosterRow]] = OrderedDict()
        self.editable = False

    def set_ids(self, ids: Sequence[str]) -> None:
        """Show these appointments in this order."""
        self.beginResetModel()
        self._ids = ids
        self._blocks.clear()
        self.endResetModel()

    def follow(self, ids: Sequence[str]) -> None:
        """Show what a step left: rows come and go one by one, the others stay where they are."""
        way = following(self._ids, ids)
        if len(way.gone) + len(way.come) > _SURGICAL:
            self.set_ids(way.ids)
            return
        if not way.gone and not way.come:
            self._ids = way.ids
        for first, last in reversed(way.gone):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._ids = [*self._ids[:first], *self._ids[last + 1 :]]
            self._blocks.clear()
            self.endRemoveRows()
        for first, last in way.come:
            self.beginInsertRows(QModelIndex(), first, last)
            self._ids = [*self._ids[:first], *way.ids[first : last + 1], *self._ids[first:]]
            self._blocks.clear()
            self.endInsertRows()
        self._blocks.clear()
        self._tell_changed()

    def mark(self, appointments: Collection[str]) -> None:
        """Mark the rows that a step changed, softly and for a while; nothing takes the marks away."""
        if appointments or self._marked:
            self._marked = frozenset(appointments)
            self._tell_changed()

    def ids(self) -> Sequence[str]:
        """Return the appointments in their order."""
        return self._ids

    def row(self, row: int) -> RosterRow:
        """Return a row, fetched with its neighbours when it is first seen."""
        block, place = divmod(row, _BLOCK)
        if block not in self._blocks:
            wanted = self._ids[block * _BLOCK : (block + 1) * _BLOCK]
            self._blocks[block] = self._fetch(wanted)
            if len(self._blocks) > _BLOCKS_KEPT:
                self._blocks.popitem(last=False)
        return self._blocks[block][place]

    def row_of(self, appointment_id: str) -> int:
        """Return the row of an appointment, -1 if it is not shown."""
        try:
            return self._ids.index(appointment_id)
        except ValueError:
            return -1

    def text(self, row: RosterRow, fact: str) -> str:
        """Return what the cell of a fact shows of a row."""
        column = next(each for each in COLUMNS if each.fact == fact)
        return cell_text(column, row, self._labels, self._countries())

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many appointments are shown."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let cells be edited whose column has an editor, in a network that may be written."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        edited = self.editable and COLUMNS[index.column()].editor is not Editor.NONE
        return _EDITED if edited else _SHOWN

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title, on the side on which its values stand."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return title(COLUMNS[section].fact)
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[section].right:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, or the value behind it for its editor."""
        if not index.isValid():
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(column, self.row(index.row()), self._labels, self._countries())
        if role == Qt.ItemDataRole.EditRole:
            return value_of(self.row(index.row()), column.fact)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def face(self, row: int, column: int) -> Face:
        """Return what a cell looks like."""
        shown, known = COLUMNS[column], self.row(row)
        text = cell_text(shown, known, self._labels, self._countries())
        marked = known.appointment_id in self._marked
        return Face(text, pill_of(shown, known), right=shown.right, marked=marked)

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a change; what comes of it arrives as new ids after the step."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        column, row = COLUMNS[index.column()], self.row(index.row())
        if value != value_of(row, column.fact):
            self.edited.emit(row, column.fact, value)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order."""
        self.sort_requested.emit(COLUMNS[column].fact, order == Qt.SortOrder.DescendingOrder)

    def _tell_changed(self) -> None:
        if self._ids:
            last = self.index(len(self._ids) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
