"""Lines over the years, each with its last number beside it; each year is a door to that date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from ui.widgets.chart import Chart, Mark
from ui.widgets.legend import Entry, Legend
from ui.widgets.tip import draw_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.labels import Labels
    from ui.theme import Theme

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_HEIGHT, _HIGHEST = 150, 260
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what it counts, its colour token, its numbers, dashed or not."""

    word: str
    token: str
    numbers: tuple[int, ...]
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """One place along the lines: how it is called, and what it opens."""

    word: str
    door: object = None


class LineChart(Chart):
    """Draws lines on one scale from nought. Left and right go from year to year."""

    def __init__(self, theme: Theme, labels: Labels) -> None:
        super().__init__(theme, labels)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setMaximumHeight(theme.px(_HIGHEST))
        self.setSizePolicy(policy)
        self._points: Sequence[Point] = ()
        self._lines: Sequence[Line] = ()

    def show_lines(self, points: Sequence[Point], lines: Sequence[Line]) -> None:
        """Show lines over these points."""
        self._points, self._lines = points, lines
        self.say("; ".join(mark.text for mark in self.marks()))
        self.show_anew()

    def marks(self) -> Sequence[Mark]:
        """Return the points, the earliest first."""
        return [Mark(self._said(place), point.door) for place, point in enumerate(self._points)]

    def outline(self, place: int) -> QPainterPath:
        """Return a narrow frame round a point of all lines."""
        plot = self._plot(self.size())
        path = QPainterPath()
        half = self.theme.px(7)
        path.addRoundedRect(QRectF(self._x(plot, place) - half, plot.top(), 2 * half, plot.height()), 4, 4)
        return path

    def place_at(self, point: QPointF) -> int:
        """Return the point of the lines that is nearest, if it is inside of the plot or on its year."""
        plot = self._plot(self.size()).adjusted(-8, 0, 8, QFontMetrics(self.theme.font(12)).height() + 6)
        if not self._points or not plot.contains(point.toPoint()):
            return -1
        inside = self._plot(self.size())
        return min(range(len(self._points)), key=lambda place: abs(self._x(inside, place) - point.x()))

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...], Sequence[object]]:
        """Return a row for each point."""
        headers = ("", *(line.word for line in self._lines))
        rows = tuple(
            (point.word, *(self.labels.number(line.numbers[place]) for line in self._lines))
            for place, point in enumerate(self._points)
        )
        return headers, rows, [point.door for point in self._points]

    def height_for(self, width: int) -> int:
        """Return a quiet height, with the lines of the legend."""
        return self.theme.px(_HEIGHT) + self._legend().height(width) + self.theme.px(14)

    def draw(self, painter: QPainter, size: QSize, current: int = -1) -> None:
        """Draw the scale, the lines, their last numbers and the legend."""
        if not self._lines or len(self._points) < 2:
            return
        painter.setFont(self.theme.font(12))
        plot, (top, step) = self._plot(size), self._scale()
        self._draw_scale(painter, plot, top, step)
        self._draw_points(painter, plot)
        if current >= 0:
            painter.fillRect(QRectF(self._x(plot, current), plot.top(), 1, plot.height()),
                             self.theme.colour("muted"))  # fmt: skip
        for line in self._lines:
            self._draw_line(painter, plot, line, top, current)
        self._draw_last(painter, plot, top)
        legend = self._legend()
        legend.draw(painter, 0, size.height() - legend.height(size.width()), size.width())

    def draw_over(self, painter: QPainter, place: int) -> None:
        """Draw the numbers of the point that the reader is on."""
        plot = self._plot(self.size())
        lines = [self._points[place].word, *(self._counted(line, place) for line in self._lines)]
        draw_tip(painter, self.theme, self.rect(), QPointF(self._x(plot, place), plot.top()), lines)

    def _plot(self, size: QSize) -> QRect:
        metrics = QFontMetrics(self.theme.font(12))
        side = metrics.horizontalAdvance(self.labels.number(self._scale()[0]))
        below = self._legend().height(size.width()) + metrics.height() + self.theme.px(20)
        rect = QRect(0, 0, size.width(), size.height())
        right = max(side, self._half_year(metrics)) + self.theme.px(10)
        return rect.adjusted(side + self.theme.px(8), metrics.height() // 2, -right, -below)

    def _half_year(self, metrics: QFontMetrics) -> int:
        return max((metrics.horizontalAdvance(point.word) // 2 for point in self._points), default=0)

    def _draw_scale(self, painter: QPainter, plot: QRect, top: int, step: int) -> None:
        painter.setPen(self.theme.colour("muted"))
        half = painter.fontMetrics().height()
        for value in range(0, top + 1, step):
            y = round(plot.bottom() - plot.height() * value / top)
            painter.fillRect(plot.left(), y, plot.width(), 1, self.theme.colour("line"))
            room = QRect(0, y - half, plot.left() - self.theme.px(8), 2 * half)
            painter.drawText(room, _RIGHT, self.labels.number(value))

    def _draw_points(self, painter: QPainter, plot: QRect) -> None:
        """Draw the names of the points, as many as have room; the last one always."""
        metrics = painter.fontMetrics()
        wide = 2 * self._half_year(metrics) + self.theme.px(12)
        every = max(1, -(-len(self._points) * wide // max(plot.width(), 1)))
        last = len(self._points) - 1
        for place, point in enumerate(self._points):
            if (last - place) % every == 0:
                left = round(self._x(plot, place)) - wide // 2
                room = QRect(left, plot.bottom() + self.theme.px(5), wide, metrics.height())
                painter.drawText(room, _CENTRE, point.word)

    def _draw_line(self, painter: QPainter, plot: QRect, line: Line, top: int, current: int) -> None:
        pen = QPen(self.theme.colour(line.token), 2)
        if line.dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        points = [QPointF(self._x(plot, place), _y(plot, n, top)) for place, n in enumerate(line.numbers)]
        painter.drawPolyline(QPolygonF(points))
        if current >= 0:
            painter.setPen(QPen(self.theme.colour("surface"), 1.5))
            painter.setBrush(self.theme.colour(line.token))
            painter.drawEllipse(points[current], self.theme.px(4), self.theme.px(4))

    def _draw_last(self, painter: QPainter, plot: QRect, top: int) -> None:
        """Draw the last number of each line, moved apart where two would lie on each other."""
        height = painter.fontMetrics().height()
        painter.setPen(self.theme.colour("text"))
        lowest = float(plot.bottom() + height)
        for number in sorted(line.numbers[-1] for line in self._lines):
            y = min(_y(plot, number, top), lowest - height)
            lowest = y
            beside = QRectF(plot.right() + self.theme.px(7), y - height / 2, self.theme.px(80), height)
            painter.drawText(beside, _LEFT, self.labels.number(number))

    def _legend(self) -> Legend:
        colour = self.theme.colour
        return Legend(
            self.theme,
            [Entry(colour(line.token), line.word, line=True, dashed=line.dashed) for line in self._lines],
        )

    def _scale(self) -> tuple[int, int]:
        """Return the end of the scale and its step: three to five round steps."""
        highest = max((max(line.numbers) for line in self._lines), default=1)
        step = next((step for step in _STEPS if highest <= step * 4), 100_000)
        return (highest // step + 1) * step, step

    def _said(self, place: int) -> str:
        counted = ", ".join(self._counted(line, place) for line in self._lines)
        return f"{self._points[place].word}: {counted}"

    def _counted(self, line: Line, place: int) -> str:
        return f"{self.labels.number(line.numbers[place])} {line.word}"

    def _x(self, plot: QRect, place: int) -> float:
        return plot.left() + plot.width() * place / max(len(self._points) - 1, 1)


def _y(plot: QRect, number: int, top: int) -> float:
    return plot.bottom() - plot.height() * number / top
