"""Which answers may stand beside whose they are, or beside each other: one rule for all that lists responses.

Of a confidential round none do: all answers of one form together would tell whose it is. Of a named round all
do but those to questions that are marked confidential, and to questions that only some answers to those lead
to. Those are counted of all people together (`results.withholding`), and texts are read without a name.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from focalnet.surveys.questionnaire import OTHER
from focalnet.surveys.results.relevance import depends_on

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.surveys.model import Answers, Misfit, Response, Round
    from focalnet.surveys.questionnaire import Questionnaire


class Telling:
    """What a round tells of one response."""

    def __init__(self, of: Round) -> None:
        self._nothing = of.confidential
        keys = withheld(of.questionnaire)
        self._withheld = keys | {f"{key}_{OTHER}" for key in keys}

    def answers(self, answers: Answers) -> Answers:
        """Return those of the answers that may stand beside each other, and beside a name."""
        if self._nothing:
            return {}
        return {key: answer for key, answer in answers.items() if key not in self._withheld}

    def misfits(self, misfits: Iterable[Misfit]) -> tuple[Misfit, ...]:
        """Return what does not fit its question, without the words where those are not to be told."""
        return tuple(replace(each, typed="") if each.question in self._withheld else each for each in misfits)

    def response(self, response: Response) -> Response:
        """Return a response with what may be told of it."""
        answers, misfits = self.answers(response.answers), self.misfits(response.misfits)
        return replace(response, answers=answers, misfits=misfits)


def withheld(questionnaire: Questionnaire) -> frozenset[str]:
    """Return the keys of the questions marked confidential, and of those asked only after one of them."""
    marked = {item.key for item in questionnaire.questions if item.confidential}
    if not marked:
        return frozenset()
    after = {item.key for item in questionnaire.questions if marked & depends_on(questionnaire, item)}
    return frozenset(marked | after)
