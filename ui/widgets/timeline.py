"""Appointments over the years: each a line of words with its bar, and a door to change it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.marking import emptied

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Theme

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_ELIDED = Qt.TextElideMode.ElideRight
_YEAR = 365.25


@dataclass(frozen=True, slots=True)
class Period:
    """One bar: what it stands for in words, from when to when; None is unknown or still open."""

    id: str
    heading: str
    about: str
    starts: date | None
    ends: date | None
    current: bool = False


class Timeline(QWidget):
    """Periods one under the other, the years below; `chosen` tells the period that is pressed."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.bars: list[PeriodBar] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_periods(self, periods: Sequence[Period], until: date) -> None:
        """Show the periods on an axis that ends on a day, or where the last of them does."""
        emptied(self._column)
        self.bars = []
        if not periods:
            return
        known = [day for each in periods for day in (each.starts, each.ends) if day]
        first = min([*known, until])
        axis = Axis(date(first.year, 1, 1), date(max([*known, until]).year + 1, 1, 1))
        for each in periods:
            bar = PeriodBar(self._theme, each, axis)
            bar.clicked.connect(lambda _=False, period=each.id: self.chosen.emit(period))
            self._column.addWidget(bar)
            self.bars.append(bar)
        self._column.addWidget(Years(self._theme, axis))
        self._column.addStretch(1)


@dataclass(frozen=True, slots=True)
class Axis:
    """The days from which to which the bars are drawn."""

    begins: date
    ends: date

    def place(self, day: date, width: int) -> float:
        """Return how far from the left a day lies, in pixels."""
        return (day - self.begins).days / (self.ends - self.begins).days * width


class PeriodBar(QAbstractButton):
    """A line of words, and under it the bar; an end that is open or unknown fades out."""

    def __init__(self, theme: Theme, period: Period, axis: Axis) -> None:
        super().__init__()
        self._theme = theme
        self.period = period
        self._axis = axis
        self.setText(period.heading)
        self.setAccessibleName(f"{period.heading}, {period.about}")
        self.setToolTip(f"{period.heading}\n{period.about}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for two lines of words and the bar."""
        words = QFontMetrics(self._theme.font()).height() + QFontMetrics(self._theme.font(12)).height()
        return QSize(self._theme.px(200), words + self._theme.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        """Paint the words, the bar, and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pad = self._theme.px(4)
        room = self.width() - 2 * pad
        top = self._paint_words(painter, QRect(pad, pad, room, 0))
        begun = self._axis.place(self.period.starts or self._axis.begins, room)
        ended = self._axis.place(self.period.ends or self._axis.ends, room)
        bar = QRectF(pad + begun, top + pad, max(ended - begun, self._theme.px(4)), self._theme.px(8))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent" if self.period.current else "not_stated"))
        painter.drawRoundedRect(bar, self._theme.px(3), self._theme.px(3))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def _paint_words(self, painter: QPainter, line: QRect) -> int:
        """Paint heading and period; return where the words end."""
        inks = ("accent" if self.underMouse() else "text", "muted")
        for text, size, ink in zip((self.period.heading, self.period.about), (13, 12), inks, strict=True):
            painter.setFont(self._theme.font(size))
            metrics = painter.fontMetrics()
            line.setHeight(metrics.height())
            painter.setPen(self._theme.colour(ink))
            painter.drawText(line, _LEFT, metrics.elidedText(text, _ELIDED, line.width()))
            line.translate(0, metrics.height())
        return line.top()


class Years(QWidget):
    """The first and the last year of the axis, and some between them where there is room."""

    def __init__(self, theme: Theme, axis: Axis) -> None:
        super().__init__()
        self._theme = theme
        self._axis = axis
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(QFontMetrics(theme.font(12)).height() + theme.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        """Paint the axis and its years."""
        painter = QPainter(self)
        painter.setFont(self._theme.font(12))
        pad = self._theme.px(4)
        room = self.width() - 2 * pad
        painter.fillRect(QRect(pad, 0, room, 1), self._theme.colour("line"))
        painter.setPen(self._theme.colour("muted"))
        for year in self._years(painter.fontMetrics().horizontalAdvance("0000 00"), room):
            at = pad + round(self._axis.place(date(year, 1, 1), room))
            painter.fillRect(QRect(at, 0, 1, pad), self._theme.colour("not_stated"))
            wide = painter.fontMetrics().horizontalAdvance(str(year))
            painter.drawText(
                QRect(min(at, pad + room - wide), pad, wide + 2, self.height() - pad), _LEFT, str(year)
            )

    def _years(self, apart: int, room: int) -> list[int]:
        first, last = self._axis.begins.year, self._axis.ends.year - 1
        most = max(room // apart, 1)
        every = next(each for each in (1, 2, 5, 10, 20, 50, 100) if (last - first) / each <= most)
        return [
            first,
            *(year for year in range(first + 1, last + 1) if year % every == 0 and year - first >= every),
        ]
