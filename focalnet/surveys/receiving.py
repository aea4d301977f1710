"""Answers that came in become responses, the same from a returned form and from an online export.

In a confidential round a response tells nothing of whose it is: no name, file, cell, language or moment, and
no answer that says who gave it; it lies in the file in an order of chance, under an id of chance. Whose it is
stands in the key alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from random import SystemRandom
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from focalnet.network.cells import CellReader
from focalnet.store import new_id
from focalnet.surveys import records
from focalnet.surveys.audience import facts_of_respondent
from focalnet.surveys.identifying import answers_kept, questions_saying_who
from focalnet.surveys.model import Response, ResponseKey, ResponseState, Writer
from focalnet.surveys.proposing import proposals_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Answers, Invitation, Misfit, Round

NAMING = frozenset(
    {
        "intake.same_answers", "intake.second_answer", "intake.another_name", "intake.withdrawn",
        "exports.not_invited",
    }
)  # fmt: skip
"""Codes of reasons that name somebody; under `<code>_nameless` the catalogue says the same of nobody."""


@dataclass(frozen=True, slots=True)
class Received:
    """What one person answered, with everything that is known of how it came."""

    answers: Answers
    state: ResponseState
    day: date  # on which it was received
    whose: Invitation | None = None
    reason: Mapping[str, Any] = field(default_factory=dict)  # why it is in doubt
    misfits: tuple[Misfit, ...] = ()
    language: str = ""
    source: str = "form"
    original: str = ""  # SHA-256 of the file, where that is kept
    file: str = ""
    places: Mapping[str, str] = field(default_factory=dict)
    writer: Writer = field(default_factory=Writer)  # who wrote it, as it says itself


def keep_responses(file: NetworkFile, asked: Round, received: Sequence[Received], today: date) -> list[str]:
    """Write what was received as responses, with their keys or proposals, inside a step.

    Args:
        file: The network.
        asked: The round that was answered.
        received: What came in.
        today: When it is taken in: all that a confidential response says of when it came.

    Returns:
        The ids of the responses, in the order of what was received.

    """
    shape = _confidential if asked.confidential else _named
    made = [(each, shape(asked, each, today)) for each in received]
    written = list(made)
    if asked.confidential:
        SystemRandom().shuffle(written)
    records.RESPONSE.insert(file, [response for _, response in written])
    if asked.confidential:
        keys = [
            ResponseKey(own.id, each.whose.id, each.original, each.file)
            for each, own in written
            if each.whose
        ]
        records.RESPONSE_KEY.insert(file, keys)
    else:
        _propose(file, asked, made, today)
    return [response.id for _, response in made]


def nameless(reason: Mapping[str, Any]) -> dict[str, Any]:
    """Return a reason as a confidential round keeps and tells it: without whom it is about, and no place."""
    code = reason.get("code", "")
    if code in NAMING:
        return {"code": f"{code}_nameless", "args": {}}
    return {"code": code, "args": dict(reason.get("args", {}))} if code else {}


def _named(asked: Round, received: Received, _: date) -> Response:
    whose = received.whose
    return Response(
        new_id(), asked.id, whose.id if whose else "", received.day, received.answers, received.state,
        received.reason, received.misfits, facts_of_respondent(asked, whose, received.answers),
        received.language, received.source, received.original, received.file, received.places,
        received.writer,
    )  # fmt: skip


def _confidential(asked: Round, received: Received, today: date) -> Response:
    saying_who = {each.key for each in questions_saying_who(asked.questionnaire)}
    misfits = tuple(
        replace(each, sheet="", cell="") for each in received.misfits if each.question not in saying_who
    )
    answers = answers_kept(asked.questionnaire, received.answers)
    return Response(
        str(uuid4()), asked.id, "", today, answers, received.state, nameless(received.reason),
        misfits, facts_of_respondent(asked, received.whose, received.answers), source=received.source,
    )  # fmt: skip


def _propose(file: NetworkFile, asked: Round, made: Sequence[tuple[Received, Response]], today: date) -> None:
    """Write down what accepted responses propose to the register."""
    reader = CellReader(file, today)
    proposals = [
        proposal
        for received, response in made
        if received.whose and response.state is ResponseState.ACCEPTED
        for proposal in proposals_of(file, asked, received.whose, response, reader)
    ]
    records.PROPOSAL.insert(file, proposals)
