"""The answers to one question of a confidential round, counted by profile: from here on nobody is a row."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, Any

from focalnet.surveys.results.lines import lines_of, shape_of
from focalnet.surveys.results.model import OTHER, Kind
from focalnet.surveys.results.relevance import conditions

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence

    from focalnet.surveys.questionnaire import Item, Questionnaire

_BY_LINE = frozenset({Kind.SINGLE, Kind.SCALE, Kind.MULTIPLE, Kind.RANK, Kind.DATE})
_YEAR = 4


class Counted:
    """How often each answer was given in each profile, and the lines that a table may have.

    What is no choice of the question, and years that few named or nearly all, share one line: that somebody
    gave such an answer at all would tell of a person, and so would that nobody did. So dates always have that
    line, and where years were told `before` these and no others are lines again: whether a year is told alone
    or in the common line must not change between two states. Numbers and texts have no lines.
    """

    def __init__(
        self,
        questionnaire: Questionnaire,
        item: Item,
        answers: Sequence[Mapping[str, Any]],
        profile_of: Sequence[int],
        fewest: int,
        *,
        before: Collection[str] = (),
    ) -> None:
        self.item, self.conditional = item, bool(conditions(questionnaire, item))
        self.shape = shape_of(questionnaire, item)
        # Where not everybody was asked, or only one answer is there to give, answering is an answer itself.
        self.answering_tells = self.conditional or len(self.shape.expected) == 1
        self.given = _given([each.get(item.key) for each in answers], profile_of)
        self.answered: Counter[int] = Counter()
        for (profile, _), number in self.given.items():
            self.answered[profile] += number
        self._fewest, self._before = fewest, before
        self.lines = self._lines() if self.shape.kind in _BY_LINE else {}

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

    def _lines(self) -> dict[str, dict[int, int]]:
        dates = self.shape.kind is Kind.DATE
        if not (always := self._years() if dates else self.shape.expected):
            return {}  # that there is one line tells what everybody said
        among = {
            answer: {line if line in always else OTHER for line in self._of(answer)}
            for answer in {answer for _, answer in self.given}
        }
        found: dict[str, dict[int, int]] = {line: {} for line in (*always, *[OTHER] * dates)}
        for (profile, answer), number in self.given.items():
            for line in among[answer]:
                counts = found.setdefault(line, {})
                counts[profile] = counts.get(profile, 0) + number
        return found

    def _years(self) -> list[str]:
        """Return the years that have a line of their own."""
        if self._before:
            return sorted(set(self._before) - {OTHER})
        named: Counter[str] = Counter()
        for (_, answer), number in self.given.items():
            named.update(dict.fromkeys(self._of(answer), number))
        most = sum(self.answered.values()) - self._fewest
        return sorted(year for year, number in named.items() if self._fewest <= number <= most)

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
