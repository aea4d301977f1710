"""What the tab of results shows of a round, read in one go, in the window's thread or beside it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.problems import Problem
    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Round
    from focalnet.surveys.questionnaire import Questionnaire
    from focalnet.surveys.results import Results
    from focalnet.surveys.results.comparing import Comparison
    from focalnet.surveys.results.wording import Wording


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for: facts or questions to break down by, filters, an earlier round's id."""

    by: tuple[str, ...] = ()
    where: Mapping[str, frozenset[str]] = field(default_factory=dict)
    earlier: str = ""


class Behind(NamedTuple):
    """The door of a figure: the responses behind it, of which round, and what they have in common."""

    round: str
    title: str
    responses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What was read. `ways` are the break-downs on offer, `values` what can be filtered by: fact → words."""

    asked: Asked
    results: Results
    wording: Wording
    ways: tuple[tuple[str, ...], ...]
    values: Mapping[str, Mapping[str, str]]
    earlier: tuple[Round, ...]
    comparison: Comparison | None = None
    problem: Problem | None = None  # why something asked for is not shown


def read(file: NetworkFile, round_id: str, asked: Asked, language: str) -> Told:
    """Return what a round came to; what is refused is left out, and the problem says why."""
    from focalnet.surveys import records
    from focalnet.surveys.results import results
    from focalnet.surveys.results.comparing import compare
    from focalnet.surveys.results.wording import Wording

    of = records.round_(file, round_id)
    problem: Problem | None = None
    comparison: Comparison | None = None
    try:
        found = results(file, round_id, asked.by, asked.where)
        comparison = compare(file, round_id, asked.earlier) if asked.earlier else None
    except Refused as refused:
        problem, asked = refused.problem, Asked()
        found = results(file, round_id)
    wording = Wording(file, of.questionnaire, language)
    values = {} if of.confidential else _values(file, of, wording)
    earlier = _earlier(file, of)
    return Told(asked, found, wording, _ways(file, of), values, earlier, comparison, problem)


def _ways(file: NetworkFile, of: Round) -> tuple[tuple[str, ...], ...]:
    """Return the break-downs by one and by two: in a named round any two go together."""
    from focalnet.surveys.audience import FACTS
    from focalnet.surveys.results.confidential import offered

    if of.confidential:
        return tuple(offered(file, of))
    return tuple((name,) for name in (*FACTS, *chosen_from(of.questionnaire)))


def chosen_from(questionnaire: Questionnaire) -> list[str]:
    """Return the questions whose answers are chosen from a list: what one can break down and filter by.

    One that is called as a fact of the respondents is left out: by that name, the fact is meant. So are those
    that are confidential.
    """
    from focalnet.surveys.audience import FACTS
    from focalnet.surveys.results.telling import withheld

    untold = withheld(questionnaire)
    return [
        item.key
        for item in questionnaire.questions
        if questionnaire.choices_of(item) and item.key not in FACTS and item.key not in untold
    ]


def _values(file: NetworkFile, of: Round, wording: Wording) -> Mapping[str, Mapping[str, str]]:
    from focalnet.surveys import records
    from focalnet.surveys.audience import FACTS
    from focalnet.surveys.results.grouping import values_in_order

    facts = [each.facts for each in records.invitations(file, of.id)]
    found = {name: {each.get(name, "") for each in facts} for name in FACTS}
    values = {
        name: {
            value: wording.group_value(name, value)
            for value in values_in_order(name, of.questionnaire, known)
        }
        for name, known in found.items()
        if len(known) > 1
    }
    for key in chosen_from(of.questionnaire):
        item = of.questionnaire.question(key)
        choices = of.questionnaire.choices_of(item)
        values[key] = {choice.name: wording.value(item, choice.name) for choice in choices}
    return values


def _earlier(file: NetworkFile, of: Round) -> tuple[Round, ...]:
    """Return the rounds to compare with: earlier ones with a question in common, none that must wait."""
    from focalnet.surveys import records

    asked = {item.key for item in of.questionnaire.questions}
    return tuple(
        each
        for each in records.rounds(file)
        if each.id != of.id
        and (each.opened, each.id) < (of.opened, of.id)
        and not (each.confidential and each.closed is None)
        and not asked.isdisjoint(item.key for item in each.questionnaire.questions)
    )
