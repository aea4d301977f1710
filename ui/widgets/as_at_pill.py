"""The as-at date of the whole window: plain when it is today, a warning when it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.widgets.marking import looking

if TYPE_CHECKING:
    from datetime import date

    from ui.labels import Labels


class AsAtPill(QWidget):
    """Two buttons: the date, which asks for another; and, when it is not today, the way back."""

    date_requested = Signal()
    today_requested = Signal()

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self.day = QPushButton(self.tr("Today"))
        self.back = looking(QPushButton("×"), "as-at")
        self.back.setToolTip(self.tr("Back to today"))
        self.back.setAccessibleName(self.tr("Back to today"))
        for pressed, said in ((self.day, self.date_requested), (self.back, self.today_requested)):
            pressed.setAutoDefault(False)
            pressed.clicked.connect(said)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.day)
        row.addWidget(self.back)

    def show_date(self, as_at: date, *, looks_back: bool) -> None:
        """Show the date; `looks_back` when it is not today."""
        text = (
            self.tr("As at {date}").format(date=self._labels.date(as_at)) if looks_back else self.tr("Today")
        )
        self.day.setText(text)
        self.day.setAccessibleName(self.tr("As at {date}").format(date=self._labels.date(as_at)))
        self.day.setToolTip(self.tr("Look at the network as at another date"))
        looking(self.day, "as-at" if looks_back else "")
        self.back.setVisible(looks_back)
