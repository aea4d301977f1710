"""Lists of 100,000 people without a window: each key pressed in search, each column sorted by, all facets."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from focalnet.network.listing import FACETS, Listing, Selection
from focalnet.network.model import Sex
from focalnet.opening import open_network
from tests.benchmarks.large_network import DAY, TYPED, copied, like
from tests.benchmarks.measuring import Pair, benchmark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from focalnet.store import NetworkFile

_FOLDER = tempfile.TemporaryDirectory()


@cache
def _network() -> NetworkFile:
    file = open_network(copied(Path(_FOLDER.name)))
    _listing(file)
    return file


@cache
def _listing(file: NetworkFile) -> Listing:
    """As the window has them: read and made ready beside it."""
    return Listing(file).get_ready(DAY, lambda: None)


def _key_pressed(text: str) -> None:
    listing = _listing(_network())
    listing.rows(listing.appointment_ids(Selection(DAY, text=text))[:50], "en", DAY)


@benchmark("key pressed → ids and 50 rows, 100,000 people", "95 ≤ 16 ms")
def searching() -> Iterator[Pair]:
    like("warm")
    for text in TYPED:
        for length in range(1, len(text) + 1):
            typed = text[:length]
            yield Pair(lambda typed=typed: _key_pressed(typed), lambda typed=typed: like(typed))  # type: ignore[misc]


def _sorted_ids(column: str) -> str:
    return f"SELECT id FROM appointment ORDER BY {column}"


@benchmark("all ids in the order of a column, 100,000", "≤ 1")
def sorting() -> Iterator[Pair]:
    file = _network()
    for column in ("grade", "staff_category", "tor_state", "office", "country"):
        selection = Selection(DAY, sort=((column, False),))
        ordered = _sorted_ids("office" if column == "country" else column)
        yield Pair(
            lambda selection=selection: _listing(file).appointment_ids(selection),  # type: ignore[misc]
            lambda ordered=ordered: file.query(ordered),  # type: ignore[misc]
        )


def _grouped(file: NetworkFile) -> Callable[[], object]:
    columns = ("office", "role", "staff_category", "grade", "tor_state")
    return lambda: [file.query(f"SELECT {each}, count(*) FROM appointment GROUP BY 1") for each in columns]


@benchmark(f"all {len(FACETS)} facets with counts, 100,000 people", "≤ 1")
def counting() -> Iterator[Pair]:
    file = _network()
    for sex in Sex:
        selection = Selection(DAY, where={"sex": frozenset({str(sex)})})
        yield Pair(lambda selection=selection: _listing(file).facets(selection), _grouped(file))  # type: ignore[misc]
