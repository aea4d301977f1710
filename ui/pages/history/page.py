"""History: who did what and when, in plain words; what exactly changed; the way back; and the backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from ui.content import Content, content_of
from ui.pages.history.backups import BackupsPart
from ui.pages.history.steps import StepsPart
from ui.pages.page import Page
from ui.widgets.choice import Choice
from ui.widgets.marking import button

if TYPE_CHECKING:
    from ui.jobs import Jobs
    from ui.labels import Labels
    from ui.place_names import PlaceNames
    from ui.session import Session
    from ui.theme import Theme

_STEPS, _BACKUPS = "steps", "backups"


class HistoryPage(Page):
    """The steps of the network or its backups, and undo and redo above them."""

    undo_requested = Signal()
    redo_requested = Signal()
    revert_requested = Signal(int)  # the number of a step

    def __init__(self, session: Session, labels: Labels, theme: Theme, names: PlaceNames, jobs: Jobs) -> None:
        super().__init__(session, "")
        self.title.setText(self.tr("History"))
        self.steps = StepsPart(session, labels, theme, names)
        self.steps.pane.revert_requested.connect(self.revert_requested)
        self.backups = BackupsPart(session, labels, theme, jobs)
        self.parts = Choice(self.tr("What is shown"))
        titles = ((_STEPS, self.tr("What was done"), "chip"), (_BACKUPS, self.tr("Backups"), "chip"))
        self.parts.offer(titles, _STEPS)
        self.parts.chosen.connect(self._on_part)
        self._undo = button(self.tr("Undo"), self.undo_requested.emit)
        self._redo = button(self.tr("Redo"), self.redo_requested.emit)
        self.head.insertSpacing(1, 16)
        self.head.insertWidget(2, self.parts, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addWidget(self._undo)
        self.head.addWidget(self._redo)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.steps)
        self._stack.addWidget(self.backups)
        self.column.addWidget(self._stack, 1)

    def refresh(self) -> None:
        """Show the part that is seen as it is now."""
        if self._stack.currentWidget() is self.backups:
            self.backups.refresh()
        else:
            self.steps.refresh()
        self._undo.setEnabled(self.session.undoable() is not None)
        self._redo.setEnabled(self.session.redoable() is not None)

    def show_backups(self) -> None:
        """Show the backups."""
        self.parts.choose(_BACKUPS)

    def tell_chosen(self) -> None:
        """Tell that the page shows a list, of which nobody is chosen."""
        self.session.choose((), listed=True)

    def content(self) -> Content:
        """Return what is shown: the steps, each under its day, or the backups."""
        if self._stack.currentWidget() is self.backups:
            return content_of(self.backups.model, self.tr("Backups"))
        return content_of(self.steps.model, self.title.text(), self.steps.filters.counts.text())

    def _on_part(self, part: str) -> None:
        self._stack.setCurrentWidget(self.backups if part == _BACKUPS else self.steps)
        self.refresh()
