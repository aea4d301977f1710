"""What must not follow from several states of a round together: what was not told of an earlier one then.

Between two states of a round, people of some profiles answered and of others nobody did. So the count of an
answer in a profile is, at any time, the sum of what each state brought: one unknown for each profile and
state in which its number changed. The counts told then, and the groups of the tables told now, are sums of
these unknowns, and exact linear algebra (`results.derivable`) says what they come to. So sums of three and
more tables are reckoned with: where all who came since are of country level and of country offices alike,
what they said as the one is what they said as the other.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from focalnet.surveys.results.blocks import smallest_group
from focalnet.surveys.results.derivable import Profiles, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from focalnet.surveys.results.earlier import Earlier
    from focalnet.surveys.results.family import Facts, Family

Where = tuple[frozenset[int], ...]
"""For each earlier state the places of the sets for which a number was told."""


class Untold:
    """The sets of respondents, of any time, for which a number must not follow that was not told of them.

    Args:
        states: What was given out before, the first first.
        family: The tables of now.

    """

    def __init__(self, states: Sequence[Earlier], family: Family) -> None:
        self._states, self._family = states, family
        self._sizes: list[Mapping[int, int]] = [*(each.sizes for each in states), family.sizes]
        self._hidden: dict[Where, list[Profiles]] = {}
        self._spans: dict[tuple[Where, tuple[Facts, ...]], Span] = {}

    def stays_so(self, told: Where, tables: Iterable[Facts]) -> bool:
        """Tell whether none of these sets follows from a number told where it was then, and in tables now."""
        if told not in self._hidden:
            self._hidden[told] = self._not_known(self._span(told, ()))
        among = frozenset(tables)
        ordered = tuple(table for table in self._family.breaks if table in among)
        return not self._span(told, ordered).following(self._hidden[told])

    def _not_known(self, then: Span) -> list[Profiles]:
        """Return the sets that must not follow: those that did not follow from what was told then.

        What came to a set since it was told is guarded by itself, as a `Difference`.
        """
        known = {self._all[place] for place in then.following(self._all)}
        guarded = {since for since, before in self._late.items() if not known.isdisjoint(before)}
        return sorted((self._then | self._few) - known - guarded, key=sorted)

    @cached_property
    def _all(self) -> list[Profiles]:
        return sorted(self._then.union(self._few, *self._late.values()), key=sorted)

    @cached_property
    def _then(self) -> set[Profiles]:
        """All sets of earlier states, and of now as they were then; but what is a set of now still."""
        then = {
            self._unknowns(members, at)
            for at, each in enumerate(self._states)
            for members in (*each.members, *self._family.sets)
        }
        return then - self._now - {frozenset()}

    @cached_property
    def _now(self) -> set[Profiles]:
        return {self._unknowns(members, len(self._states)) for members in self._family.sets}

    @cached_property
    def _late(self) -> dict[Profiles, set[Profiles]]:
        """Who came to a set of now since an earlier state, with the sets as they were then."""
        found: dict[Profiles, set[Profiles]] = {}
        for members in self._family.sets:
            now = self._unknowns(members, len(self._states))
            for at in range(len(self._states)):
                then = self._unknowns(members, at)
                if then and then < now:
                    found.setdefault(now - then, set()).add(then)
        return found

    @cached_property
    def _few(self) -> set[Profiles]:
        """The sets of too few people: of one profile, or by which groups of any time differ."""
        groups = {
            self._unknowns(self._family.sets[place], len(self._states)) for place in self._family.displayed
        }
        for at, each in enumerate(self._states):
            groups |= {self._unknowns(members, at) for members in each.groups}
        groups |= self._late.keys()
        found = {frozenset([each]) for group in groups for each in group}
        found |= {one - other for one in groups for other in groups if other < one}
        return {
            each
            for each in found - self._now
            if self._people(each) < smallest_group(self._family.smallest_cell)
        }

    def _people(self, unknowns: Profiles) -> int:
        return sum(abs(self._came(*divmod(each, len(self._sizes)))) for each in unknowns)

    def _came(self, profile: int, state: int) -> int:
        """Return how many more of a profile there are in a state than in the one before it."""
        before = self._sizes[state - 1].get(profile, 0) if state else 0
        return self._sizes[state].get(profile, 0) - before

    def _span(self, told: Where, tables: tuple[Facts, ...]) -> Span:
        """Return what was told then and these tables span: the last one added to what those before it do."""
        if (told, tables) not in self._spans:
            if tables:
                last = self._family.breaks[tables[-1]].places
                sets = (self._unknowns(self._family.sets[place], len(self._states)) for place in last)
                span = self._span(told, tables[:-1]).extended(sets)
            else:
                span = Span().extended(
                    self._unknowns(self._states[at].members[place], at)
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
            if self._came(profile, at)
        )
