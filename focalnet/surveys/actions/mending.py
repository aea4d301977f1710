"""Mending answers in place, with a reason that the cleaning log keeps; so it keeps what is left out.

Each of these raises `Refused` (`surveys.sealed`) where the round is sealed: its results stay as they are.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.store import new_id
from focalnet.surveys import records
from focalnet.surveys.actions.counting import count_response, propose_anew
from focalnet.surveys.doubts import DOES_NOT_FIT, question_called
from focalnet.surveys.mending import mended
from focalnet.surveys.model import Cleaning, ResponseState
from focalnet.surveys.questionnaire.model import language_code

if TYPE_CHECKING:
    from collections.abc import Collection

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Response


def mend_answer(
    file: NetworkFile, response_id: str, question: str, typed: str, *, reason: str, day: date | None = None
) -> str:
    """Put another answer in the place of one, or take it away with an empty text; the log keeps why.

    A response that waited for this alone is counted from then on; of one that is counted, what the answer
    proposes to the register takes the place of what it proposed before. Raises `Refused`:
    `surveys.reason_missing`, or the rule that what is typed now breaks too, as `mending.mended` tells it.
    """
    response = records.RESPONSE.get(file, response_id)
    asked = records.round_(file, response.round).unsealed()
    said = " ".join(reason.split())
    if not said:
        raise Refused("surveys.reason_missing")
    answers, misfits = mended(asked, response, question, typed)
    before = next((each.typed for each in response.misfits if each.question == question), None)
    cleaned = Cleaning(
        new_id(), response_id, question, response.answers.get(question, before), answers.get(question), said,
        day or date.today(),  # noqa: DTZ011 - the reader's own day
    )  # fmt: skip
    called = question_called(asked, question, language_code(asked.questionnaire.default_language))
    with file.step("response.mend", round=asked.name, question=called):
        records.CLEANING.insert(file, [cleaned])
        records.RESPONSE.update(file, response_id, {"answers": answers, "misfits": misfits})
        now = records.RESPONSE.get(file, response_id)
        if response.state is ResponseState.ACCEPTED:
            propose_anew(file, asked, now, question)
        elif not any(each.hinders for each in misfits) and _waits_for_answers(response):
            count_response(file, asked, now)
    return response_id


def mend_answers(
    file: NetworkFile,
    responses: Collection[str],
    question: str,
    typed: str,
    *,
    reason: str,
    day: date | None = None,
) -> int:
    """Put the same answer to a question into several responses, in one step; returns how many.

    Raises `Refused` as `mend_answer` does; then none of them is mended.
    """
    with file.step("response.mend_several", number=len(responses)):
        for each in responses:
            mend_answer(file, each, question, typed, reason=reason, day=day)
    return len(responses)


def said_alike(file: NetworkFile, response_id: str, question: str) -> list[str]:
    """Return the responses that wait with the same words as this one for a question, this one among them."""
    asked = records.RESPONSE.get(file, response_id)
    said = {each.typed for each in asked.misfits if each.question == question}
    return [
        each.id
        for each in records.responses(file, asked.round, ResponseState.DOUBTFUL)
        if any(misfit.question == question and misfit.typed in said for misfit in each.misfits)
    ]


def _waits_for_answers(response: Response) -> bool:
    return response.state is ResponseState.DOUBTFUL and response.reason.get("code") == DOES_NOT_FIT
