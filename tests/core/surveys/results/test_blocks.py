"""Small groups are put together, and what follows from groups is known."""

from __future__ import annotations

from focalnet.surveys.results.blocks import coarser, put_together
from focalnet.surveys.results.derivable import Span
from tests.core.surveys.results.attacking import Attacker


def test_groups_that_are_large_enough_stay_alone() -> None:
    assert put_together({"F": 80, "M": 20}, 10) == (("F",), ("M",))


def test_small_groups_are_put_together_with_the_smallest_of_the_others_where_need_be() -> None:
    assert put_together({"a": 40, "b": 6, "c": 30, "d": 5}, 10) == (("a",), ("c",), ("b", "d"))
    assert put_together({"F": 80, "M": 20, "not_stated": 1}, 10) == (("F",), ("M", "not_stated"))
    assert put_together({"F": 4, "M": 3}, 10) == (("F", "M"),)


def test_groups_become_coarser_one_by_one() -> None:
    sizes = {"a": 40, "b": 20, "c": 30, "d": 10}
    once = coarser(sizes, put_together(sizes, 10))
    assert once == (("a",), ("c",), ("b", "d"))
    assert coarser(sizes, once) == (("a",), ("b", "c", "d"))
    assert coarser(sizes, coarser(sizes, once)) == (("a", "b", "c", "d"),)


def test_differences_of_groups_follow() -> None:
    country, missions, special = frozenset({1, 2, 3}), frozenset({1, 2}), frozenset({3})
    known = Span().extended([country, missions])
    assert known.following([special, frozenset({1}), country]) == {0, 2}
    assert Span().extended([missions]).following([special, missions]) == {1}
    halves = [frozenset({1, 2}), frozenset({2, 3}), frozenset({1, 3})]
    assert Span().extended(halves).following([frozenset({1}), frozenset({1, 2, 3})]) == {0, 1}


def test_the_attacker_of_the_tests_sees_what_is_there_to_be_seen() -> None:
    attacker = Attacker(["yes", "no"], {1: 5, 2: 9})
    attacker.learn([("yes", 1), ("yes", 2)])
    assert not attacker.knows([("yes", 2)])
    attacker.learn([("yes", 1)])
    assert attacker.knows([("yes", 2)])
    assert not attacker.knows([("no", 2)])
