"""Chance that falls the same on every machine: all of it is `random.random()`, which Python keeps stable."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

T = TypeVar("T")


class Dice:
    """A seeded source of choices. The same seed gives the same choices in the same order, for ever."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - a story to tell, nothing to guard
        self._ids = 0

    def chance(self, probability: float) -> bool:
        """Tell whether something with this probability happens."""
        return self._random.random() < probability

    def number(self, low: int, high: int) -> int:
        """Return a whole number from low to high, both possible."""
        return low + int(self._random.random() * (high - low + 1))

    def pick(self, choices: Sequence[T]) -> T:
        """Return one of the choices, all equally likely."""
        return choices[int(self._random.random() * len(choices))]

    def weighted(self, weights: Mapping[T, float]) -> T:
        """Return one of the keys, as likely as its weight."""
        left = self._random.random() * sum(weights.values())
        for choice, weight in weights.items():
            left -= weight
            if left < 0:
                return choice
        return next(reversed(list(weights)))

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """Return the items in a random order."""
        return [
            item for _, _, item in sorted((self._random.random(), n, item) for n, item in enumerate(items))
        ]

    def sample(self, items: Sequence[T], size: int, weight: Callable[[T], float]) -> list[T]:
        """Return `size` different items in their own order, those of more weight more likely."""
        keyed = sorted((-(self._random.random() ** (1 / weight(item))), n) for n, item in enumerate(items))
        return [items[n] for n in sorted(n for _, n in keyed[:size])]

    def day(self, first: date, last: date) -> date:
        """Return a day from first to last, often the beginning of a month; `first` where there is no room."""
        if last <= first:
            return first
        day = first + timedelta(days=self.number(0, (last - first).days))
        if self.chance(0.6):
            day = day.replace(day=1)
        return max(first, day - timedelta(days=max(0, day.isoweekday() - 5)))

    def new_id(self) -> str:
        """Return an id of the shape of UUID version 7, in the order of the calls."""
        self._ids += 1
        moment = 1_000_000_000_000 + self._ids * 60_000
        tail = (0b10 << 62) | self.number(0, 2**52)
        text = f"{moment:012x}7{self.number(0, 0xFFF):03x}{tail:016x}"
        return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
