"""A table whose less important columns give way where there is no room for those that matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.widgets.table import Table

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.theme import Theme


class YieldingTable(Table):
    """Hides columns, the first to go first, until the stretched one has the width that it needs."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self._stretched, self._least = -1, 0
        self._yielding: tuple[int, ...] = ()

    def arrange(self, *widths: int, stretched: int, yielding: tuple[int, ...] = ()) -> None:
        """Give the columns their widths for 13 px text; that of the stretched one is the least it needs."""
        self.set_widths(*widths, stretched=stretched)
        self._stretched, self._least = stretched, self._theme.px(widths[stretched])
        self._yielding = yielding
        self._give_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have columns give way, or come back."""
        self._give_way()
        super().resizeEvent(event)

    def _give_way(self) -> None:
        header = self.horizontalHeader()
        for column in self._yielding:
            self.setColumnHidden(column, False)
        shown = [each for each in range(header.count()) if each != self._stretched]
        needed = self._least + sum(header.sectionSize(each) for each in shown)
        for column in self._yielding:
            if needed <= self.viewport().width():
                return
            needed -= header.sectionSize(column)
            self.setColumnHidden(column, True)
