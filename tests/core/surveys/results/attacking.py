"""Somebody who has every table of a confidential round and the roster, and solves for what was hidden.

What is known: who belongs to which profile, who sent a response, every number shown, and that the answers to
a question, with those who left it out, add up to the people of each profile.
"""

from __future__ import annotations

from math import gcd
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from focalnet.surveys.results import Group

Unknown = tuple[str, int]
"""How many of a profile gave an answer; `LEFT_OUT` is none."""
LEFT_OUT = "(left out)"


class Attacker:
    """What follows from equations between unknown counts, by exact elimination in whole numbers."""

    def __init__(self, lines: Sequence[str], people: Mapping[int, int]) -> None:
        self._lines = (*lines, LEFT_OUT)
        self._rows: dict[Unknown, dict[Unknown, int]] = {}
        for profile in people:
            self.learn((line, profile) for line in self._lines)

    def reads(self, group: Group, members: Iterable[int]) -> None:
        """Take what a group of a table tells: how many answered, and each count shown."""
        members = frozenset(members)
        if group.answered is not None:
            self.learn((LEFT_OUT, profile) for profile in members)
        for cell in group.cells:
            if cell.count is not None:
                self.learn((cell.value, profile) for profile in members)

    def learn(self, sum_of: Iterable[Unknown]) -> None:
        """Take that the sum of these unknowns is known."""
        row = self._reduced(sum_of)
        if not row:
            return
        pivot = min(row)
        for known, other in self._rows.items():
            if pivot in other:
                self._rows[known] = _without(other, pivot, row)
        self._rows[pivot] = row

    def knows(self, sum_of: Iterable[Unknown]) -> bool:
        """Tell whether the sum of these unknowns follows from what was taken."""
        return not self._reduced(sum_of)

    def _reduced(self, sum_of: Iterable[Unknown]) -> dict[Unknown, int]:
        row = dict.fromkeys(sum_of, 1)
        for each in list(row):
            if each in row and each in self._rows:  # no row has the pivot of another one
                row = _without(row, each, self._rows[each])
        return row


def _without(row: Mapping[Unknown, int], pivot: Unknown, known: Mapping[Unknown, int]) -> dict[Unknown, int]:
    """Return a row without an unknown, which a known row is taken from it for."""
    here, there = row[pivot], known[pivot]
    left = {each: factor * there for each, factor in row.items()}
    for each, factor in known.items():
        left[each] = left.get(each, 0) - factor * here
    whole = gcd(*left.values()) or 1
    return {each: factor // whole for each, factor in left.items() if factor}
