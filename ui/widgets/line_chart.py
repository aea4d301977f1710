"""Lines over the years, each with its last number beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Theme

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what it counts, its colour token, its numbers, dashed or not."""

    word: str
    token: str
    numbers: tuple[int, ...]
    dashed: bool = False


class LineChart(QWidget):
    """Draws lines on one scale from nought; every number stands in the accessible name, too."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._years: Sequence[str] = ()
        self._lines: Sequence[Line] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, years: Sequence[str], lines: Sequence[Line]) -> None:
        """Show lines over these years."""
        self._years, self._lines = years, lines
        said = (
            f"{line.word}: "
            + ", ".join(f"{year} {number:,}" for year, number in zip(years, line.numbers, strict=True))
            for line in lines
        )
        self.setAccessibleName("; ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a quiet height."""
        return QSize(self._theme.px(300), self._theme.px(172))

    def minimumSizeHint(self) -> QSize:
        """Give way in width."""
        return QSize(self._theme.px(180), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        """Paint the scale, the lines, their last numbers and the legend."""
        if not self._lines or len(self._years) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(12))
        metrics = painter.fontMetrics()
        highest = max(max(line.numbers) for line in self._lines)
        step = _step(highest)
        top = (highest // step + 1) * step
        plot = self._plot(metrics, top)
        self._paint_scale(painter, plot, top, step)
        for line in self._lines:
            self._paint_line(painter, plot, line, top)
        self._paint_legend(painter, metrics)

    def _plot(self, metrics: QFontMetrics, top: int) -> QRect:
        left = metrics.horizontalAdvance(f"{top:,}") + self._theme.px(8)
        right = metrics.horizontalAdvance(f"{top:,}") + self._theme.px(10)
        below = 2 * metrics.height() + self._theme.px(14)
        return self.rect().adjusted(left, self._theme.px(6), -right, -below)

    def _paint_scale(self, painter: QPainter, plot: QRect, top: int, step: int) -> None:
        for value in range(0, top + 1, step):
            y = round(plot.bottom() - plot.height() * value / top)
            painter.fillRect(plot.left(), y, plot.width(), 1, self._theme.colour("line"))
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(QRect(0, y - 10, plot.left() - self._theme.px(8), 20), _RIGHT, f"{value:,}")
        height = painter.fontMetrics().height()
        every = max(1, -(-len(self._years) * self._theme.px(44) // max(plot.width(), 1)))
        last = len(self._years) - 1
        for place, year in enumerate(self._years):
            if (last - place) % every == 0:
                x = self._x(plot, place)
                painter.drawText(QRect(round(x) - 30, plot.bottom() + 4, 60, height), _CENTRE, year)

    def _paint_line(self, painter: QPainter, plot: QRect, line: Line, top: int) -> None:
        pen = QPen(self._theme.colour(line.token), 2)
        if line.dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        points = [
            QPointF(self._x(plot, place), plot.bottom() - plot.height() * number / top)
            for place, number in enumerate(line.numbers)
        ]
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(self._theme.colour("text"))
        beside = QRectF(points[-1].x() + 6, points[-1].y() - 10, 80, 20)
        painter.drawText(beside, _LEFT, f"{line.numbers[-1]:,}")

    def _paint_legend(self, painter: QPainter, metrics: QFontMetrics) -> None:
        x, y = 0, self.height() - metrics.height() // 2 - 2
        for line in self._lines:
            pen = QPen(self._theme.colour(line.token), 2)
            if line.dashed:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(x, y, x + self._theme.px(16), y)
            x += self._theme.px(22)
            width = metrics.horizontalAdvance(line.word)
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(
                QRect(x, y - metrics.height(), width + 2, 2 * metrics.height()), _LEFT, line.word
            )
            x += width + self._theme.px(14)

    def _x(self, plot: QRect, place: int) -> float:
        return plot.left() + plot.width() * place / (len(self._years) - 1)


def _step(highest: int) -> int:
    """Return a round step that makes three to five lines of the scale."""
    for step in (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000):
        if highest <= step * 4:
            return step
    return 100_000
