"""The answers behind a figure of a named round: who said it, in which file, when it came."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.surveys import records
from focalnet.surveys.results.telling import withheld

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Answer


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody answered to a question."""

    response: str
    subject: str  # in the register; empty outside of it
    name: str
    answer: Answer | None
    received: date
    file: str


def answers_behind(file: NetworkFile, round_id: str, question: str, responses: Collection[str]) -> list[Said]:
    """Return the answers of these responses to a question, by name.

    Raises `Refused` for a confidential round, and for a confidential question (`results.nobody_behind`).
    """
    of = records.round_(file, round_id)
    if of.confidential or question in withheld(of.questionnaire):
        raise Refused("results.nobody_behind")
    invited = {each.id: each for each in records.invitations(file, round_id)}
    found = []
    for each in records.accepted(file, round_id):
        if each.id in responses:
            whose = invited.get(each.invitation)
            subject, name = (whose.subject, whose.name) if whose is not None else ("", "")
            found.append(Said(each.id, subject, name, each.answers.get(question), each.received, each.file))
    return sorted(found, key=lambda said: (said.name.casefold(), said.response))
