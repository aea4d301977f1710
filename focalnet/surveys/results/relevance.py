"""For whom a question was: everybody, or those whom its condition, or that of a group around it, left."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from focalnet.surveys.questionnaire.answering import Answering

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.surveys.questionnaire import Item, Questionnaire

_NAMED = re.compile(r"\$\{\s*([^}\s]+)\s*\}")


def conditions(questionnaire: Questionnaire, item: Item) -> tuple[str, ...]:
    """Return the conditions under which a question is asked: its own and those of the groups around it."""
    around = [
        each.relevant
        for each in questionnaire.items
        if each.type == "begin_group" and (*each.path, each.name) == item.path[: len(each.path) + 1]
    ]
    return tuple(each for each in (*around, item.relevant) if each.strip())


def depends_on(questionnaire: Questionnaire, item: Item) -> frozenset[str]:
    """Return the keys of the questions that decide whether a question is asked."""
    named = {name for condition in conditions(questionnaire, item) for name in _NAMED.findall(condition)}
    return frozenset(each.key for each in questionnaire.items if each.name in named and each.key)


def relevant_to(
    questionnaire: Questionnaire, item: Item, answers: Sequence[Mapping[str, Any]]
) -> list[bool] | None:
    """Tell for each response whether the question was for it; None where it was for everybody.

    A condition that is not understood leaves everybody.
    """
    if not conditions(questionnaire, item):
        return None
    return [Answering(questionnaire, each).is_asked(item) is not False for each in answers]
