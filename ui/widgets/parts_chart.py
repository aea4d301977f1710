"""A chart of lines that have parts: how many people a bar counts, and how many of each kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.widgets.chart import Chart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.labels import Labels
    from ui.theme import Theme
    from ui.widgets.chart import Mark

WHOLE = -1
"""Stands for the whole line where a part is named by its number."""


class PartsChart(Chart):
    """Up and down go from line to line, left and right through the parts of one."""

    def __init__(self, theme: Theme, labels: Labels) -> None:
        super().__init__(theme, labels)
        self._marks: list[Mark] = []
        self._where: list[tuple[int, int]] = []  # of each mark: its line, its part or WHOLE

    def put_marks(self, lines: Sequence[tuple[Mark, Sequence[Mark]]]) -> None:
        """Take the mark of each line with those of its parts, in the order of reading, and show them."""
        self._marks, self._where = [], []
        for number, (line, parts) in enumerate(lines):
            for part, mark in enumerate((line, *parts), start=WHOLE):
                self._marks.append(mark)
                self._where.append((number, part))
        self.say("; ".join(line.text for line, _ in lines))
        self.show_anew()

    def marks(self) -> Sequence[Mark]:
        """Return each line, and after it its parts."""
        return self._marks

    def beside(self, place: int, key: Qt.Key) -> int:
        """Go from line to line with up and down, through the parts with left and right."""
        if place < 0 or key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return super().beside(place, key)
        number = self._where[place][0] + (1 if key == Qt.Key.Key_Down else -1)
        last, _ = self._where[-1]
        return self._where.index((max(0, min(number, last)), WHOLE))
