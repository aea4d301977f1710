"""A dialog that does something when it is accepted: what the core refuses is said in it, and it stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.dialogs.dialog import FormDialog
from ui.refusals import RefusalsTold

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.labels import Labels
    from ui.session import Session


class DoingDialog(FormDialog):
    """Subclasses say in `enter` what is done; `ask` tells whether it was."""

    def __init__(  # noqa: PLR0917 - a dialog's words, as those of `FormDialog`
        self, parent: QWidget | None, session: Session, labels: Labels, title: str, done: str, text: str = ""
    ) -> None:
        super().__init__(parent, title, done, text)
        self.session = session
        self.labels = labels

    def accept(self) -> None:
        """Do it; a refusal is shown in place."""
        with RefusalsTold(self.labels, self.show_trouble):
            self.enter()
            super().accept()

    def enter(self) -> None:
        """Do what was asked for. Raises Refused."""
        raise NotImplementedError
