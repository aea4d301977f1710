"""Deciding on responses: counted, set aside, or said whose they are.

Each of these raises `Refused` (`surveys.sealed`) where the round is sealed: its results stay as they are.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.surveys import records
from focalnet.surveys.actions.counting import count_response, leave_misfits_out
from focalnet.surveys.audience import facts_of_respondent
from focalnet.surveys.doubts import SECOND
from focalnet.surveys.model import Response, ResponseKey, ResponseState

if TYPE_CHECKING:
    from collections.abc import Collection

    from focalnet.store import NetworkFile


def accept_response(file: NetworkFile, response_id: str, *, day: date | None = None) -> str:
    """Count a response that was in doubt; an earlier one of the same person is superseded by it.

    What does not fit in it is left out, and the cleaning log says so.
    """
    response = records.RESPONSE.get(file, response_id)
    asked = records.round_(file, response.round).unsealed()
    with file.step("response.accept", round=asked.name):
        for other in records.others_of(file, response):
            if other.state is ResponseState.ACCEPTED or _waited_before(other, response):
                records.RESPONSE.update(file, other.id, {"state": ResponseState.SUPERSEDED})
                records.decline_open_proposals(file, other.id)
        leave_misfits_out(file, response, day or date.today())  # noqa: DTZ011 - the reader's own day
        count_response(file, asked, response)
    return response_id


def accept_responses(file: NetworkFile, responses: Collection[str], *, day: date | None = None) -> int:
    """Count several responses that were in doubt, in one step; returns how many."""
    with file.step("response.accept_several", number=len(responses)):
        for each in responses:
            accept_response(file, each, day=day)
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


def _waited_before(other: Response, response: Response) -> bool:
    """Tell whether another response of the same person was first, and waits for something else."""
    second = response.reason.get("code") in SECOND and other.reason.get("code") not in SECOND
    return second and other.state is ResponseState.DOUBTFUL
