"""The tables of a confidential round: one family, fixed by who answered, whatever somebody asks to see.

What is shown of a question depends on the family alone, never on the tables that were asked for before. So no
two tables of a round contradict or complete one another.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from focalnet.surveys.audience import FACTS, NAMING
from focalnet.surveys.results.blocks import Blocks, coarser, put_together, smallest_group
from focalnet.surveys.results.derivable import Profiles, Span
from focalnet.surveys.results.grouping import values_in_order
from focalnet.surveys.results.model import OTHER, Key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from focalnet.surveys.questionnaire import Questionnaire

Facts = tuple[str, ...]
"""The facts of a break-down, in the order of `audience.FACTS`; none: the table of all."""

OFFERED = tuple(fact for fact in FACTS if fact not in NAMING)
CROSSED = "sex"
"""Two facts at a time are offered where this is one of them: each pair more would cost figures elsewhere."""


class Break(NamedTuple):
    """A break-down of the family: its groups, where they stand among the sets, and what they put together."""

    keys: tuple[Key, ...]
    places: tuple[int, ...]
    merged: tuple[tuple[Key, ...], ...]


class Family:
    """The break-downs that a confidential round offers, and what follows from them."""

    def __init__(
        self,
        questionnaire: Questionnaire,
        facts: Sequence[Mapping[str, str]],
        invited: Sequence[Mapping[str, str]],
        smallest_cell: int,
    ) -> None:
        self.smallest_cell = smallest_cell
        self._least = smallest_group(smallest_cell)
        self.profile_of, self.profiles = _profiles(facts)
        self.sizes = Counter(self.profile_of)
        self.sets: list[Profiles] = []
        self._place: dict[Profiles, int] = {}
        self._known: dict[frozenset[Facts], frozenset[int]] = {}
        self._spans: dict[tuple[Facts, ...], Span] = {(): Span()}
        self._invited = Counter(_all_profiles(invited))
        self._everybody = {*self.profiles, *self._invited}
        self._values = {
            fact: Counter(
                dict.fromkeys(
                    values_in_order(fact, questionnaire, {profile[at] for profile in self._everybody}), 0
                )
            )
            for at, fact in enumerate(OFFERED)
        }
        for fact, values in self._values.items():
            for profile, size in self.sizes.items():
                values[self.profiles[profile][OFFERED.index(fact)]] += size
        self.breaks: dict[Facts, Break] = {(): Break(((),), (self._kept(frozenset(self.sizes)),), (((),),))}
        self._blocks: dict[str, Blocks] = {}
        self._protect()
        self._offer()
        self._settle()

    def following(self, tables: frozenset[Facts]) -> frozenset[int]:
        """Return the places of the sets whose counts follow from these tables; from none, nothing follows."""
        if tables not in self._known:
            span = self._span(tuple(table for table in self.breaks if table in tables))
            self._known[tables] = span.following(self.sets) if tables else frozenset()
        return self._known[tables]

    def _span(self, tables: tuple[Facts, ...]) -> Span:
        """Return what tables span: the last one added to what those before it span."""
        if tables not in self._spans:
            groups = [self.sets[place] for place in self.breaks[tables[-1]].places]
            self._spans[tables] = self._span(tables[:-1]).extended(groups)
        return self._spans[tables]

    def asked(self, table: Facts) -> list[int]:
        """Return how many were asked in each group of a break-down."""
        place = {key: at for at, keys in enumerate(self.breaks[table].merged) for key in keys}
        counts = [0] * len(self.breaks[table].keys)
        facts = [OFFERED.index(name) for name in table]
        for profile, number in self._invited.items():
            at = place.get(tuple(profile[fact] for fact in facts))
            if at is not None:
                counts[at] += number
        return counts

    def include(self, sets: Iterable[Profiles]) -> None:
        """Take further sets among those that may follow, before anything is asked of the family."""
        for each in sets:
            if each not in self.sets:
                self.sets.append(each)
        self._known.clear()

    def around(self, members: Profiles) -> Iterator[Profiles]:
        """Give for each table the groups that some of these are in, together."""
        for each in self.breaks.values():
            groups = (self.sets[place] for place in each.places)
            yield frozenset[int]().union(*(group for group in groups if not group.isdisjoint(members)))

    def counts(self, by_profile: Mapping[int, int]) -> list[int]:
        """Return for each set how many of it are among those counted by profile."""
        of_profile = [by_profile.get(profile, 0) for profile in range(len(self.profiles))].__getitem__
        return [sum(map(of_profile, each)) for each in self.sets]

    @cached_property
    def displayed(self) -> frozenset[int]:
        """The places of the sets that are groups of a table."""
        return frozenset(place for each in self.breaks.values() for place in each.places)

    @cached_property
    def people(self) -> list[int]:
        """How many of each set sent a response."""
        return self.counts(self.sizes)

    def _kept(self, profiles: Profiles) -> int:
        if profiles not in self._place:
            self._place[profiles] = len(self.sets)
            self.sets.append(profiles)
        return self._place[profiles]

    def _protect(self) -> None:
        """Name the sets that nothing must follow for: each group, each pair with the crossed fact."""
        for fact in OFFERED:
            for names in ((fact,), (CROSSED, fact)):
                for values in product(*(self._values[name] for name in names)):
                    if members := self._members(names, [(value,) for value in values]):
                        self._kept(members)

    def _offer(self) -> None:
        for fact in OFFERED:
            blocks = put_together(self._values[fact], self._least)
            while len(blocks) > 1 and not self._add((fact,), (blocks,)):
                blocks = coarser(self._values[fact], blocks)
            self._blocks[fact] = blocks
        for fact in OFFERED:
            if fact != CROSSED and {(fact,), (CROSSED,)} <= self.breaks.keys():
                self._cross(fact)

    def _settle(self) -> None:
        """Forget the sets that follow from no tables and are no groups: nobody asks for them any more."""
        follows = self._span(tuple(self.breaks)).following(self.sets)
        wanted = sorted(follows | {place for each in self.breaks.values() for place in each.places})
        renumbered = {place: at for at, place in enumerate(wanted)}
        self.sets = [self.sets[place] for place in wanted]
        self.breaks = {
            names: each._replace(places=tuple(renumbered[place] for place in each.places))
            for names, each in self.breaks.items()
        }

    def _cross(self, fact: str) -> None:
        names = tuple(sorted((fact, CROSSED), key=FACTS.index))
        blocks = self._blocks[fact]
        while len(blocks) > 1:
            both = tuple(blocks if name == fact else self._blocks[name] for name in names)
            large = all(self._large(members) for _, members, _ in self._groups(names, both))
            if large and self._add(names, both):
                return
            blocks = coarser(self._values[fact], blocks)

    def _add(self, names: Facts, blocks: tuple[Blocks, ...]) -> bool:
        """Take a break-down into the family, unless a group that is too small would follow from it."""
        groups = list(self._groups(names, blocks))
        places = tuple(self._kept(members) for _, members, _ in groups)
        self._keep_differences(names, places)
        span = self._span(tuple(self.breaks)).extended(members for _, members, _ in groups)
        if not all(self._large(self.sets[place]) for place in span.following(self.sets)):
            return False
        self.breaks[names] = Break(
            tuple(key for key, _, _ in groups), places, tuple(raw for _, _, raw in groups)
        )
        return True

    def _keep_differences(self, names: Facts, places: Iterable[int]) -> None:
        """Name what is left of a group without another that lies in it, or without all beside another.

        Facts that nearly say the same differ by a few people: of the kind of office and the level, say. What
        is left of a group of one of the same facts is made of other groups.
        """
        everybody = frozenset(self.sizes)
        other_facts = [each for other, each in self.breaks.items() if not set(other) <= set(names)]
        shown = [self.sets[place] for each in other_facts for place in each.places]
        others = [*shown, *(everybody - each for each in shown)]
        for group in [self.sets[place] for place in places]:
            for other in others:
                if group < other or other < group:
                    self._kept(group ^ other)

    def _groups(
        self, names: Facts, blocks: tuple[Blocks, ...]
    ) -> Iterator[tuple[Key, Profiles, tuple[Key, ...]]]:
        """Give the groups of a break-down that somebody is in: key, members, and the values it holds."""
        known = {tuple(profile[OFFERED.index(name)] for name in names) for profile in self._everybody}
        for combined in product(*blocks):
            if members := self._members(names, combined):
                key = tuple(block[0] if len(block) == 1 else OTHER for block in combined)
                yield key, members, tuple(raw for raw in product(*combined) if raw in known)

    def _members(self, names: Facts, blocks: Sequence[tuple[str, ...]]) -> Profiles:
        wanted = [(OFFERED.index(name), block) for name, block in zip(names, blocks, strict=True)]
        return frozenset(
            place
            for place, profile in enumerate(self.profiles)
            if all(profile[at] in block for at, block in wanted)
        )

    def _large(self, profiles: Profiles) -> bool:
        return sum(self.sizes[profile] for profile in profiles) >= self._least


def _profile(facts: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(facts.get(fact, "") for fact in OFFERED)


def _profiles(facts: Sequence[Mapping[str, str]]) -> tuple[list[int], list[tuple[str, ...]]]:
    """Return for each respondent the number of the profile, and the profiles."""
    numbers: dict[tuple[str, ...], int] = {}
    return [numbers.setdefault(profile, len(numbers)) for profile in _all_profiles(facts)], list(numbers)


def _all_profiles(facts: Sequence[Mapping[str, str]]) -> Iterator[tuple[str, ...]]:
    """Give the profile of each: those with the same facts share one mapping, which is looked at once."""
    of_mapping: dict[int, tuple[str, ...]] = {}
    for each in facts:
        if id(each) not in of_mapping:
            of_mapping[id(each)] = _profile(each)
        yield of_mapping[id(each)]
