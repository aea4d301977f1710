"""Several of many things, in a cell: typed to be found, ticked with Enter or the space bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from focalnet.folding import fold
from ui.widgets.cell_keys import Leaving, way_of
from ui.widgets.marking import looking

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from focalnet.network.finding import Choice

_CODE = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1


class ManyField(Leaving, QFrame):
    """Those that are ticked stand first. Enter ticks the first that fits; with nothing typed it is done."""

    def __init__(self, choices: Iterable[Choice], name: str) -> None:
        super().__init__()
        looking(self, "popup")
        self._choices = list(choices)
        self.search = looking(QLineEdit(), "search")
        self.search.setPlaceholderText(self.tr("Type to find, Enter to tick"))
        self.search.setAccessibleName(name)
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addWidget(self.list)
        self.setFocusProxy(self.search)
        self.search.textChanged.connect(self._narrow)
        for part in (self.search, self.list):
            part.installEventFilter(self)

    def put(self, value: Collection[str]) -> None:
        """Tick these, in their order, and offer the others below."""
        first = sorted(self._choices, key=lambda each: each.id not in value)
        place = {code: number for number, code in enumerate(value)}
        first.sort(key=lambda each: place.get(each.id, len(place)))
        self.list.clear()
        for choice in first:
            item = QListWidgetItem(choice.name)
            item.setData(_CODE, choice.id)
            item.setData(_WORDS, choice.words)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | _TICKED)
            item.setCheckState(Qt.CheckState.Checked if choice.id in value else Qt.CheckState.Unchecked)
            self.list.addItem(item)

    def entered(self) -> tuple[str, ...]:
        """Return what is ticked, in the order of the list."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(str(item.data(_CODE)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Take the keys of both parts: Down goes into the list, Enter ticks or is done, Tab is done."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        way = way_of(event)
        if event.key() == Qt.Key.Key_Down and watched is self.search:
            self.list.setFocus()
            self.list.setCurrentRow(self._first())
        elif way == (0, 1) and (watched is self.list or self.search.text()):
            self._turn(self.list.currentRow() if watched is self.list else self._first())
        elif way is not None:
            self.leave(*way)
        else:
            return False
        return True

    def _turn(self, row: int) -> None:
        if row >= 0:
            item = self.list.item(row)
            ticked = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
        self.search.clear()
        self.search.setFocus()

    def _first(self) -> int:
        """Return the first row that is shown, -1 if none is."""
        return next((row for row in range(self.list.count()) if not self.list.item(row).isHidden()), -1)

    def _narrow(self, text: str) -> None:
        words = fold(text).split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in str(item.data(_WORDS)) for word in words))


_TICKED = Qt.ItemFlag.ItemIsUserCheckable
