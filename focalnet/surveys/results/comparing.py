"""A round beside an earlier one: all respondents then and now, the same people, what questions changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.surveys import records
from focalnet.surveys.results.results import results

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Round
    from focalnet.surveys.questionnaire import Item, Questionnaire
    from focalnet.surveys.results.model import Results, Table


class Change(StrEnum):
    """How a question differs from the one with the same key in the earlier round."""

    NEW = "new"
    TYPE = "type"
    CHOICES = "choices"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Pair:
    """A question now and then; `then` is None where it was not asked, or as another type of question."""

    now: Table
    then: Table | None
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A round beside an earlier one. `same`: those who answered both; none in a confidential one.

    `left` are the questions of the earlier round that are asked no more.
    """

    round: Round
    earlier: Round
    pairs: tuple[Pair, ...]
    same: tuple[Pair, ...]
    same_people: int | None
    left: tuple[Item, ...]


def compare(file: NetworkFile, round_id: str, earlier_id: str, by: Sequence[str] = ()) -> Comparison:
    """Return a round beside an earlier one, question by question, matched by key.

    The same people are matched by person or office of the register. Where one of the rounds is confidential
    they are left out: nobody can be followed from one to the other. Raises `Refused` where both are one round
    (`results.same_round`), and what `results` raises.
    """
    if round_id == earlier_id:
        raise Refused("results.same_round")
    now, then = results(file, round_id, by), results(file, earlier_id, by)
    questionnaires = now.round.questionnaire, then.round.questionnaire
    pairs = _paired(now, then, *questionnaires)
    keys = {item.key for item in questionnaires[0].questions}
    left = tuple(item for item in questionnaires[1].questions if item.key not in keys)
    if now.round.confidential or then.round.confidential:
        return Comparison(now.round, then.round, pairs, (), None, left)
    both = _subjects(file, round_id) & _subjects(file, earlier_id)
    same = results(file, round_id, by, subjects=both), results(file, earlier_id, by, subjects=both)
    return Comparison(now.round, then.round, pairs, _paired(*same, *questionnaires), len(both), left)


def changes(item: Item, now: Questionnaire, then: Questionnaire) -> tuple[Change, ...]:
    """Return how a question differs from the one with its key in an earlier questionnaire."""
    try:
        former = then.question(item.key)
    except KeyError:
        return (Change.NEW,)
    names = [[choice.name for choice in each.choices_of(of)] for each, of in ((now, item), (then, former))]
    labels = {language: text for language, text in item.labels.items() if language in former.labels}
    found = {
        Change.TYPE: item.type != former.type,
        Change.CHOICES: names[0] != names[1] or _choice_labels(item, now) != _choice_labels(former, then),
        Change.LABEL: any(former.labels[language] != text for language, text in labels.items()),
    }
    return tuple(change for change, differs in found.items() if differs)


def _choice_labels(item: Item, questionnaire: Questionnaire) -> list[str]:
    return [
        choice.labels.get(questionnaire.default_language, "") for choice in questionnaire.choices_of(item)
    ]


def _paired(now: Results, then: Results, asked: Questionnaire, asked_then: Questionnaire) -> tuple[Pair, ...]:
    former = {table.question.key: table for table in then.tables}
    pairs = []
    for table in now.tables:
        found = changes(table.question, asked, asked_then)
        beside = None if Change.TYPE in found else former.get(table.question.key)
        pairs.append(Pair(table, beside, found))
    return tuple(pairs)


def _subjects(file: NetworkFile, round_id: str) -> set[str]:
    return {subject for subject in records.answer_columns(file, round_id).subjects if subject}
