"""What each language of a questionnaire lacks: counted by questions, hints, messages, choices; and in order.

The order is that of the form: a choice belongs where the first question is that is answered from its list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from focalnet.surveys.questionnaire.languages import completeness

if TYPE_CHECKING:
    from focalnet.surveys.questionnaire.languages import Completeness, SaidText
    from focalnet.surveys.questionnaire.model import Questionnaire

KINDS = ("questions", "hints", "messages", "choices")
"""What words are counted by."""
_PARTS = ("labels", "hints", "required_messages", "constraint_messages", "choices")
_KIND_OF = dict(zip(_PARTS, ("questions", "hints", "messages", "messages", "choices"), strict=True))


class Count(NamedTuple):
    """How many texts a language has, of those it should have."""

    said: int
    of: int

    @property
    def missing(self) -> int:
        """How many are still to be written."""
        return self.of - self.said


class Gap(NamedTuple):
    """A text that a language lacks. Gaps sort in the order of the form."""

    at: int  # the row it belongs to, from 0
    order: int  # of the part among those of its row
    choice: int = -1  # the place of the choice in its list

    @property
    def part(self) -> str:
        """Return which text of the row it is: `labels`, `hints`, a message, or `choices`."""
        return _PARTS[self.order]

    @property
    def kind(self) -> str:
        """Return what it is counted by."""
        return _KIND_OF[self.part]


def counts(found: Completeness, language: str) -> dict[str, Count]:
    """Return by kind how many texts a language has, of those that it should have."""
    listed: dict[str, list[bool]] = {kind: [] for kind in KINDS}
    for text in found.texts:
        listed[_KIND_OF[_part(text)]].append(text.has(language))
    return {kind: Count(sum(said), len(said)) for kind, said in listed.items()}


def gaps(questionnaire: Questionnaire, language: str) -> tuple[Gap, ...]:
    """Return what a language lacks, in the order of the form."""
    users: dict[str, int] = {}
    for at, item in enumerate(questionnaire.items):
        if item.choices:
            users.setdefault(item.choices, at)
    missing = completeness(questionnaire).missing(language)
    return tuple(sorted(_gap(text, users) for text in missing))


def next_gap(listed: tuple[Gap, ...], behind: Gap, kind: str = "") -> Gap | None:
    """Return the first gap behind another one, of a kind if one is given; from the start again at the end."""
    wanted = [each for each in listed if not kind or each.kind == kind]
    return next((each for each in wanted if each > behind), wanted[0] if wanted else None)


def _part(text: SaidText) -> str:
    return "choices" if text.list_name else text.part


def _gap(text: SaidText, users: dict[str, int]) -> Gap:
    at = users[text.list_name] if text.list_name else text.item
    return Gap(at, _PARTS.index(_part(text)), text.choice)
