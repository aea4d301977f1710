"""What happens inside the steps that decide on a response: it is counted, and proposes to the register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.network.cells import CellReader
from focalnet.store import new_id
from focalnet.surveys import records
from focalnet.surveys.doubts import LEFT_OUT
from focalnet.surveys.model import Cleaning, ResponseState
from focalnet.surveys.proposing import proposals_of

if TYPE_CHECKING:
    from datetime import date

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Proposal, Response, Round


def count_response(file: NetworkFile, asked: Round, response: Response) -> None:
    """Count a response and write down what it proposes, inside a step."""
    records.RESPONSE.update(file, response.id, {"state": ResponseState.ACCEPTED, "reason": {}})
    records.PROPOSAL.insert(file, _proposed(file, asked, response))


def leave_misfits_out(file: NetworkFile, response: Response, day: date) -> None:
    """Let go of what hinders a response that is counted as it is; the cleaning log tells of it."""
    records.CLEANING.insert(
        file,
        [
            Cleaning(new_id(), response.id, each.question, each.typed, None, LEFT_OUT, day)
            for each in response.misfits
            if each.hinders and each.typed
        ],
    )
    rest = tuple(each for each in response.misfits if not each.hinders)
    records.RESPONSE.update(file, response.id, {"misfits": rest})


def propose_anew(file: NetworkFile, asked: Round, response: Response, question: str) -> None:
    """Write down what one answer proposes, in the place of what is still open of it, inside a step."""
    records.delete_open_proposals(file, response.id, question)
    proposed = _proposed(file, asked, response)
    records.PROPOSAL.insert(file, [each for each in proposed if each.question == question])


def _proposed(file: NetworkFile, asked: Round, response: Response) -> list[Proposal]:
    if not response.invitation:
        return []
    whose = records.INVITATION.get(file, response.invitation)
    return proposals_of(file, asked, whose, response, CellReader(file, response.received))
