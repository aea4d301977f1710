"""Reading text answers: tags, and the word that those of a confidential round may go out.

Tags are counted, so those of a sealed round stay as they are; its texts are read and released all the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from focalnet.problems import Refused
from focalnet.surveys import records
from focalnet.surveys.model import RELEASED, Tag

if TYPE_CHECKING:
    from collections.abc import Collection

    from focalnet.store import NetworkFile


def tag_texts(file: NetworkFile, responses: Collection[str], question: str, tag: str) -> int:
    """Give a tag to the answers of these responses to a question; returns how many did not have it yet.

    Raises `Refused`: no tag was typed (`results.tag_missing`), or the round is sealed (`surveys.sealed`).
    """
    said = " ".join(tag.split())
    if not said or said == RELEASED:
        raise Refused("results.tag_missing")
    _unsealed(file, responses)
    return _give(file, responses, question, said, "answer.tag")


def untag_texts(file: NetworkFile, responses: Collection[str], question: str, tag: str) -> int:
    """Take a tag from the answers of these responses to a question; returns how many had it.

    Raises `Refused` (`surveys.sealed`).
    """
    _unsealed(file, responses)
    return _take(file, responses, question, tag, "answer.untag")


def release_texts(
    file: NetworkFile, responses: Collection[str], question: str, *, released: bool = True
) -> int:
    """Say of texts of a confidential round that they were read and name nobody, or take that back.

    Only released texts of such a round go into a workbook. Returns how many this changed.
    """
    if released:
        return _give(file, responses, question, RELEASED, "answer.release")
    return _take(file, responses, question, RELEASED, "answer.withhold")


def _unsealed(file: NetworkFile, responses: Collection[str]) -> None:
    for round_id in {records.RESPONSE.get(file, each).round for each in responses}:
        records.round_(file, round_id).unsealed()


def _give(file: NetworkFile, responses: Collection[str], question: str, tag: str, code: str) -> int:
    having, asked = _having(file, responses, question, tag), _label(file, responses, question)
    lacking = [each for each in dict.fromkeys(responses) if each not in having]
    if lacking:
        with file.step(code, number=len(lacking), question=asked, tag=tag):
            # Of a chance, not of a time: in a confidential round nothing tells when.
            records.TAG.insert(file, [Tag(str(uuid4()), each, question, tag) for each in lacking])
    return len(lacking)


def _take(file: NetworkFile, responses: Collection[str], question: str, tag: str, code: str) -> int:
    having, asked = _having(file, responses, question, tag), _label(file, responses, question)
    if having:
        with file.step(code, number=len(having), question=asked, tag=tag):
            for each in having.values():
                records.TAG.delete(file, each)
    return len(having)


def _label(file: NetworkFile, responses: Collection[str], question: str) -> str:
    """Return what the question is called, for the history; a text beside “other” is its question's."""
    for each in responses:
        of = records.round_(file, records.RESPONSE.get(file, each).round)
        return of.question(question, beside_other=True).label(of.questionnaire.default_language)
    return question


def _having(file: NetworkFile, responses: Collection[str], question: str, tag: str) -> dict[str, str]:
    """Return those of the responses whose answer has the tag: response → the tag's row."""
    among = set(responses)
    rounds = {records.RESPONSE.get(file, each).round for each in among}
    return {
        each.response: each.id
        for round_id in rounds
        for each in records.tags(file, round_id)
        if (each.question, each.tag) == (question, tag) and each.response in among
    }
