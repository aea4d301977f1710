"""What pyxform does not know of: our own two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.problems import Place, Problem
from focalnet.surveys.questionnaire.columns import CONFIRMS
from focalnet.surveys.questionnaire.model import CONFIRMABLE, EXPERTISE

if TYPE_CHECKING:
    from focalnet.surveys.questionnaire.model import Questionnaire


def suspicions(questionnaire: Questionnaire, file: str) -> tuple[Problem, ...]:
    """Return a problem for each question that confirms a field which the register has not."""
    return tuple(
        Problem(
            "xlsform.confirms_unknown",
            Place(file, "survey"),
            {
                "field": item.confirms,
                "known": ", ".join((*CONFIRMABLE, f"{EXPERTISE}…")),
                "row": item.row,
                "column": CONFIRMS,
            },
        )
        for item in questionnaire.items
        if item.confirms and item.confirms not in CONFIRMABLE and not item.confirms.startswith(EXPERTISE)
    )
