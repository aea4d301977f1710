"""The choice `other`: which one it is, and what was written beside it or in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.surveys.exports import heads
from focalnet.surveys.questionnaire.choosing import choice_named

if TYPE_CHECKING:
    from focalnet.surveys.questionnaire import Item, Questionnaire


def is_other(text: str) -> bool:
    """Tell whether a text is how a tool calls the choice `other`, or the column beside it."""
    return fold(text) in heads.OTHER


def other_choice(item: Item, questionnaire: Questionnaire) -> str:
    """Return the name of a question's choice `other`; empty where it has none."""
    for choice in questionnaire.choices_of(item):
        if any(is_other(text) for text in (choice.name, *choice.labels.values())):
            return choice.name
    return ""


def written(item: Item, questionnaire: Questionnaire, text: str, other: str) -> str:
    """Return what was written, without the label of `other` before it: `Other, please specify: Pacific`."""
    said, colon, after = text.partition(":")
    labelled = is_other(said) or choice_named(item, questionnaire, said) == other
    return after.strip() if colon and labelled else text
