"""The anonymity check before a confidential round is opened: which groups are too small to be reported.

It asks the results themselves (`results.family`): were everybody to answer, these groups would be shown,
these put together, and these facts told by no table. Where fewer answer, more is put together.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from focalnet.surveys.identifying import questions_saying_who
from focalnet.surveys.results.blocks import smallest_group
from focalnet.surveys.results.family import OFFERED, Family

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.surveys.questionnaire import Questionnaire


@dataclass(frozen=True, slots=True)
class GroupSize:
    """A group of those asked: the code of the fact's value, and how many they are."""

    value: str
    people: int


@dataclass(frozen=True, slots=True)
class FactCheck:
    """What becomes of a fact: the groups too small to be shown, and what is shown in their place.

    `merged` are the values that are shown as one group. A fact that is not `offered` is told by no table: too
    few are left beside its largest group.
    """

    fact: str
    small: tuple[GroupSize, ...]
    merged: tuple[str, ...] = ()
    together: int = 0  # how many people the merged group has
    offered: bool = True
    groups: tuple[GroupSize, ...] = ()  # all of them, the largest first


@dataclass(frozen=True, slots=True)
class Anonymity:
    """The check of an audience. `facts` are those of which anything is put together or left out."""

    people: int
    smallest_group: int  # how many a group needs to be shown
    facts: tuple[FactCheck, ...]
    left_out: tuple[str, ...] = ()  # keys of the questions that say who answers, and are not asked

    @property
    def reportable(self) -> bool:
        """Whether any figure at all could be shown: of everybody asked, together."""
        return self.people >= self.smallest_group


def check_anonymity(
    questionnaire: Questionnaire, asked: Sequence[Mapping[str, str]], smallest_cell: int
) -> Anonymity:
    """Return which groups of those asked, by their facts, are too small to be reported."""
    least = smallest_group(smallest_cell)
    family = Family(questionnaire, asked, asked, smallest_cell)
    checks = []
    for fact in OFFERED:
        sizes = Counter(each.get(fact, "") for each in asked)
        if len(sizes) > 1:
            checks.append(_check(fact, sizes, family, least))
    told = tuple(each for each in checks if each.small or not each.offered)
    return Anonymity(len(asked), least, told, tuple(each.key for each in questions_saying_who(questionnaire)))


def _check(fact: str, sizes: Mapping[str, int], family: Family, least: int) -> FactCheck:
    by_size = sorted(sizes.items(), key=lambda each: (-each[1], each[0]))
    groups = tuple(GroupSize(value, people) for value, people in by_size)
    small = tuple(each for each in groups if each.people < least)
    found = family.breaks.get((fact,))
    if found is None:
        return FactCheck(fact, small, offered=False, groups=groups)
    merged = tuple(value for keys in found.merged if len(keys) > 1 for (value,) in keys)
    return FactCheck(fact, small, merged, sum(sizes[value] for value in merged), groups=groups)
