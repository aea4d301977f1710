"""A legend that stands by itself, beside a table whose cells it explains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.legend import Entry, Legend

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme


class LegendLine(QWidget):
    """Swatches with their words."""

    def __init__(self, theme: Theme, entries: Sequence[tuple[str, str]]) -> None:
        """Show (colour token, word) entries."""
        super().__init__()
        self._theme = theme
        self._entries = entries
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(", ".join(word for _, word in entries))

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(self._theme.px(240), self.heightForWidth(self._theme.px(240)))

    def hasHeightForWidth(self) -> bool:
        """Say that narrower may be higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        return self._legend().height(width) + 2

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        """Paint the swatches and words in the colours of the moment."""
        self._legend().draw(QPainter(self), 2, 0, self.width() - 2)

    def _legend(self) -> Legend:
        entries = [Entry(self._theme.colour(token), word) for token, word in self._entries]
        return Legend(self._theme, entries)
