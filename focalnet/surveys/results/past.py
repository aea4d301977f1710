"""All that was given out of a round before, as the tables of now are held against it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.surveys.results.earlier import Difference, Earlier, Figures, Lines, Told, places_of
from focalnet.surveys.results.untold import Untold, Where

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from focalnet.surveys.results.family import Facts, Family


class Before(NamedTuple):
    """What was told before of lines that add up: by how much sets differ from it, and where each was told."""

    past: Past
    differences: Sequence[Difference]
    told: Mapping[str, Where]

    def stays_untold(self, line: str, tables: Iterable[Facts]) -> bool:
        """Tell whether a line that is told in these tables tells no more of earlier states than was told."""
        return self.past.stays_untold(self.told[line], tables)


class Past:
    """All that was given out of a round before, beside the family of now.

    Args:
        before: What followed from its tables each time, as `results.earlier.told` has it; the first first.
        family: The tables of now; the sets that earlier states ask for are named in it.

    """

    def __init__(self, before: Iterable[Mapping[str, Any]], family: Family) -> None:
        numbers = {profile: number for number, profile in enumerate(family.profiles)}
        self.states = [Earlier(each, family, numbers) for each in before]
        for each in self.states:
            each.pair()
        self._untold = Untold(self.states, family)

    def stays_untold(self, told: Where, tables: Iterable[Facts]) -> bool:
        """Tell whether a number, told where it was then, and now in tables, tells nothing else of then."""
        return not self.states or self._untold.stays_so(told, tables)

    def of_lines(
        self,
        now: Mapping[str, Sequence[int]],
        base: Sequence[int],
        then: Callable[[Earlier], tuple[Mapping[str, Told], Told]],
    ) -> Before:
        """Return what was told before of lines that add up.

        `now` has their counts by set, `base` how many gave any of them; `then` gives both of a state.
        """
        told = [then(each) for each in self.states]
        differences = [
            found
            for each, (lines, base_then) in zip(self.states, told, strict=True)
            for found in each.differences(Lines(now, lines, base, base_then))
        ]
        where = {line: tuple(places_of(lines.get(line, {})) for lines, _ in told) for line in now}
        return Before(self, differences, where)

    def figures_may_stand(self, question: str, place: int, figures: Figures, enough: int) -> bool:
        """Tell whether figures that are no counts may be told of a set of now.

        They may where they are those of before, or where so many more answers came since, or fewer: then
        they tell of no fewer than a group needs for such figures.
        """
        return all(
            figures == then or abs(figures.of - then.of) >= enough
            for each in self.states
            for then in each.figures(question, place)
        )
