"""How long a questionnaire takes to answer, roughly: enough to say "about ten minutes" before it is sent."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from focalnet.surveys.questionnaire.model import Questionnaire

_SECONDS = {"text": 45, "select_multiple": 25, "rank": 30}
_USUAL_SECONDS = 15
_CONFIRMED_SECONDS = 6
"""Our own estimate, by what people do: read and write a sentence, tick several, pick one, look at a fact."""


def minutes_to_answer(questionnaire: Questionnaire) -> int:
    """Return about how many minutes somebody takes for it, at least one."""
    seconds = sum(
        _CONFIRMED_SECONDS if item.confirms else _SECONDS.get(item.type, _USUAL_SECONDS)
        for item in questionnaire.questions
    )
    return max(1, ceil(seconds / 60))
