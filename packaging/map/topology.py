"""Areas made of shared lines: reading TopoJSON, moving, splitting and joining areas, simplifying the lines.

A line ("arc") between two areas is kept once, so that after simplification the areas still touch everywhere.
An arc that a ring runs backwards along has the number `~arc`.
"""

from __future__ import annotations

import heapq
import itertools
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

Point: TypeAlias = "tuple[float, float]"
Ring: TypeAlias = "list[int]"
Polygon: TypeAlias = "list[Ring]"


@dataclass
class Topology:
    """Arcs, and areas as polygons of rings of arcs; the first ring of a polygon is its outside."""

    arcs: list[list[Point]]
    areas: dict[str, list[Polygon]] = field(default_factory=dict)
    _parts: dict[int, list[int]] = field(default_factory=dict)

    def points(self, ring: Ring) -> list[Point]:
        """Return the points of a ring, the first not repeated at the end."""
        return [point for number in ring for point in self.arc(number)[:-1]]

    def arc(self, number: int) -> list[Point]:
        """Return the points of an arc in the direction that its number says."""
        return self.arcs[number] if number >= 0 else self.arcs[~number][::-1]

    def move(self, source: str, target: str, box: tuple[float, float, float, float]) -> None:
        """Give the polygons of an area that begin inside a box (west, south, east, north) to another."""
        west, south, east, north = box
        kept: list[Polygon] = []
        for polygon in self.areas[source]:
            x, y = self.points(polygon[0])[0]
            inside = west <= x <= east and south <= y <= north
            (self.areas.setdefault(target, []) if inside else kept).append(polygon)
        if len(kept) == len(self.areas[source]):
            raise ValueError(f"no polygon of {source} begins in {box}")
        self.areas[source] = kept

    def split(self, source: str, target: str, axis: int, value: float, *, below: bool) -> None:
        """Cut the first polygon of an area along a meridian (axis 0) or parallel (1); one part changes hands.

        The outer ring has to cross the line twice.
        """
        polygon = self.areas[source][0]
        ring = [part for number in tuple(polygon[0]) for part in self._cut(number, axis, value)]
        ends = [place for place, number in enumerate(ring) if self.arc(number)[0][axis] == value]
        if len(ends) != 2:
            raise ValueError(f"the outline of {source} meets the line {len(ends)} times")
        first, second = ends
        one, other = ring[first:second], ring[second:] + ring[:first]
        self.arcs.append([self.arc(one[-1])[-1], self.arc(one[0])[0]])
        across = len(self.arcs) - 1
        inner = self.points(one)[1][axis] < value
        given, kept = (one, other) if inner == below else (other, one)
        polygon[0] = [*kept, across if kept is one else ~across]
        self.areas[target].append([[*given, across if given is one else ~across]])

    def _cut(self, number: int, axis: int, value: float) -> list[int]:
        """Cut an arc for every ring where it crosses a line; return the parts in the ring's direction."""
        if (forward := number if number >= 0 else ~number) not in self._parts:
            self._parts[forward] = self._cut_once(forward, axis, value)
        parts = self._parts[forward]
        return parts if number >= 0 else [~part for part in reversed(parts)]

    def _cut_once(self, number: int, axis: int, value: float) -> list[int]:
        points = self.arcs[number]
        pieces, piece = [], [points[0]]
        for before, after in itertools.pairwise(points):
            if (before[axis] < value) != (after[axis] < value):
                share = (value - before[axis]) / (after[axis] - before[axis])
                other = before[1 - axis] + share * (after[1 - axis] - before[1 - axis])
                met = (value, other) if axis == 0 else (other, value)
                pieces.append([*piece, met])
                piece = [met]
            piece.append(after)
        pieces.append(piece)
        if len(pieces) == 1:
            return [number]
        numbers = list(range(len(self.arcs), len(self.arcs) + len(pieces)))
        self.arcs.extend(pieces)
        self._replace(number, numbers)
        return numbers

    def _replace(self, number: int, parts: list[int]) -> None:
        backwards = [~part for part in reversed(parts)]
        for polygons in self.areas.values():
            for polygon in polygons:
                for ring in polygon:
                    if number in ring:
                        place = ring.index(number)
                        ring[place : place + 1] = parts
                    elif ~number in ring:
                        place = ring.index(~number)
                        ring[place : place + 1] = backwards

    def join(self, area: str) -> None:
        """Drop the lines between an area's own polygons and make rings of what is left."""
        rings = [ring for polygon in self.areas[area] for ring in polygon]
        used = Counter(number for ring in rings for number in ring)
        inner = {number for number in used if ~number in used}
        if not inner:
            return
        touched = [ring for ring in rings if inner.intersection(ring)]
        loose = {number for ring in touched for number in ring} - inner
        untouched = [p for p in self.areas[area] if not any(inner.intersection(ring) for ring in p)]
        self.areas[area] = [*untouched, *([ring] for ring in self._chained(loose))]

    def _chained(self, loose: set[int]) -> list[Ring]:
        rings: list[Ring] = []
        starts = {self.arc(number)[0]: number for number in loose}
        while starts:
            _, number = starts.popitem()
            ring = [number]
            while (end := self.arc(ring[-1])[-1]) != self.arc(ring[0])[0]:
                ring.append(starts.pop(end))
            rings.append(ring)
        return rings

    def project(self, projected: Callable[[Point], Point]) -> None:
        """Project every point."""
        self.arcs = [[projected(point) for point in arc] for arc in self.arcs]

    def simplify(self, smallest: float) -> None:
        """Leave out points that make less of a difference than a triangle of this size."""
        self.arcs = [simplified(arc, smallest) for arc in self.arcs]

    def without_torn(self, widest: float) -> None:
        """Leave out polygons that the edge of the map tears apart: the islands on the line of the cut."""
        for area, polygons in self.areas.items():
            self.areas[area] = [p for p in polygons if not self._torn(p[0], widest)]

    def _torn(self, ring: Ring, widest: float) -> bool:
        points = self.points(ring)
        return any(abs(x1 - x2) > widest for (x1, _), (x2, _) in itertools.pairwise(points))

    def without_specks(self, smallest: float) -> None:
        """Leave out polygons smaller than this, but the largest of each area."""
        for area, polygons in self.areas.items():
            sized = sorted(polygons, key=lambda polygon: -abs(size(self.points(polygon[0]))))
            kept = [p for p in sized[1:] if abs(size(self.points(p[0]))) >= smallest]
            self.areas[area] = [*sized[:1], *kept]


def read(topojson: Mapping[str, Any], name_of: Callable[[Mapping[str, Any]], str]) -> Topology:
    """Read the areas of TopoJSON; those with one name become one, an empty name is left out."""
    (kx, ky), (x0, y0) = topojson["transform"]["scale"], topojson["transform"]["translate"]
    arcs: list[list[Point]] = []
    for steps in topojson["arcs"]:
        x = y = 0
        arc: list[Point] = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            arc.append((x * kx + x0, y * ky + y0))
        arcs.append(arc)
    made = Topology(arcs)
    for geometry in topojson["objects"]["countries"]["geometries"]:
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        if name := name_of(geometry):
            made.areas.setdefault(name, []).extend([list(ring) for ring in polygon] for polygon in polygons)
    return made


def simplified(arc: list[Point], smallest: float) -> list[Point]:
    """Return the arc without its least telling points, after Visvalingam and Whyatt; the ends stay.

    A closed arc keeps at least a triangle.
    """
    fewest = 4 if arc[0] == arc[-1] else 2
    before = list(range(-1, len(arc) - 1))
    after = list(range(1, len(arc) + 1))
    sizes = [float("inf")] + [abs(size(arc[n - 1 : n + 2])) for n in range(1, len(arc) - 1)] + [float("inf")]
    queue = [(area, place) for place, area in enumerate(sizes)]
    heapq.heapify(queue)
    left = len(arc)
    gone: set[int] = set()
    while queue and left > fewest:
        area, place = heapq.heappop(queue)
        if area >= smallest:
            break
        if place in gone or area != sizes[place]:
            continue
        gone.add(place)
        left -= 1
        one, other = before[place], after[place]
        after[one], before[other] = other, one
        for near in (one, other):
            if 0 < near < len(arc) - 1:
                sizes[near] = max(area, abs(size([arc[before[near]], arc[near], arc[after[near]]])))
                heapq.heappush(queue, (sizes[near], near))
    return [point for place, point in enumerate(arc) if place not in gone]


def size(points: list[Point]) -> float:
    """Return the size that points go round, negative where they go round it backwards."""
    pairs = zip(points, [*points[1:], points[0]], strict=True)
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs) / 2


def used(areas: Iterable[list[Polygon]]) -> list[int]:
    """Return the numbers of the arcs that areas still use, in order."""
    numbers = {n if n >= 0 else ~n for polygons in areas for p in polygons for ring in p for n in ring}
    return sorted(numbers)
