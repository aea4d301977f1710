"""Why a response waits, with the questions named that it waits for."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from focalnet.problems import Problem, Refused
from focalnet.surveys.results.telling import withheld

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from focalnet.surveys.model import Answer, Misfit, Response, Round
    from focalnet.words import Words

DOES_NOT_FIT = "intake.does_not_fit"
"""The reason of a response that waits until its answers are mended."""
LEFT_OUT = "left_out"
"""The reason in the cleaning log for what did not fit when a response was counted as it was."""
SECOND = frozenset({"intake.second_answer", "intake.second_answer_nameless", "exports.changed_since"})
"""Reasons of a response that came after another one of the same person."""
_NAMED = 4  # questions of one response
_LETTERS = 60  # of the label of a question, and of what was typed


def why_it_waits(
    asked: Round, reason: Mapping[str, Any], misfits: Sequence[Misfit], language: str
) -> Problem | None:
    """Return a reason as it lies in the file; of answers that do not fit, with those that do not by now.

    What was typed is not told in a confidential round, nor of a question that is. `language` is
    the reader's: en, fr or es.
    """
    code = str(reason.get("code", ""))
    misfits = [each for each in misfits if each.hinders]
    if code != DOES_NOT_FIT or not misfits:
        return Problem(code, args=dict(reason.get("args", {}))) if code else None
    called = list(dict.fromkeys(question_called(asked, each.question, language) for each in misfits))
    untold = asked.confidential or misfits[0].question in withheld(asked.questionnaire)
    if len(misfits) == 1 and not untold:
        (misfit,) = misfits
        args = {"question": called[0], "text": _short(misfit.typed)}
        return Problem("intake.answer_does_not_fit" if misfit.typed else "intake.answer_missing", args=args)
    named = " · ".join([*called[:_NAMED], *(["…"] if len(called) > _NAMED else [])])
    return Problem("intake.answers_do_not_fit", args={"number": len(misfits), "questions": named})


def as_said(response: Response) -> dict[str, Answer]:
    """Return what a response answers, and between quotation marks what was typed and does not fit."""
    typed = {each.question: f"“{each.typed}”" for each in response.misfits if each.typed}
    return {**typed, **response.answers}


def cleaning_reason(say: Words, reason: str) -> str:
    """Return why an answer was mended, as somebody wrote it; what the program wrote down itself in words."""
    return say("cleaning_reason", reason) if reason == LEFT_OUT else reason


def question_called(asked: Round, key: str, language: str) -> str:
    """Return what a question of a round says, cut where it is long; its key where there is none."""
    try:
        found = asked.question(key, beside_other=True)
    except Refused:
        return key
    return _short(found.label(asked.questionnaire.language_for(language)))


def _short(text: str) -> str:
    return shorten(text, _LETTERS, placeholder="…")
