"""Lines that are sorted by several columns and narrowed by what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ui.models.sorted_lines import SortedLines, sortable
from ui.models.sorting import sorted_by
from ui.widgets.cell import Face

if TYPE_CHECKING:
    from tests.ui.conftest import Rules

PEOPLE = [("d", "Zoë Núñez", "Chad"), ("a", "bob", "Mali"), ("b", "Ada", "Chad"), ("c", "", "Mali")]


@pytest.fixture
def lines(qapp: object) -> SortedLines:
    """Return four people with their country, as they were read."""
    model = SortedLines("Person", "Country")
    model.show([sortable(key, (Face(name), Face(country))) for key, name, country in PEOPLE])
    return model


def test_they_stand_as_they_were_read_until_they_are_sorted(
    lines: SortedLines, keeps_the_rules: Rules
) -> None:
    assert lines.keys() == ["d", "a", "b", "c"]
    lines.sort_by((("0", False),))
    assert lines.keys() == ["b", "a", "d", "c"]  # without regard to case or accents, the nameless last
    keeps_the_rules(lines)


def test_a_further_key_sorts_what_the_first_leaves_alike(lines: SortedLines) -> None:
    lines.sort_by((("1", True), ("0", False)))
    assert lines.keys() == ["a", "c", "b", "d"]


def test_what_is_typed_narrows_in_any_order_of_words_and_keeps_the_sorting(lines: SortedLines) -> None:
    lines.sort_by((("0", True),))
    lines.narrow("chad")
    assert lines.keys() == ["d", "b"]
    lines.narrow("chad nunez")
    assert (lines.keys(), lines.whole) == (["d"], 4)
    lines.show([sortable("new", (Face("Núñez"), Face("Chad"))), sortable("x", (Face("Ada"), Face("Chad")))])
    assert lines.keys() == ["new"]


def test_a_column_may_sort_otherwise_than_its_words_do(qapp: object) -> None:
    model = SortedLines("Row")
    model.show([sortable(str(row), (Face(f"{row}"),), {0: f"{row:09}"}) for row in (10, 9, 100)])
    model.sort_by((("0", False),))
    assert model.keys() == ["9", "10", "100"]


def test_the_third_click_takes_a_key_out_again() -> None:
    keys = sorted_by((), "2", added=True, usual=())
    keys = sorted_by(keys, "2", added=True, usual=())
    assert keys == (("2", True),)
    assert sorted_by(keys, "2", added=True, usual=()) == ()
