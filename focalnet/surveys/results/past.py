"""What follows from several states of a round together: nothing of an earlier one that was not told then.

Between two states of a round, people of some profiles answered and of others nobody did. So the count of an
answer in a profile is, at any time, the sum of what each state brought: one unknown for each profile and state
in which its number changed. The counts told then, and the groups of the tables told now, are sums of these
unknowns, and exact linear algebra (`results.derivable`) says what they come to. Sums of three and more tables
count too: where all who came to country level came to country offices, what they said at the one place is
known from the other.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.surveys.results.derivable import Profiles, Span
from focalnet.surveys.results.earlier import Difference, Earlier, Figures, Lines, Told, places_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from focalnet.surveys.results.family import Facts, Family

Where = tuple[frozenset[int], ...]
"""For each earlier state the places of the sets for which a number was told."""


class Before(NamedTuple):
    """What was told before of lines that add up: by how much sets differ from it, and where each was told."""

    past: Past
    differences: Sequence[Difference]
    told: Mapping[str, Where]

    def is_quiet(self, line: str, tables: Iterable[Facts]) -> bool:
        """Tell whether a line that is told in these tables tells no more of earlier states."""
        return self.past.is_quiet(self.told[line], tables)


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
        self._family = family
        self._sizes: list[Mapping[int, int]] = [*(each.sizes for each in self.states), family.sizes]
        self._untold: dict[Where, list[Profiles]] = {}
        self._spans: dict[tuple[Where, tuple[Facts, ...]], Span] = {}

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

    def is_quiet(self, told: Where, tables: Iterable[Facts]) -> bool:
        """Tell whether a number, told where it was then, and now in these tables, tells no more of then."""
        if not self.states:
            return True
        if told not in self._untold:
            known = self._span(told, ()).following(self._then)
            self._untold[told] = [each for at, each in enumerate(self._then) if at not in known]
        among = frozenset(tables)
        ordered = tuple(table for table in self._family.breaks if table in among)
        return not self._span(told, ordered).following(self._untold[told])

    @cached_property
    def _then(self) -> list[Profiles]:
        """All sets of earlier states, and of now as they were then, in unknowns; but what is a set of now."""
        now = {self._unknowns(members, len(self.states)) for members in self._family.sets}
        then = {
            self._unknowns(members, at)
            for at, each in enumerate(self.states)
            for members in (*each.members, *self._family.sets)
        }
        return sorted(then - now - {frozenset()}, key=sorted)

    def _span(self, told: Where, tables: tuple[Facts, ...]) -> Span:
        """Return what was told then and these tables span: the last one added to what those before it do."""
        if (told, tables) not in self._spans:
            if tables:
                last = self._family.breaks[tables[-1]].places
                sets = (self._unknowns(self._family.sets[place], len(self.states)) for place in last)
                span = self._span(told, tables[:-1]).extended(sets)
            else:
                span = Span().extended(
                    self._unknowns(self.states[at].members[place], at)
                    for at, places in enumerate(told)
                    for place in sorted(places)
                )
            self._spans[told, tables] = span
        return self._spans[told, tables]

    def _unknowns(self, members: Profiles, state: int) -> Profiles:
        """Return the unknowns that the count of a set is the sum of, in a state."""
        return frozenset(
            profile * len(self._sizes) + at
            for profile in members
            for at in range(state + 1)
            if self._sizes[at].get(profile, 0) != (self._sizes[at - 1].get(profile, 0) if at else 0)
        )
