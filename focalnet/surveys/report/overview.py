"""Questions with the same choices beside one another, as a block of a questionnaire asks them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from focalnet.sheets.writing import Chart, ChartKind, Column, Kind, Page, Series, Table
from focalnet.surveys.report.charts import longest_run
from focalnet.surveys.report.pieces import cell, different, head, line_colours, share_cell
from focalnet.surveys.report.tables import NARROW, Grid
from focalnet.surveys.results import Kind as Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from focalnet.sheets import Value
    from focalnet.surveys.report.gathering import Report

_FROM = 3  # questions
_MOST_CHOICES = 8
_ONE_OF_SEVERAL = frozenset({Told.SINGLE, Told.SCALE})


def blocks_of(report: Report) -> Iterator[list[Grid]]:
    """Give the runs of three questions or more that offer the same choices, one of which is to be chosen."""
    grids = [Grid(report, report.total, asked) for asked in report.total.tables]
    for _, run in groupby(grids, key=lambda grid: (grid.asked.question.path, grid.asked.question.choices)):
        block = [grid for grid in run if grid.asked.kind in _ONE_OF_SEVERAL and grid.asked.question.choices]
        if len(block) >= _FROM and len(_choices(block)) <= _MOST_CHOICES:
            yield block


def overview_page(report: Report) -> Page | None:
    """Return the sheet of such blocks; None where the questionnaire has none."""
    tables = [_table(report, block) for block in blocks_of(report)]
    if not tables:
        return None
    return Page(
        report.say("survey_report_sheet", "overview"), (*head(report, "overview"), *tables), landscape=False
    )


def _choices(block: Sequence[Grid]) -> list[str]:
    return list(dict.fromkeys(line for grid in block for line in grid.lines))


def _table(report: Report, block: Sequence[Grid]) -> Table:
    say, choices = report.say, _choices(block)
    labels = different(block[0].label(choice) for choice in choices)
    columns = (
        Column(say("survey_report_column", "question"), widest=56),
        Column(say("survey_report", "answered"), Kind.INTEGER),
        *(Column(label, Kind.PER_CENT, head_lines=NARROW) for label in labels),
    )
    rows: list[list[Value]] = []
    for grid in block:
        whole = grid.asked.all.answered
        shares = [share_cell(report, grid.count(0, choice), whole) for choice in choices]
        rows.append([report.wording.question(grid.asked.question), cell(report, whole), *shares])
    heading = report.group_label(block[0].asked.question.path) or say("survey_report", "same_choices")
    note = say("survey_report", "axis")
    return Table(columns, rows, heading=heading, notes=(note,), chart=_chart(heading, block, choices))


def _chart(title: str, block: Sequence[Grid], choices: Sequence[str]) -> Chart | None:
    shown = [
        bool(grid.asked.all.answered) and all(grid.count(0, choice) is not None for choice in choices)
        for grid in block
    ]
    if not (rows := longest_run(shown)):
        return None
    colours = line_colours(len(choices), ordered=all(grid.asked.kind is Told.SCALE for grid in block))
    series = tuple(Series(2 + place, colour) for place, colour in enumerate(colours))
    return Chart(ChartKind.SHARE_BAR, title, series, rows=rows, below=True)
