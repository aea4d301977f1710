"""The second step: which sheets are read, and where the list begins in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.dialogs.importing.step import Step
from ui.models.sheet_model import SheetModel
from ui.numbers import number
from ui.widgets.card import Card
from ui.widgets.marking import label
from ui.widgets.table import Table

if TYPE_CHECKING:
    from ui.dialogs.importing.state import ImportState
    from ui.theme import Theme


class SheetsStep(Step):
    """Sheets to tick at the left, the chosen one as it was read at the right with its header found."""

    def __init__(self, state: ImportState, theme: Theme) -> None:
        super().__init__(state)
        self.heading = self.tr("sheet and header")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sheets"))
        self.list.currentRowChanged.connect(self._show_sheet)
        self._about = label("", "muted", wraps=True)
        self.model = SheetModel()
        self._table = Table(theme, self.tr("The sheet as it was read"))
        self._table.setModel(self.model)
        self._table.verticalHeader().show()
        self._table.verticalHeader().setDefaultSectionSize(theme.px(26))
        self.column.addWidget(self._halves(theme), 1)

    def enter(self) -> None:
        """Show the sheets of the file, those that are read ticked."""
        book, plan = self.state.book, self.state.plan
        if book is None or plan is None:
            return
        read = plan.decisions.sheets or tuple(sheet.name for sheet in book.sheets if sheet.visible)
        self.list.blockSignals(True)
        self.list.clear()
        for sheet in book.sheets:
            name = sheet.name or book.name
            text = name if sheet.visible else self.tr("{name} (hidden)").format(name=name)
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, sheet.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = Qt.CheckState.Checked if sheet.name in read else Qt.CheckState.Unchecked
            item.setCheckState(ticked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        first = next((place for place, sheet in enumerate(book.sheets) if self._head(sheet.name) >= 0), 0)
        self.list.setCurrentRow(first)
        self._show_sheet(first)

    def leave(self) -> bool:
        """Read other sheets if others were ticked."""
        plan, book = self.state.plan, self.state.book
        if plan is None or book is None:
            return False
        read = plan.decisions.sheets or tuple(sheet.name for sheet in book.sheets if sheet.visible)
        wanted = self.ticked()
        if not wanted or set(wanted) == set(read):
            return False
        self.state.choose_sheets(wanted)
        return True

    def ticked(self) -> tuple[str, ...]:
        """Return the names of the sheets that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )

    def _head(self, name: str) -> int:
        return next((table.header_row for table in self.state.tables() if table.sheet == name), -1)

    def _show_sheet(self, row: int) -> None:
        book = self.state.book
        if book is None or not 0 <= row < len(book.sheets):
            return
        sheet = book.sheets[row]
        head = self._head(sheet.name)
        self.model.show(sheet, head)
        self._about.setText(self._said(sheet.name, head, len(sheet.rows)))
        if head >= 0:
            self._table.scrollTo(self.model.index(max(head - 2, 0), 0))

    def _said(self, name: str, head: int, rows: int) -> str:
        if all(table.sheet != name for table in self.state.tables()):
            return self.tr("No list of people was found in this sheet. Tick it to have it read all the same.")
        if head < 0:
            return self.tr("A list without a header. What its columns are follows from their cells.")
        return self.tr("The list begins below its header in row {row}; the sheet has {count} rows.").format(
            row=head + 1, count=number(rows)
        )

    def _halves(self, theme: Theme) -> QWidget:
        sheets = Card(self.tr("Sheets to read"))
        sheets.setFixedWidth(theme.px(230))
        sheets.body.addWidget(self.list, 1)
        preview = Card(margin=1)
        preview.body.setContentsMargins(1, 8, 1, 4)
        lines = QVBoxLayout()
        lines.setContentsMargins(15, 4, 15, 4)
        lines.addWidget(self._about)
        preview.body.addLayout(lines)
        preview.body.addWidget(self._table, 1)
        both = QWidget()
        across = QHBoxLayout(both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(sheets)
        across.addWidget(preview, 1)
        return both
