"""The first and the last day that the answer to a question for a date may be, or that it is past."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from focalnet.problems import Refused
from focalnet.surveys.questionnaire.simple_rules import Days, between_days_expression
from ui.dialogs.date_field import DateField
from ui.widgets.marking import label

if TYPE_CHECKING:
    from datetime import date

    from ui.labels import Labels


class DayEnds(QWidget):
    """Two dates, one below the other; what is no date says so in place."""

    changed = Signal(str)  # the constraint that says it
    refused = Signal(str)  # why what was typed is not taken

    def __init__(self, labels: Labels, today: date) -> None:
        super().__init__()
        self._labels = labels
        self._shown = Days()
        self.first, self.last = DateField(None, labels, today), DateField(None, labels, today)
        self.first.setAccessibleName(self.tr("The first day that is allowed"))
        self.last.setAccessibleName(self.tr("The last day that is allowed"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for row, (words, field) in enumerate(((self.tr("from"), self.first), (self.tr("to"), self.last))):
            grid.addWidget(label(words, "muted"), row, 0)
            grid.addWidget(field, row, 1)
            field.editingFinished.connect(self._on_left)
        self.past = QCheckBox(self.tr("no day still to come"))
        self.past.clicked.connect(self._on_left)
        grid.addWidget(self.past, 2, 1)

    def show_days(self, days: Days) -> None:
        """Show the days between which an answer may lie."""
        self._shown = days
        self.first.choose(days.first)
        self.last.choose(days.last)
        self.past.setChecked(days.past)

    def _on_left(self) -> None:
        try:
            days = Days(self.first.value(), self.last.value(), past=self.past.isChecked())
            now = between_days_expression(days)
        except Refused as refused:
            self.refused.emit(self._labels.problem(refused.problem))
            return
        self.refused.emit("")
        if days != self._shown:
            self.changed.emit(now)
