"""The trail of steps above the import: where one is, and the way to any step that can be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.widgets.marking import label, looking

if TYPE_CHECKING:
    from collections.abc import Sequence


class Trail(QWidget):
    """Numbered steps in a line; the present one stands out."""

    step_requested = Signal(int)

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Steps of the import"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._buttons: list[QPushButton] = []
        for place, title in enumerate(titles):
            if place:
                row.addWidget(label("›", "muted"))
            step = looking(QPushButton(f"{place + 1} {title}"), "trail")
            step.setAutoDefault(False)
            step.clicked.connect(lambda _=False, place=place: self.step_requested.emit(place))
            self._buttons.append(step)
            row.addWidget(step)
        row.addStretch(1)

    def show_step(self, current: int, reachable: Sequence[bool]) -> None:
        """Mark the present step and let those be pressed that can be shown."""
        for place, (step, open_to) in enumerate(zip(self._buttons, reachable, strict=True)):
            looking(step, "trail-here" if place == current else "trail")
            step.setEnabled(open_to or place == current)
