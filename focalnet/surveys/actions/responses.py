"""Deciding on responses: kept, set aside, or mended in place with a reason that the cleaning log keeps.

Each of these raises `Refused` (`surveys.sealed`) where the round is sealed: its results stay as they are.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from focalnet.network.cells import CellReader
from focalnet.problems import Place, Refused
from focalnet.store import new_id
from focalnet.surveys import records
from focalnet.surveys.audience import facts_of_respondent
from focalnet.surveys.doubts import DOES_NOT_FIT
from focalnet.surveys.model import Cleaning, Misfit, Response, ResponseKey, ResponseState
from focalnet.surveys.proposing import proposals_of
from focalnet.surveys.questionnaire.fitting import fit

if TYPE_CHECKING:
    from collections.abc import Collection

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Round


def accept_response(file: NetworkFile, response_id: str) -> str:
    """Count a response that was in doubt; an earlier one of the same person is superseded by it."""
    response = records.RESPONSE.get(file, response_id)
    asked = records.round_(file, response.round).unsealed()
    with file.step("response.accept", round=asked.name):
        for other in _others(file, response):
            if other.state is ResponseState.ACCEPTED:
                records.RESPONSE.update(file, other.id, {"state": ResponseState.SUPERSEDED})
                records.decline_open_proposals(file, other.id)
        _accept(file, asked, response)
    return response_id


def accept_responses(file: NetworkFile, responses: Collection[str]) -> int:
    """Count several responses that were in doubt, in one step; returns how many."""
    with file.step("response.accept_several", number=len(responses)):
        for each in responses:
            accept_response(file, each)
    return len(responses)


def refuse_responses(file: NetworkFile, responses: Collection[str]) -> int:
    """Set several responses aside, in one step; returns how many."""
    with file.step("response.refuse_several", number=len(responses)):
        for each in responses:
            refuse_response(file, each)
    return len(responses)


def assign_response(file: NetworkFile, response_id: str, invitation_id: str) -> str:
    """Say whose a response is that came without a code that the round knows, and count it.

    Raises `Refused` (`surveys.assigned_already`) for one of which that is known.
    """
    response = records.RESPONSE.get(file, response_id)
    asked = records.round_(file, response.round).unsealed()
    whose = records.INVITATION.get(file, invitation_id)
    if response.invitation or response_id in records.keys(file, asked.id):
        raise Refused("surveys.assigned_already")
    facts = facts_of_respondent(asked, whose, response.answers)
    with file.step("response.assign", round=asked.name):
        if asked.confidential:
            records.RESPONSE_KEY.insert(file, [ResponseKey(response_id, invitation_id)])
            records.RESPONSE.update(file, response_id, {"facts": facts})
        else:
            records.RESPONSE.update(file, response_id, {"facts": facts, "invitation": invitation_id})
        accept_response(file, response_id)
    return response_id


def refuse_response(file: NetworkFile, response_id: str) -> str:
    """Set a response aside: it stays in the file and is not counted."""
    response = records.RESPONSE.get(file, response_id)
    asked = records.round_(file, response.round).unsealed()
    with file.step("response.refuse", round=asked.name):
        records.RESPONSE.update(file, response_id, {"state": ResponseState.REFUSED})
        records.decline_open_proposals(file, response_id)
    return response_id


def mend_answer(
    file: NetworkFile, response_id: str, question: str, typed: str, *, reason: str, day: date | None = None
) -> str:
    """Put another answer in the place of one, or take it away with an empty text; the log keeps why.

    A response that waited for this alone is counted from then on. Raises `Refused`: `surveys.reason_missing`,
    or the rule that what is typed now breaks too (`surveys.still_does_not_fit`).
    """
    response = records.RESPONSE.get(file, response_id)
    asked = records.round_(file, response.round).unsealed()
    said = " ".join(reason.split())
    if not said:
        raise Refused("surveys.reason_missing")
    answer = _fitting(asked, question, typed)
    answers = {key: value for key, value in response.answers.items() if key != question}
    if answer is not None:
        answers[question] = answer
    misfits = tuple(each for each in response.misfits if each.question != question)
    old = next((each.typed for each in response.misfits if each.question == question), None)
    cleaned = Cleaning(
        new_id(), response_id, question, response.answers.get(question, old), answer, said,
        day or date.today(),  # noqa: DTZ011 - the reader's own day
    )  # fmt: skip
    of = asked.questionnaire
    called = asked.question(question).label(of.default_language) or question
    with file.step("response.mend", round=asked.name, question=called):
        records.CLEANING.insert(file, [cleaned])
        records.RESPONSE.update(file, response_id, {"answers": answers, "misfits": misfits})
        waits = any(each.hinders for each in misfits)
        if not waits and response.reason.get("code") == DOES_NOT_FIT:
            _accept(file, asked, records.RESPONSE.get(file, response_id))
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


def _fitting(asked: Round, question: str, typed: str) -> Any:
    found = fit(asked.question(question), asked.questionnaire, typed)
    if isinstance(found, Misfit):
        rule = found.rule.rpartition(".")[2]
        raise Refused("surveys.still_does_not_fit", Place(sheet=question), text=typed, rule=rule)
    return found


def _others(file: NetworkFile, response: Response) -> list[Response]:
    """Return the other responses of whoever this one is from."""
    for found in records.answered(file, response.round).values():
        if any(each.id == response.id for each in found):
            return [each for each in found if each.id != response.id]
    return []


def _accept(file: NetworkFile, asked: Round, response: Response) -> None:
    records.RESPONSE.update(file, response.id, {"state": ResponseState.ACCEPTED, "reason": {}})
    if response.invitation:
        whose = records.INVITATION.get(file, response.invitation)
        reader = CellReader(file, response.received)
        records.PROPOSAL.insert(file, proposals_of(file, asked, whose, response, reader))
