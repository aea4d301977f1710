"""A line that is understood or refused in place, as soon as it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from focalnet.problems import Refused
from ui.widgets.marking import looking

if TYPE_CHECKING:
    from ui.labels import Labels


class TypedField(QLineEdit):
    """Text with a meaning. `told` says why it was refused, and nothing once it is right again."""

    told = Signal(str)

    def __init__(self, labels: Labels, text: str = "") -> None:
        super().__init__(text)
        self.labels = labels
        self.setCursorPosition(0)
        self._wrong = False
        self._look = ""  # what it has when it is not wrong
        self.setAcceptDrops(False)  # files are the window's
        self.editingFinished.connect(self.settle)
        self.textEdited.connect(self._on_typed)

    def value(self) -> Any:
        """Return what the text means. Raises Refused where it means nothing."""
        return " ".join(self.text().split())

    def settle(self) -> None:
        """Take the text as finished: frame it in red and say why where it is refused."""
        try:
            self.value()
        except Refused as refused:
            if not self._wrong:
                self._wrong, self._look = True, str(self.property("look") or "")
            looking(self, "wrong")
            self.told.emit(self.labels.problem(refused.problem))
        else:
            self._right_again()

    def _on_typed(self) -> None:
        self._right_again()

    def _right_again(self) -> None:
        if self._wrong:
            self._wrong = False
            looking(self, self._look)
            self.told.emit("")
