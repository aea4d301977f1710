"""Statistics of a confidential round: means and quartiles of groups in which nobody's value stands out."""

from __future__ import annotations

from functools import cached_property
from math import fsum
from typing import TYPE_CHECKING

from focalnet.surveys.results.blocks import smallest_group
from focalnet.surveys.results.lines import as_number
from focalnet.surveys.results.statistics import spread

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from focalnet.surveys.results.counting import Counted
    from focalnet.surveys.results.derivable import Profiles
    from focalnet.surveys.results.earlier import Earlier
    from focalnet.surveys.results.family import Facts, Family

_OF_ONE = frozenset({"least", "most"})
_QUARTILES = frozenset({"lower_quartile", "upper_quartile"})
_FOR_QUARTILES = 3  # times the smallest cell: fewer people, and a quartile is the value of one of few


class Spreads:
    """The numbers answered, and in which tables of the family their mean may stand.

    A mean is shown only where in every set whose sum then follows there is room for two smallest cells, and
    not all but a few gave the same number. The least and the most are the values of one person: never. What
    came since an earlier mean needs as much room, and a sum that no few of them need account for.
    """

    def __init__(
        self, counted: Counted, family: Family, allowed: Sequence[Facts], earlier: Sequence[Earlier] = ()
    ) -> None:
        self._counted, self._family = counted, family
        self._least = family.smallest_cell
        self._known: dict[int, dict[float, int]] = {}
        self._before = [(each.pairs, each.sums(counted.item.key)) for each in earlier if allowed]
        self.shown: set[Facts] = set()
        for table in allowed:
            following = family.following(frozenset({*self.shown, table}))
            if (self.shown or not table) and self._safe(following):
                self.shown.add(table)

    def of(self, table: Facts, place: int) -> dict[str, float | str]:
        """Return the statistics of a group of a table; none where they are hidden."""
        if table not in self.shown:
            return {}
        numbers = [each for number, times in self._numbers(place).items() for each in [number] * times]
        few = len(numbers) < _FOR_QUARTILES * self._least
        left_out = _OF_ONE | _QUARTILES if few else _OF_ONE
        return {name: value for name, value in spread(numbers).items() if name not in left_out}

    def told(self) -> dict[str, tuple[int, float]]:
        """Return how many numbers, and their sum, follow from the means: by the place of their set."""
        places = self._family.following(frozenset(self.shown))
        return {str(place): self._sum(place) for place in sorted(places)}

    def _safe(self, places: Collection[int]) -> bool:
        safe: list[Profiles] = []  # and so is every set that one of these lies in
        for place in sorted(places, key=lambda place: len(self._family.sets[place])):
            members = self._family.sets[place]
            if any(each <= members for each in safe):
                continue
            times = self._numbers(place).values()
            answered = sum(times)
            if answered < smallest_group(self._least) or max(times) > answered - self._least:
                return False
            safe.append(members)
        return not any(
            place in places and then in sums and self._telling(place, *sums[then])
            for pairs, sums in self._before
            for place, then in pairs
        )

    def _telling(self, place: int, answered: int, total: float) -> bool:
        """Tell whether a sum told before, of so many people, shows something of the few who came since."""
        now, whole = self._sum(place)
        number, difference = now - answered, whole - total
        if not number and not difference:
            return False
        if number < 0:  # some went
            number, difference = -number, -difference
        values = sorted(self._numbers(place))
        low, high = difference - number * values[0], number * values[-1] - difference
        room = low >= self._least * (values[1] - values[0]) and high >= self._least * (
            values[-1] - values[-2]
        )
        return number < smallest_group(self._least) or not room

    def _sum(self, place: int) -> tuple[int, float]:
        sums = [self._sums[profile] for profile in self._family.sets[place]]
        return sum(number for number, _ in sums), fsum(total for _, total in sums)

    @cached_property
    def _sums(self) -> list[tuple[int, float]]:
        """For each profile how many numbers, and their sum."""
        found = []
        for profile in range(len(self._family.profiles)):
            numbers = self._of([profile])
            found.append((sum(numbers.values()), fsum(each * times for each, times in numbers.items())))
        return found

    def _numbers(self, place: int) -> dict[float, int]:
        if place not in self._known:
            self._known[place] = self._of(self._family.sets[place])
        return self._known[place]

    def _of(self, profiles: Iterable[int]) -> dict[float, int]:
        return {
            number: times
            for answer, times in self._counted.of_profiles(profiles).items()
            if (number := as_number(answer)) is not None
        }
