"""What one row of an export answers, and what its answers decide about one another."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from focalnet.surveys.questionnaire.answering import Answering

if TYPE_CHECKING:
    from focalnet.surveys.model import Answer, Misfit
    from focalnet.surveys.questionnaire import Questionnaire


@dataclass(slots=True)
class RowAnswers:
    """What one row answers: by key, with the cell of each answer, and what did not fit."""

    answers: dict[str, Answer] = field(default_factory=dict)
    misfits: list[Misfit] = field(default_factory=list)
    places: dict[str, str] = field(default_factory=dict)


def filtered(questionnaire: Questionnaire, found: RowAnswers) -> None:
    """Decide between choices with one label by the choice filter: of two towns, the one in the district."""
    for misfit in [each for each in found.misfits if each.rule == "choice_ambiguous"]:
        item = questionnaire.question(misfit.question)
        if not item.choice_filter or item.type != "select_one":
            continue
        meant = misfit.args.get("choices", ())
        left = Answering(questionnaire, found.answers).choices(item, meant)
        if len(left) == 1:
            found.answers[item.key] = left[0].name
            found.misfits.remove(misfit)
