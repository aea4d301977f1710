"""Which columns the list shows and in which order: ticked, searched for, moved up and down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem

from focalnet.folding import fold
from ui.dialogs.dialog import FormDialog
from ui.facts import title
from ui.models.layout import Layout
from ui.models.roster_columns import PLACE, USUAL
from ui.widgets.marking import button, looking

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_HEIGHT = 380
_FACT = Qt.ItemDataRole.UserRole


class ColumnsDialog(FormDialog):
    """Every fact a line: those shown first, in their order."""

    def __init__(self, parent: QWidget | None, layout: Layout) -> None:
        super().__init__(
            parent,
            self.tr("Columns"),
            self.tr("Show these"),
            self.tr("Tick what the list shows. Drag a line, or press Alt with an arrow key, to move it."),
        )
        self._layout = layout
        self.search = looking(QLineEdit(), "search")
        self.search.setPlaceholderText(self.tr("Find a column"))
        self.search.setAccessibleName(self.tr("Find a column"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setMinimumHeight(_HEIGHT)
        self.form.addRow(self.search)
        self.form.addRow(self.list)
        self.form.addRow(self._buttons())
        self.search.textChanged.connect(self._narrow)
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(keys, self.list, lambda by=by: self.move_by(by), context=_WITHIN)
        self._fill(layout.shown)

    def value(self) -> Layout:
        """Return the layout that was chosen."""
        return self._layout.with_shown(self.ticked())

    def ticked(self) -> list[str]:
        """Return the facts that are ticked, in their order."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.data(_FACT) for item in items if item.checkState() == Qt.CheckState.Checked]

    def tick(self, fact: str, *, on: bool) -> None:
        """Tick a column or take its tick away."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_FACT) == fact:
                self.list.item(row).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def move_by(self, rows: int) -> None:
        """Move the current line up or down, past lines that the search hides."""
        row = self.list.currentRow()
        to = row + rows
        while 0 <= to < self.list.count() and self.list.item(to).isHidden():
            to += rows
        if row >= 0 and 0 <= to < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(to, item)
            self.list.setCurrentItem(item)

    def reset(self) -> None:
        """Go back to the usual columns in their usual widths."""
        self._layout = Layout()
        self.search.clear()
        self._fill(USUAL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the search into the list with Down."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def accept(self) -> None:
        """Take the choice, unless nothing is chosen."""
        if self.ticked():
            super().accept()
        else:
            self.show_trouble(self.tr("A list needs a column. Tick one."))

    def _fill(self, shown: Sequence[str]) -> None:
        self.list.clear()
        for fact in (*shown, *(fact for fact in PLACE if fact not in shown)):
            item = QListWidgetItem(title(fact))
            item.setData(_FACT, fact)
            item.setFlags(_FLAGS)
            item.setCheckState(Qt.CheckState.Checked if fact in shown else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _narrow(self, text: str) -> None:
        words = fold(text).split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in fold(item.text()) for word in words))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Move up"), lambda: self.move_by(-1)))
        row.addWidget(button(self.tr("Move down"), lambda: self.move_by(1)))
        row.addStretch(1)
        row.addWidget(button(self.tr("Usual columns"), self.reset))
        return row

    @classmethod
    def ask(cls, parent: QWidget, layout: Layout) -> Layout | None:
        """Ask, and return the layout; None when the user thinks better of it."""
        dialog = cls(parent, layout)
        return dialog.value() if dialog.asked() else None


_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsUserCheckable
    | Qt.ItemFlag.ItemIsDragEnabled
)
