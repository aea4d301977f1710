"""The answers themselves, of a named round: one row a person, and one row a value for pivot tables."""

from __future__ import annotations

from datetime import date
from itertools import islice
from math import ceil
from typing import TYPE_CHECKING

from focalnet.sheets.writing import Column, Kind, Page, Table
from focalnet.surveys.audience import FACTS
from focalnet.surveys.report.pieces import PLACES, different, head, places_notes
from focalnet.surveys.results.lines import as_number, line_of
from focalnet.surveys.results.telling import withheld
from focalnet.words import capital

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from focalnet.sheets import Value
    from focalnet.surveys.model import Facts, Response
    from focalnet.surveys.questionnaire import Item
    from focalnet.surveys.report.gathering import Report

_OTHER = "_other"
_MOST_ROWS = 1_000_000  # of a list on one sheet; a spreadsheet takes 1,048,576 rows
_OF_VALUE = ("question_name", "question", "type", "value", "label", "as_number")


def answers_page(report: Report) -> Page:
    """Return the plain answers: a row for each respondent, a column for each question, in labels."""
    facts, keys = _known_facts(report), _columns(report)
    heads = different(
        [
            report.say("report_column", "name"),
            *(report.wording.fact(name) for name in facts),
            *(_head(report, item, beside=beside) for item, beside in keys),
        ]
    )
    kinds = [Kind.TEXT] * (1 + len(facts)) + [_kind(item, beside=beside) for item, beside in keys]
    name, *others = zip(heads, kinds, strict=True)
    columns = (Column(*name, key=True), *(Column(*each) for each in others))
    rows = [
        [
            _name(report, each),
            *_facts(report, _facts_of(report, each), facts),
            *(_answer(report, each, item, beside=beside) for item, beside in keys),
        ]
        for each in _in_order(report)
    ]
    table = Table(columns, rows, name="Answers")
    notes = places_notes(report, PLACES.intersection(facts))
    return Page(report.say("survey_report_sheet", "answers"), (*head(report, "answers"), table, *notes))


def data_pages(report: Report) -> Iterator[Page]:
    """Give the tidy list: a row for each respondent, question and value; on several sheets if it must be."""
    facts = _known_facts(report)
    say = report.say
    heads = [
        say("survey_report_column", "respondent"), say("report_column", "name"),
        *(report.wording.fact(name) for name in facts),
        *(say("survey_report_column", name) for name in _OF_VALUE),
    ]  # fmt: skip
    kinds = [Kind.INTEGER, *(Kind.TEXT for _ in heads[1:-1]), Kind.NUMBER]
    columns = tuple(Column(text, kind) for text, kind in zip(different(heads), kinds, strict=True))
    notes = places_notes(report, PLACES.intersection(facts))
    values = _values(report, facts)  # the sheets are written in their order: each takes what is left
    for number in range(max(1, ceil(number_of_values(report) / _MOST_ROWS))):
        table = Table(columns, islice(values, _MOST_ROWS), name=f"Data{number + 1}")
        yield Page(say("survey_report_sheet", "data"), (*head(report, "data"), table, *notes))


def number_of_values(report: Report) -> int:
    """Return how many rows the tidy list has."""
    return sum(
        len(answer) if isinstance(answer, list) else 1
        for each in report.responses
        for answer in each.answers.values()
    )


def _values(report: Report, facts: Sequence[str]) -> Iterator[list[Value]]:
    for number, each in enumerate(_in_order(report), 1):
        who: list[Value] = [number, _name(report, each), *_facts(report, _facts_of(report, each), facts)]
        for item, beside in _columns(report):
            given = each.answers.get(item.key + _OTHER * beside)
            label = _head(report, item, beside=beside)
            for value in given if isinstance(given, list) else [] if given is None else [given]:
                text = line_of(value)
                shown = text if beside else report.wording.value(item, text)
                kind = "text" if beside else item.type
                said = None if isinstance(value, str) and kind == "text" else as_number(value)
                yield [*who, item.key + _OTHER * beside, label, kind, text, shown, said]


def _columns(report: Report) -> list[tuple[Item, bool]]:
    """Return the questions that stand beside names, each followed by what was written beside “other”."""
    found, untold = [], withheld(report.round.questionnaire)
    for item in report.round.questionnaire.questions:
        if item.key in untold:
            continue
        found += [(item, False), *([(item, True)] if item.or_other else [])]
    return found


def _head(report: Report, item: Item, *, beside: bool) -> str:
    label = report.wording.question(item)
    return f"{label} · {report.say('results', 'other_choice')}" if beside else label


def _kind(item: Item, *, beside: bool) -> Kind:
    return Kind.DATE if item.type == "date" and not beside else Kind.TEXT


def _in_order(report: Report) -> list[Response]:
    return sorted(report.responses, key=lambda each: (_name(report, each), each.id))


def _name(report: Report, response: Response) -> str:
    whose = report.invitations.get(response.invitation)
    return whose.name if whose else str(response.writer)


def _facts_of(report: Report, response: Response) -> Facts:
    whose = report.invitations.get(response.invitation)
    return response.facts or (whose.facts if whose else {})


def _known_facts(report: Report) -> list[str]:
    known = {name for each in report.responses for name, value in _facts_of(report, each).items() if value}
    return [name for name in FACTS if name in known]


def _facts(report: Report, facts: Facts, names: Sequence[str]) -> list[Value]:
    return [
        capital(report.wording.group_value(name, value)) if (value := facts.get(name)) else ""
        for name in names
    ]


def _answer(report: Report, response: Response, item: Item, *, beside: bool) -> Value:
    given = response.answers.get(item.key + _OTHER * beside)
    if given is None or isinstance(given, int | float):
        return given
    if isinstance(given, str) and _kind(item, beside=beside) is Kind.DATE:
        return date.fromisoformat(given)
    if beside or isinstance(given, str):
        return str(given) if beside else report.wording.value(item, str(given))
    return "; ".join(report.wording.value(item, value) for value in given)
