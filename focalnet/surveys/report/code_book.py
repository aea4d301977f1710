"""The code book: every question and choice by name, with its labels, and how often it was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.sheets.writing import Column, Kind, Page, Table
from focalnet.surveys.questionnaire.model import DEFAULT
from focalnet.surveys.report.pieces import cell, different, head

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.sheets import Value
    from focalnet.surveys.report.gathering import Report
    from focalnet.surveys.results import Table as Asked


def code_book_page(report: Report) -> Page:
    """Return the sheet: a row for each question, followed by a row for each of its choices."""
    say = report.say
    languages = report.round.questionnaire.languages
    heads = different(
        [
            say("survey_report_column", "question_name"),
            say("survey_report_column", "type"),
            say("survey_report_column", "choice"),
            *(say("survey_report_column", "label") if name == DEFAULT else name for name in languages),
            say("survey_report_column", "n"),
        ]
    )
    columns = tuple(
        Column(text, Kind.INTEGER if place == len(heads) - 1 else Kind.TEXT, key=place == 0, widest=50)
        for place, text in enumerate(heads)
    )
    table = Table(columns, list(_rows(report)), name="CodeBook")
    return Page(say("survey_report_sheet", "code_book"), (*head(report, "code_book"), table))


def _rows(report: Report) -> Iterator[list[Value]]:
    asked = report.round.questionnaire
    for each in report.total.tables:
        item = each.question
        labels = [item.labels.get(language, "") for language in asked.languages]
        yield [item.key, item.type, "", *labels, cell(report, each.all.answered)]
        for choice in asked.choices_of(item):
            labels = [choice.labels.get(language, "") for language in asked.languages]
            if not any(labels):
                labels = [report.wording.value(item, choice.name) for _ in asked.languages]
            yield [item.key, item.type, choice.name, *labels, _count(report, each, choice.name)]


def _count(report: Report, asked: Asked, choice: str) -> Value:
    try:
        return cell(report, asked.all.count(choice))
    except KeyError:  # nothing of this question may be told by its answers
        return report.hidden if report.round.confidential else 0
