"""Statistics of a confidential round: means and quartiles of groups in which nobody's value stands out."""

from __future__ import annotations

from functools import cached_property
from math import fsum
from typing import TYPE_CHECKING

from focalnet.surveys.results.blocks import smallest_group
from focalnet.surveys.results.earlier import Figures, places_of
from focalnet.surveys.results.lines import as_number
from focalnet.surveys.results.statistics import spread

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from focalnet.surveys.results.counting import Counted
    from focalnet.surveys.results.derivable import Profiles
    from focalnet.surveys.results.family import Facts, Family
    from focalnet.surveys.results.past import Past

_QUARTILES = frozenset({"lower_quartile", "upper_quartile"})
_PLACES = _QUARTILES | {"median"}
_FOR_MEDIAN, _FOR_QUARTILES = (
    2,
    3,
)  # times the smallest cell: fewer people, and a quartile is the value of one of few


class Spreads:
    """The numbers answered, and in which tables of the family their mean may stand.

    A mean is shown only where in every set whose sum then follows there is room for two smallest cells, and
    not all but a few gave the same number. The least and the most are the values of one person: never. What
    came since an earlier mean needs as much room, and a sum that no few of them need account for. Quartiles
    stay as they were told before, or as many more came as they need.
    """

    def __init__(self, counted: Counted, family: Family, allowed: Sequence[Facts], past: Past) -> None:
        self._counted, self._family, self._past = counted, family, past
        self._least = family.smallest_cell
        self._known: dict[int, dict[float, int]] = {}
        self._before = [(each.pairs, each.sums(counted.item.key)) for each in past.states if allowed]
        self._told_before = tuple(places_of(sums) for _, sums in self._before)
        self.shown: set[Facts] = set()
        for table in allowed:
            following = family.following(frozenset({*self.shown, table}))
            if (
                (self.shown or not table)
                and self._safe(following)
                and past.stays_untold(self._told_before, {*self.shown, table})
            ):
                self.shown.add(table)

    def of(self, table: Facts, place: int) -> dict[str, float | str]:
        """Return the statistics of a group of a table; none where they are hidden."""
        if table not in self.shown:
            return {}
        stand = self._in_places[place].values if place in self._in_places else {}
        found = spread(self._in_order(place))
        return {name: value for name, value in found.items() if name == "mean" or name in stand}

    @cached_property
    def _in_places(self) -> dict[int, Figures]:
        """The medians and quartiles that may be told, by the place of their group."""
        found = {}
        for place in {place for table in self.shown for place in self._family.breaks[table].places}:
            numbers = self._in_order(place)
            many = len(numbers) >= _FOR_QUARTILES * self._least
            names, enough = (_PLACES, _FOR_QUARTILES) if many else (_PLACES - _QUARTILES, _FOR_MEDIAN)
            values = {name: value for name, value in spread(numbers).items() if name in names}
            figures = Figures(len(numbers), values)
            if self._past.figures_may_stand(self._counted.item.key, place, figures, enough * self._least):
                found[place] = figures
        return found

    def places_told(self) -> dict[str, Figures]:
        """Return the medians and quartiles that are told, by the place of their group."""
        return {str(place): figures for place, figures in sorted(self._in_places.items())}

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

    def _in_order(self, place: int) -> list[float]:
        return sorted(number for number, times in self._numbers(place).items() for _ in range(times))

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
