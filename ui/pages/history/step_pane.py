"""The step that is chosen: what it did, who made it and when, every fact it changed, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal

from ui.labels import capital
from ui.numbers import number
from ui.widgets.card import Card, Scrolled
from ui.widgets.change_list import ChangeList
from ui.widgets.marking import button, label, tell

if TYPE_CHECKING:
    from focalnet.store import StepRecord
    from ui.labels import Labels
    from ui.models.history_model import HistoryModel
    from ui.session import Session
    from ui.theme import Theme


class StepPane(Card):
    """Details of one step; `revert_requested` with its number."""

    revert_requested = Signal(int)

    def __init__(self, session: Session, labels: Labels, theme: Theme, model: HistoryModel) -> None:
        super().__init__()
        self._session = session
        self._labels = labels
        self._model = model
        self._step: StepRecord | None = None
        self.setAccessibleName(self.tr("What the step changed"))
        self._least = theme.px(240)
        self._sentence = label("", "name", wraps=True)
        self._about = label("", "muted", wraps=True)
        self._undone = label("", "warning", wraps=True)
        self.changes = ChangeList(theme, labels)
        self._area = Scrolled(self.changes, self.tr("Changed facts"))
        self.changes.resized.connect(self._area.fit)
        self.revert = button(self.tr("Take this step back"), self._on_revert)
        for part in (self._sentence, self._about, self._undone):
            self.body.addWidget(part)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self.revert)

    def minimumSizeHint(self) -> QSize:
        """Keep room for a sentence, and for the words of the button in any language."""
        return super().minimumSizeHint().expandedTo(QSize(self._least, 0))

    def show_step(self, step: StepRecord | None) -> None:
        """Show a step; None shows nothing."""
        from focalnet.network.history import Names, StepChanges

        self._step = step
        for part in (self._sentence, self._about, self.revert):
            part.setVisible(step is not None)
        note = self._note_on(step) if step is not None else ""
        tell(self._undone, note)
        if step is None:
            self.changes.show_changes(None)
            return
        self._sentence.setText(self._labels.step(step))
        who = step.actor or self.tr("somebody unknown")
        said = self.tr("{moment} · {who} · step {number}")
        self._about.setText(said.format(moment=self._model.moment(step), who=who, number=number(step.id)))
        file = self._session.file
        self.changes.show_changes(StepChanges(file, step.id, Names(file, self._labels.language)))
        self._area.fit()
        self._area.verticalScrollBar().setValue(0)
        stays = step.undone_by is not None or step.forgotten is not None
        self.revert.setEnabled(self._session.writable and not stays)

    def _note_on(self, step: StepRecord) -> str:
        if step.forgotten is not None:
            return self.tr("Some of what this step changed was forgotten for good: it stays done.")
        return capital(self._model.undone(step))

    def _on_revert(self) -> None:
        if self._step is not None:
            self.revert_requested.emit(self._step.id)
