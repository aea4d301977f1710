"""History: what was done with a person and the appointments, in plain words; each step can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.later import Later
from ui.pages.person.tab import PersonTab
from ui.widgets.marking import button, emptied, label

if TYPE_CHECKING:
    from focalnet.store import StepRecord
    from ui.labels import Labels
    from ui.pages.person.tab import Shown
    from ui.session import Session
    from ui.theme import Theme

_SHOWN = 40
_AFTER_MS = 120  # somebody who leafs through the list does not wait for the history of each


class HistoryTab(PersonTab):
    """The latest steps first."""

    taken_back = Signal(int)  # a step

    def __init__(self, session: Session, labels: Labels, theme: Theme) -> None:
        super().__init__(session, labels, theme)
        self._person = ""
        self._steps = QVBoxLayout()
        self._steps.setSpacing(theme.px(8))
        self.column.addLayout(self._steps)
        self.column.addStretch(1)
        self._showing = Later(self, _AFTER_MS, self.show_steps)

    def show_person(self, shown: Shown) -> None:
        """Show the steps of somebody, as soon as the eye rests on them."""
        if shown.person.id != self._person:
            emptied(self._steps)
        self._person = shown.person.id
        self._showing.start()

    def show_steps(self) -> None:
        """Read and show the steps."""
        from focalnet.network.personal_data import rows_about
        from focalnet.problems import Refused

        emptied(self._steps)
        if not self.session.is_open:
            return
        try:
            rows = rows_about(self.session.file, self._person)
        except Refused:
            return
        found = self.session.file.history(row=rows, limit=_SHOWN)
        for step in found:
            self._steps.addLayout(self._line(step))
        if len(found) == _SHOWN:
            self._steps.addWidget(label(self.tr("Older steps stand in the history."), "muted", wraps=True))

    def _line(self, step: StepRecord) -> QVBoxLayout:
        here = step.at.astimezone()
        words = QVBoxLayout()
        words.setSpacing(0)
        said = self.labels.step(step)
        undone = step.undone_by is not None
        text = self.tr("{step} (undone)").format(step=said) if undone else said
        words.addWidget(label(text, "muted" if undone else "", wraps=True))
        below = QHBoxLayout()
        when = f"{self.labels.date(here.date())}, {here:%H:%M}"
        below.addWidget(label(" · ".join(filter(None, (when, step.actor))), "muted", wraps=True), 1)
        if self.session.writable and not undone:
            name = self.tr("Take back: {step}").format(step=said)
            below.addWidget(
                button(self.tr("Take back"), lambda: self.taken_back.emit(step.id), "link", name=name)
            )
        words.addLayout(below)
        return words
