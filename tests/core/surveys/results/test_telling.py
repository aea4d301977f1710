"""Answers of confidential rounds, and to confidential questions, stand beside nobody and no other answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from focalnet.surveys import records
from focalnet.surveys.model import Misfit, Response
from focalnet.surveys.results.telling import Telling, withheld
from tests.core.surveys.conftest import DAY, small

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Answers
    from focalnet.surveys.questionnaire import Questionnaire

_ANSWERS: Answers = {
    "volunteer": "yes",
    "hindered": ["other"],
    "hindered_other": "my supervisor",
    "change": "hours",
}
_MISFITS = (Misfit("share", "a lot", rule="misfit.number"), Misfit("hindered", "boss", rule="misfit.choice"))


def marked(*keys: str) -> Questionnaire:
    """Return the small questionnaire with these questions marked confidential."""
    asked = small()
    items = tuple(replace(each, confidential=True) if each.key in keys else each for each in asked.items)
    return replace(asked, items=items)


def test_a_question_asked_after_a_confidential_one_is_withheld_with_it() -> None:
    assert withheld(small()) == frozenset()
    assert withheld(marked("hindered")) == {"hindered"}
    assert withheld(marked("volunteer")) == {"volunteer", "change"}


def test_a_named_round_tells_all_but_what_is_confidential(file: NetworkFile, open_round: str) -> None:
    of = replace(records.round_(file, open_round), questionnaire=marked("hindered"))
    told = Telling(of).response(Response("r", of.id, "i", DAY, _ANSWERS, misfits=_MISFITS))
    assert told.answers == {"volunteer": "yes", "change": "hours"}
    assert [(each.question, each.typed) for each in told.misfits] == [("share", "a lot"), ("hindered", "")]


def test_a_confidential_round_tells_no_answer_but_what_is_to_be_mended(
    file: NetworkFile, confidential_round: str
) -> None:
    of = records.round_(file, confidential_round)
    told = Telling(of).response(Response("r", of.id, "", DAY, _ANSWERS, misfits=_MISFITS))
    assert (told.answers, told.misfits) == ({}, _MISFITS)
