"""Bars of shares (women, men, not stated) under their titles and numbers; each share is a door."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath

from ui.widgets.chart import Mark
from ui.widgets.legend import Entry, Legend
from ui.widgets.parts_chart import PartsChart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.labels import Labels
    from ui.theme import Theme

_BAR = 14
_GAP = 24
_TWO_COLUMNS_FROM = 7
_TWO_COLUMNS_WIDTH = 560
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Share:
    """One part of a bar: how many, the colour token, the word for it, and the door to them."""

    count: int
    token: str
    word: str
    door: object = None


@dataclass(frozen=True, slots=True)
class Bar:
    """A titled bar with its numbers in words; the door opens all that it counts."""

    title: str
    numbers: str
    shares: tuple[Share, ...]
    door: object = None

    @property
    def whole(self) -> int:
        """Return how many the bar counts."""
        return sum(share.count for share in self.shares)


@dataclass(frozen=True, slots=True)
class _Placed:
    """Where a bar lies: its words (one or two lines of them), the bar, and its shares that count anybody."""

    words: QRect
    bar: QRect
    shares: tuple[tuple[Share, QRectF], ...]
    two_lines: bool


class ShareBars(PartsChart):
    """The first bar is for all and has the whole width; many others stand in two columns where they can."""

    def __init__(self, theme: Theme, labels: Labels) -> None:
        super().__init__(theme, labels)
        self.bars: Sequence[Bar] = ()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars."""
        self.bars = bars
        self.put_marks(
            [
                (
                    Mark(f"{bar.title}: {bar.numbers}", bar.door),
                    [Mark(f"{bar.title}: {self._of(share, bar)}", share.door) for share in _counting(bar)],
                )
                for bar in bars
            ]
        )

    def outline(self, place: int) -> QPainterPath:
        """Return the frame of a bar or of a share."""
        number, share = self._where[place]
        placed = self._placed(self.width())[number]
        rect = QRectF(placed.bar) if share < 0 else placed.shares[share][1]
        path = QPainterPath()
        path.addRoundedRect(rect.adjusted(-1, -2, 1, 2), 4, 4)
        return path

    def place_at(self, point: QPointF) -> int:
        """Return the share at a point, or the whole bar where its words are."""
        for number, placed in enumerate(self._placed(self.width())):
            for share, (_, rect) in enumerate(placed.shares):
                if rect.adjusted(0, -1, 1, 1).contains(point):
                    return self._where.index((number, share))
            if placed.words.contains(point.toPoint()):
                return self._where.index((number, -1))
        return -1

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...], Sequence[object]]:
        """Return a row for each bar: its numbers, each followed by its share in per cent."""
        columns = self._columns_counted()
        headers = ["", self.tr("people")]
        for column in columns:
            word = self.bars[0].shares[column].word
            headers += [word, self.tr("{word} %").format(word=word)]
        rows = tuple(
            (bar.title, self.labels.number(bar.whole), *self._cells(bar, columns)) for bar in self.bars
        )
        return tuple(headers), rows, [bar.door for bar in self.bars]

    def height_for(self, width: int) -> int:
        """Return the height of the bars and the legend."""
        placed = self._placed(width)
        below = max((each.bar.bottom() for each in placed), default=0) + self.theme.px(10)
        return below + self._legend().height(width) + 2

    def draw(self, painter: QPainter, size: QSize, current: int = -1) -> None:
        """Draw the words, the bars and what the colours mean."""
        number, share = self._where[current] if current >= 0 else (-1, -1)
        placed = self._placed(size.width())
        for place, (bar, where) in enumerate(zip(self.bars, placed, strict=True)):
            told = self._of(where.shares[share][0], bar) if place == number and share >= 0 else bar.numbers
            self._draw_words(painter, bar.title, told, where)
            self._draw_bar(painter, where)
        below = max((each.bar.bottom() for each in placed), default=0) + self.theme.px(10)
        self._legend().draw(painter, 2, below, size.width())

    def _draw_bar(self, painter: QPainter, where: _Placed) -> None:
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(where.bar), 3, 3)
        painter.save()
        painter.setClipPath(frame)
        painter.fillRect(where.bar, self.theme.colour("line"))
        for share, rect in where.shares:
            painter.fillRect(rect, self.theme.colour(share.token))
        painter.restore()

    def _draw_words(self, painter: QPainter, title: str, numbers: str, where: _Placed) -> None:
        painter.setFont(self.theme.font(12))
        painter.setPen(self.theme.colour("text"))
        height = painter.fontMetrics().height()
        if where.two_lines:
            painter.drawText(where.words.adjusted(0, 0, 0, -height), _WRAPPED, title)
        else:
            room = where.words.width() - painter.fontMetrics().horizontalAdvance(numbers) - self.theme.px(12)
            said = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, max(room, 0))
            painter.drawText(where.words, _LEFT, said)
        painter.setPen(self.theme.colour("muted"))
        below = where.words.adjusted(0, where.words.height() - height, 0, 0)
        painter.drawText(below, _LEFT if where.two_lines else _RIGHT, numbers)

    def _placed(self, width: int) -> list[_Placed]:
        columns = self._columns(width)
        wide = (width - (columns - 1) * self.theme.px(_GAP)) // columns
        placed = [self._place(bar, QRect(0, 0, width, 0), 0) for bar in self.bars[:1]]
        for first in range(1, len(self.bars), columns):
            row = self.bars[first : first + columns]
            top = placed[-1].bar.bottom() + self.theme.px(9)
            tallest = max(self._words(bar, wide).height() for bar in row)
            lefts = (column * (wide + self.theme.px(_GAP)) for column in range(columns))
            placed += [
                self._place(bar, QRect(left, top, wide, 0), tallest)
                for bar, left in zip(row, lefts, strict=False)
            ]
        return placed

    def _words(self, bar: Bar, width: int) -> QRect:
        """Return the room that a bar's words take: a line, or two and more where they do not fit on one."""
        metrics = QFontMetrics(self.theme.font(12))
        words = QRect(2, 0, width - 4, metrics.height())
        needed = metrics.horizontalAdvance(bar.title) + metrics.horizontalAdvance(bar.numbers)
        if needed + self.theme.px(12) > words.width():
            wrapped = metrics.boundingRect(QRect(0, 0, words.width(), 1000), _WRAPPED, bar.title)
            words.setHeight(wrapped.height() + metrics.height())
        return words

    def _place(self, bar: Bar, room: QRect, tallest: int) -> _Placed:
        """Return where a bar lies; those of one row stand on one line."""
        words = self._words(bar, room.width())
        two_lines = words.height() > QFontMetrics(self.theme.font(12)).height()
        words.translate(room.left(), room.top() + max(0, tallest - words.height()))
        rect = QRect(words.left(), words.bottom() + self.theme.px(4), words.width(), self.theme.px(_BAR))
        return _Placed(words, rect, tuple(_divided(bar, rect)), two_lines)

    def _columns(self, width: int) -> int:
        many = len(self.bars) > _TWO_COLUMNS_FROM
        return 2 if many and width >= self.theme.px(_TWO_COLUMNS_WIDTH) else 1

    def _legend(self) -> Legend:
        shares = [self.bars[0].shares[column] for column in self._columns_counted()]
        return Legend(self.theme, [Entry(self.theme.colour(each.token), each.word) for each in shares])

    def _cells(self, bar: Bar, columns: Sequence[int]) -> list[str]:
        counts = [bar.shares[column].count for column in columns]
        number, per_cent = self.labels.number, self.labels.per_cent
        return [cell for count in counts for cell in (number(count), per_cent(count, bar.whole))]

    def _columns_counted(self) -> list[int]:
        """Return the places of the shares that count anybody in any bar."""
        shares = range(len(self.bars[0].shares)) if self.bars else range(0)
        return [place for place in shares if any(bar.shares[place].count for bar in self.bars)]

    def _of(self, share: Share, bar: Bar) -> str:
        return self.tr("{count} {word}, {share} per cent of {whole}").format(
            count=self.labels.number(share.count),
            word=share.word,
            share=self.labels.per_cent(share.count, bar.whole),
            whole=self.labels.number(bar.whole),
        )


def _counting(bar: Bar) -> list[Share]:
    return [share for share in bar.shares if share.count]


def _divided(bar: Bar, rect: QRect) -> list[tuple[Share, QRectF]]:
    """Return where the shares lie: the widths in proportion, a hair between two, none too thin to be hit."""
    before, divided = 0, []
    for share in _counting(bar):
        left = rect.x() + round(rect.width() * before / bar.whole)
        before += share.count
        right = rect.x() + round(rect.width() * before / bar.whole)
        gap = 1 if before < bar.whole else 0
        divided.append((share, QRectF(left, rect.y(), max(right - left - gap, 1), rect.height())))
    return divided
