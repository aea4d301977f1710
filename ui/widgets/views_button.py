"""The saved views of a network behind one button: show one, keep the list as it is, rename, delete."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from ui.widgets.marking import looking

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class ViewsButton(QPushButton):
    """Shows which view the list is; its menu is made when it opens."""

    view_requested = Signal(str)
    save_requested = Signal()
    rename_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, names: Callable[[], Sequence[str]], writable: Callable[[], bool]) -> None:
        super().__init__()
        looking(self, "menu")
        self._names = names
        self._writable = writable
        self._current = ""
        self.setAutoDefault(False)
        self.choices = QMenu(self)
        self.choices.aboutToShow.connect(self.fill)
        self.setMenu(self.choices)
        self.show_current("")

    def show_current(self, name: str) -> None:
        """Say which view the list is now, empty for none."""
        self._current = name
        self.setText(name or self.tr("Views"))
        self.setAccessibleName(self.tr("Saved view: {name}").format(name=name) if name else self.tr("Views"))

    def fill(self) -> None:
        """Fill the menu anew."""
        self.choices.clear()
        for name in self._names():
            action = self.choices.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == self._current)
            action.triggered.connect(partial(self.view_requested.emit, name))
        if not self.choices.isEmpty():
            self.choices.addSeparator()
        self._add(self.tr("Save this list as a view…"), self.save_requested.emit, there=self._writable())
        there = bool(self._current) and self._writable()
        shown = self._current.replace("&", "&&")
        if there:
            self._add(
                self.tr("Rename “{name}”…").format(name=shown),
                lambda: self.rename_requested.emit(self._current),
            )
            self._add(
                self.tr("Delete “{name}”").format(name=shown),
                lambda: self.delete_requested.emit(self._current),
            )

    def _add(self, text: str, do: Callable[[], object], *, there: bool = True) -> None:
        action = self.choices.addAction(text)
        action.setEnabled(there)
        action.triggered.connect(lambda _=False: do())
