"""What is worked out beside the window where a network is large: lists, figures; here every network is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions
from focalnet.network.listing import Listing, Selection
from ui import figures
from ui.pages.focal_points import FocalPointsPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from focalnet.network.composition import Composition
    from focalnet.store import NetworkFile
    from ui.app import Parts


@pytest.fixture(autouse=True)
def _every_network_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.session._LARGE_BYTES", 0)


@pytest.fixture
def large(parts: Parts, example: Path, qtbot: QtBot) -> Parts:
    """Return the program with its window shown and the example open, nothing read of it yet."""
    parts.window.show()
    parts.commands.network.open(example)
    qtbot.waitExposed(parts.window)
    return parts


def _all_told(parts: Parts) -> bool:
    told = parts.routes.figures()
    return told.attention is not None and told.growth is not None


def test_the_list_begins_at_once_and_is_whole_when_everybody_is_read(large: Parts, qtbot: QtBot) -> None:
    assert not large.session.lists_ready
    large.window.go("focal_points")
    page = large.window.page("focal_points")
    assert isinstance(page, FocalPointsPage)
    begun = list(page.model.ids())
    assert begun
    qtbot.waitUntil(lambda: large.session.lists_ready)
    whole = Listing(large.session.file).appointment_ids(Selection(large.session.as_at))
    qtbot.waitUntil(lambda: list(page.model.ids()) == whole)
    assert set(begun) <= set(whole)
    qtbot.waitUntil(lambda: page.facets.rowCount() > 0)


def test_lists_are_read_after_opening_though_nobody_looks_at_them(large: Parts, qtbot: QtBot) -> None:
    with qtbot.waitSignal(large.session.lists_read):
        pass
    assert large.session.lists_ready
    large.session.wait_for_lists()
    large.session.close()
    assert not large.session.is_open


def test_closing_ends_the_reading(large: Parts) -> None:
    large.session.wait_for_lists()
    large.session.close()
    assert not large.session.is_open


def test_many_edits_in_a_row_are_counted_once(
    large: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: _all_told(large))
    composed: list[str] = []
    compose = figures._compose

    def counting(file: NetworkFile, as_at: date, report: Callable[[int, int], None]) -> Composition:
        composed.append("composed")
        return compose(file, as_at, report)

    monkeypatch.setattr(figures, "_compose", counting)
    large.routes.figures()._resting.setInterval(20)
    ids = large.session.listing.appointment_ids(Selection(large.session.as_at))
    for turn in range(50):
        actions.correct_appointment(large.session.file, ids[turn % 5], grade=f"P-{1 + turn % 3}")
        large.routes.figures().ask()
    assert not composed
    qtbot.waitUntil(lambda: _all_told(large))
    assert composed == ["composed"]
