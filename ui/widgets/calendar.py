"""A calendar for picking a day: the month as it is, without a grid and without red weekends."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout

from ui.widgets.marking import looking

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def calendar(current: date) -> QCalendarWidget:
    """Return a calendar on which a day is chosen."""
    made = QCalendarWidget()
    made.setGridVisible(False)
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    made.setSelectedDate(QDate(current.year, current.month, current.day))
    # The weekend is not wrong, so it is not red.
    for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        made.setWeekdayTextFormat(weekend, QTextCharFormat())
    return made


class CalendarPopup(QFrame):
    """A calendar that drops down from a field and goes when a day is picked or one clicks elsewhere."""

    picked = Signal(object)  # the date

    def __init__(self, under: QWidget, current: date) -> None:
        super().__init__(under, Qt.WindowType.Popup)
        looking(self, "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = calendar(current)
        self.calendar.setAccessibleName(self.tr("Calendar"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.calendar)
        self.calendar.activated.connect(self._on_picked)
        self.calendar.clicked.connect(self._on_picked)
        self.move(under.mapToGlobal(under.rect().bottomLeft()))
        self.calendar.setFocus()

    def _on_picked(self, day: QDate) -> None:
        self.picked.emit(date(day.year(), day.month(), day.day()))
        self.close()
