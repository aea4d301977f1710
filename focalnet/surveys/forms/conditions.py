"""What has to be answered before a question is asked, in words: nothing turns grey on paper."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from focalnet.surveys.forms.wording import choice_labels, label
from focalnet.surveys.questionnaire.expressions import NotUnderstood, parse_expression, references
from focalnet.surveys.questionnaire.simple_rules import only_if

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.surveys.forms.wording import Tongue
    from focalnet.surveys.questionnaire import Item, Questionnaire

_LETTERS = 60  # of a question that a condition names


class Conditions:
    """The conditions of a questionnaire in a language; `numbers` are those of the questions, by key."""

    def __init__(self, questionnaire: Questionnaire, spoken: Tongue, numbers: Mapping[str, int]) -> None:
        self._questionnaire = questionnaire
        self._spoken = spoken
        self._numbers = numbers
        self._named = {item.name: item for item in questionnaire.questions if item.key in numbers}

    def said(self, item: Item) -> str:
        """Return on which answer a row depends; empty where it is always asked, or nobody knows when."""
        condition = only_if(self._questionnaire, item.relevant)
        if condition is None or condition.question not in self._named:
            return self._depends(item)
        asked = self._named[condition.question]
        labels = choice_labels(self._questionnaire, asked, self._spoken)
        choice = labels.get(condition.choice, condition.choice)
        key = "only_if" if condition.has else "only_if_not"
        return self._spoken.say("form", key, question=self._called(asked), choice=choice)

    def _depends(self, item: Item) -> str:
        """Return which questions a condition looks at that is not put into words."""
        try:
            names = references(parse_expression(item.relevant)) if item.relevant.strip() else frozenset()
        except NotUnderstood:
            return ""
        asked = [each for name, each in self._named.items() if name in names]
        if not asked:
            return ""
        return self._spoken.say("form", "depends_on", questions="; ".join(map(self._called, asked)))

    def _called(self, asked: Item) -> str:
        text = shorten(label(asked, self._spoken.language), _LETTERS, placeholder="…")
        return self._spoken.say("form", "numbered", number=self._numbers[asked.key], question=text)
