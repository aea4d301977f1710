"""Sets of lines, and what is picked out of a list by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from focalnet.network.listing.bits import Found, Order, bits_of, lines_of, picked
from focalnet.network.listing.holders import Holders

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIZE = 40
_LINES = st.lists(st.integers(0, _SIZE - 1), unique=True)
_SET = st.frozensets(st.integers(0, _SIZE - 1))
_PLACES = st.one_of(st.integers(0, _SIZE), st.slices(_SIZE))


@given(_SET)
def test_a_set_gives_back_its_lines(lines: frozenset[int]) -> None:
    assert list(lines_of(bits_of(lines))) == sorted(lines)
    assert bits_of(lines).bit_count() == len(lines)
    far = [line * 1000 for line in lines]  # few among many are written in another way
    assert list(lines_of(bits_of(far))) == sorted(far)


@given(_LINES, _SET, _SET, st.lists(_PLACES))
def test_what_is_found_reads_like_a_list_however_it_is_looked_at(
    lines: list[int], first: frozenset[int], second: frozenset[int], places: list[int | slice]
) -> None:
    found = Found(lines, bits_of(first.intersection(lines)), _SIZE)
    expected = [line for line in lines if line in first]
    _reads_alike(found, expected, places)
    both = [line for line in expected if line in second]
    _reads_alike(found.narrowed(bits_of(second)), both, places)
    assert found.narrowed(bits_of(range(_SIZE))) is found
    assert Found(lines, bits_of(lines), _SIZE)[::-1] == lines[::-1]


def _reads_alike(found: Found, expected: Sequence[int], places: Sequence[int | slice]) -> None:
    assert len(found) == len(expected)
    for place in places:
        if isinstance(place, slice):
            assert found[place] == expected[place]
        elif place < len(expected):
            assert (found[place], found[place - len(expected)]) == (expected[place],) * 2
    assert list(found) == list(found.walk()) == expected
    assert found[:] == expected


@given(st.permutations(range(_SIZE)), _SET)
def test_few_lines_of_an_order_come_in_it_as_many_do(order: list[int], some: frozenset[int]) -> None:
    bits = bits_of(some)
    expected = [line for line in order if line in some]
    assert list(picked(order, bits, _SIZE)) == list(picked(Order(order), bits, _SIZE)) == expected
    long = Order([*order, *range(_SIZE, 100 * _SIZE)])  # of which these are few
    assert list(picked(long, bits, 100 * _SIZE)) == expected


@given(
    st.lists(st.sampled_from("abc")),
    st.lists(st.sampled_from("abcd"), max_size=4),
    st.frozensets(st.sampled_from("abcd")),
)
def test_the_lines_of_some_values_are_found_whenever_they_came(
    first: list[str], later: list[str], asked: frozenset[str]
) -> None:
    holders = Holders()
    holders.add(first, 0)
    holders.add(later, len(first))
    there = asked.intersection(holders)
    expected = [line for line, value in enumerate([*first, *later]) if value in there]
    assert list(lines_of(holders.of(there))) == expected
    assert set(holders) == {*first, *later}


def test_a_rare_value_is_found_beside_a_frequent_one() -> None:
    holders = Holders()
    holders.add(["many"] * 2000 + ["rare", "once", "rare"], 0)
    holders.add(["rare", "once"], 2003)
    assert list(lines_of(holders.of(["rare", "once"]))) == [2000, 2001, 2002, 2003, 2004]
    assert holders.of(["many", "once"]).bit_count() == 2002
