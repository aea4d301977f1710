"""A date typed the way one writes it, or picked in a calendar; what is no date is refused in place."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from focalnet.dates import parse_iso
from focalnet.resources import resource
from ui.dialogs.typed_field import TypedField
from ui.labels import Labels

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


_LONG = "30 September 2009"
_BESIDE = 48  # the frame and the button of the calendar


class DateField(TypedField):
    """Takes `1 July 2011`, `1/7/11`, `2011-07-01`, `today`; left empty it is a date that nobody knows.

    What was understood is written out in words as soon as the field is left.
    """

    def __init__(
        self, day: date | None = None, labels: Labels | None = None, today: date | None = None
    ) -> None:
        super().__init__(labels or Labels())
        self._today = today or date.today()  # noqa: DTZ011 - the day where the person sits
        self.setPlaceholderText(self.tr("day month year, or today"))
        pick = self.addAction(
            QIcon(str(resource("icons") / "calendar.svg")), self.ActionPosition.TrailingPosition
        )
        pick.setText(self.tr("Choose in a calendar"))
        pick.setToolTip(self.tr("Choose in a calendar (Alt+Down)"))
        pick.triggered.connect(self.open_calendar)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(_LONG) + _BESIDE)
        self.choose(day)

    def choose(self, day: date | None) -> None:
        """Show a date in words; None empties the field."""
        self._written = (self.labels.date(day) if day else "", day)
        self.setText(self._written[0])
        self.setCursorPosition(0)

    def value(self) -> date | None:
        """Return the date, or None where the field is empty. Raises Refused for text that is no date."""
        from focalnet.network.typed import day_typed

        if self.text() == self._written[0]:
            return self._written[1]
        return day_typed(self.text(), self._today, month_first=self.labels.month_first)

    def required(self) -> date:
        """Return the date. Raises Refused where it is missing, too."""
        return self.value() or parse_iso(self.text())

    def open_calendar(self) -> None:
        """Drop a calendar down from the field."""
        from ui.widgets.calendar import CalendarPopup

        popup = CalendarPopup(self, self.understood() or self._today)
        popup.picked.connect(self._on_picked)
        popup.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar with Alt+Down, as a list opens."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def settle(self) -> None:
        """Write out in words what was typed."""
        super().settle()
        if (day := self.understood()) is not None and self.labels.date(day) != self.text():
            self.choose(day)

    def understood(self) -> date | None:
        """Return the date if the text is one."""
        from focalnet.problems import Refused

        try:
            return self.value()
        except Refused:
            return None

    def _on_picked(self, day: date) -> None:
        self.choose(day)
        self.settle()
        self.textEdited.emit(self.text())
        self.setFocus()
