"""The order of a list while it is worked on: what is shown stays where it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.models.steadying import following


@pytest.mark.parametrize(
    ("shown", "wanted", "left"),
    [
        ("abc", "abc", "abc"),
        ("abc", "cab", "abc"),
        ("abc", "ac", "ac"),
        ("abc", "xabc", "xabc"),
        ("abc", "abxc", "abxc"),
        ("abc", "cxab", "abcx"),
        ("", "ab", "ab"),
        ("ab", "", ""),
        ("abcd", "xdyb", "xbdy"),
    ],
)
def test_what_stays_keeps_its_place(shown: str, wanted: str, left: str) -> None:
    assert "".join(following(list(shown), list(wanted)).ids) == left


_IDS = st.lists(st.sampled_from("abcdefghij"), unique=True)


@given(_IDS, _IDS)
def test_rows_that_go_and_come_lead_from_one_list_to_the_other(shown: list[str], wanted: list[str]) -> None:
    way = following(shown, wanted)
    rows = list(shown)
    for first, last in reversed(way.gone):
        del rows[first : last + 1]
    for first, last in way.come:
        rows[first:first] = way.ids[first : last + 1]
    assert rows == list(way.ids)
    assert set(rows) == set(wanted)
    assert [each for each in rows if each in shown] == [each for each in shown if each in wanted]
