"""The sheets of results: all questions of all respondents, and a sheet for each break-down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.sheets.writing import Column, Kind, Line, Look, Page, Table
from focalnet.surveys.report.charts import FEWEST_CHARTED
from focalnet.surveys.report.pieces import by_names, cell, group_name, head, places_notes
from focalnet.surveys.report.tables import Grid, question_table
from focalnet.surveys.report.turned import better_turned, turned_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.sheets import Value
    from focalnet.surveys.report.gathering import Report
    from focalnet.surveys.results import Results


def results_page(report: Report) -> Page:
    """Return the results of all, question by question; those answered in words are counted last."""
    blocks = (*head(report, "results"), *_questions(report, report.total), *_in_words(report))
    return Page(report.say("survey_report_sheet", "results"), blocks)


def by_page(report: Report, found: Results) -> Page:
    """Return the results by one or two facts, question by question."""
    named = by_names(report, found.by)
    blocks: list[Line | Table] = [*head(report, "by", facts=named), *_together(report, found)]
    if not report.round.confidential:
        few = report.say("survey_report", "few_in_charts", number=FEWEST_CHARTED)
        blocks.append(Line(few, Look.NOTE))
    if found.overlapping:
        blocks.append(Line(report.say("cli", "results_overlapping")))
    blocks += _questions(report, found)
    name = report.say("survey_report_sheet", "by", facts=named)
    return Page(name, (*blocks, *places_notes(report, found.by)))


def _questions(report: Report, found: Results) -> Iterator[Line | Table]:
    """Give the tables of questions, and a line where a group of questions begins."""
    group: tuple[str, ...] = ()
    for place, asked in enumerate(found.tables, 1):
        grid = Grid(report, found, asked)
        if not grid.told:
            continue
        if asked.question.path != group:
            group = asked.question.path
            if label := report.group_label(group):
                yield Line(label, Look.SENTENCE)
        heading = f"{place}. {report.wording.question(asked.question)}"
        yield turned_table(grid, heading) if better_turned(grid) else question_table(grid, heading)


def _in_words(report: Report) -> Iterator[Table]:
    """Give the questions that are answered in words, or of which nothing can be shown: how many answered."""
    rows: list[list[Value]] = [
        [
            f"{place}. {report.wording.question(asked.question)}",
            *_counts(report, asked.all.asked, asked.all.answered),
        ]
        for place, asked in enumerate(report.total.tables, 1)
        if not Grid(report, report.total, asked).told
    ]
    if rows:
        say = report.say
        columns = (
            Column(say("survey_report_column", "question"), widest=60),
            Column(say("survey_report", "asked"), Kind.INTEGER),
            Column(say("survey_report", "answered"), Kind.INTEGER),
        )
        yield Table(columns, rows, heading=say("survey_report", "in_words"))


def _counts(report: Report, asked: int | None, answered: int | None) -> tuple[Value, Value]:
    return cell(report, asked), cell(report, answered)


def _together(report: Report, found: Results) -> Iterator[Line]:
    """Say which small groups stand together."""
    groups = found.tables[0].groups if found.tables else ()
    for group in groups:
        if group.merged:
            names = (
                " · ".join(
                    report.wording.group_value(name, value) for name, value in zip(found.by, key, strict=True)
                )
                for key in group.merged
            )
            told = report.say(
                "survey_report", "together", name=group_name(report, found.by, group), groups="; ".join(names)
            )
            yield Line(told, Look.NOTE)
