"""The table of the window: one row a line, quiet hairlines, rows chosen whole, contents never measured."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.later import Later
from ui.widgets.cell import PAD, CellDelegate, Fitted

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme
    from ui.widgets.cell import Faces


class Table(QTableView):
    """A table view with the window's manners; widths are given, because measuring contents costs minutes."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        # Nothing shines through, so that Qt need not paint the cards and pages beneath: 1 of 8 ms.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setItemDelegate(CellDelegate(theme, self))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.px(theme.row))
        columns = self.horizontalHeader()
        columns.setResizeContentsPrecision(0)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(theme.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground and paint the cells."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self._theme.colour("surface"))
        super().paintEvent(event)

    def have_lines(self, lines: int, *told: int) -> None:
        """Give up to so many lines to rows whose words in the columns `told` need them."""
        self._lines, self._told = lines, told
        self.setItemDelegate(CellDelegate(self._theme, self, lines=lines))
        self._fitting_rows = Later(self, 0, self._fit_rows)
        self.model().modelReset.connect(self._fitting_rows.start)
        self.horizontalHeader().sectionResized.connect(lambda *_: self._fitting_rows.start())

    def _fit_rows(self) -> None:
        faces, rows = cast("Faces", self.model()), self.verticalHeader()
        fitted, pad = Fitted(QFontMetrics(self._theme.font()), self._lines), 2 * self._theme.px(PAD)
        low, more = self._theme.px(self._theme.row), fitted.metrics.lineSpacing()
        widths = {at: self.columnWidth(at) - pad for at in self._told if not self.isColumnHidden(at)}
        for row in range(self.model().rowCount()):
            shown = (fitted[faces.face(row, at).text, width] for at, width in widths.items())
            height = low + more * max((text.count("\n") for text in shown), default=0)
            if rows.sectionSize(row) != height:
                rows.resizeSection(row, height)

    def set_widths(self, *widths: int, stretched: int = -1) -> None:
        """Give the columns their widths for 13 px text; one of them may take what is left.

        A column is as wide as its heading at least: in other languages words are longer.
        """
        header = self.horizontalHeader()
        for column, width in enumerate(widths):
            if column == stretched:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                heading = self._heading(column) if self.model() is not None else 0
                header.resizeSection(column, max(self._theme.px(width), heading))

    def _heading(self, column: int) -> int:
        """Return the width at which a title is not cut."""
        return self.horizontalHeader().sectionSizeHint(column)
