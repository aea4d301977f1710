"""A field that finds one of many by name as one types, and remembers which one was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from ui.widgets.marking import looking

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_ID = Qt.ItemDataRole.UserRole + 1
_SHOWN = 12


class FindField(QLineEdit):
    """Offers what a text finds; `chosen` gives the id of the one taken, empty when it is let go."""

    chosen = Signal(str)

    def __init__(self, name: str, find: Callable[[str], Sequence[tuple[str, str]]]) -> None:
        """Make a field called `name`; `find` returns (id, words) for a text, the best first."""
        super().__init__()
        looking(self, "search")
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setClearButtonEnabled(True)
        self._find = find
        self._id = ""
        self._offers = QStandardItemModel(self)
        completer = QCompleter(self._offers, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_SHOWN)
        completer.activated.connect(self._on_activated)
        self._asking = completer
        completer.setWidget(self)
        self.textChanged.connect(self._on_changed)
        self.textEdited.connect(self._on_edited)
        self.returnPressed.connect(self._on_return)

    def value(self) -> str:
        """Return the id of the one that is chosen, empty if none is."""
        return self._id

    def choose(self, row: str, words: str) -> None:
        """Choose one, as if it had been taken from the offers."""
        self._id = row
        self.blockSignals(True)
        self.setText(words)
        self.blockSignals(False)
        self.chosen.emit(row)

    def hide_offers(self) -> None:
        """Take the offers away."""
        if (popup := self._asking.popup()) is not None:
            popup.hide()

    def _on_edited(self, text: str) -> None:
        self._offers.clear()
        for row, words in list(self._find(text))[:_SHOWN] if text.strip() else []:
            item = QStandardItem(words)
            item.setData(row, _ID)
            self._offers.appendRow(item)
        if self._offers.rowCount():
            self._asking.complete()
        else:
            self.hide_offers()

    def _on_changed(self) -> None:
        if self._id:
            self._id = ""
            self.chosen.emit("")

    def _on_return(self) -> None:
        if not self._id and self._offers.rowCount():
            self._take(self._offers.item(0))

    def _on_activated(self) -> None:
        """Take the offer the popup stands on; by its place, for two may have the same words."""
        popup = self._asking.popup()
        item = self._offers.item(popup.currentIndex().row()) if popup is not None else None
        if item is not None:
            self._take(item)

    def _take(self, item: QStandardItem) -> None:
        self.hide_offers()
        self.choose(str(item.data(_ID)), item.text())
