"""A card with a chart: its title, what can be copied of it, and the same numbers as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QPushButton

from ui.widgets.card import Card
from ui.widgets.marking import looking

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPoint

    from ui.models.content_model import ContentModel
    from ui.widgets.chart import Chart
    from ui.widgets.table import Table

_ROWS = 9


class ChartCard(Card):
    """Shows a chart, or its table; the button at its head and the menu key offer the same."""

    copied = Signal(str)  # what is on the clipboard, in a sentence
    resized = Signal()

    def __init__(self, chart: Chart) -> None:
        super().__init__(" ")
        self.chart = chart
        self.menu = self._made_menu()
        self._more = looking(QPushButton(self.tr("More")), "menu")
        self._more.setMenu(self.menu)
        self.head.addWidget(self._more)
        self.body.addWidget(chart)
        self.table: Table | None = None
        self._model: ContentModel | None = None
        chart.menu_requested.connect(self._show_menu)

    def name(self, title: str) -> None:
        """Give the card and its chart their title."""
        self.chart.title = title
        self.chart.setAccessibleName(title)
        self.title.setText(title)
        self.setAccessibleName(title)
        self._more.setAccessibleName(self.tr("More: {title}").format(title=title))

    def show_as_table(self, *, shown: bool) -> None:
        """Show the numbers as a table in place of the chart, or the chart again."""
        if shown and self.table is None:
            self._make_table()
        if self.table is None:
            return
        self._fill()
        self.table.setVisible(shown)
        self.chart.setVisible(not shown)
        self.as_table.setChecked(shown)
        (self.table if shown else self.chart).setFocus()
        self.resized.emit()

    def follow(self) -> None:
        """Let the table follow the chart, where it is shown."""
        if self.table is not None and not self.table.isHidden():
            self._fill()

    def _made_menu(self) -> QMenu:
        menu = QMenu(self)
        self.as_picture = QAction(self.tr("Copy as picture"), menu)
        self.as_cells = QAction(self.tr("Copy as table"), menu)
        self.as_table = QAction(self.tr("Show as table"), menu)
        self.as_table.setCheckable(True)
        self.as_picture.triggered.connect(self._copy_picture)
        self.as_cells.triggered.connect(self._copy_table)
        self.as_table.toggled.connect(lambda shown: self.show_as_table(shown=shown))
        menu.addActions([self.as_picture, self.as_cells])
        menu.addSeparator()
        menu.addAction(self.as_table)
        return menu

    def _show_menu(self, at: QPoint) -> None:
        self.menu.popup(at)

    def _copy_picture(self) -> None:
        from ui.widgets.chart_copy import copy_picture

        copy_picture(self.chart)
        self.copied.emit(self.tr("The picture is on the clipboard."))

    def _copy_table(self) -> None:
        from ui.widgets.chart_copy import copy_table

        copy_table(self.chart)
        self.copied.emit(self.tr("The table is on the clipboard."))

    def _make_table(self) -> None:
        from ui.models.content_model import ContentModel
        from ui.widgets.table import Table

        self._model = ContentModel()
        self.table = Table(self.chart.theme, self.chart.title)
        self.table.setModel(self._model)
        self.table.activated.connect(self._on_activated)
        self.body.insertWidget(self.body.indexOf(self.chart) + 1, self.table)

    def _fill(self) -> None:
        if self.table is None or self._model is None:
            return
        self._model.show(self.chart.content())
        rows = min(self._model.rowCount(), _ROWS) + 1
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(rows * self.table.verticalHeader().defaultSectionSize() + header)
        self._fit_columns(self.table)

    def _fit_columns(self, table: Table) -> None:
        """Make the columns as wide as their headers; the first takes what is left."""
        content, header = self.chart.content(), table.horizontalHeader()
        pad, metrics = self.chart.theme.px(24), table.fontMetrics()
        widths = [metrics.horizontalAdvance(title) + pad for title in content.headers]
        widest = max((metrics.horizontalAdvance(row[0]) for row in content.rows), default=0) + pad
        widths[0] = max(widths[0], min(widest, self.chart.theme.px(180)))
        for column, width in enumerate(widths):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        if sum(widths) < self.contentsRect().width() - 2 * pad:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _on_activated(self, index: QModelIndex) -> None:
        door = self.chart.table()[2][index.row()]
        if door is not None:
            self.chart.opened.emit(door)
