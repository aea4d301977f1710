"""A tab that says where its work is done until it can be done here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.pages.surveys.tab import RoundTab
from ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from ui.page_makers import Desk


class AwaitedTab(RoundTab):
    """Says that this part of a round is done on the command line for now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        text = self.tr("For now this part of a round is done on the command line: focalnet round --help.")
        self.column.addWidget(EmptyState(self.tr("Not in the window yet"), text))

    def refresh(self) -> None:
        """Show nothing of the round."""
