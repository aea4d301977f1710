"""What people wrote in answer to a question, to be read, tagged and, in a confidential round, released."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.surveys import records
from focalnet.surveys.model import RELEASED
from focalnet.surveys.questionnaire import OTHER
from focalnet.surveys.results.confidential import tables_of
from focalnet.surveys.results.telling import withheld

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Response, Round


@dataclass(frozen=True, slots=True)
class Written:
    """One text: whose it is (nobody's in a confidential round), its tags, and whether it may go out."""

    response: str
    text: str
    name: str = ""
    tags: tuple[str, ...] = ()
    released: bool = False
    apart: bool = False  # of a confidential question in a named round: its response is not to be told either


def written_answers(file: NetworkFile, round_id: str, question: str) -> list[Written]:
    """Return the texts that accepted responses gave to a question.

    Those of a confidential round come without names, in an order of chance, and need to be released before
    they go out; those that confirm a fact of the register name people, and are told by nobody. Of answers
    that its tables do not count yet (`giving_out`) there are none: beside the texts of before, one more would
    tell whose it is. Those of a named round may go out as they are; to a confidential question, there are
    none before as many wrote as a confidential round would show, and then without names. Raises `Refused` for
    a confidential round that is open (`results.still_open`), and where there is no such question
    (`surveys.no_such_question`).
    """
    of = records.round_(file, round_id)
    of.question(question, beside_other=True)  # declines where nobody was asked such a thing
    if of.confidential and of.closed is None:
        raise Refused("results.still_open", round=of.name)
    return texts_of(file, of, [question])[question]


def texts_of(file: NetworkFile, of: Round, questions: Iterable[str]) -> dict[str, list[Written]]:
    """Return the texts given to several questions of a round that is named, or closed."""
    given: dict[tuple[str, str], list[str]] = {}
    for tag in records.tags(file, of.id):
        given.setdefault((tag.response, tag.question), []).append(tag.tag)
    names = {} if of.confidential else {each.id: each.name for each in records.invitations(file, of.id)}
    confirming = {item.key for item in of.questionnaire.items if of.confidential and item.confirms}
    responses = _counted(file, of)
    found = {
        question: [
            Written(
                each.id,
                str(each.answers[question]),
                names.get(each.invitation, ""),
                tuple(tag for tag in given.get((each.id, question), ()) if tag != RELEASED),
                not of.confidential or RELEASED in given.get((each.id, question), ()),
            )
            for each in responses
            if each.answers.get(question) and question not in confirming
        ]
        for question in questions
    }
    untold = frozenset() if of.confidential else withheld(of.questionnaire)
    return {
        question: _nameless(texts, of.smallest_cell)
        if question in untold or question.removesuffix(f"_{OTHER}") in untold
        else texts
        for question, texts in found.items()
    }


def _nameless(texts: list[Written], least: int) -> list[Written]:
    """Return texts without whose they are, in the order of the alphabet; none where they are too few."""
    told = texts if len(texts) >= least else []
    return sorted((replace(each, name="", apart=True) for each in told), key=lambda each: each.text)


def _counted(file: NetworkFile, of: Round) -> list[Response]:
    """Return the responses whose texts may be read: in a confidential round those that its tables count.

    One that was taken back or sent anew since is among them as it was, as it is in the tables: a text that is
    gone would tell whose it was.
    """
    if not of.confidential or of.sealed:
        return records.accepted(file, of.id)
    if (counted := records.counted_then(file, of.id)) is None:
        tables_of(file, of)  # gives them out, unless they are of too few
        counted = records.counted_then(file, of.id) or frozenset()
    return [each for each in records.responses(file, of.id) if each.id in counted]
