"""The facets with their live counts, as one list: a heading, its values, and the door to more of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from focalnet.folding import fold
from ui.labels import capital

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.labels import Labels
    from ui.place_names import PlaceNames

SHOWN = (
    *("region", "sex", "staff_category", "tor_state", "role", "language", "expertise", "group"),
    *("office_kind", "seniority", "mandate", "term", "verified", "country"),
)
_FEW = 6
COUNT_ROLE = Qt.ItemDataRole.UserRole + 1
KIND_ROLE = Qt.ItemDataRole.UserRole + 2
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class FacetLine:
    """A line: a `heading`, a `value` or `more`."""

    kind: str
    facet: str
    text: str
    value: str = ""
    count: int = 0


class FacetModel(QAbstractListModel):
    """Values one can tick; `chosen` tells what is wanted now."""

    chosen = Signal(object)  # facet → the values wanted

    def __init__(self, labels: Labels, names: PlaceNames) -> None:
        super().__init__()
        self._labels = labels
        self._names = names
        self._counts: Mapping[str, Sequence[tuple[str, int]]] = {}
        self._where: dict[str, frozenset[str]] = {}
        self._opened: set[str] = set()
        self._sought: tuple[str, ...] = ()
        self._lines: list[FacetLine] = []

    @property
    def where(self) -> dict[str, frozenset[str]]:
        """Return what is ticked."""
        return dict(self._where)

    def show(self, counts: Mapping[str, Sequence[tuple[str, int]]]) -> None:
        """Show the counts of people under the other facets' filters; facets left out keep theirs."""
        self._counts = {**self._counts, **counts}
        self._lay_out()

    def tick(self, where: Mapping[str, frozenset[str]]) -> None:
        """Tick exactly these values, without telling anybody."""
        self._where = {facet: values for facet, values in where.items() if values}
        self._opened |= self._where.keys()
        self._lay_out()

    def narrow(self, text: str) -> None:
        """Show only the values in whose words a text occurs, of every facet; all again for no text."""
        self._sought = tuple(fold(text).split())
        self._lay_out()

    def press(self, index: _Index) -> None:
        """Tick or untick a value, or open the rest of a facet."""
        line = self._lines[index.row()]
        if line.kind == "more":
            self._opened ^= {line.facet}
            self._lay_out()
        elif line.kind == "value":
            ticked = self._where.get(line.facet, frozenset()) ^ {line.value}
            self._where = {**self._where, line.facet: ticked}
            self._where = {facet: values for facet, values in self._where.items() if values}
            self.dataChanged.emit(index, index)
            self.chosen.emit(self.where)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let headings be passed over."""
        if index.isValid() and self._lines[index.row()].kind == "heading":
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a line's words, its count, whether it is ticked."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return line.text
        if role in {COUNT_ROLE, KIND_ROLE}:
            return line.count if role == COUNT_ROLE else line.kind
        if role == Qt.ItemDataRole.CheckStateRole and line.kind == "value":
            ticked = line.value in self._where.get(line.facet, ())
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.text}, {line.count}" if line.kind == "value" else line.text
        return None

    def facets(self) -> tuple[str, ...]:
        """Return the facets in the order they are shown."""
        return SHOWN

    def heading(self, facet: str) -> str:
        """Return what a facet is called."""
        return self._labels.word("facet", facet)

    def words(self, facet: str, value: str) -> str:
        """Return what a value of a facet is called."""
        return capital(self._names.of_facet(facet, value)) if value else self.tr("Not known")

    def _lay_out(self) -> None:
        lines = [line for facet in self.facets() for line in self._facet(facet)]
        if [(line.kind, line.facet, line.value) for line in lines] == [
            (line.kind, line.facet, line.value) for line in self._lines
        ]:
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def _facet(self, facet: str) -> list[FacetLine]:
        counted = dict(self._counts.get(facet, ()))
        ticked = self._where.get(facet, frozenset())
        values = [*counted, *sorted(ticked - counted.keys())]
        if not [value for value in values if value] and not ticked:
            return []
        heading = FacetLine("heading", facet, self.heading(facet))
        lines = [FacetLine("value", facet, self.words(facet, v), v, counted.get(v, 0)) for v in values]
        if self._sought:
            found = [line for line in lines if self._is_sought(heading, line)]
            return [heading, *found] if found else []
        if len(lines) <= _FEW + 1 or facet in self._opened:
            return [heading, *lines, *self._fewer(facet, lines)]
        more = self.tr("{count} more…").format(count=len(lines) - _FEW)
        return [heading, *lines[:_FEW], FacetLine("more", facet, more)]

    def _is_sought(self, heading: FacetLine, line: FacetLine) -> bool:
        words = fold(f"{heading.text} {line.text}")
        return all(word in words for word in self._sought)

    def _fewer(self, facet: str, lines: list[FacetLine]) -> list[FacetLine]:
        return [FacetLine("more", facet, self.tr("Fewer"))] if len(lines) > _FEW + 1 else []
