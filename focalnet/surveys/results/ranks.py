"""Mean places of an order in a confidential round, where they tell nothing of one person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.surveys.results.blocks import smallest_group
from focalnet.surveys.results.earlier import Figures
from focalnet.surveys.results.statistics import mean_ranks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from focalnet.surveys.results.counting import Counted
    from focalnet.surveys.results.derivable import Profiles
    from focalnet.surveys.results.family import Family
    from focalnet.surveys.results.past import Past


class Ranks:
    """The mean place that each choice was given, in the groups where all first places are told.

    They stay as they were told before, or as many more came as a group needs: one who changes the second
    place and the third moves no count.

    Args:
        counted: The answers.
        family: The tables of the round.
        groups: The places of the groups in which all first places are told.
        past: What was given out before.

    """

    def __init__(self, counted: Counted, family: Family, groups: Iterable[int], past: Past) -> None:
        enough, self._told = smallest_group(family.smallest_cell), {}
        for place in groups:
            orders = list(_orders(counted, family.sets[place]))
            figures = Figures(len(orders), mean_ranks(orders))
            if past.figures_may_stand(counted.item.key, place, figures, enough):
                self._told[place] = figures

    def of(self, place: int, choice: str) -> float | None:
        """Return the mean place of a choice in a group; None where it is hidden."""
        found = self._told[place].values.get(choice) if place in self._told else None
        return found if isinstance(found, float) else None

    def told(self) -> dict[str, Figures]:
        """Return all that is told, by the place of the group."""
        return {str(place): figures for place, figures in sorted(self._told.items())}


def _orders(counted: Counted, profiles: Profiles) -> Iterator[list[Any]]:
    for answer, times in counted.of_profiles(profiles).items():
        yield from [list(answer) if isinstance(answer, tuple) else [answer]] * times
