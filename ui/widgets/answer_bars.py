"""The answers to a question as bars across, one a line: parts of a group, an earlier share, quartiles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen

from ui.widgets.chart import Mark
from ui.widgets.legend import Entry, Legend
from ui.widgets.parts_chart import PartsChart
from ui.widgets.tip import draw_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.content import Content
    from ui.labels import Labels
    from ui.theme import Theme

_BAR, _BETWEEN, _PAD = 14, 12, 12
_WORDS = 0.32  # of the width, for the words of a line
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Ink(NamedTuple):
    """A colour token, and how strong it is laid on the surface: 1 is the colour itself."""

    token: str
    strength: float = 1.0


class Part(NamedTuple):
    """A part of a bar, as a share of the room: a group's answers, with what is said of it and its door."""

    share: float
    ink: Ink
    text: str
    door: object = None


class Spread(NamedTuple):
    """Where numbers lie between the least and the most of the question, each from 0 to 1; None: not known."""

    least: float | None
    lower: float | None
    middle: float | None
    upper: float | None
    most: float | None


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """A line: its words, what stands at its right, and a bar of parts or a spread of numbers."""

    title: str
    numbers: str
    parts: tuple[Part, ...] = ()
    before: float | None = None  # the share of an earlier round
    spread: Spread | None = None
    text: str = ""  # what is said of the whole line
    door: object = None


class AnswerBars(PartsChart):
    """A line for each question, choice or row: the shares of its answers, or the spread of its numbers."""

    def __init__(self, theme: Theme, labels: Labels) -> None:
        super().__init__(theme, labels)
        self.lines: Sequence[AnswerLine] = ()
        self.shown: Content | None = None  # the table that is copied in place of the picture
        self._legend: Sequence[tuple[Ink, str]] = ()

    def show_lines(
        self, lines: Sequence[AnswerLine], legend: Sequence[tuple[Ink, str]], shown: Content
    ) -> None:
        """Show these lines; `shown` is the table of the same numbers."""
        self.lines, self._legend, self.shown = lines, legend, shown
        self.put_marks(
            [
                (
                    Mark(line.text, line.door),
                    [Mark(part.text, part.door) for part in line.parts] if len(line.parts) > 1 else (),
                )
                for line in lines
            ]
        )

    def outline(self, place: int) -> QPainterPath:
        """Return the frame of a line's bar, or of a part of it."""
        number, part = self._where[place]
        room, bar = self._placed(self.width())[number]
        rect = QRectF(room) if part < 0 else self._divided(self.lines[number], bar)[part]
        path = QPainterPath()
        path.addRoundedRect(rect.adjusted(1, -2, -1, 2), 4, 4)
        return path

    def place_at(self, point: QPointF) -> int:
        """Return the part at a point, or the line."""
        for number, (room, bar) in enumerate(self._placed(self.width())):
            if not room.adjusted(0, -4, 0, 4).contains(point.toPoint()):
                continue
            for part, rect in enumerate(self._divided(self.lines[number], bar)):
                if rect.adjusted(0, -2, 1, 2).contains(point) and (number, part) in self._where:
                    return self._where.index((number, part))
            return self._where.index((number, -1))
        return -1

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...], Sequence[object]]:
        """Return the table of the same numbers."""
        if self.shown is None:
            return (), (), ()
        return self.shown.headers, self.shown.rows, [None] * len(self.shown.rows)

    def height_for(self, width: int) -> int:
        """Return the height of the lines and the legend."""
        placed = self._placed(width)
        below = placed[-1][0].bottom() + 1 if placed else 0
        return below + (self._key().height(width) + self.theme.px(_PAD) if self._legend else 0) + 4

    def draw(self, painter: QPainter, size: QSize, current: int = -1) -> None:
        """Draw the words, the bars and what the colours mean."""
        placed = self._placed(size.width())
        for number, (room, bar) in enumerate(placed):
            here = current >= 0 and self._where[current][0] == number
            self._draw_words(painter, self.lines[number], room, bar, here=here)
            if self.lines[number].spread is not None:
                self._draw_spread(painter, self.lines[number].spread, bar)
            else:
                self._draw_bar(painter, self.lines[number], bar)
        if self._legend and placed:
            below = placed[-1][0].bottom() + 1 + self.theme.px(_PAD)
            self._key().draw(painter, 2, below, size.width())

    def draw_over(self, painter: QPainter, place: int) -> None:
        """Say what the mark that the reader is on stands for."""
        number, part = self._where[place]
        line = self.lines[number]
        if part >= 0 or line.spread is not None:
            _, bar = self._placed(self.width())[number]
            end = self._divided(line, bar)[-1].right() if line.parts else bar.center().x()
            at = QPointF(end, bar.center().y())
            head, _, rest = self._marks[place].text.partition(": ")
            draw_tip(painter, self.theme, self.rect(), at, [head, rest] if rest else [head])

    def _draw_words(
        self, painter: QPainter, line: AnswerLine, room: QRect, bar: QRect, *, here: bool
    ) -> None:
        painter.setFont(self.theme.font(12))
        painter.setPen(self.theme.colour("accent" if here and line.door is not None else "text"))
        words = QRect(room.left(), room.top(), bar.left() - room.left() - self.theme.px(_PAD), room.height())
        painter.drawText(words, _WRAPPED, line.title)
        painter.setPen(self.theme.colour("muted"))
        painter.drawText(room, _RIGHT, line.numbers)

    def _draw_bar(self, painter: QPainter, line: AnswerLine, bar: QRect) -> None:
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(bar), 3, 3)
        painter.save()
        painter.setClipPath(frame)
        for part, rect in zip(line.parts, self._divided(line, bar), strict=True):
            painter.fillRect(rect, self._colour(part.ink))
        painter.restore()
        if line.before is not None:
            x = bar.left() + bar.width() * line.before
            painter.setPen(QPen(self.theme.colour("text"), self.theme.px(2)))
            painter.drawLine(QPointF(x, bar.top() - 3), QPointF(x, bar.bottom() + 4))

    def _draw_spread(self, painter: QPainter, spread: Spread | None, bar: QRect) -> None:
        if spread is None:
            return
        middle = bar.center().y() + 0.5
        painter.setPen(QPen(self.theme.colour("not_stated"), self.theme.px(2)))
        if spread.least is not None and spread.most is not None:
            painter.drawLine(
                QPointF(_at(bar, spread.least), middle), QPointF(max(_at(bar, spread.most), 1), middle)
            )
        if spread.lower is not None and spread.upper is not None:
            left, right = _at(bar, spread.lower), _at(bar, spread.upper)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour(Ink("accent", 0.55)))
            painter.drawRoundedRect(QRectF(left, bar.top(), max(right - left, 2), bar.height()), 3, 3)
        if spread.middle is not None:
            x = _at(bar, spread.middle)
            painter.setPen(QPen(self.theme.colour("text"), self.theme.px(3)))
            painter.drawLine(QPointF(x, bar.top() - 1), QPointF(x, bar.bottom() + 2))

    def _placed(self, width: int) -> list[tuple[QRect, QRect]]:
        """Return the room of each line, and in it that of its bar."""
        metrics = QFontMetrics(self.theme.font(12))
        pad, tall = self.theme.px(_PAD), self.theme.px(_BAR)
        words = round(width * _WORDS)
        numbers = max((metrics.horizontalAdvance(line.numbers) for line in self.lines), default=0)
        wide = max(width - words - pad - numbers - pad, self.theme.px(40))
        placed, top = [], self.theme.px(4)
        for line in self.lines:
            wrapped = metrics.boundingRect(QRect(0, 0, words, 10_000), _WRAPPED, line.title).height()
            height = max(wrapped, tall)
            room = QRect(0, top, width, height)
            bar = QRect(words + pad, top + (height - tall) // 2, wide, tall)
            placed.append((room, bar))
            top += height + self.theme.px(_BETWEEN)
        return placed

    def _divided(self, line: AnswerLine, bar: QRect) -> list[QRectF]:
        """Return where the parts lie: widths in proportion, a hair between two, none too thin to be hit."""
        before, divided = 0.0, []
        for place, part in enumerate(line.parts):
            left, right = _at(bar, before), _at(bar, before + part.share)
            before += part.share
            gap = 1 if place < len(line.parts) - 1 else 0
            divided.append(QRectF(left, bar.top(), max(right - left - gap, 1.0), bar.height()))
        return divided

    def _key(self) -> Legend:
        return Legend(self.theme, [Entry(self._colour(ink), word) for ink, word in self._legend])

    def _colour(self, ink: Ink) -> QColor:
        over, ground = self.theme.colour(ink.token), self.theme.colour("surface")
        strength = ink.strength
        mixed = [
            round(below + (above - below) * strength)
            for above, below in (
                (over.red(), ground.red()),
                (over.green(), ground.green()),
                (over.blue(), ground.blue()),
            )
        ]
        return QColor(*mixed)


def _at(bar: QRect, share: float) -> float:
    return bar.left() + bar.width() * share
