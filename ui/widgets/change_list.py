"""Facts that changed, the old one struck through and the new one beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.widgets.marking import emptied, label
from ui.widgets.sentence import escape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.models.change_lines import ChangeLine
    from ui.theme import Theme


class ChangeList(QWidget):
    """A column of changed facts under the rows they belong to."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_lines(self, lines: Sequence[ChangeLine]) -> None:
        """Show the changes."""
        emptied(self._column)
        for line in lines:
            if line.heading:
                self._column.addSpacing(8)
                self._column.addWidget(label(line.heading, "heading", wraps=True))
            self._column.addWidget(self._line(line))
        self._column.addStretch(1)

    def _line(self, line: ChangeLine) -> QLabel:
        tokens = self._theme.tokens
        old = f'<s style="color:{tokens.error}">{escape(line.before)}</s> ' if line.before != "–" else ""
        made = QLabel(
            f'<span style="color:{tokens.muted}">{escape(line.fact)}</span>&nbsp; {old}'
            f'<span style="color:{tokens.good}">{escape(line.after)}</span>'
        )
        made.setTextFormat(Qt.TextFormat.RichText)
        made.setWordWrap(True)
        made.setAccessibleName(f"{line.fact}: {line.before} → {line.after}")
        return made
