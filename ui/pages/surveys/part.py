"""What the lists of a round have in common: sorted, narrowed by typing, in a card, with room for details."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from ui.content import content_of
from ui.models.sorting import sorted_by
from ui.widgets.card import Card
from ui.widgets.marking import label, looking
from ui.widgets.yielding_table import YieldingTable

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from PySide6.QtGui import QResizeEvent

    from ui.content import Content
    from ui.desk import Desk
    from ui.models.line_model import Line
    from ui.models.sorted_lines import SortedLines
    from ui.models.sorting import Keys

# Below this width, in pixels of 13 px text, details go below the list.
_NARROW = 720
_LEAST = 140  # what the list is high at least, for 13 px text: its heads and three lines
_SEARCHED = 8  # lines from which looking for one is worth a field
_WIDTHS = "round_list_widths"
_ROWS = QItemSelectionModel.SelectionFlag.Rows
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect


class ListPart(QWidget):
    """A list with what belongs above it in `above`, below it in `below`, and beside it in `beside`.

    `place` is the name under which the widths of its columns are remembered.
    """

    arranged = Signal()  # other lines are shown, or in another order; those chosen are kept

    def __init__(self, desk: Desk, place: str, name: str, model: SortedLines) -> None:
        super().__init__()
        self.desk = desk
        self.model = model
        self._place = place
        self.table = YieldingTable(desk.theme, name)
        self.table.setModel(model)
        self.table.setMinimumHeight(desk.theme.px(_LEAST))
        self.table.sort_requested.connect(self._on_sort)
        self.table.widths_changed.connect(self._on_widths)
        self.search = looking(QLineEdit(), "search")
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)  # files are the window's
        self.search.textChanged.connect(lambda text: self._arrange(lambda: model.narrow(text)))
        self.name_search(self.tr("Find in this list"))
        self._build()

    def name_search(self, name: str) -> None:
        """Say what the field above the list finds."""
        self.search.setPlaceholderText(name)
        self.search.setAccessibleName(name)

    def _build(self) -> None:
        self.above, self.below = QVBoxLayout(), QHBoxLayout()
        self.above.setContentsMargins(15, 0, 15, 4)
        self.below.setContentsMargins(15, 8, 15, 8)
        self.below.setSpacing(8)
        self.trouble = label("", "error", wraps=True)
        self.trouble.hide()
        self._list = Card(margin=1)
        self._list.body.setContentsMargins(1, 10, 1, 4)
        self._list.body.addLayout(self.above)
        found = QVBoxLayout()
        found.setContentsMargins(15, 0, 15, 4)
        found.addWidget(self.search)
        self._list.body.addLayout(found)
        self._list.body.addWidget(self.trouble)
        self._list.body.addWidget(self.table, 1)
        self._list.body.addLayout(self.below)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(12)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)

    def lay_out(self, *widths: int, stretched: int, yielding: tuple[int, ...] = ()) -> None:
        """Give the columns their widths for 13 px text, or those that somebody gave them."""
        self.table.arrange(*widths, stretched=stretched, yielding=yielding)
        kept = self.desk.settings.get(_WIDTHS, {}).get(self._place, {})
        self.table.widen({int(column): int(width) for column, width in kept.items()})

    def put_beside(self, part: QWidget, width: int = 340) -> None:
        """Put details beside the list, so many pixels of 13 px text wide."""
        self._split.addWidget(part)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([self.desk.theme.px(620), self.desk.theme.px(width)])

    def content(self) -> Content:
        """Return the list as it is shown."""
        return content_of(self.model, self.table.accessibleName())

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; those that were chosen and are still there stay chosen."""
        self._arrange(lambda: self.model.show(lines))
        self.search.setVisible(self.model.whole >= _SEARCHED or bool(self.search.text()))

    def chosen(self) -> list[str]:
        """Return the keys of the lines that are chosen, in their order."""
        picked = self.table.selectionModel().selection()
        ranges = [picked.at(place) for place in range(picked.count())]
        lines = sorted((each.top(), each.bottom()) for each in ranges)
        keys = self.model.keys()
        return list(dict.fromkeys(key for first, last in lines for key in keys[first : last + 1]))

    def current(self) -> str:
        """Return the key of the line with the cursor, empty for none."""
        return self.model.key(self.table.currentIndex().row())

    def choose(self, key: str) -> None:
        """Put the cursor on a line; where it is not there any more, on the first."""
        if self.model.rowCount():
            self.table.selectRow(max(self.model.row_of(key), 0))

    def show_trouble(self, text: str) -> None:
        """Say above the list what went wrong; an empty text takes it away."""
        self.trouble.setText(text)
        self.trouble.setContentsMargins(15, 0, 15, 4)
        self.trouble.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details below the list where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < self.desk.theme.px(_NARROW)
        self._split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    def _arrange(self, change: Callable[[], object]) -> None:
        """Change which lines are shown, and keep those chosen that stay."""
        chosen, current = self.chosen(), self.current()
        change()
        self._choose_again(chosen, current)
        self.arranged.emit()

    def _choose_again(self, chosen: Collection[str], current: str) -> None:
        selection = QItemSelection()
        rows = sorted(row for key in chosen if (row := self.model.row_of(key)) >= 0)
        # Rows that follow one another are one range: ten thousand of them would take seconds.
        for _, run in groupby(enumerate(rows), lambda each: each[1] - each[0]):
            together = [row for _, row in run]
            selection.select(self.model.index(together[0], 0), self.model.index(together[-1], 0))
        picked = self.table.selectionModel()
        if (row := self.model.row_of(current)) >= 0:
            picked.setCurrentIndex(self.model.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        if not selection.isEmpty():
            picked.select(selection, _SELECT | _ROWS)

    def sort_by(self, keys: Keys) -> None:
        """Sort by these columns, the first key first."""
        self._arrange(lambda: self.model.sort_by(keys))
        self.table.header.show_keys([(int(column), backwards) for column, backwards in keys])

    def _on_sort(self, column: int, added: bool) -> None:
        self.sort_by(sorted_by(self.model.sorted_by, str(column), added=added, usual=()))
        if (index := self.table.currentIndex()).isValid():
            self.table.scrollTo(index)

    def _on_widths(self, widths: dict[int, int]) -> None:
        kept = dict(self.desk.settings.get(_WIDTHS, {}))
        kept[self._place] = {str(column): width for column, width in widths.items()}
        self.desk.settings.put(_WIDTHS, kept)
