"""The network on a map of the world: where focal points are, where an office has none, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform

from focalnet.folding import fold
from ui.later import Later
from ui.widgets.chart import Chart, Mark
from ui.widgets.legend import Entry, Legend
from ui.widgets.tip import draw_tip
from ui.widgets.world_shapes import SIZE, shapes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from ui.labels import Labels
    from ui.theme import Theme
    from ui.widgets.map_line import MapLine
    from ui.widgets.world_shapes import World

_AFTER_PAINT_MS = 30
_DOT, _SMALL_DOT = 3.2, 1.2
_HIT = 7
_MARGIN = 6
_TINTS = {1: 0.42, 2: 0.7, 4: 1.0}  # from how many people on → how much of the accent
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class WorldMap(Chart):
    """Countries with people in tints of the accent, with an office and nobody in the colour of a warning.

    Arrows go to the nearest country that has something to tell, Page up and Page down follow the alphabet, a
    letter goes to the next country that begins with it. What is no counted country has no area of its own:
    a dot marks the office.
    """

    ring = "text"  # the accent would be lost on its own tints

    def __init__(self, theme: Theme, labels: Labels) -> None:
        super().__init__(theme, labels)
        self._lines: Sequence[MapLine] = ()
        self._marks: Sequence[Mark] = ()
        self._place: Mapping[str, int] = {}
        self._world: World | None = None
        self._drawn: tuple[tuple[object, ...], QPixmap] | None = None
        self._shown = 0
        self._loading = Later(self, _AFTER_PAINT_MS, self._load)

    def show_lines(self, lines: Sequence[MapLine], summary: str) -> None:
        """Show countries, those with people or offices first, each part in the order of names."""
        self._lines = lines
        self._place = {line.alpha3: place for place, line in enumerate(lines)}
        self._marks = [Mark(". ".join(line.words), line.alpha3 if line.tells else None) for line in lines]
        self._shown += 1
        self.say(summary)
        self.show_anew()

    def marks(self) -> Sequence[Mark]:
        """Return every country; those that have nothing to tell open nothing."""
        return self._marks

    def outline(self, place: int) -> QPainterPath:
        """Return the outline of a country as it lies on screen, with a ring for a dot."""
        world, at = self._known(), self._transform(self.size())
        line = self._lines[place]
        path = QPainterPath()
        if line.alpha3 in world.areas:
            path = at.map(world.areas[line.alpha3])
        if line.alpha3 in world.dots:
            path.addEllipse(at.map(world.dots[line.alpha3]), self.theme.px(6), self.theme.px(6))
        return path

    def place_at(self, point: QPointF) -> int:
        """Return the country at a point; a dot is easier to hit than what lies under it."""
        if self._world is None or not self._lines:
            return -1
        at = self._transform(self.size())
        near = [
            (_square(at.map(dot) - point), place)
            for alpha3, dot in self._world.dots.items()
            if (place := self._place.get(alpha3)) is not None and self._lines[place].tells
        ]
        closest = min(near, default=(float("inf"), -1))
        if closest[0] <= self.theme.px(_HIT) ** 2:
            return closest[1]
        back = at.inverted()[0].map(point)
        for alpha3, area in self._world.areas.items():
            place = self._place.get(alpha3)
            if place is not None and area.contains(back):
                return place
        return -1

    def beside(self, place: int, key: Qt.Key) -> int:
        """Go to the nearest country in a direction, or along the alphabet, of those that tell something."""
        telling = self._telling()
        if not telling:
            return -1
        if place < 0 or key not in _ARROWS:
            return min(super().beside(place, key), telling[-1])
        world = self._known()
        here = self._middle(world, place)
        across, down = _ARROWS[key]
        ahead = [
            (along + 2 * beside, other)
            for other in telling
            if other != place
            for along, beside in [_towards(self._middle(world, other) - here, across, down)]
            if along > beside * 0.5
        ]
        return min(ahead, default=(0.0, place))[1]

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...], Sequence[object]]:
        """Return a row for each country that tells something."""
        telling = [self._lines[place] for place in self._telling()]
        headers = (
            self.tr("country"),
            self.tr("people"),
            self.labels.word("sex", "F"),
            self.labels.word("sex", "M"),
            self.labels.word("sex", "not_stated"),
            self.tr("offices"),
            self.tr("vacancies"),
        )
        number = self.labels.number
        rows = tuple((line.name, *(number(count) for count in line.counts)) for line in telling)
        return headers, rows, [line.alpha3 for line in telling]

    def height_for(self, width: int) -> int:
        """Return the height of a map of this width, and of its legend."""
        drawn = width - 2 * self.theme.px(_MARGIN)
        tall = drawn * SIZE.height() / SIZE.width() + 2 * self.theme.px(_MARGIN)
        return round(tall) + self._legend().height(width) + self.theme.px(6)

    def draw(self, painter: QPainter, size: QSize, current: int = -1) -> None:  # noqa: ARG002 - told by a tip
        """Draw land, countries, dots and the legend."""
        world = self._known()
        at = self._transform(size)
        painter.save()
        painter.setTransform(at, combine=True)
        seam = QPen(self.theme.colour("surface"), 0.6)
        seam.setCosmetic(True)
        painter.setPen(seam)
        painter.setBrush(self.theme.colour("line"))
        painter.drawPath(world.neutral)
        for alpha3, area in world.areas.items():
            painter.setBrush(self._colour(alpha3))
            painter.drawPath(area)
        painter.restore()
        for alpha3, dot in world.dots.items():
            self._draw_dot(painter, alpha3, at.map(dot))
        legend = self._legend()
        legend.draw(painter, 2, size.height() - legend.height(size.width()), size.width())

    def draw_ground(self, painter: QPainter) -> None:
        """Draw the map from what was drawn before, if nothing changed since."""
        if self._world is None:
            return
        ratio = self.devicePixelRatioF()
        key = (self._shown, self.size().toTuple(), ratio, self.theme.tokens)
        if self._drawn is None or self._drawn[0] != key:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            inner = QPainter(picture)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.draw(inner, self.size())
            inner.end()
            self._drawn = (key, picture)
        painter.drawPixmap(0, 0, self._drawn[1])

    def draw_over(self, painter: QPainter, place: int) -> None:
        """Draw the outline of the country that the reader is on and what is known of it."""
        if self._world is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.colour("text"), 1.2))
        painter.drawPath(self.outline(place))
        at = self._transform(self.size()).map(self._middle(self._world, place))
        draw_tip(painter, self.theme, self.rect(), at, self._lines[place].words)

    def showEvent(self, event: QShowEvent) -> None:
        """Load the shapes once the page has been painted without them."""
        super().showEvent(event)
        if self._world is None:
            self._loading.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next country that begins with a letter; everything else as on every chart."""
        letter = fold(event.text()) if event.text().isalpha() else ""
        found = [place for place in self._telling() if fold(self._lines[place].name).startswith(letter)]
        if letter and found:
            self.look_at(next((place for place in found if place > self.current), found[0]))
        else:
            super().keyPressEvent(event)

    def _load(self) -> None:
        self._known()
        self.update()

    def _known(self) -> World:
        if self._world is None:
            self._world = shapes()
        return self._world

    def _telling(self) -> list[int]:
        return [place for place, line in enumerate(self._lines) if line.tells]

    def _transform(self, size: QSize) -> QTransform:
        margin = self.theme.px(_MARGIN)
        scale = (size.width() - 2 * margin) / SIZE.width()
        return QTransform.fromTranslate(margin, margin).scale(scale, scale)

    def _middle(self, world: World, place: int) -> QPointF:
        alpha3 = self._lines[place].alpha3
        return world.dots.get(alpha3) or world.middles.get(alpha3) or QPointF()

    def _draw_dot(self, painter: QPainter, alpha3: str, at: QPointF) -> None:
        line = self._line(alpha3)
        told = line is not None and line.tells
        radius = self.theme.px(_DOT) if told else _SMALL_DOT * self.theme.unit
        painter.setPen(QPen(self.theme.colour("surface"), 1) if told else Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(alpha3))
        painter.drawEllipse(at, radius, radius)

    def _colour(self, alpha3: str) -> QColor:
        line = self._line(alpha3)
        if line is not None and line.people:
            return self._tint(line.people)
        return self._warning() if line is not None and line.without else self.theme.colour("line")

    def _line(self, alpha3: str) -> MapLine | None:
        place = self._place.get(alpha3)
        return None if place is None else self._lines[place]

    def _tint(self, people: int) -> QColor:
        share = max(share for least, share in _TINTS.items() if people >= least)
        return mixed(self.theme.colour("accent"), self.theme.colour("surface"), share)

    def _warning(self) -> QColor:
        return mixed(self.theme.colour("warning"), self.theme.colour("surface"), 0.8)

    def _legend(self) -> Legend:
        return Legend(
            self.theme,
            [
                Entry(self._tint(1), self.tr("1 focal point")),
                Entry(self._tint(2), self.tr("2 or 3")),
                Entry(self._tint(4), self.tr("4 or more")),
                Entry(self._warning(), self.tr("an office, nobody")),
                Entry(self.theme.colour("line"), self.tr("none")),
            ],
        )


def mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """Return a share of a colour on a ground."""
    parts = (
        (colour.red(), ground.red()),
        (colour.green(), ground.green()),
        (colour.blue(), ground.blue()),
    )
    return QColor(*(round(one * share + other * (1 - share)) for one, other in parts))


def _square(offset: QPointF) -> float:
    return offset.x() ** 2 + offset.y() ** 2


def _towards(offset: QPointF, across: int, down: int) -> tuple[float, float]:
    """Return how far an offset goes in a direction, and how far to the side of it."""
    along = offset.x() * across + offset.y() * down
    return along, abs(offset.x() * down) + abs(offset.y() * across)
