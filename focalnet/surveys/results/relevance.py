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
    """Return the keys of the questions that decide whether a question is asked, also through calculations."""
    found: set[str] = set()
    reading = list(conditions(questionnaire, item))
    while reading:
        named = set(_NAMED.findall(reading.pop()))
        for each in questionnaire.items:
            if each.name in named and each.key and each.key not in found:
                found.add(each.key)
                reading.append(each.calculation)
    return frozenset(found)


def relevant_to(
    questionnaire: Questionnaire, item: Item, answers: Sequence[Mapping[str, Any]]
) -> list[bool] | None:
    """Tell for each response whether the question was for it; None where it was for everybody.

    A condition that is not understood leaves everybody.
    """
    if not conditions(questionnaire, item):
        return None
    return [Answering(questionnaire, each).is_asked(item) is not False for each in answers]
