"""Surveys and rounds as the command line names them: by name, however it is written, or by id.

A survey is found by the template it was made from, too, and by the `form_id` of its XLSForm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from focalnet.folding import fold
from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Round, Survey

T = TypeVar("T", "Round", "Survey")


def one_survey(file: NetworkFile, text: str) -> Survey:
    """Return the survey that a text names, of several made from one template the newest.

    Refuses with `cli.survey_unknown` and `cli.survey_several`.
    """
    from focalnet.surveys import records

    known = records.surveys(file)
    made = [
        each
        for each in known
        if text and text in {each.template, each.questionnaire.settings.get("form_id", "")}
    ]
    newest = sorted(made, key=lambda each: each.id)[-1:]  # the ids are in the order of time
    return _one(known, text, "cli.survey", newest)


def one_round(file: NetworkFile, text: str) -> Round:
    """Return the round that a text names; refuses with `cli.round_unknown` and `cli.round_several`."""
    from focalnet.surveys import records

    return _one(records.rounds(file), text, "cli.round")


def _one(known: Sequence[T], text: str, code: str, otherwise: Sequence[T] = ()) -> T:
    found = (
        [each for each in known if each.id == text]
        or [each for each in known if fold(each.name) == fold(text)]
        or otherwise
    )
    if not found:
        raise Refused(f"{code}_unknown", text=text, known="; ".join(each.name for each in known) or "–")
    if len(found) > 1:
        raise Refused(
            f"{code}_several", text=text, known="; ".join(f"{each.name} ({each.id})" for each in found)
        )
    return found[0]
