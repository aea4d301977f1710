"""The order of a list while its rows are worked on: what is shown stays where it is until it is sorted."""

from __future__ import annotations

from dataclasses import dataclass
from operator import indexOf, ne
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Run = tuple[int, int]
"""Places that follow one another: the first and the last."""


@dataclass(frozen=True, slots=True)
class Following:
    """How a list becomes another: rows that go, rows that come then, and the list there is in the end."""

    gone: list[Run]
    come: list[Run]
    ids: Sequence[str]


def following(shown: Sequence[str], wanted: Sequence[str]) -> Following:
    """Return how to come from the ids shown to the ids wanted, no row that stays leaving its place.

    An edited row would otherwise jump away from under the cursor. What is new stands behind the one that it
    follows in the order wanted.
    """
    # Most steps leave the list as it is: among 100,000 a comparison of lists tells so in 1 ms.
    shown, wanted = shown if isinstance(shown, list) else list(shown), list(wanted)
    if shown == wanted:
        return Following([], [], shown)
    shorter = min(len(shown), len(wanted))
    head = _alike(shown, wanted, shorter)
    tail = min(_alike(reversed(shown), reversed(wanted), shorter), shorter - head)
    before, after = shown[head : len(shown) - tail], wanted[head : len(wanted) - tail]
    here, now = set(before), set(after)
    kept = [each for each in before if each in now]
    middle = kept if len(kept) == len(now) else _with_new(kept, after, here)
    gone = [head + place for place, each in enumerate(before) if each not in now]
    come = [head + place for place, each in enumerate(middle) if each not in here]
    ids = [*shown[:head], *middle, *shown[len(shown) - tail :]]
    return Following(list(_runs(gone)), list(_runs(come)), ids)


def _with_new(kept: Iterable[str], wanted: Iterable[str], here: set[str]) -> list[str]:
    behind: dict[str, list[str]] = {}
    before = ""
    for each in wanted:
        if each in here:
            before = each
        else:
            behind.setdefault(before, []).append(each)
    result = list(behind.get("", ()))
    for each in kept:
        result.append(each)
        result.extend(behind.get(each, ()))
    return result


def _alike(one: Iterable[str], other: Iterable[str], most: int) -> int:
    """Return how many are alike before the first that is not. In C: among 100,000 a loop takes 60 ms."""
    try:
        return indexOf(map(ne, one, other), True)
    except ValueError:
        return most


def _runs(places: Iterable[int]) -> Iterator[Run]:
    first = last = -2
    for place in places:
        if place != last + 1:
            if first >= 0:
                yield first, last
            first = place
        last = place
    if first >= 0:
        yield first, last
