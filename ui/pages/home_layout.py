"""How Home's cards lie: in one, two or three columns, as many as the width and the size of the text allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.theme import Theme

_SPACE = 12
_ATTENTION = 300
_CHARTS = (320, 320, 420)
# From these widths on, for 13 px text: attention beside the rest; the charts beside each other; the map, too.
_TWO, _THREE, _WIDE = 700, 940, 1400


class HomeLayout(QWidget):
    """Sentence, composition, growth, map and attention, laid out anew when the width asks for it.

    The sentence comes first and lies where it will stay; the others have their room from the beginning.
    """

    def __init__(self, theme: Theme, sentence: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._sentence = sentence
        # About as high as the charts: the bar to scroll with is there, and the sentence keeps its width.
        self._composition, self._growth, self._map = (self._room(height) for height in _CHARTS)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_SPACE)
        self._side = QWidget()
        self._arrange(1)

    def complete(self, charts: tuple[QWidget, QWidget, QWidget], attention: QWidget) -> None:
        """Take the three charts and what stands beside them."""
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(attention)
        side.addStretch(1)
        for room in (self._composition, self._growth, self._map):
            self._grid.removeWidget(room)
            room.deleteLater()
        self._composition, self._growth, self._map = charts
        columns, self._columns = self._columns, 0
        self._arrange(columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out for the new width."""
        super().resizeEvent(event)
        self._arrange(self.columns_for(self.width()))

    def columns_for(self, width: int) -> int:
        """Return which of the four ways to lie the cards take at a width."""
        room = width / self._theme.unit
        return 1 + (room >= _TWO) + (room >= _THREE) + (room >= _WIDE)

    def _room(self, height: int) -> QWidget:
        made = QWidget()
        made.setMinimumHeight(self._theme.px(height))
        return made

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        # Not `takeAt`: an item taken out by hand lives on and keeps the heights it remembers.
        for card in (self._sentence, self._composition, self._growth, self._map, self._side):
            self._grid.removeWidget(card)
        for column in range(4):
            self._grid.setColumnStretch(column, 0)
            self._grid.setColumnMinimumWidth(column, 0)
        for row in range(6):
            self._grid.setRowStretch(row, 0)
        (self._one, self._two, self._three, self._wide)[columns - 1]()
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _one(self) -> None:
        cards = (self._sentence, self._side, self._composition, self._growth, self._map)
        for row, card in enumerate(cards):
            self._grid.addWidget(card, row, 0)
        self._grid.setColumnStretch(0, 1)

    def _two(self) -> None:
        cards = (self._sentence, self._composition, self._growth, self._map)
        for row, card in enumerate(cards):
            self._grid.addWidget(card, row, 0)
        self._beside(1, len(cards))
        self._grid.setColumnStretch(0, 1)

    def _three(self) -> None:
        self._grid.addWidget(self._sentence, 0, 0, 1, 2)
        self._grid.addWidget(self._composition, 1, 0)
        self._grid.addWidget(self._growth, 1, 1)
        self._grid.addWidget(self._map, 2, 0, 1, 2)
        self._beside(2, 3)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    def _wide(self) -> None:
        """Put the map beside the two other charts."""
        self._grid.addWidget(self._sentence, 0, 0, 1, 2)
        self._grid.addWidget(self._composition, 1, 0)
        self._grid.addWidget(self._growth, 2, 0)
        self._grid.addWidget(self._map, 1, 1, 2, 1)
        self._beside(2, 3)
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(1, 6)

    def _beside(self, column: int, rows: int) -> None:
        self._grid.addWidget(self._side, 0, column, rows + 1, 1)
        self._grid.setColumnMinimumWidth(column, self._theme.px(_ATTENTION))
