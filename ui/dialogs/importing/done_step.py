"""The last step: what was done, and the offer to undo it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from ui.dialogs.importing.step import Step
from ui.numbers import number
from ui.widgets.card import Card
from ui.widgets.marking import button, emptied, label

if TYPE_CHECKING:
    from ui.dialogs.importing.state import ImportState


class DoneStep(Step):
    """Counts what the import did."""

    undo_requested = Signal()

    def __init__(self, state: ImportState) -> None:
        super().__init__(state)
        self.heading = self.tr("done")
        card = Card(margin=24)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        card.body.addLayout(self._lines)
        self.undo = button(self.tr("Undo the import"), self.undo_requested.emit)
        self.undo.setSizePolicy(self.undo.sizePolicy().Policy.Fixed, self.undo.sizePolicy().Policy.Fixed)
        card.body.addSpacing(8)
        card.body.addWidget(self.undo)
        card.body.addStretch(1)
        self.column.addWidget(card, 1)

    def needed(self) -> bool:
        """Be there once something was applied."""
        return self.state.result is not None

    def go_on_words(self) -> str:
        """Lead to the list."""
        return self.tr("Show the focal points")

    def enter(self) -> None:
        """Say what was done."""
        emptied(self._lines)
        result, plan = self.state.result, self.state.plan
        if result is None or plan is None:
            return
        self._lines.addWidget(label(self.tr("{file} is imported").format(file=plan.file), "name"))
        for count, one, several in (
            (result.people, self.tr("1 new person"), self.tr("{count} new people")),
            (result.appointments, self.tr("1 new appointment"), self.tr("{count} new appointments")),
            (result.offices, self.tr("1 new office"), self.tr("{count} new offices")),
            (result.changed, self.tr("1 row changed facts"), self.tr("{count} rows changed facts")),
            (result.ended, self.tr("1 appointment ended"), self.tr("{count} appointments ended")),
        ):
            if count:
                self._lines.addWidget(label(one if count == 1 else several.format(count=number(count))))
        said = self.tr(
            "It is one step. Undo takes all of it back, now or later, also after closing the network."
        )
        self._lines.addWidget(label(said, "muted", wraps=True))
