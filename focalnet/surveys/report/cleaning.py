"""The cleaning log: which answers were mended, and why; how many where nobody is named."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from focalnet.sheets.writing import Column, Kind, Line, Look, Page, Table
from focalnet.surveys.doubts import cleaning_reason
from focalnet.surveys.report.pieces import head
from focalnet.surveys.results.lines import line_of
from focalnet.surveys.results.telling import withheld

if TYPE_CHECKING:
    from focalnet.sheets import Value
    from focalnet.surveys.report.gathering import Report


def cleaning_page(report: Report) -> Page:
    """Return the sheet."""
    name = report.say("survey_report_sheet", "cleaning")
    if not report.cleanings:
        none = Line(report.say("survey_report", "nothing_mended"), Look.SUBTITLE)
        return Page(name, (*head(report, "cleaning"), none))
    table = _log(report) if report.kind == "named" else _counted(report)
    return Page(name, (*head(report, "cleaning"), table))


def _counted(report: Report) -> Table:
    """Return how many answers were mended, by question; few are not counted."""
    say, least = report.say, report.round.smallest_cell
    mended = Counter(each.question for each in report.cleanings)
    few = say("survey_report", "fewer_than", number=least)
    rows: list[list[Value]] = [
        [_question(report, each.key), mended[each.key] if mended[each.key] >= least else few]
        for each in report.round.questionnaire.questions
        if mended[each.key]
    ]
    columns = (
        Column(say("survey_report_column", "question"), widest=60),
        Column(say("survey_report_column", "mended"), Kind.INTEGER),
    )
    return Table(columns, rows, notes=(say("survey_report", "cleaning_hidden"),))


def _log(report: Report) -> Table:
    say = report.say
    heads = ("question", "old", "new", "reason")
    columns = (
        Column(say("report_column", "name"), key=True),
        *(Column(say("survey_report_column", name), widest=44) for name in heads),
        Column(say("survey_report_column", "when"), Kind.DATE),
    )
    whose, untold = report.respondents, withheld(report.round.questionnaire)
    rows: list[list[Value]] = []
    for each in report.cleanings:
        who = None if each.question in untold else whose.get(each.response)
        values = [_said(report, each.question, value) for value in (each.old, each.new)]
        why = cleaning_reason(say, each.reason)
        rows.append([who.name if who else "", _question(report, each.question), *values, why, each.day])
    return Table(columns, rows, name="Cleaning")


def _question(report: Report, key: str) -> str:
    try:
        return report.wording.question(report.round.questionnaire.question(key))
    except KeyError:
        return key


def _said(report: Report, key: str, value: Any) -> Value:
    if value is None:
        return ""
    if isinstance(value, int | float):
        return value
    try:
        item = report.round.questionnaire.question(key)
    except KeyError:
        return str(value)
    values = value if isinstance(value, list) else [value]
    return "; ".join(report.wording.value(item, line_of(each)) for each in values)
