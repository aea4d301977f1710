"""Asking for the date to look at the network as at."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate

from focalnet.problems import Refused
from ui.dialogs.date_field import DateField
from ui.dialogs.dialog import FormDialog
from ui.refusals import RefusalsTold
from ui.widgets.calendar import calendar
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.labels import Labels


class AsAtDialog(FormDialog):
    """A date to type or to pick, with the dates that reports ask for most offered as chips."""

    def __init__(self, parent: QWidget | None, current: date, today: date, labels: Labels) -> None:
        super().__init__(
            parent,
            self.tr("As at another date"),
            self.tr("Look at this date"),
            self.tr("Every list and figure of the window is then as at this date."),
        )
        self._labels = labels
        self.day = DateField(current, labels, today)
        self.add(self.tr("Date"), self.day)
        self.calendar = calendar(current)
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.selectionChanged.connect(self._on_picked)
        self.day.textEdited.connect(self._on_typed)
        self.form.addRow(self.calendar)
        chips = FlowBox()
        for offered in (today, date(today.year - 1, 12, 31), date(today.year - 2, 12, 31)):
            text = self.tr("Today") if offered == today else labels.date(offered)
            chips.flow.addWidget(button(text, partial(self.choose, offered), "chip"))
        self.form.addRow(chips)
        self.day.setFocus()
        self.day.selectAll()

    def choose(self, day: date) -> None:
        """Choose a date."""
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.day.choose(day)

    def accept(self) -> None:
        """Take the date; text that is no date is said to be none, and the dialog stays."""
        with RefusalsTold(self._labels, self.show_trouble):
            self.value()
            super().accept()

    def value(self) -> date:
        """Return the date that is chosen. Raises Refused for text that is no date."""
        return self.day.required()

    @classmethod
    def ask(cls, parent: QWidget, current: date, today: date, labels: Labels) -> date | None:
        """Ask for a date; None when the user thinks better of it."""
        dialog = cls(parent, current, today, labels)
        return dialog.value() if dialog.asked() else None

    def _on_picked(self) -> None:
        if not self.day.hasFocus():
            picked = self.calendar.selectedDate()
            self.day.choose(date(picked.year(), picked.month(), picked.day()))

    def _on_typed(self) -> None:
        try:
            day = self.day.value()
        except Refused:
            return
        if day is not None:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
