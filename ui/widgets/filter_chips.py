"""What a list is filtered by, as chips above it; each is taken away by a click or a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.labels import capital
from ui.widgets.flow import FlowBox
from ui.widgets.marking import button, emptied

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QPushButton

    from ui.labels import Labels
    from ui.place_names import PlaceNames

_AWAY = frozenset((QKeyEvent.Type.KeyPress, key) for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace))
_NAMED = 2  # values named in a chip; of more, their number is said


class FilterChips(FlowBox):
    """A chip a facet; `removed` tells which facet's filter is to go, `cleared` that all are."""

    removed = Signal(str)
    cleared = Signal()

    def __init__(self, labels: Labels, names: PlaceNames) -> None:
        super().__init__(space=6)
        self._labels = labels
        self._names = names
        self._shown: dict[str, frozenset[str]] = {}
        self.chips: dict[str, QPushButton] = {}
        self.setAccessibleName(self.tr("Filters in force"))
        self.hide()

    def show_filters(self, where: Mapping[str, frozenset[str]]) -> None:
        """Show a chip for each facet that filters; the focus stays among the chips while there are any."""
        if where == self._shown:
            return
        place = self._place_of_focus()
        self._shown = dict(where)
        emptied(self.flow)
        self.chips = {facet: self._chip(facet, values) for facet, values in where.items()}
        every = list(self.chips.values())
        if len(every) > 1:
            every.append(button(self.tr("Clear all"), self.cleared.emit, "link"))
        for each in every:
            self.flow.addWidget(each)
            each.show()
        self.setVisible(bool(every))
        if place >= 0 and every:
            every[min(place, len(every) - 1)].setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a chip away with Delete or Backspace as well."""
        if isinstance(event, QKeyEvent) and (event.type(), event.key()) in _AWAY:
            self.removed.emit(str(watched.property("facet")))
            return True
        return super().eventFilter(watched, event)

    def _chip(self, facet: str, values: frozenset[str]) -> QPushButton:
        said = self.tr("{facet}: {values}").format(
            facet=self._labels.word("facet", facet), values=self._words(facet, values)
        )
        chip = button(f"{said}  ×", lambda: self.removed.emit(facet), "chip")
        chip.setAccessibleName(self.tr("Take away the filter {filter}").format(filter=said))
        chip.setToolTip(", ".join(self._names_of(facet, values)))
        chip.setProperty("facet", facet)
        chip.installEventFilter(self)
        return chip

    def _words(self, facet: str, values: frozenset[str]) -> str:
        names = self._names_of(facet, values)
        if len(names) <= _NAMED:
            return ", ".join(names)
        return self.tr("{count} values").format(count=len(names))

    def _names_of(self, facet: str, values: frozenset[str]) -> list[str]:
        unknown = self.tr("Not known")
        return sorted(capital(self._names.of_facet(facet, each)) if each else unknown for each in values)

    def _place_of_focus(self) -> int:
        chips = list(self.chips.values())
        return next((place for place, chip in enumerate(chips) if chip.hasFocus()), -1)
