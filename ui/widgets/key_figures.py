"""The integers behind the sentence, in a row; each is a door to the list that it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from ui.widgets.flow import FlowBox
from ui.widgets.marking import emptied

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Theme

_PAD = 2


class KeyFigure(NamedTuple):
    """A number as it is written, its word, and what it opens."""

    number: str
    word: str
    door: object = None


class KeyFigures(FlowBox):
    """Shows figures; those that do not fit on a line go on in the next."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(space=theme.px(12))
        self._theme = theme
        self.shown: Sequence[KeyFigure] = ()

    def show_figures(self, figures: Sequence[KeyFigure]) -> None:
        """Show these figures."""
        if list(figures) == list(self.shown):
            return
        self.shown = figures
        emptied(self.flow)
        for figure in figures:
            made = _Figure(self._theme, figure)
            made.clicked.connect(lambda _=False, door=figure.door: self.opened.emit(door))
            self.flow.addWidget(made)
            made.show()  # at once, and not when Qt comes round to it: its height counts


class _Figure(QAbstractButton):
    def __init__(self, theme: Theme, figure: KeyFigure) -> None:
        super().__init__()
        self._theme = theme
        self._figure = figure
        self.setText(f"{figure.number} {figure.word}")
        self.setAccessibleName(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Ask for the number over its word."""
        number, word = QFontMetrics(self._theme.font(20, bold=True)), QFontMetrics(self._theme.font(12))
        wide = max(number.horizontalAdvance(self._figure.number), word.horizontalAdvance(self._figure.word))
        return QSize(wide + 2 * self._theme.px(_PAD) + 2, number.height() + word.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        """Paint the number, the word, and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pad = self._theme.px(_PAD)
        painter.setFont(self._theme.font(20, bold=True))
        height = painter.fontMetrics().height()
        painter.setPen(self._theme.colour("accent" if self.underMouse() else "text"))
        painter.drawText(QRect(pad, 2, self.width(), height), Qt.AlignmentFlag.AlignLeft, self._figure.number)
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.colour("muted"))
        below = QRect(pad, 2 + height, self.width(), self.height())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, self._figure.word)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
