"""What an empty screen shows: what it is for, and what to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.marking import button, label

if TYPE_CHECKING:
    from collections.abc import Callable


class EmptyState(QWidget):
    """A heading, a sentence and up to three buttons, in the middle."""

    def __init__(self, heading: str, text: str, *doors: tuple[str, Callable[[], object]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.setSpacing(12)
        for line in (label(heading, "name", wraps=True), label(text, "muted", wraps=True)):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(line)
        row = QHBoxLayout()
        row.addStretch(1)
        for number, (title, opened) in enumerate(doors):
            row.addWidget(button(title, opened, "primary" if number == 0 else ""))
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
