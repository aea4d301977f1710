"""Asking for the date to look at the network as at."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCalendarWidget, QDateEdit

from ui.dialogs.dialog import FormDialog
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
        self.day = QDateEdit(_qt(current))
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setMinimumDate(QDate(1951, 1, 1))
        self.add(self.tr("Date"), self.day)
        self.calendar = QCalendarWidget()
        self.calendar.setGridVisible(False)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setSelectedDate(_qt(current))
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.selectionChanged.connect(lambda: self.day.setDate(self.calendar.selectedDate()))
        self.day.dateChanged.connect(self.calendar.setSelectedDate)
        self.form.addRow(self.calendar)
        chips = FlowBox()
        for offered in (today, date(today.year - 1, 12, 31), date(today.year - 2, 12, 31)):
            text = self.tr("Today") if offered == today else labels.date(offered)
            chips.flow.addWidget(button(text, partial(self.day.setDate, _qt(offered)), "chip"))
        self.form.addRow(chips)
        self.day.setFocus()

    def value(self) -> date:
        """Return the date that is chosen."""
        chosen = self.day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    @classmethod
    def ask(cls, parent: QWidget, current: date, today: date, labels: Labels) -> date | None:
        """Ask for a date; None when the user thinks better of it."""
        dialog = cls(parent, current, today, labels)
        return dialog.value() if dialog.asked() else None


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
