"""The languages of a questionnaire: how complete each is, with a way to what is missing; named, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from ui.language_names import language_names
from ui.models.language_model import NAME, LanguageModel
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button, label
from ui.widgets.table import Table

if TYPE_CHECKING:
    from focalnet.surveys.questionnaire import Questionnaire
    from ui.desk import Desk


class LanguagesPart(QWidget):
    """A table, a row for each language; Enter or a double click on a count goes to the first missing."""

    missing_asked = Signal(str, str)  # the language, and the kind of words that is wanted
    shown = Signal(str)
    renamed = Signal(str, str)
    removed = Signal(str)
    put_first = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.model = LanguageModel(desk.labels)
        self.table = Table(desk.theme, self.tr("Languages of the form"))
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.table.set_widths(190, 90, 80, 90, 80, stretched=NAME)
        self.first = button(self.tr("Show where words lack"), self._put_first, "small")
        self.rename = button(self.tr("Rename in the sheet"), self._rename, "small")
        self.remove = button(self.tr("Remove with its words"), self._remove, "small")
        self._doing = FlowBox(space=4)
        for part in (self.first, self.rename, self.remove):
            self._doing.flow.addWidget(part)
        words = self.tr("Enter on a count goes to the first words that are missing; F8 goes on to the next.")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(label(words, "muted", wraps=True))
        column.addWidget(self.table, 1)
        column.addWidget(self._doing)
        self.table.activated.connect(self._on_activated)
        self.table.doubleClicked.connect(self._on_double_click)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._enable())
        # An editor is let go of first: what was typed may put the table together anew.
        self.model.renamed.connect(self.renamed, Qt.ConnectionType.QueuedConnection)

    def show_questionnaire(self, of: Questionnaire, *, writable: bool) -> None:
        """Show the languages of a questionnaire, the same cell chosen."""
        at = self.table.currentIndex()
        place = (max(at.row(), 0), max(at.column(), 0))
        self.model.show(of, language_names(self._desk.labels, of.languages), writable=writable)
        self.table.setCurrentIndex(self.model.index(min(place[0], self.model.rowCount() - 1), place[1]))
        self._doing.setVisible(writable)
        self._enable()

    def chosen(self) -> str:
        """Return the language with the cursor, empty for none."""
        row = self.table.currentIndex().row()
        return self.model.line(row).language if 0 <= row < self.model.rowCount() else ""

    def _enable(self) -> None:
        several, chosen = self.model.rowCount() > 1, self.chosen()
        self.remove.setEnabled(several and bool(chosen))
        row = self.model.row_of(chosen)
        self.first.setEnabled(several and row >= 0 and not self.model.line(row).first)

    def _on_activated(self, index: QModelIndex) -> None:
        line, kind = self.model.line(index.row()), self.model.kind(index.column())
        if kind and line.said[kind].missing:
            self.missing_asked.emit(line.language, kind)
        else:
            self.shown.emit(line.language)

    def _on_double_click(self, index: QModelIndex) -> None:
        if index.column() == NAME and self.model.writable:
            self.table.edit(index)

    def _put_first(self) -> None:
        self.put_first.emit(self.chosen())

    def _rename(self) -> None:
        row = self.table.currentIndex().row()
        index = self.model.index(max(row, 0), NAME)
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def _remove(self) -> None:
        self.removed.emit(self.chosen())
