"""History: who did what and when, in plain words; what exactly changed; and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.content import Content, content_of
from ui.pages.history.steps import StepsPart
from ui.pages.page import Page
from ui.widgets.marking import button

if TYPE_CHECKING:
    from ui.labels import Labels
    from ui.place_names import PlaceNames
    from ui.session import Session
    from ui.theme import Theme


class HistoryPage(Page):
    """The steps of the network, and undo and redo above them."""

    undo_requested = Signal()
    redo_requested = Signal()
    revert_requested = Signal(int)  # the number of a step

    def __init__(self, session: Session, labels: Labels, theme: Theme, names: PlaceNames) -> None:
        super().__init__(session, "")
        self.title.setText(self.tr("History"))
        self.steps = StepsPart(session, labels, theme, names)
        self.steps.pane.revert_requested.connect(self.revert_requested)
        self._undo = button(self.tr("Undo"), self.undo_requested.emit)
        self._redo = button(self.tr("Redo"), self.redo_requested.emit)
        self.head.addWidget(self._undo)
        self.head.addWidget(self._redo)
        self.column.addWidget(self.steps, 1)

    def refresh(self) -> None:
        """Show the history as it is now, the latest step chosen."""
        self.steps.refresh()
        self._undo.setEnabled(self.session.undoable() is not None)
        self._redo.setEnabled(self.session.redoable() is not None)

    def tell_chosen(self) -> None:
        """Tell that the page shows a list, of which nobody is chosen."""
        self.session.choose((), listed=True)

    def content(self) -> Content:
        """Return the steps that are shown, each under its day."""
        return content_of(self.steps.model, self.title.text(), self.steps.filters.counts.text())
