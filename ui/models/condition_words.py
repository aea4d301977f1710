"""A simple condition in words: only if a question has a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from focalnet.surveys.questionnaire.model import in_language

if TYPE_CHECKING:
    from focalnet.surveys.questionnaire import Questionnaire
    from focalnet.surveys.questionnaire.simple_rules import OnlyIf

_LONGEST = 60  # letters of the question that is asked for


def condition_words(questionnaire: Questionnaire, condition: OnlyIf, language: str) -> str:
    """Return a condition as people say it: “Did you volunteer?” is “Yes”."""
    asked = next(item for item in questionnaire.items if item.name == condition.question)
    named = {choice.name: choice.labels for choice in questionnaire.choices_of(asked)}
    choice = in_language(named.get(condition.choice, {}), language) or condition.choice
    question = " ".join(asked.label(language).split())
    if len(question) > _LONGEST:
        question = f"{question[: _LONGEST - 1]}…"
    if condition.has:
        words = QCoreApplication.translate("Conditions", "“{question}” is “{choice}”")
    else:
        words = QCoreApplication.translate("Conditions", "“{question}” is not “{choice}”")
    return words.format(question=question, choice=choice)
