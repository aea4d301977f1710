"""Somebody who narrows down what was hidden: no count is below nought, and all of a group are its people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.core.surveys.results.attacking import LEFT_OUT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from focalnet.surveys.results.family import Family
    from focalnet.surveys.results.guarded import Guarded

Unknown = tuple[str, int]
"""How many of a set of the family gave an answer."""


class Bounds:
    """The least and the most that each number of all tables can be, tightened until nothing moves."""

    def __init__(self, family: Family, question: Guarded, lines: Sequence[str]) -> None:
        self._family, self._lines = family, (*lines, LEFT_OUT)
        self.least: dict[Unknown, int] = {}
        self.most: dict[Unknown, int] = {}
        for breaks in family.breaks.values():
            for place in breaks.places:
                for line in self._lines:
                    self.least[line, place], self.most[line, place] = 0, family.people[place]
        for table, breaks in family.breaks.items():
            for group, place in zip(
                question.groups(table, [0] * len(breaks.keys)), breaks.places, strict=True
            ):
                known = {cell.value: cell.count for cell in group.cells if cell.value in lines}
                left_out = None if group.answered is None else family.people[place] - group.answered
                for line, count in {**known, LEFT_OUT: left_out}.items():
                    if count is not None:
                        self.least[line, place] = self.most[line, place] = count
        sums = list(self._sums())
        while sum(self._tighten(whole, parts) for whole, parts in sums):
            pass

    def known(self, line: str, place: int) -> bool:
        """Tell whether a number can be one thing only."""
        return self.least[line, place] == self.most[line, place]

    def _sums(self) -> Iterator[tuple[Unknown | int, list[Unknown]]]:
        """Give what adds up to what: lines to the people of a group, groups to those they are parts of."""
        tables = self._family.breaks
        for table, breaks in tables.items():
            for place in breaks.places:
                yield self._family.people[place], [(line, place) for line in self._lines]
            for coarser in (each for each in tables if set(each) < set(table)):
                for whole in tables[coarser].places:
                    members = self._family.sets[whole]
                    parts = [place for place in breaks.places if self._family.sets[place] <= members]
                    if sum(map(self._family.people.__getitem__, parts)) == self._family.people[whole]:
                        for line in self._lines:
                            yield (line, whole), [(line, place) for place in parts]

    def _tighten(self, whole: Unknown | int, parts: Iterable[Unknown]) -> bool:
        parts = list(parts)
        low, high = sum(self.least[part] for part in parts), sum(self.most[part] for part in parts)
        moved = False
        if not isinstance(whole, int):
            moved = self._set(whole, low, high)
        least, most = (whole, whole) if isinstance(whole, int) else (self.least[whole], self.most[whole])
        for part in parts:
            lower, upper = least - (high - self.most[part]), most - (low - self.least[part])
            moved |= self._set(part, lower, upper)
        return moved

    def _set(self, unknown: Unknown, least: int, most: int) -> bool:
        before = self.least[unknown], self.most[unknown]
        self.least[unknown] = max(before[0], least)
        self.most[unknown] = min(before[1], most)
        return before != (self.least[unknown], self.most[unknown])
