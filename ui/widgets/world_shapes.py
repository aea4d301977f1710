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

# Land that is drawn and belongs to no country of the table.
NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class World:
    """Areas by alpha-3 code in the units of the resource, and the places of dots for what is too small."""

    size: QSizeF
    areas: Mapping[str, QPainterPath]
    neutral: QPainterPath
    dots: Mapping[str, QPointF]


@cache
def world() -> World:
    """Return the shapes; the projection was done when the resource was made."""
    read = json.loads(resource("map", "world.json").read_text(encoding="utf-8"))
    arcs = [_points(steps) for steps in read["arcs"]]
    areas = {area: _path(rings, arcs) for area, rings in read["areas"].items()}
    neutral = areas.pop(NEUTRAL)
    dots = {area: QPointF(x, y) for area, (x, y) in read["dots"].items()}
    return World(QSizeF(*read["size"]), areas, neutral, dots)


def _points(steps: Sequence[int]) -> list[QPointF]:
    """Return the points of a line that is kept as one point and the steps from each to the next."""
    return list(map(QPointF, accumulate(steps[::2]), accumulate(steps[1::2])))


def _path(rings: Sequence[Sequence[int]], arcs: Sequence[list[QPointF]]) -> QPainterPath:
    path = QPainterPath()
    for ring in rings:
        points: list[QPointF] = []
        for number in ring:
            points.extend(arcs[number] if number >= 0 else reversed(arcs[~number]))
        path.addPolygon(QPolygonF(points))
        path.closeSubpath()
    return path
