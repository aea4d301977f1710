"""A questionnaire with somebody's answers: what its expressions give, which questions and choices they leave.

Everything here answers True, False, or None for "cannot be checked": an expression that is not understood, or
one that looks at what an Excel form leaves out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.surveys.questionnaire.evaluating import Surroundings, plain, value_of
from focalnet.surveys.questionnaire.expressions import NotUnderstood, parse_expression
from focalnet.surveys.questionnaire.model import WORKED_OUT, is_yes
from focalnet.surveys.questionnaire.values import Value, as_truth

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from focalnet.surveys.model import Answer
    from focalnet.surveys.questionnaire.model import Choice, Item, Questionnaire


class Answering:
    """Evaluates a questionnaire's expressions with answers by key (`Item.key`)."""

    def __init__(self, questionnaire: Questionnaire, answers: Mapping[str, Answer]) -> None:
        self._questionnaire = questionnaire
        self._answers = answers
        self._begun: set[str] = set()

    def value(self, text: str, this: Answer | None = None, columns: Mapping[str, str] | None = None) -> Value:
        """Return what an expression gives. Raises `NotUnderstood`."""
        around = Surroundings(self._answer, plain(this), columns or {}, self._label)
        return value_of(parse_expression(text), around)

    def holds(
        self, text: str, this: Answer | None = None, columns: Mapping[str, str] | None = None
    ) -> bool | None:
        """Return whether an expression holds; an empty one does."""
        if not text.strip():
            return True
        try:
            return as_truth(self.value(text, this, columns))
        except NotUnderstood:
            return None

    def is_asked(self, item: Item) -> bool | None:
        """Return whether a question is asked: by its own condition, and those of the groups around it."""
        groups = (item.path[:depth] for depth in range(1, len(item.path) + 1))
        conditions = self._questionnaire.conditions
        around = [conditions[path] for path in groups if path in conditions]
        found = [self.holds(text) for text in (*around, item.relevant)]
        return False if False in found else None if None in found else True

    def is_required(self, item: Item) -> bool | None:
        """Return whether a question must be answered: `yes`, or an expression that holds."""
        said = item.required.strip()
        if is_yes(said):
            return True
        return False if said.lower() in {"", "no", "false", "false()"} else self.holds(said)

    def fits(self, item: Item) -> bool | None:
        """Return whether the answer to a question keeps its constraint; none given keeps every one."""
        answer = self._answers.get(item.key)
        return True if answer is None else self.holds(item.constraint, answer)

    def choices(self, item: Item, among: Collection[str] | None = None) -> tuple[Choice, ...]:
        """Return the choices, or those among some names, that the filter leaves or that it cannot decide."""
        listed = self._questionnaire.choices_of(item)
        if among is not None:
            listed = tuple(each for each in listed if each.name in among)
        if not item.choice_filter:
            return listed
        heads = {head for each in listed for head in each.more}
        return tuple(
            each
            for each in listed
            if self.holds(
                item.choice_filter, columns={**dict.fromkeys(heads, ""), **each.more, "name": each.name}
            )
            is not False
        )

    def _answer(self, name: str) -> Value:
        """Return the answer to the question of a name, or what it works out."""
        items = self._questionnaire.named.get(name, ())
        if len(items) != 1:
            if name.endswith("_other") and not items:
                return plain(self._answers.get(name))
            raise NotUnderstood(name)
        (item,) = items
        if item.type in WORKED_OUT and item.key not in self._answers:
            return self._worked_out(item)
        asked = any(each.key == item.key for each in self._questionnaire.questions)
        if not asked and item.key not in self._answers:
            raise NotUnderstood(name)
        return plain(self._answers.get(item.key))

    def _worked_out(self, item: Item) -> Value:
        """Return what a calculation gives; one that asks for itself, by whatever way, cannot be known."""
        if item.key in self._begun:
            raise NotUnderstood(item.name)
        self._begun.add(item.key)
        try:
            return self.value(item.calculation)
        finally:
            self._begun.discard(item.key)

    def _label(self, value: str, question: str) -> str:
        for item in self._questionnaire.named.get(question, ()):
            for choice in self._questionnaire.choices_of(item):
                if choice.name == value:
                    language = self._questionnaire.default_language
                    return choice.labels.get(language) or next(iter(choice.labels.values()), value)
        return ""
