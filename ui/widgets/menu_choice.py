"""A button that says what is chosen and opens a menu to choose something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from ui.widgets.marking import looking

if TYPE_CHECKING:
    from collections.abc import Sequence


class MenuChoice(QPushButton):
    """Shows "By: region ▾"; `chosen` tells the key of what the user takes."""

    chosen = Signal(str)

    def __init__(self, name: str, words: str, *, names: bool = False) -> None:
        """Take the accessible name, and the words with a place `{choice}`.

        `names`: what has a key is a name, and stays as it is written within the words.
        """
        super().__init__()
        looking(self, "menu")
        self._name = name
        self._words = words
        self._names = names
        self._current = ""
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._on_triggered)
        self.setMenu(QMenu(self))
        self.setAutoDefault(False)

    def offer(self, options: Sequence[tuple[str, str]], current: str) -> None:
        """Offer (key, text), the current one ticked; a current one that is not offered gives the first."""
        for old in self._group.actions():
            self._group.removeAction(old)
        self.menu().clear()
        keys = [key for key, _ in options]
        self._current = current if current in keys else keys[0]
        for key, text in options:
            action = QAction(text, self._group)
            action.setCheckable(True)
            action.setData(key)
            action.setChecked(key == self._current)
            self.menu().addAction(action)
        self._say()

    def current(self) -> str:
        """Return the key of what is chosen."""
        return self._current

    def choose(self, key: str) -> None:
        """Take an option as the user would; a key that is not offered does nothing."""
        for action in self._group.actions():
            if action.data() == key:
                action.trigger()

    def _on_triggered(self, action: QAction) -> None:
        self._current = str(action.data())
        self._say()
        self.chosen.emit(self._current)

    def _say(self) -> None:
        checked = self._group.checkedAction()
        text = checked.text()
        as_it_is = self._names and self._current
        self.setText(self._words.format(choice=text if as_it_is else text[:1].lower() + text[1:]))
        self.setAccessibleName(f"{self._name}: {text}")
