"""What the two steps have in common in which something is decided line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.dialogs.importing.step import Step
from ui.widgets.card import Card, Scrolled
from ui.widgets.marking import button, emptied, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.dialogs.importing.state import ImportState


class DecidingStep(Step):
    """Lines with a field each, in a grid that scrolls; all suggestions are taken at once."""

    def __init__(self, state: ImportState, *, named: str, about: str, stretches: Sequence[int]) -> None:
        """Take what the lines are called, a sentence above them, and how the columns share the width."""
        super().__init__(state)
        card = Card()
        head = QHBoxLayout()
        head.addWidget(label(about, "muted"), 1)
        self.take = button(self.tr("Take all suggestions"), self.take_suggestions)
        head.addWidget(self.take)
        card.body.addLayout(head)
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        for place, stretch in enumerate(stretches):
            self._grid.setColumnStretch(place, stretch)
        card.body.addWidget(Scrolled(inside, named), 1)
        self.column.addWidget(card, 1)

    def take_suggestions(self) -> None:
        """Choose what is suggested where nothing is decided yet."""
        raise NotImplementedError

    def begin(self, *heads: str) -> None:
        """Empty the grid, and write these heads over its columns."""
        emptied(self._grid)
        for place, head in enumerate(heads):
            self._grid.addWidget(label(head, "muted"), 0, place)
