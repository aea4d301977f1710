"""A table whose less important columns give way where there is no room for those that matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from ui.widgets.sort_header import SortHeader
from ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from ui.theme import Theme

_PAD = 8


class YieldingTable(Table):
    """Hides columns, the first to go first, until the stretched one has the width that it needs.

    A click on a heading asks to sort by it, with Shift as a further key; Alt and a number do so by keyboard.
    """

    sort_requested = Signal(int, bool)  # the column, whether it is added to the keys there are
    widths_changed = Signal(object)  # by hand: column → width for 13 px text

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self._stretched, self._least = -1, 0
        self._yielding: tuple[int, ...] = ()
        self._empty: frozenset[int] = frozenset()  # columns that say nothing of any line
        self._own: dict[int, int] = {}  # widths that somebody gave to columns
        self._arranging = False
        self.header = SortHeader(theme, self, pad=_PAD)
        self.header.setSectionsMovable(False)
        self.setHorizontalHeader(self.header)
        self.header.sort_requested.connect(self.sort_requested)
        self.header.sectionResized.connect(self._on_resized)

    def arrange(self, *widths: int, stretched: int, yielding: tuple[int, ...] = ()) -> None:
        """Give the columns their widths for 13 px text; that of the stretched one is the least it needs."""
        self._arranging = True
        self.set_widths(*widths, stretched=stretched)
        self._arranging = False
        self._stretched, self._least = stretched, self._theme.px(widths[stretched])
        self._yielding = yielding
        self._give_way()

    def leave_out(self, *columns: int) -> None:
        """Hide columns in which nothing stands, and show again all that were hidden so before."""
        for column in self._empty:
            self.setColumnHidden(column, False)
        self._empty = frozenset(columns)
        for column in columns:
            self.setColumnHidden(column, True)
        self._give_way()

    def widen(self, widths: Mapping[int, int]) -> None:
        """Give some columns the widths that somebody gave them before, for 13 px text."""
        self._arranging = True
        for column, width in widths.items():
            if column != self._stretched and 0 <= column < self.header.count():
                self._own[column] = width
                self.header.resizeSection(column, self._theme.px(width))
        self._arranging = False
        self._give_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have columns give way, or come back."""
        self._give_way()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Sort by a column, counted from the left among those shown, with Alt and its number."""
        shown = [column for column in range(self.header.count()) if not self.isColumnHidden(column)]
        place = event.key() - Qt.Key.Key_1.value
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and 0 <= place < len(shown):
            added = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.sort_requested.emit(shown[place], added)
        else:
            super().keyPressEvent(event)

    def _heading(self, column: int) -> int:
        return self.header.width_of_heading(column)

    def _on_resized(self, column: int, before: int, width: int) -> None:
        """Remember a width that was given by hand: hiding and stretching are not."""
        if self._arranging or column == self._stretched or not (before and width):
            return
        self._own[column] = round(width * 100 / self._theme.px(100))
        self.widths_changed.emit(dict(self._own))

    def _give_way(self) -> None:
        self._arranging = True
        self._hide_what_yields()
        self._arranging = False

    def _hide_what_yields(self) -> None:
        header = self.horizontalHeader()
        yielding = [column for column in self._yielding if column not in self._empty]
        for column in yielding:
            self.setColumnHidden(column, False)
        aside = {self._stretched, *self._empty}
        shown = [each for each in range(header.count()) if each not in aside]
        needed = self._least + sum(header.sectionSize(each) for each in shown)
        for column in yielding:
            if needed <= self.viewport().width():
                return
            needed -= header.sectionSize(column)
            self.setColumnHidden(column, True)
