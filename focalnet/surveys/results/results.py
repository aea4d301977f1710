"""The results of a round: what was asked for is checked, read, and told as its kind of round allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.surveys import records
from focalnet.surveys.audience import FACTS
from focalnet.surveys.results.confidential import confidential
from focalnet.surveys.results.grouping import check_known, grouping
from focalnet.surveys.results.lines import lines_of, shape_of
from focalnet.surveys.results.model import Results
from focalnet.surveys.results.relevance import relevant_to
from focalnet.surveys.results.respondents import invited_facts, tagged
from focalnet.surveys.results.tabulating import Tabulation
from focalnet.surveys.results.telling import withheld
from focalnet.surveys.results.withholding import of_all_together

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from focalnet.store import NetworkFile
    from focalnet.surveys.model import Round
    from focalnet.surveys.questionnaire import Questionnaire
    from focalnet.surveys.records import Columns

_MOST_FACTS = 2


def results(
    file: NetworkFile,
    round_id: str,
    by: Sequence[str] = (),
    where: Mapping[str, Iterable[str]] | None = None,
    subjects: Collection[str] | None = None,
) -> Results:
    """Return what a round came to: a table for each question over the accepted responses.

    Args:
        file: The network.
        round_id: The round.
        by: One or two facts of the respondents (`audience.FACTS`) or keys of questions to break down by.
        where: Only respondents with one of these values of a fact or question.
        subjects: Only respondents who are these people or offices of the register.

    Raises:
        Refused: There is no such fact or question (`results.fact_unknown`), more than two were asked for
            (`results.facts_too_many`), or one that is confidential (`results.question_withheld`); in a
            confidential round, whatever could show what one person said.

    """
    return broken_down(file, round_id, [by], where, subjects)[0]


def broken_down(
    file: NetworkFile,
    round_id: str,
    breaks: Sequence[Sequence[str]],
    where: Mapping[str, Iterable[str]] | None = None,
    subjects: Collection[str] | None = None,
) -> list[Results]:
    """Return the results of a round by each of several break-downs, reading and counting answers once.

    The arguments and refusals are those of `results`.
    """
    of = records.round_(file, round_id)
    filtered = {name: frozenset(values) for name, values in (where or {}).items()}
    for by in breaks:
        check_known((*by, *filtered), of.questionnaire)
        if len(by) > _MOST_FACTS or len(set(by)) < len(by):
            raise Refused("results.facts_too_many", number=_MOST_FACTS)
    asked = [tuple(by) for by in breaks]
    if of.confidential:
        return confidential(file, of, asked, filtered, subjects)
    _check_told((*filtered, *(name for by in breaks for name in by)), of)
    return _named(file, of, asked, filtered, subjects)


def _named(
    file: NetworkFile,
    of: Round,
    breaks: Sequence[tuple[str, ...]],
    where: Mapping[str, frozenset[str]],
    subjects: Collection[str] | None,
) -> list[Results]:
    columns = _left(records.answer_columns(file, of.id), of.questionnaire, where, subjects)
    invited = invited_facts(file, of, where, subjects)
    # Of people filtered by what they answered, only those who answered are known.
    asked = len(columns.ids) if where.keys() - set(FACTS) else max(len(invited), len(columns.ids))
    # Where nobody is asked, as with blank forms alone, everybody who answers is.
    reached = len(invited) if invited and not where.keys() - set(FACTS) else asked
    others = 0 if where or subjects is not None else records.counted_of_others(file).get(of.id, 0)
    tags = tagged(file, of.id)
    questions = [
        (
            Tabulation(of.questionnaire, item, columns, tags.get(item.key, {})),
            relevant_to(of.questionnaire, item, columns.answers),
        )
        for item in of.questionnaire.questions
    ]
    untold, everybody = withheld(of.questionnaire), not where and subjects is None
    found = []
    for by in breaks:
        groups = grouping(by, of.questionnaire, columns, invited) if by else None
        tables = tuple(
            of_all_together(table, of.smallest_cell, everybody=everybody)
            if table.question.key in untold
            else table
            for table in (told.table(asked, groups, relevant) for told, relevant in questions)
        )
        overlapping = groups is not None and groups.overlapping
        found.append(Results(of, tables, reached, len(columns.ids), by, where, overlapping, others=others))
    return found


def _check_told(names: Iterable[str], of: Round) -> None:
    """Refuse to tell other answers by those that stand beside nobody (`results.question_withheld`)."""
    untold = withheld(of.questionnaire) - set(FACTS)
    for name in names:
        if name in untold:
            raise Refused("results.question_withheld", question=name)


def _left(
    columns: Columns,
    questionnaire: Questionnaire,
    where: Mapping[str, frozenset[str]],
    subjects: Collection[str] | None,
) -> Columns:
    if not where and subjects is None:
        return columns
    left = [row for row, subject in enumerate(columns.subjects) if subjects is None or subject in subjects]
    for name, values in where.items():
        if name in FACTS:
            left = [row for row in left if columns.facts[row].get(name, "") in values]
            continue
        shape = shape_of(questionnaire, questionnaire.question(name))
        lines = lines_of(shape, [answers.get(name) for answers in columns.answers])
        left = [row for row in left if not values.isdisjoint(lines[row] or ("",))]
    return columns.only(left)
