"""The first sheet: the round, how many answered, what the questions came to in short, what the book holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.dates import written
from focalnet.network.figures import per_cent, share
from focalnet.numbers import number
from focalnet.sheets.writing import Column, Kind, Line, Look, Page, Table
from focalnet.surveys.report.pieces import cell
from focalnet.surveys.results import Kind as Told
from focalnet.words import capital

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from focalnet.sheets import Value
    from focalnet.surveys.report.gathering import Report
    from focalnet.surveys.results import Table as Asked

_DAYS = ("reference_date", "opened", "due", "closed", "sealed")
_MOST_IN_SHORT = 3
_SHARES = frozenset({Told.SINGLE, Told.SCALE, Told.MULTIPLE, Told.RANK})
_IN_SHORT = ("mean", "median", "earliest", "latest")


def summary_page(report: Report, contents: Sequence[tuple[str, str]]) -> Page:
    """Return the sheet; `contents` are the other sheets, each with what it shows."""
    say, of = report.say, report.round
    blocks: list[Line | Table] = [
        Line(of.name, Look.TITLE),
        Line(f"{report.survey} · {say('survey_report', report.kind)}", Look.SUBTITLE),
        Line(_sentence(report), Look.SENTENCE),
    ]
    if report.total.provisional:
        blocks.append(Line(say("cli", "results_provisional")))
    if waiting := report.wording.waiting(report.total):
        blocks.append(Line(waiting))
    blocks += [_figures(report), Line(say("report", "contents"), Look.HEADING)]
    blocks += [Line(say.of(name, about)) for name, about in contents]
    blocks += [Line(""), _in_short(report)]
    return Page(say("survey_report_sheet", "summary"), tuple(blocks), landscape=False)


def days_of(report: Report) -> Mapping[str, date]:
    """Return the days of a round that are known, by name."""
    days = {name: getattr(report.round, name) for name in _DAYS}
    return {name: day for name, day in days.items() if day is not None}


def _sentence(report: Report) -> str:
    found = report.total
    told = report.say(
        "survey_report",
        "sentence",
        answered=number(found.of_asked, report.language),
        asked=number(found.invited, report.language),
        share=per_cent(found.of_asked, found.invited, report.language),
    )
    return f"{told} {others_answered(report)}".rstrip()


def others_answered(report: Report) -> str:
    """Return how many answered who were not asked, as a sentence; empty where none did."""
    found = report.total
    if not found.not_asked:
        return ""
    answered = number(found.responded, report.language)
    return report.say.count("survey_report", "not_asked", found.not_asked, answered=answered)


def _figures(report: Report) -> Table:
    say, found = report.say, report.total
    rows: list[list[Value]] = [
        [say("survey_report", "asked"), number(found.invited, report.language)],
        [say("survey_report", "responded"), number(found.responded, report.language)],
        [
            say("survey_report", "rate"),
            say(
                "survey_report",
                "per_cent_of",
                share=per_cent(found.of_asked, found.invited, report.language),
            ),
        ],
    ]
    rows += [
        [say("survey_report_day", name), written(day, report.language)]
        for name, day in days_of(report).items()
    ]
    columns = (
        Column(say("survey_report_column", "about_round"), widest=60),
        Column(say("survey_report_column", "value")),
    )
    return Table(columns, rows, heading=say("survey_report", "the_round"))


def _in_short(report: Report) -> Table:
    columns = (
        Column(report.say("survey_report_column", "question"), widest=60),
        Column(report.say("survey_report_column", "in_short"), widest=60),
        Column(report.say("survey_report", "answered"), Kind.INTEGER),
    )
    rows: list[list[Value]] = [
        [report.wording.question(each.question), in_short(report, each), cell(report, each.all.answered)]
        for each in report.total.tables
    ]
    return Table(columns, rows, heading=report.say("survey_report", "in_short"))


def in_short(report: Report, table: Asked) -> str:
    """Return what a question came to in a line: the answers given most, or mean and median."""
    say, answered = report.say, table.all.answered
    if answered is None:
        return report.hidden
    if table.kind in _SHARES:
        shown = [(each.count, each.value) for each in table.all.cells if each.count]
        shown.sort(key=lambda each: -each[0])
        parts = [
            say(
                "survey_report",
                "value_share",
                value=report.wording.value(table.question, value),
                share=share(count, answered)
                if report.language == "en"
                else per_cent(count, answered, report.language),
            )
            for count, value in shown[:_MOST_IN_SHORT]
        ]
        return "; ".join(parts)
    return "; ".join(
        say.of(capital(say("statistic", name)), _said(report, table.all.statistics[name]))
        for name in _IN_SHORT
        if name in table.all.statistics
    )


def _said(report: Report, value: float | str) -> str:
    from datetime import date

    if isinstance(value, str):
        return written(date.fromisoformat(value), report.language) if len(value) == 10 else value
    text = f"{value:.4g}"
    return text if report.language == "en" else text.replace(".", ",")
