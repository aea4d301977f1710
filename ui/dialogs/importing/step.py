"""What every step of the import has in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.marking import looking

if TYPE_CHECKING:
    from ui.dialogs.importing.state import ImportState


class Step(QWidget):
    """One step. `heading` completes the page's title; a step that is not `needed` is passed over."""

    heading = ""

    def __init__(self, state: ImportState) -> None:
        super().__init__()
        looking(self, "page")
        self.state = state
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    def needed(self) -> bool:
        """Tell whether there is anything to decide here."""
        return self.state.plan is not None

    def enter(self) -> None:
        """Show the state as it is now."""

    def leave(self) -> bool:
        """Hand over what was decided here; tells whether a new plan is being made."""
        return False

    def go_on_words(self) -> str:
        """Return the words of the button that goes on; empty for a step that goes on by itself."""
        return self.tr("Next")
