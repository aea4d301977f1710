"""Questions that say who answers: a confidential round neither asks them nor keeps an answer to them.

Beside the other answers a name or an address would undo all that keeps these apart from people, and sealing
the round too. So would office, country and city, with one or two people in each (`audience.NAMING`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.surveys.audience import NAMING
from focalnet.surveys.questionnaire.editing import block, remove_items
from focalnet.surveys.questionnaire.model import GROUPS

if TYPE_CHECKING:
    from collections.abc import Collection

    from focalnet.surveys.model import Answers
    from focalnet.surveys.questionnaire import Item, Questionnaire

IDENTIFYING = frozenset({"name", "family_name", "given_names", "email", "telephone"})
"""Register fields that tell one person from all others: side by side they say nothing of a round."""
SAYING_WHO = IDENTIFYING | NAMING | {"city", "countries_covered"}
"""Register fields that a question of a confidential round does not confirm."""
_OTHER = "_other"


def questions_saying_who(questionnaire: Questionnaire) -> list[Item]:
    """Return the questions that confirm who answers, in their order."""
    return [item for item in questionnaire.items if item.confirms in SAYING_WHO and not item.disabled]


def without_saying_who(questionnaire: Questionnaire) -> Questionnaire:
    """Return a questionnaire without the questions that say who answers, nor groups of nothing else.

    Raises `Refused` (`surveys.refers_to_who`) where something that stays depends on one of them.
    """
    gone = {place for place, item in enumerate(questionnaire.items) if item.confirms in SAYING_WHO}
    if not gone:
        return questionnaire
    try:
        return remove_items(questionnaire, _with_their_groups(questionnaire, gone))
    except Refused as refused:
        raise Refused("surveys.refers_to_who", **refused.problem.args) from None


def answers_kept(questionnaire: Questionnaire, answers: Answers) -> Answers:
    """Return answers without those that say who gave them, nor what was written beside “other” there."""
    keys = {key for each in questions_saying_who(questionnaire) for key in (each.key, each.key + _OTHER)}
    return {key: answer for key, answer in answers.items() if key not in keys}


def _with_their_groups(questionnaire: Questionnaire, gone: Collection[int]) -> set[int]:
    """Return rows that go, with the groups of which nothing would be left, the inner ones first."""
    found = set(gone)
    for place in reversed(range(len(questionnaire.items))):
        if questionnaire.items[place].type in GROUPS:
            rows = block(questionnaire, place)
            inside = set(rows[1:-1])
            if inside and inside <= found:
                found |= set(rows)
    return found
