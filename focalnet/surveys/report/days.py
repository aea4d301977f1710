"""How the answers came in, day by day: a table on the sheet of response rates, with its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.sheets.writing import ACCENT, NOT_STATED, Chart, ChartKind, Column, Kind, Series, Table
from focalnet.surveys.following import by_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from focalnet.sheets import Value
    from focalnet.surveys.report.gathering import Report

_NAMED_DAYS = 10  # on the axis of the chart: more would stand in one another's way


def days_table(report: Report) -> Table | None:
    """Return how many had answered by each day, beside the target; None for answers of a single day.

    Of a confidential round only days are told between which as many answered as its smallest cell.
    """
    follow, say = report.follow, report.say
    days = list(by_day(follow))
    if report.round.confidential:
        days = in_steps(days, report.round.smallest_cell)
    if len(days) < 2:
        return None
    columns = [
        Column(say("survey_report_column", "day"), Kind.DATE),
        Column(say("survey_report", "answered"), Kind.INTEGER),
    ]
    series = [Series(1, ACCENT)]
    reached: list[Value] = []
    if report.round.target is not None:
        columns.append(Column(say("survey_report_column", "target"), Kind.INTEGER))
        series.append(Series(2, NOT_STATED, dashed=True))
        reached.append(follow.answered + follow.needed)
    rows: list[list[Value]] = [[day, answered, *reached] for day, answered in days]
    heading = say("survey_report", "over_time")
    every = -(-len(days) // _NAMED_DAYS)
    chart = Chart(ChartKind.LINE, heading, tuple(series), names_format="d mmm", names_every=every)
    return Table(tuple(columns), rows, heading=heading, chart=chart)


def in_steps(days: Sequence[tuple[date, int]], least: int) -> list[tuple[date, int]]:
    """Return the days since each of which `least` more had answered, or nobody; the last day stands."""
    told: list[tuple[date, int]] = []
    for day, answered in days:
        came = answered - (told[-1][1] if told else 0)
        if came >= least or (told and not came):
            told.append((day, answered))
    if days and days[-1] not in told and days[-1][1] >= least:
        told = [each for each in told if days[-1][1] - each[1] >= least]
        told.append(days[-1])
    return told
