"""Makes `resources/map/world.json` once from npm's `world-atlas` (ISC; Natural Earth, public domain).

    npm pack world-atlas@2 && tar xzf world-atlas-2*.tgz
    python packaging/map/make_map.py package/countries-50m.json

What the file holds, which lines were moved and why, stands in `docs/decisions/a-map-of-our-own.md`.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from topology import Point, Topology, read, size, used

if TYPE_CHECKING:
    from collections.abc import Mapping

_ROOT = Path(__file__).resolve().parent.parent.parent
_OUT = _ROOT / "resources" / "map"

# The map is cut in the Bering Strait, where the cut meets no land.
_MERIDIAN = 11.6
_WIDTH = 12_000  # units across; one is a tenth of a pixel on a map 1,200 pixels wide
_SIMPLEST = 35.0  # square units: a triangle that nobody sees
_SPECK = 120.0
_SMALL = 1_200.0  # square units: less than 2 by 2 pixels on a map 700 pixels wide is shown as a dot, too

# Areas without a number in the source, and what they are here. An empty name: left out.
# "neutral" is land that is drawn and belongs to no country of the table.
_UNNUMBERED = {
    "Somaliland": "SOM",
    "N. Cyprus": "CYP",
    "Kosovo": "neutral",
    "Siachen Glacier": "neutral",
    "Indian Ocean Ter.": "neutral",
}
_NUMBERED = {"010": "", "158": "neutral"}

# Parts of a state's polygons that are areas of their own in M49, by the box in which they begin.
_MOVED = (
    ("FRA", "GUF", (-55.0, 1.0, -51.0, 7.0)),
    ("FRA", "GLP", (-62.0, 15.7, -60.9, 16.6)),
    ("FRA", "MTQ", (-61.4, 14.3, -60.7, 15.0)),
    ("FRA", "REU", (55.0, -21.6, 56.0, -20.7)),
    ("FRA", "MYT", (44.9, -13.2, 45.4, -12.5)),
    ("NOR", "SJM", (-10.0, 70.5, 35.0, 81.0)),
    ("NLD", "BES", (-69.0, 12.0, -62.0, 18.0)),
    # General Assembly resolution 68/262.
    ("RUS", "UKR", (32.4, 44.3, 36.7, 46.3)),
)
# Lines of the source that are not those of United Nations maps, cut anew along a meridian or parallel.
_SPLIT = (
    ("MAR", "ESH", 1, 27.6667, True),
    ("ISR", "SYR", 0, 35.64, False),
)


def main(source: Path) -> None:
    """Write the resource."""
    codes = {row[2]: row[0] for row in _table(_ROOT / "resources" / "places" / "countries.tsv")[1:] if row[2]}
    world = read(json.loads(source.read_text(encoding="utf-8")), lambda geometry: _name(geometry, codes))
    for moved in _MOVED:
        world.move(*moved)
    for area, target, axis, value, below in _SPLIT:
        world.split(area, target, axis, value, below=below)
    for area in world.areas:
        world.join(area)
    scale = _WIDTH / (equal_earth(180.0 + _MERIDIAN - 1e-9, 0.0)[0] * 2)
    world.project(lambda point: _placed(point, scale))
    world.without_torn(_WIDTH / 2)
    # What is a dot is told by its true size, before anything is left out.
    small = {area for area, polygons in world.areas.items() if _largest(world, polygons) < _SMALL}
    world.simplify(_SIMPLEST)
    world.without_specks(_SPECK)
    _write(world, _dots(world, small, scale))


def equal_earth(longitude: float, latitude: float) -> Point:
    """Project degrees to the Equal Earth of Šavrič, Patterson and Jenny (2018), about our meridian."""
    a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
    turned = math.radians((longitude - _MERIDIAN + 180) % 360 - 180)
    slope = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(latitude)))
    square = slope * slope
    sixth = square**3
    below = 3 * (9 * a4 * square * sixth + 7 * a3 * sixth + 3 * a2 * square + a1)
    x = 2 * math.sqrt(3) * turned * math.cos(slope) / below
    return x, slope * (a1 + a2 * square + sixth * (a3 + a4 * square))


def _placed(point: Point, scale: float) -> Point:
    x, y = equal_earth(*point)
    return x * scale, -y * scale


def _name(geometry: Mapping[str, Any], codes: Mapping[str, str]) -> str:
    number = geometry.get("id")
    if number is None:
        return _UNNUMBERED[geometry["properties"]["name"]]
    return _NUMBERED[number] if number in _NUMBERED else codes[number]


def _largest(world: Topology, polygons: list[list[list[int]]]) -> float:
    return max(abs(size(world.points(polygon[0]))) for polygon in polygons)


def _dots(world: Topology, small: set[str], scale: float) -> dict[str, Point]:
    """Return the places of dots: those of our table, and the middles of small areas."""
    own = {row[0]: (float(row[1]), float(row[2])) for row in _table(_OUT / "dots.tsv")[1:]}
    dots = {code: _placed(place, scale) for code, place in own.items()}
    for area in small - {"neutral", *dots}:
        largest = max(world.areas[area], key=lambda polygon: abs(size(world.points(polygon[0]))))
        dots[area] = _middle(world.points(largest[0]))
    return dots


def _middle(points: list[Point]) -> Point:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def _write(world: Topology, dots: Mapping[str, Point]) -> None:
    kept = used(world.areas.values())
    new = {number: place for place, number in enumerate(kept)}
    every = [point for number in kept for point in world.arcs[number]]
    left, top = min(x for x, _ in every), min(y for _, y in every)
    areas = {
        area: [[_renumbered(number, new) for number in ring] for polygon in polygons for ring in polygon]
        for area, polygons in sorted(world.areas.items())
    }
    resource = {
        "size": [round(max(x for x, _ in every) - left), round(max(y for _, y in every) - top)],
        "areas": areas,
        "dots": {code: [round(x - left), round(y - top)] for code, (x, y) in sorted(dots.items())},
        "arcs": [_steps(world.arcs[number], left, top) for number in kept],
    }
    text = json.dumps(resource, separators=(",", ":")).replace('],"', '],\n"').replace("]],", "]],\n")
    (_OUT / "world.json").write_text(text + "\n", encoding="utf-8")


def _renumbered(number: int, new: Mapping[int, int]) -> int:
    return new[number] if number >= 0 else ~new[~number]


def _steps(arc: list[Point], left: float, top: float) -> list[int]:
    """Return a point and the steps from each point to the next, as one list of whole units."""
    steps: list[int] = []
    before = (0, 0)
    for x, y in arc:
        here = (round(x - left), round(y - top))
        if here != before or len(steps) < 4:
            steps += [here[0] - before[0], here[1] - before[1]]
        before = here
    return steps


def _table(path: Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
