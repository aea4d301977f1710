"""The table of a list of gaps: columns as wide as they need, one taking the room that is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView

from ui.models.gap_columns import in_pills, widths
from ui.widgets.table import Table

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.models.gap_model import GapModel
    from ui.theme import Theme


_PILL = 14  # more than words, for 13 px text


class GapTable(Table):
    """Shows a `GapModel`; sorted by its headers, its numbers edited in place."""

    def __init__(self, theme: Theme, name: str, model: GapModel) -> None:
        super().__init__(theme, name)
        self._gaps = model
        self._columns: tuple[str, ...] = ()
        self.setModel(model)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        model.modelReset.connect(self._on_reset)

    def chosen(self) -> list[int]:
        """Return the rows that are chosen, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room that is left to the one column."""
        super().resizeEvent(event)
        self._fit()

    def _on_reset(self) -> None:
        if self._gaps.columns != self._columns:
            self._columns = self._gaps.columns
            self.horizontalHeader().blockSignals(True)
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self.horizontalHeader().blockSignals(False)
            self.horizontalScrollBar().setValue(0)
            self._fit()

    def _fit(self) -> None:
        if not self._columns or self._columns != self._gaps.columns:
            return
        bold, plain = QFontMetrics(self._theme.font(12, bold=True)), QFontMetrics(self._theme.font(13))
        needed = []
        for place in range(len(self._columns)):
            title, words = self._gaps.longest(place)
            pill = self._theme.px(_PILL) if in_pills(self._columns[place]) else 0
            needed.append(max(bold.horizontalAdvance(title), plain.horizontalAdvance(words) + pill))
        pad = self._theme.px(20)
        titles = [width + pad for width in needed]
        found = widths(self._columns, titles, self.viewport().width(), self._theme.px)
        for column, width in enumerate(found):
            self.setColumnWidth(column, width)
