"""What people wrote in answer to a question, to be read, tagged and, in a confidential round, released."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.surveys import records
from focalnet.surveys.model import RELEASED

if TYPE_CHECKING:
    from focalnet.store import NetworkFile


@dataclass(frozen=True, slots=True)
class Written:
    """One text: whose it is (nobody's in a confidential round), its tags, and whether it may go out."""

    response: str
    text: str
    name: str = ""
    tags: tuple[str, ...] = ()
    released: bool = False


def written_answers(file: NetworkFile, round_id: str, question: str) -> list[Written]:
    """Return the texts that accepted responses gave to a question.

    Those of a confidential round come without names, in an order of chance, and need to be released before
    they go out; those that confirm a fact of the register name people, and are told by nobody. Those of a
    named round may go out as they are. Raises `Refused` for a confidential round that
    is open (`results.still_open`), and where there is no such question (`surveys.no_such_question`).
    """
    of = records.round_(file, round_id)
    of.question(question, beside_other=True)  # declines where nobody was asked such a thing
    if of.confidential and of.closed is None:
        raise Refused("results.still_open", round=of.name)
    if of.confidential and question in {item.key for item in of.questionnaire.items if item.confirms}:
        return []
    names = {} if of.confidential else {each.id: each.name for each in records.invitations(file, round_id)}
    given: dict[str, list[str]] = {}
    for tag in records.tags(file, round_id):
        if tag.question == question:
            given.setdefault(tag.response, []).append(tag.tag)
    return [
        Written(
            each.id,
            str(each.answers[question]),
            names.get(each.invitation, ""),
            tuple(tag for tag in given.get(each.id, ()) if tag != RELEASED),
            not of.confidential or RELEASED in given.get(each.id, ()),
        )
        for each in records.accepted(file, round_id)
        if each.answers.get(question)
    ]
