"""Chance that is no chance: what the generator draws with."""

from __future__ import annotations

from collections import Counter
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from focalnet.example.dice import Dice


def test_the_same_seed_falls_the_same() -> None:
    one, other = Dice(7), Dice(7)
    assert [one.number(1, 6) for _ in range(50)] == [other.number(1, 6) for _ in range(50)]
    assert [one.new_id() for _ in range(5)] == [other.new_id() for _ in range(5)]


@given(st.integers(), st.integers(-50, 50), st.integers(0, 50))
def test_numbers_keep_their_bounds(seed: int, low: int, more: int) -> None:
    assert low <= Dice(seed).number(low, low + more) <= low + more


@given(
    st.integers(), st.dates(date(2000, 1, 1), date(2012, 1, 1)), st.dates(date(2000, 1, 1), date(2012, 1, 1))
)
def test_days_keep_their_bounds(seed: int, first: date, last: date) -> None:
    assert first <= Dice(seed).day(first, last) <= max(first, last)


@given(st.integers(), st.lists(st.integers(), max_size=30))
def test_shuffling_loses_nothing(seed: int, items: list[int]) -> None:
    assert Counter(Dice(seed).shuffled(items)) == Counter(items)


@given(st.integers(), st.integers(0, 20))
def test_a_sample_has_its_size_and_keeps_the_order(seed: int, size: int) -> None:
    sample = Dice(seed).sample(range(20), size, lambda number: number + 1.0)
    assert len(sample) == size
    assert sample == sorted(set(sample))


def test_weights_decide() -> None:
    dice = Dice(1)
    drawn = Counter(dice.weighted({"often": 9, "never": 0, "seldom": 1}) for _ in range(500))
    assert drawn["never"] == 0
    assert drawn["often"] > 5 * drawn["seldom"] > 0


def test_ids_look_like_uuid_version_7_and_keep_their_order() -> None:
    dice = Dice(3)
    ids = [dice.new_id() for _ in range(100)]
    assert ids == sorted(set(ids))
    assert {(len(each), each[14], each[19] in "89ab") for each in ids} == {(36, "7", True)}
