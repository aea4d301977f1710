"""Who writes what “other” is has chosen “other”: a text that is asked only with that choice says it too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.surveys.questionnaire.answering import Answering
from focalnet.surveys.questionnaire.choosing import other_texts
from focalnet.surveys.questionnaire.fitting import ticked
from focalnet.surveys.questionnaire.model import OTHER
from focalnet.surveys.questionnaire.simple_rules import only_if

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from focalnet.surveys.model import Answer
    from focalnet.surveys.questionnaire.model import Item, Questionnaire


def with_others(
    questionnaire: Questionnaire, answers: Mapping[str, Answer], told: Collection[str] = ()
) -> dict[str, Answer]:
    """Return the answers, with “other” chosen wherever its text is written.

    Where one choice is to be made and another one is, nothing is added: the two contradict each other. `told`
    are questions whose own answer is known not to fit, and that stay as they are.
    """
    found = dict(answers)
    for item in questionnaire.questions:
        if item.type != "text" or not item.relevant or not ticked(str(answers.get(item.key, ""))):
            continue
        asked, choice = _other_of(questionnaire, item)
        if asked is None or asked.key in told or Answering(questionnaire, found).is_asked(asked) is False:
            continue
        chosen = found.get(asked.key, [])
        if asked.type == "select_multiple" and isinstance(chosen, list) and choice not in chosen:
            found[asked.key] = [*chosen, choice]
        elif asked.type == "select_one" and not chosen:
            found[asked.key] = choice
    return found


def _other_of(questionnaire: Questionnaire, item: Item) -> tuple[Item | None, str]:
    """Return the question, and its choice “other”, without which a text is not asked; None for any other."""
    condition = only_if(questionnaire, item.relevant)
    if condition is None or not condition.has:
        return None, ""
    (asked,) = questionnaire.named[condition.question]
    for choice in questionnaire.choices_of(asked):
        if choice.name == condition.choice:
            is_other = choice.name == OTHER or any(
                fold(each) in other_texts() for each in choice.labels.values()
            )
            return (asked, choice.name) if is_other else (None, "")
    return None, ""
