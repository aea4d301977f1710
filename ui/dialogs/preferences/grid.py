"""A table of choices: a line for each grade or ladder, a column for each class, one dot in every line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

from ui.widgets.marking import label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class ChoiceGrid(QWidget):
    """Radio buttons in lines; `chosen` tells line and column that the user picks."""

    chosen = Signal(str, str)

    def __init__(self, name: str, heads: tuple[str, str], columns: Mapping[str, str]) -> None:
        """Show empty; `heads` name the lines and their counts, `columns` are codes with their words."""
        super().__init__()
        self.setAccessibleName(name)
        self._columns = columns
        self._buttons: dict[tuple[str, str], QRadioButton] = {}
        self._counts: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(0, 1)
        for column, words in enumerate((*heads, *columns.values())):
            self._grid.addWidget(label(words, "muted", wraps=True), 0, column, _place(column))

    def show_lines(self, lines: Sequence[tuple[str, str, str]], chosen: Mapping[str, str]) -> None:
        """Show lines as (code, words, count) with the column chosen for each; keeps those that are there."""
        if [code for code, *_ in lines] != list(self._counts):
            self._make(lines)
        for code, _, count in lines:
            self._counts[code].setText(count)
            self._buttons[code, chosen.get(code, "")].setChecked(True)

    def button(self, line: str, column: str) -> QRadioButton:
        """Return the button of a line and column."""
        return self._buttons[line, column]

    def _make(self, lines: Sequence[tuple[str, str, str]]) -> None:
        for row, (code, words, count) in enumerate(lines, 1):
            group = QButtonGroup(self)
            self._grid.addWidget(label(words), row, 0)
            self._counts[code] = label(count, "muted")
            self._grid.addWidget(self._counts[code], row, 1, _place(1))
            for column, (key, said) in enumerate(self._columns.items(), 2):
                made = QRadioButton()
                made.setAccessibleName(f"{words}, {said}")
                made.setToolTip(f"{words}: {said}")
                made.clicked.connect(lambda _=False, at=(code, key): self.chosen.emit(*at))
                group.addButton(made)
                self._buttons[code, key] = made
                self._grid.addWidget(made, row, column, _place(column))


def _place(column: int) -> Qt.AlignmentFlag:
    if column == 0:
        return Qt.AlignmentFlag.AlignLeft
    return Qt.AlignmentFlag.AlignRight if column == 1 else Qt.AlignmentFlag.AlignHCenter
