"""The shapes of the world map, read from `resources/map` when they are first wanted, in some 15 ms."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QPainterPath, QPolygonF

from focalnet.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# The size of the map in its own units, known before it is loaded.
SIZE = QSizeF(11_469, 5_171)
# Land that is drawn and belongs to no country of the table.
_NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class World:
    """Areas by alpha-3 code in the units of the resource, and the places of dots for what is too small."""

    areas: Mapping[str, QPainterPath]
    neutral: QPainterPath
    middles: Mapping[str, QPointF]  # of the largest part of each area
    dots: Mapping[str, QPointF]


@cache
def shapes() -> World:
    """Return the shapes; the projection was done when the resource was made."""
    read = json.loads(resource("map", "world.json").read_text(encoding="utf-8"))
    arcs = [_points(steps) for steps in read["arcs"]]
    rings = {area: [_ring(numbers, arcs) for numbers in outlines] for area, outlines in read["areas"].items()}
    neutral = _path(rings.pop(_NEUTRAL))
    return World(
        {area: _path(each) for area, each in rings.items()},
        neutral,
        {area: _middle(each) for area, each in rings.items()},
        {area: QPointF(x, y) for area, (x, y) in read["dots"].items()},
    )


def _points(steps: Sequence[int]) -> list[QPointF]:
    """Return the points of a line that is kept as one point and the steps from each to the next."""
    return list(map(QPointF, accumulate(steps[::2]), accumulate(steps[1::2])))


def _ring(numbers: Sequence[int], arcs: Sequence[list[QPointF]]) -> QPolygonF:
    """Return the outline that arcs make, one after the other; those with a number below nought backwards."""
    points: list[QPointF] = []
    for number in numbers:
        points.extend(arcs[number] if number >= 0 else reversed(arcs[~number]))
    return QPolygonF(points)


def _path(rings: Sequence[QPolygonF]) -> QPainterPath:
    path = QPainterPath()
    for ring in rings:
        path.addPolygon(ring)
        path.closeSubpath()
    return path


def _middle(rings: Sequence[QPolygonF]) -> QPointF:
    boxes = [ring.boundingRect() for ring in rings]
    return max(boxes, key=lambda box: box.width() * box.height()).center()
