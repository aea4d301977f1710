"""What Home shows where nobody is a focal point: what to do first, or that the date is the matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from ui.labels import Labels
    from ui.session import Session


class HomeEmpty(QStackedWidget):
    """Three ways to begin with a new network; two ways out of a date on which there was nobody."""

    import_requested = Signal()
    person_requested = Signal()
    example_requested = Signal()
    today_requested = Signal()
    date_requested = Signal()

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self.addWidget(
            EmptyState(
                self.tr("This network knows nobody yet"),
                self.tr(
                    "Import the roster you have, or enter the first person. Or try things on the example."
                ),
                (self.tr("Import roster…"), self.import_requested.emit),
                (self.tr("New focal point"), self.person_requested.emit),
                (self.tr("Open the example"), self.example_requested.emit),
            )
        )
        self.addWidget(
            EmptyState(
                self.tr("Nobody is a focal point on this date"),
                self.tr("The network knows people of other dates."),
                (self.tr("Back to today"), self.today_requested.emit),
                (self.tr("Choose another date…"), self.date_requested.emit),
                (self.tr("New focal point"), self.person_requested.emit),
            )
        )

    def shown(self) -> QWidget:
        """Return what is shown of the two."""
        return self.currentWidget() or self

    def show_for(self, session: Session) -> None:
        """Show what fits: a new network, or one that has people on other dates."""
        self.setCurrentIndex(1 if session.listing.person_ids("") else 0)
