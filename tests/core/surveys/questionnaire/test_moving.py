"""A question reaches every place of the form step by step; a section goes past whole neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.surveys.questionnaire.drafting import new_question
from focalnet.surveys.questionnaire.editing import move_item
from focalnet.surveys.questionnaire.moving import (
    NO_PLACE,
    now_at,
    place_above,
    place_at_end,
    place_below,
    place_inside,
    place_outside,
)
from tests.core.surveys.conftest import small

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.surveys.questionnaire import Questionnaire

JOB, WORK, SHARE, END, CHANGE = 1, 2, 5, 6, 7


def names(of: Questionnaire) -> list[str]:
    return [item.name or "end" for item in of.items]


def walked(of: Questionnaire, at: int, place: Callable[[Questionnaire, int], int]) -> list[int]:
    """Move a row as often as it can be, and return where it came by."""
    row, seen = of.items[at], []
    while (before := place(of, at)) != NO_PLACE:
        to = now_at(of, at, before)
        of = move_item(of, at, before)
        assert of.items[to].name == row.name
        at = to
        seen.append(at)
    return seen


def test_question_comes_by_every_place_down_and_up() -> None:
    assert walked(small(), 0, place_below) == [1, 2, 3, 4, 5, 6, 7]
    assert walked(small(), CHANGE, place_above) == [6, 5, 4, 3, 2, 1, 0]


def test_section_goes_past_its_neighbours_and_not_into_them() -> None:
    of = new_question(small(), "begin_group", 8)
    assert names(of)[-2:] == ["group_1", "end"]
    assert walked(of, WORK, place_below) == [3, 5]
    assert walked(of, 8, place_above) == [7, 2, 1, 0]


def test_question_goes_into_the_section_above_it_and_out_again() -> None:
    inside = place_inside(small(), CHANGE)
    of = move_item(small(), CHANGE, inside)
    at = now_at(small(), CHANGE, inside)
    assert of.items[at].path == ("work",)
    assert place_outside(of, at) == len(of.items)
    assert place_outside(small(), SHARE) == END + 1
    assert place_inside(small(), SHARE) == place_outside(small(), CHANGE) == NO_PLACE


def test_end_of_a_section_is_before_the_row_that_ends_it() -> None:
    of = move_item(small(), JOB, place_at_end(small(), WORK))
    assert names(of)[5:7] == ["job", "end"]
