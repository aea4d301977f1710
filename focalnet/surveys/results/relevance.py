"""For whom a question was: everybody, or those whom its condition, or that of a group around it, left."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
