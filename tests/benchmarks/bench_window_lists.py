"""100,000 people in the real window, without a screen: what is done, until it is painted.

Each line stands beside its floor, the same query alone. `longest block` is the longest time for which the
window could not answer while the work went on.
"""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from focalnet.network import records
from focalnet.opening import open_network
from tests.benchmarks.large_network import DAY, TYPED, copied, like
from tests.benchmarks.measuring import Pair, benchmark
from tests.benchmarks.window_measuring import Blocks, painted, program, wait
from ui.models.roster_columns import COLUMNS
from ui.pages.focal_points import FocalPointsPage
from ui.pictures import settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.store import NetworkFile
    from ui.app import Parts

_FOLDER = tempfile.TemporaryDirectory()
_HOME = Path(_FOLDER.name)
_LOOK, _FIGURES, _FACETS, _EDITS = Blocks(), Blocks(), Blocks(), Blocks()


@cache
def _file() -> Path:
    return copied(_HOME)


@cache
def _floor() -> NetworkFile:
    """The same file for queries alone."""
    (_HOME / "floor").mkdir()
    return open_network(copied(_HOME / "floor"))


def _parts() -> Parts:
    return program(_HOME / "home", DAY)


@cache
def _shown() -> tuple[Parts, FocalPointsPage]:
    """The window on the list, everything that follows an opening done."""
    parts = _parts()
    parts.commands.network.open(_file())
    parts.window.show()
    wait(lambda: parts.session.listing.ready and _settled(parts))
    parts.window.go("focal_points")
    page = parts.window.page("focal_points")
    assert isinstance(page, FocalPointsPage)
    settle(600)
    return parts, page


def _settled(parts: Parts) -> bool:
    figures = parts.routes.figures()
    return figures.attention is not None and figures.growth is not None and figures.countries is not None


@benchmark("window shown with 100,000 people", "≤ 1.6")
def opening() -> Iterator[Pair]:
    def floor() -> None:
        open_network(_file(), read_only=True).close()

    def work() -> None:
        parts = _parts()
        parts.commands.network.open(_file())
        parts.window.show()
        painted()
        made.append(parts)

    made: list[Parts] = []
    for _ in range(3):
        yield Pair(work, floor)
        made.pop().window.close()


@benchmark("first look at the list, 100,000 people", "≤ 300 ms", lambda: str(_LOOK))
def looking() -> Iterator[Pair]:
    for _ in range(3):
        parts = _parts()
        parts.commands.network.open(_file())
        parts.window.show()
        painted()

        def work(parts: Parts = parts) -> None:
            parts.window.go("focal_points")
            painted()

        yield Pair(work, lambda: _floor().query("SELECT id FROM person ORDER BY family_name LIMIT 100"))
        with _LOOK:
            wait(lambda parts=parts: parts.session.listing.ready and _settled(parts))  # type: ignore[misc]
            settle(500)
        parts.window.close()


@benchmark("figures and attention beside the window", "block ≤ 50 ms", lambda: str(_FIGURES))
def attending() -> Iterator[Pair]:
    parts, _ = _shown()

    def work() -> None:
        parts.routes.figures()._forget()
        parts.routes.figures().ask()
        with _FIGURES:
            wait(lambda: _settled(parts))

    yield Pair(work, lambda: _floor().query("SELECT sex, count(*) FROM person GROUP BY sex"))


@benchmark("key pressed in search → painted, 100,000 people", "95 ≤ 16 ms")
def typing() -> Iterator[Pair]:
    _, page = _shown()
    field = page.card.search
    for text in TYPED:
        for length in range(1, len(text) + 1):

            def work(typed: str = text[:length]) -> None:
                field.setText(typed)
                painted()

            # Who is chosen is told 60 ms after a key, by then mostly before the next.
            yield Pair(work, lambda typed=text[:length]: like(typed), painted)  # type: ignore[misc]
        settle(400)
    field.clear()
    settle(400)


@benchmark("key pressed in the palette → painted, 100,000 people", "95 ≤ 16 ms")
def asking() -> Iterator[Pair]:
    parts, _ = _shown()
    parts.actions["search"].trigger()
    field = parts.window.top.commands
    for text in (*TYPED, "women in kenya who speak french"):
        for length in range(1, len(text) + 1):

            def work(typed: str = text[:length]) -> None:
                field.setText(typed)
                field.asked.emit()
                painted()

            yield Pair(work, lambda typed=text[:length]: like(typed), painted)  # type: ignore[misc]
        settle(400)
    field.given_up.emit()


@benchmark("a page scrolled → painted, 100,000 people", "95 ≤ 16 ms")
def scrolling() -> Iterator[Pair]:
    _, page = _shown()
    bar = page.card.table.verticalScrollBar()
    ids = list(page.model.ids())
    for turn in range(60):

        def work(turn: int = turn) -> None:
            bar.setValue(bar.maximum() * (turn * 37 % 60) // 60 if turn % 2 else bar.value() + bar.pageStep())
            painted()

        def floor(turn: int = turn) -> None:
            wanted = ids[turn * 900 : turn * 900 + 32]
            marks = ",".join("?" * len(wanted))
            joined = "appointment t JOIN person p ON p.id = t.person JOIN office o ON o.id = t.office"
            _floor().query(f"SELECT * FROM {joined} WHERE t.id IN ({marks})", wanted)

        yield Pair(work, floor)


@benchmark("sorted by a column → painted, 100,000 people", "median ≤ 50 ms")
def sorting() -> Iterator[Pair]:
    _, page = _shown()
    for fact in (*(column.fact for column in COLUMNS), "name"):
        for backwards in (False, True):
            yield Pair(
                lambda fact=fact, backwards=backwards: _sort(page, fact, backwards),  # type: ignore[misc]
                lambda fact=fact: _ordered(fact),  # type: ignore[misc]
            )
        settle(150)


_LIES_IN = {
    "name": "p.family_name, p.given_names", "sex": "p.sex", "languages": "p.working_languages",
    "verified_on": "p.verified_on", "office": "o.name", "city": "o.city", "country": "o.country",
    "region": "o.region", "office_kind": "o.kind", "seniority": "t.grade",
    "expertise": "p.id", "groups": "p.id",
}  # fmt: skip


def _ordered(fact: str) -> None:
    column = _LIES_IN.get(fact) or records.SORTED_BY.get(fact, f"t.{fact}")
    joined = "appointment t JOIN person p ON p.id = t.person JOIN office o ON o.id = t.office"
    _floor().query(f"SELECT t.id FROM {joined} ORDER BY {column}")


def _sort(page: FocalPointsPage, fact: str, backwards: bool) -> None:
    page.sort_by(((fact, backwards),))
    painted()


@benchmark("a facet ticked → rows painted, 100,000 people", "95 ≤ 50 ms", lambda: str(_FACETS))
def ticking() -> Iterator[Pair]:
    _, page = _shown()
    for facet in ("sex", "role", "tor_state", "staff_category", "region", "language"):
        values = [value for value, count in page.session.listing.facets(page.selection())[facet] if count]
        for value in values[:2]:

            def work(facet: str = facet, value: str = value) -> None:
                page.facets.tick({facet: frozenset({value})})
                page.facets.chosen.emit(page.facets.where)
                painted()

            yield Pair(
                work, lambda: _floor().query("SELECT t.id FROM appointment t WHERE role = 'focal_point'")
            )
            with _FACETS:
                settle(400)
    page._reset({})
    settle(400)


@benchmark("a cell edited → saved and painted, 100,000 people", "95 ≤ 100 ms", lambda: str(_EDITS))
def editing() -> Iterator[Pair]:
    _, page = _shown()
    place = next(place for place, column in enumerate(COLUMNS) if column.fact == "grade")
    floor = _floor()
    ids = list(page.model.ids()[:40])
    for turn in range(20):
        index = page.model.index(turn, place)
        wanted = "P-1" if page.model.data(index, Qt.ItemDataRole.EditRole) != "P-1" else "P-2"

        def work(turn: int = turn, wanted: str = wanted) -> None:
            page.model.setData(page.model.index(turn, place), wanted, Qt.ItemDataRole.EditRole)
            while page.model.data(page.model.index(turn, place), Qt.ItemDataRole.EditRole) != wanted:
                QApplication.processEvents()
            painted()

        def plainly(turn: int = turn) -> None:
            with floor.step("appointment.correct"):
                floor.execute("UPDATE appointment SET grade = ? WHERE id = ?", (f"G-{turn % 7}", ids[turn]))

        yield Pair(work, plainly)
        with _EDITS:
            settle(500)
