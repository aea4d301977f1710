"""What the tabs of the detail pane have in common: who is shown, and what they ask for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.refusals import RefusalsTold
from ui.widgets.marking import label, tell

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.network.listing import RosterRow
    from focalnet.network.model import Person
    from ui.labels import Labels
    from ui.session import Session
    from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Shown:
    """A person, and the row of the appointment that is looked at; none where nothing is held."""

    person: Person
    row: RosterRow | None


class PersonTab(QWidget):
    """One tab; subclasses fill `column` and say in `show_person` how they show somebody."""

    wanted = Signal(str, str, str)  # a thing to be done, the id it is about, the fact to begin with
    said = Signal(str)  # what was done, to be offered for undoing

    def __init__(self, session: Session, labels: Labels, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self.labels = labels
        self.theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 8, 0)
        self.column.setSpacing(theme.px(6))
        self.trouble = label("", "error", wraps=True)
        self.trouble.hide()
        self.column.addWidget(self.trouble)

    def show_person(self, shown: Shown) -> None:
        """Show somebody."""
        raise NotImplementedError

    def do(self, action: Callable[[], object]) -> None:
        """Do something; what is refused is said here, what was done is offered for undoing."""
        before = self.session.steps
        self.show_trouble("")
        with RefusalsTold(self.labels, self.show_trouble):
            action()
        step = self.session.undoable()
        if step is not None and self.session.steps > before:
            self.said.emit(self.labels.done(step))

    def show_trouble(self, text: str) -> None:
        """Show the sentence of a refusal, or take it away."""
        tell(self.trouble, text)
