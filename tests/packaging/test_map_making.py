"""The making of the map: lines between areas are kept once, cut, joined and simplified together."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).resolve().parent.parent.parent / "packaging" / "map"


@pytest.fixture(scope="module")
def topology() -> Iterator[Any]:
    """Return the module; the scripts of the map stand beside each other, not in a package."""
    sys.path.insert(0, str(FOLDER))
    try:
        yield import_module("topology")
    finally:
        sys.path.remove(str(FOLDER))
        sys.modules.pop("topology", None)


@pytest.fixture
def squares(topology: Any) -> Any:
    """Return two squares side by side: "west" from 0 to 2, "east" from 2 to 4, with one line between them."""
    between = [(2.0, 0.0), (2.0, 2.0)]
    west = [(2.0, 2.0), (0.0, 2.0), (0.0, 0.0), (2.0, 0.0)]
    east = [(2.0, 0.0), (4.0, 0.0), (4.0, 2.0), (2.0, 2.0)]
    return topology.Topology([between, west, east], {"west": [[[0, 1]]], "east": [[[~0, 2]]]})


def _size(topology: Any, made: Any, area: str) -> float:
    return float(sum(abs(topology.size(made.points(polygon[0]))) for polygon in made.areas[area]))


def test_areas_are_read_from_topojson(topology: Any) -> None:
    made = topology.read(
        {
            "transform": {"scale": [0.5, 0.5], "translate": [10, 20]},
            "arcs": [[[0, 0], [2, 0], [0, 2], [-2, -2]]],
            "objects": {
                "countries": {
                    "geometries": [
                        {"type": "Polygon", "id": "1", "arcs": [[0]]},
                        {"type": "MultiPolygon", "id": "2", "arcs": [[[~0]]]},
                        {"type": "Polygon", "id": "", "arcs": [[0]]},
                    ]
                }
            },
        },
        lambda geometry: geometry["id"],
    )
    assert made.arcs[0] == [(10, 20), (11, 20), (11, 21), (10, 20)]
    assert made.areas == {"1": [[[0]]], "2": [[[-1]]]}


def test_polygons_move_by_where_they_begin(squares: Any) -> None:
    squares.move("east", "south", (1, -1, 3, 3))
    assert squares.areas["east"] == []
    assert squares.areas["south"] == [[[~0, 2]]]
    with pytest.raises(ValueError, match="no polygon of west"):
        squares.move("west", "south", (50, 50, 60, 60))


@pytest.mark.parametrize(("below", "given", "kept"), [(True, 1.0, 3.0), (False, 3.0, 1.0)])
def test_area_is_split_and_both_parts_share_the_cut(
    topology: Any, squares: Any, below: bool, given: float, kept: float
) -> None:
    squares.areas["north"] = []
    squares.split("west", "north", 1, 0.5, below=below)
    assert _size(topology, squares, "north") == given
    assert _size(topology, squares, "west") == kept
    cut = {number for polygon in squares.areas["north"] for number in polygon[0]}
    assert {~number for number in cut} & {n for p in squares.areas["west"] for n in p[0]}
    assert _size(topology, squares, "east") == 4


def test_line_that_misses_an_area_is_refused(squares: Any) -> None:
    squares.areas["north"] = []
    with pytest.raises(ValueError, match="meets the line 0 times"):
        squares.split("west", "north", 1, 9.0, below=True)


def test_joined_areas_lose_the_line_between_them(topology: Any, squares: Any) -> None:
    squares.areas["both"] = squares.areas.pop("west") + squares.areas.pop("east")
    squares.join("both")
    assert len(squares.areas["both"]) == 1
    assert _size(topology, squares, "both") == 8
    assert topology.used(squares.areas.values()) == [1, 2]


def test_simplifying_keeps_ends_corners_and_rings(topology: Any) -> None:
    arc = [(0.0, 0.0), (1.0, 0.01), (2.0, 0.0), (3.0, 5.0), (4.0, 0.0)]
    assert topology.simplified(arc, 0.5) == [(0.0, 0.0), (2.0, 0.0), (3.0, 5.0), (4.0, 0.0)]
    ring = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)]
    assert len(topology.simplified(ring, 100.0)) == 4
    assert topology.simplified([(0.0, 0.0), (9.0, 9.0)], 100.0) == [(0.0, 0.0), (9.0, 9.0)]


def test_specks_go_but_the_largest_part_of_an_area_stays(topology: Any, squares: Any) -> None:
    squares.areas = {"all": squares.areas["west"] + squares.areas["east"]}
    squares.without_specks(100.0)
    assert len(squares.areas["all"]) == 1


def test_polygon_torn_by_the_edge_goes(squares: Any) -> None:
    squares.arcs[2][1] = (400.0, 0.0)
    squares.without_torn(100.0)
    assert squares.areas["east"] == []
    assert squares.areas["west"]
