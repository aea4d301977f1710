"""The answers to one question of a confidential round, counted by profile: from here on nobody is a row."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, Any

from focalnet.surveys.results.lines import lines_of, shape_of
from focalnet.surveys.results.model import OTHER, Kind
from focalnet.surveys.results.relevance import conditions

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

    from focalnet.surveys.questionnaire import Item, Questionnaire

_BY_LINE = frozenset({Kind.SINGLE, Kind.SCALE, Kind.MULTIPLE, Kind.RANK, Kind.DATE})
_YEAR = 4


class Counted:
    """How often each answer was given in each profile, and the lines that a table may have.

    What is no choice of the question, and years that few named, share one line: that somebody gave such an
    answer at all would tell of a person. Numbers and texts have no lines.
    """

    def __init__(
        self,
        questionnaire: Questionnaire,
        item: Item,
        answers: Sequence[Mapping[str, Any]],
        profile_of: Sequence[int],
        fewest: int,
    ) -> None:
        self.item, self.conditional = item, bool(conditions(questionnaire, item))
        self.shape = shape_of(questionnaire, item)
        # Where not everybody was asked, or only one answer is there to give, answering is an answer itself.
        self.answering_tells = self.conditional or len(self.shape.expected) == 1
        self.given = _given([each.get(item.key) for each in answers], profile_of)
        self.answered: Counter[int] = Counter()
        for (profile, _), number in self.given.items():
            self.answered[profile] += number
        self.lines = self._lines(fewest) if self.shape.kind in _BY_LINE else {}

    def of_profiles(self, profiles: Iterable[int]) -> dict[Any, int]:
        """Return the answers given in these profiles, each with how often."""
        found: dict[Any, int] = {}
        for profile in profiles:
            for answer, number in self._by_profile.get(profile, {}).items():
                found[answer] = found.get(answer, 0) + number
        return found

    @cached_property
    def _by_profile(self) -> dict[int, dict[Any, int]]:
        found: dict[int, dict[Any, int]] = {}
        for (profile, answer), number in self.given.items():
            found.setdefault(profile, {})[answer] = number
        return found

    def _lines(self, fewest: int) -> dict[str, dict[int, int]]:
        lines = self._of_answers(fewest)
        found: dict[str, dict[int, int]] = {line: {} for line in self.shape.expected}
        for (profile, answer), number in self.given.items():
            for line in lines[answer]:
                counts = found.setdefault(line, {})
                counts[profile] = counts.get(profile, 0) + number
        if len(found) == 1 and not self.shape.expected:  # that there is one line tells what everybody said
            return {}
        order = [*self.shape.expected, *sorted(set(found).difference(self.shape.expected, {OTHER})), OTHER]
        return {line: found[line] for line in order if line in found}

    def _of_answers(self, fewest: int) -> dict[Any, set[str]]:
        """Return for each answer the lines it counts in."""
        lines = {answer: self._of(answer) for answer in {answer for _, answer in self.given}}
        named = set(self.shape.expected)
        if self.shape.kind is Kind.DATE:
            totals: Counter[str] = Counter()
            for (_, answer), number in self.given.items():
                totals[lines[answer][0]] += number
            named = {year for year, number in totals.items() if number >= fewest}
        return {answer: {line if line in named else OTHER for line in told} for answer, told in lines.items()}

    def _of(self, answer: Any) -> tuple[str, ...]:
        if self.shape.kind is Kind.DATE:
            return (str(answer)[:_YEAR],)
        return lines_of(self.shape, [list(answer) if isinstance(answer, tuple) else answer])[0]


def _given(column: Sequence[Any], profile_of: Sequence[int]) -> Counter[tuple[int, Hashable]]:
    kept = [tuple(answer) if isinstance(answer, list) else answer for answer in column]
    found = Counter(zip(profile_of, kept, strict=True))
    for key in [key for key in found if key[1] is None or key[1] == ()]:
        del found[key]
    return found
