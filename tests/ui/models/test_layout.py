"""Columns: which are shown, kept and read back; how room is shared out; how a list is sorted by several."""

from __future__ import annotations

import pytest

from ui.models.layout import Layout, layout_from, shared_out
from ui.models.roster_columns import COLUMNS, PLACE, USUAL
from ui.models.sorting import BY_NAME, Keys, sorted_by


def test_layout_is_read_back_as_it_was_kept() -> None:
    layout = Layout(("email", "name"), {"email": 300})
    assert layout_from(layout.kept()) == layout


@pytest.mark.parametrize(
    "kept", [{}, {"shown": []}, {"shown": ["shoe size"]}, {"shown": ["shoe size"], "widths": {}}]
)
def test_what_is_not_known_gives_the_usual_columns(kept: dict[str, object]) -> None:
    assert layout_from(kept).shown == USUAL


@pytest.mark.parametrize("room", [560, 586, 640, 900, 1600])
def test_usual_columns_fill_the_room_and_never_lie_outside(room: int) -> None:
    widths = shared_out(Layout(), room, round)
    least = sum(COLUMNS[PLACE[fact]].least for fact in USUAL)
    assert list(widths) == list(USUAL)
    assert sum(widths.values()) <= max(room, least) or room < least
    if room >= least:
        assert all(widths[fact] >= COLUMNS[PLACE[fact]].least for fact in USUAL)
        assert sum(widths.values()) > room - 3 * len(USUAL) or room > 1000


def test_usual_columns_fit_the_smallest_window() -> None:
    assert sum(COLUMNS[PLACE[fact]].least for fact in USUAL) <= 586


def test_more_than_fits_is_scrolled_and_keeps_the_widths_it_likes() -> None:
    everything = Layout(tuple(PLACE))
    assert shared_out(everything, 600, round) == {column.fact: column.width for column in COLUMNS}


def test_width_that_somebody_gave_stays() -> None:
    for room in (400, 600, 1600):
        assert shared_out(Layout(USUAL, {"name": 333, "notes": 90}), room, round)["name"] == 333
    assert "notes" not in shared_out(Layout(USUAL, {"notes": 90}), 600, round)


def test_widths_grow_with_the_text() -> None:
    assert shared_out(Layout(("sex",)), 0, lambda size: round(size * 2)) == {"sex": 2 * COLUMNS[3].width}


@pytest.mark.parametrize(
    ("keys", "fact", "added", "after"),
    [
        (BY_NAME, "office", False, (("office", False),)),
        (BY_NAME, "name", False, (("name", True),)),
        ((("name", True),), "name", False, (("name", False),)),
        (BY_NAME, "office", True, (("name", False), ("office", False))),
        ((("name", False), ("office", False)), "office", True, (("name", False), ("office", True))),
        ((("name", False), ("office", True)), "office", True, (("name", False),)),
        ((("office", True),), "office", True, BY_NAME),
        ((("name", True), ("office", True)), "name", False, (("name", False),)),
    ],
)
def test_clicks_on_the_header(keys: Keys, fact: str, added: bool, after: Keys) -> None:
    assert sorted_by(keys, fact, added=added) == after
