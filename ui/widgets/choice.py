"""A row of chips of which one is chosen: a language, a break-down, an outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton

from ui.widgets.flow import FlowBox
from ui.widgets.marking import emptied, looking

if TYPE_CHECKING:
    from collections.abc import Sequence


class Choice(FlowBox):
    """Chips, one of them pressed; `chosen` tells the key of the one the user presses."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)

    def offer(self, options: Sequence[tuple[str, str, str]], current: str) -> None:
        """Show the options as (key, text, look: `chip` or `chip-warning`), the current one pressed."""
        for chip in self._group.buttons():
            self._group.removeButton(chip)
        emptied(self.flow)
        for key, text, look in options:
            chip = looking(QPushButton(text), look)
            chip.setCheckable(True)
            chip.setAutoExclusive(True)
            chip.setChecked(key == current)
            chip.setProperty("key", key)
            chip.setAutoDefault(False)
            self._group.addButton(chip)
            self.flow.addWidget(chip)

    def current(self) -> str:
        """Return the key of the pressed chip, empty if none is."""
        pressed = self._group.checkedButton()
        return str(pressed.property("key")) if pressed else ""

    def choose(self, key: str) -> None:
        """Press a chip as the user would; a key that is not offered does nothing."""
        for chip in self._group.buttons():
            if chip.property("key") == key:
                chip.click()

    def _on_clicked(self, chip: QAbstractButton) -> None:
        self.chosen.emit(str(chip.property("key")))
