"""History: who did what and when, in plain words; what exactly changed; and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.models.change_lines import change_lines
from ui.models.history_model import HistoryModel
from ui.pages.page import Page
from ui.refusals import RefusalsTold
from ui.widgets.card import Card, Scrolled
from ui.widgets.change_list import ChangeList
from ui.widgets.marking import button, label
from ui.widgets.table import Table

if TYPE_CHECKING:
    from ui.labels import Labels
    from ui.session import Session
    from ui.theme import Theme


class HistoryPage(Page):
    """The steps of the network, latest first, and the facts that the chosen one changed."""

    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, session: Session, labels: Labels, theme: Theme) -> None:
        super().__init__(session, "")
        self.title.setText(self.tr("History"))
        self._labels = labels
        self.model = HistoryModel(labels)
        self.table = Table(theme, self.tr("Steps"))
        self.table.setModel(self.model)
        self.table.set_widths(200, 0, 100, 80, stretched=1)
        self.table.selectionModel().currentRowChanged.connect(self._on_chosen)
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.clicked.connect(self.undo_requested)
        self._redo = QPushButton(self.tr("Redo"))
        self._redo.clicked.connect(self.redo_requested)
        self.head.addWidget(self._undo)
        self.head.addWidget(self._redo)
        self._changes = ChangeList(theme)
        self._chosen = label("", "name", wraps=True)
        self._trouble = label("", "error", wraps=True)
        self._trouble.hide()
        self.take_back = button(self.tr("Take this step back"), self._on_take_back)
        self.column.addWidget(self._halves(theme), 1)

    def refresh(self) -> None:
        """Show the history as it is now, the latest step chosen."""
        self.model.show(self.session.file)
        self._undo.setEnabled(self.session.undoable() is not None)
        self._redo.setEnabled(self.session.redoable() is not None)
        if self.model.rowCount():
            self.table.selectRow(0)

    def _halves(self, theme: Theme) -> QWidget:
        steps = Card(margin=1)
        steps.body.setContentsMargins(1, 4, 1, 4)
        steps.body.addWidget(self.table)
        details = Card()
        details.setFixedWidth(theme.px(340))
        details.body.addWidget(self._chosen)
        details.body.addWidget(self._trouble)
        details.body.addWidget(Scrolled(self._changes, self.tr("What the step changed")), 1)
        details.body.addWidget(self.take_back)
        both = QWidget()
        across = QHBoxLayout(both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(steps, 1)
        across.addWidget(details)
        return both

    def _on_chosen(self) -> None:
        row = self.table.currentIndex().row()
        if row < 0:
            return
        step = self.model.step(row)
        self._trouble.hide()
        self._chosen.setText(self._labels.step(step))
        self._changes.show_lines(change_lines(self.session.file, step.id, self._labels))
        self.take_back.setEnabled(self.session.writable and step.undone_by is None)

    def _on_take_back(self) -> None:
        row = self.table.currentIndex().row()
        if row < 0:
            return
        with RefusalsTold(self._labels, self._show_trouble):
            self.session.file.revert(self.model.step(row).id)

    def _show_trouble(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.show()
