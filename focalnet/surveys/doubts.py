"""Why a response waits, with the questions named that it waits for."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from focalnet.problems import Problem, Refused
from focalnet.surveys.results.telling import withheld

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from focalnet.surveys.model import Misfit, Round

DOES_NOT_FIT = "intake.does_not_fit"
"""The reason of a response that waits until its answers are mended."""
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
    named = "; ".join(called[:_NAMED]) + ("; …" if len(called) > _NAMED else "")
    return Problem("intake.answers_do_not_fit", args={"number": len(misfits), "questions": named})


def question_called(asked: Round, key: str, language: str) -> str:
    """Return what a question of a round says, cut where it is long; its key where there is none."""
    try:
        found = asked.question(key, beside_other=True)
    except Refused:
        return key
    return _short(found.label(asked.questionnaire.language_for(language)))


def _short(text: str) -> str:
    return shorten(text, _LETTERS, placeholder="…")
