"""Who writes what “other” is has chosen “other”: a text that is asked only with that choice says it too."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

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


class OtherText(NamedTuple):
    """A text that says what “other” is, and the question and its choice without which it is not asked."""

    text: Item
    asked: Item
    choice: str


def other_texts_of(questionnaire: Questionnaire) -> tuple[OtherText, ...]:
    """Return the texts of a questionnaire that say what “other” is."""
    texts = (each for each in questionnaire.questions if each.type == "text" and each.relevant)
    return tuple(found for each in texts if (found := _other_text(questionnaire, each)))


def with_others(
    questionnaire: Questionnaire,
    texts: Collection[OtherText],
    answers: Mapping[str, Answer],
    told: Collection[str] = (),
) -> dict[str, Answer]:
    """Return the answers, with “other” chosen wherever one of its `texts` is written.

    Where one choice is to be made and another one is, nothing is added: the two contradict each other. `told`
    are questions whose own answer is known not to fit, and that stay as they are.
    """
    found = dict(answers)
    for text, asked, choice in texts:
        if asked.key in told or not ticked(str(answers.get(text.key, ""))):
            continue
        if Answering(questionnaire, found).is_asked(asked) is False:
            continue
        chosen = found.get(asked.key, [])
        if asked.type == "select_multiple" and isinstance(chosen, list) and choice not in chosen:
            found[asked.key] = [*chosen, choice]
        elif asked.type == "select_one" and not chosen:
            found[asked.key] = choice
    return found


def _other_text(questionnaire: Questionnaire, item: Item) -> OtherText | None:
    """Return a text with the “other” without which it is not asked; nothing where it is none."""
    condition = only_if(questionnaire, item.relevant)
    if condition is None or not condition.has:
        return None
    (asked,) = questionnaire.named[condition.question]
    for choice in questionnaire.choices_of(asked):
        if choice.name == condition.choice:
            labels = map(fold, choice.labels.values())
            is_other = choice.name == OTHER or not other_texts().isdisjoint(labels)
            return OtherText(item, asked, choice.name) if is_other else None
    return None
