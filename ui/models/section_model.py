"""The lists of the coverage under their headings, each with how much it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.models.facet_model import COUNT_ROLE, KIND_ROLE
from ui.numbers import number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NAME_ROLE = Qt.ItemDataRole.UserRole + 3
WARM_ROLE = Qt.ItemDataRole.UserRole + 4
_Index = QModelIndex | QPersistentModelIndex

# The gaps that the organization is audited on, or that leave an office without anybody, are shown warm.
WARM = frozenset(
    {
        *("offices_without", "offices_short", "countries_without", "terms_over", "tor_not_included"),
        *("swap_grade", "swap_terms_of_reference", "swap_time_share", "swap_expertise"),
    }
)


class Section(NamedTuple):
    """A line: the name of a list, or nothing for a heading, and its words."""

    name: str
    text: str


class SectionModel(QAbstractListModel):
    """Headings and lists; a count of None is not known yet."""

    def __init__(self) -> None:
        super().__init__()
        self._sections: Sequence[Section] = ()
        self._counts: Mapping[str, int] = {}

    def show(self, sections: Sequence[Section], counts: Mapping[str, int]) -> None:
        """Show these lists with their counts; the same lists again keep their places."""
        if list(sections) == list(self._sections):
            self._counts = dict(counts)
            if sections:
                self.dataChanged.emit(self.index(0), self.index(len(sections) - 1))
            return
        self.beginResetModel()
        self._sections, self._counts = tuple(sections), dict(counts)
        self.endResetModel()

    def place_of(self, name: str) -> int:
        """Return the line of a list, -1 if there is none."""
        return next((line for line, each in enumerate(self._sections) if name and each.name == name), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._sections)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let headings be passed over."""
        if index.isValid() and not self._sections[index.row()].name:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a line's words, its count, the name of its list."""
        if not index.isValid():
            return None
        section = self._sections[index.row()]
        count = self._counts.get(section.name)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return section.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return section.text if count is None else f"{section.text}, {number(count)}"
        own = {
            COUNT_ROLE: count,
            KIND_ROLE: "list" if section.name else "heading",
            NAME_ROLE: section.name,
            WARM_ROLE: bool(count) and section.name in WARM,
        }
        return own.get(role)
