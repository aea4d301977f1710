"""The native chart of a question: per cents that compare groups, and never a number that is hidden."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from focalnet.sheets.writing import ACCENT, Chart, ChartKind, Series
from focalnet.surveys.report.pieces import group_colour, line_colours
from focalnet.surveys.results import Kind

if TYPE_CHECKING:
    from focalnet.surveys.report.tables import Grid

_MOST_LINES = 20
_MOST_SIDE_BY_SIDE = 4  # groups: more bars beside one another are no longer told apart
_MOST_PARTS = 8  # of one bar
_LONGEST_TITLE = 110


def chart_of(grid: Grid) -> Chart | None:
    """Return the chart of a question's table; None where nothing could be read from it."""
    whole = sum(grid.whole(line) for line in grid.lines)
    if grid.asked.kind is Kind.NUMBER and grid.asked.groups:
        return _means(grid)
    if not 0 < whole <= _MOST_LINES or not grid.asked.all.answered:
        return None
    if not grid.asked.groups:
        return _of_all(grid, whole)
    if len(grid.asked.groups) > _MOST_SIDE_BY_SIDE:
        return _parts(grid, whole)
    return _side_by_side(grid, whole)


def _title(grid: Grid) -> str:
    return shorten(grid.report.wording.question(grid.asked.question), _LONGEST_TITLE, placeholder=" …")


def _axis(grid: Grid) -> str:
    return grid.report.say("survey_report", "axis")


def _of_all(grid: Grid, whole: int) -> Chart:
    """Return the bars of all: per cents, or how many where answers are numbers or months in their order."""
    counted = grid.asked.kind in {Kind.NUMBER, Kind.DATE}
    kind, column = (ChartKind.COLUMN, 1) if counted else (ChartKind.BAR, 2)
    axis = grid.report.say("report_column", "number") if counted else _axis(grid)
    return Chart(kind, _title(grid), (Series(column, ACCENT),), axis=axis, rows=whole)


def _side_by_side(grid: Grid, whole: int) -> Chart | None:
    """Return a bar for each group beside one another, for every answer of which nothing is hidden."""
    first = len(grid.groups) + 1  # the column of the per cents of all
    series = tuple(
        Series(first + place, group_colour(grid.found.by, group, place))
        for place, group in enumerate(grid.groups)
        if place and group.answered
    )
    if not series:
        return None
    return Chart(ChartKind.BAR, _title(grid), series, axis=_axis(grid), rows=whole, below=True)


def _parts(grid: Grid, whole: int) -> Chart | None:
    """Return a bar for each group, made up of its answers, where all of them are shown."""
    complete = whole == len(grid.lines) and all(group.answered is not None for group in grid.groups)
    if not complete or not grid.asked.shares or whole > _MOST_PARTS:
        return None
    colours = line_colours(whole, ordered=grid.asked.kind is Kind.SCALE)
    series = tuple(Series(row, colour) for row, colour in enumerate(colours))
    across = len(grid.groups) + 1, 2 * len(grid.groups)
    return Chart(ChartKind.SHARE_BAR, _title(grid), series, axis=_axis(grid), across=across, below=True)


def _means(grid: Grid) -> Chart | None:
    """Return the means of the groups, where none is hidden."""
    if not all("mean" in group.statistics for group in grid.groups):
        return None
    row = len(grid.lines) + grid.statistics.index("mean")
    across = 1, len(grid.groups)
    title = f"{_title(grid)} · {grid.report.say('statistic', 'mean')}"
    return Chart(ChartKind.BAR, title, (Series(row, ACCENT),), across=across, below=True)
