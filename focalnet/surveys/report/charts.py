"""The native chart of a question: per cents that compare groups, and never a number that is hidden."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from focalnet.sheets.writing import ACCENT, Chart, ChartKind, Series
from focalnet.surveys.report.pieces import group_colour
from focalnet.surveys.results import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.surveys.report.tables import Grid

_MOST_LINES = 20
_MOST_SIDE_BY_SIDE = 4  # groups: more bars beside one another are no longer told apart
_LONGEST_TITLE = 110
FEWEST_CHARTED = 5
"""A group in which fewer answered stands in the table and not in a chart: one person would be a long bar."""
PARTLY = frozenset({Kind.MULTIPLE, Kind.TEXT})
"""Kinds whose lines say nothing about one another: those of which nothing is hidden may stand first."""


def chart_of(grid: Grid) -> Chart | None:
    """Return the chart of a question's table; None where nothing could be read from it."""
    if grid.asked.kind is Kind.NUMBER and grid.asked.groups:
        return _means(grid)
    if not 0 < len(grid.lines) <= _MOST_LINES or not grid.asked.all.answered:
        return None
    if not grid.asked.groups:
        return _of_all(grid)
    if grid.asked.kind is Kind.DATE:
        return None
    return _side_by_side(grid) if len(grid.asked.groups) <= _MOST_SIDE_BY_SIDE else None


def longest_run(shown: Sequence[bool]) -> tuple[int, int] | None:
    """Return the first and last place of the longest run of what is shown; None for less than two of many.

    A chart takes cells that stand together, and leaves those out that are hidden.
    """
    best, begun = (0, 0), 0
    for place, each in enumerate((*shown, False)):
        if not each:
            best = max(best, (place - begun, -begun))
            begun = place + 1
    length, first = best[0], -best[1]
    return (first, first + length - 1) if length >= min(2, len(shown)) else None


def _rows(grid: Grid, places: Sequence[int]) -> tuple[int, int] | None:
    """Return the longest run of lines that are shown for all of these groups."""
    return longest_run([all(grid.count(place, line) is not None for place in places) for line in grid.lines])


def title_of(grid: Grid) -> str:
    """Return the title of a chart: the question, no longer than a chart has room for."""
    return shorten(grid.report.wording.question(grid.asked.question), _LONGEST_TITLE, placeholder=" …")


def axis_of(grid: Grid) -> str:
    """Return what the per cents of a chart are of."""
    return grid.report.say("survey_report", "axis")


def _of_all(grid: Grid) -> Chart | None:
    """Return the bars of all: per cents, or how many where answers are numbers or months in their order."""
    if not (rows := _rows(grid, [0])):
        return None
    counted = grid.asked.kind in {Kind.NUMBER, Kind.DATE}
    kind, column = (ChartKind.COLUMN, 1) if counted else (ChartKind.BAR, 2)
    axis = grid.report.say("report_column", "number") if counted else axis_of(grid)
    return Chart(kind, title_of(grid), (Series(column, ACCENT),), axis=_told(grid, axis, rows), rows=rows)


def _told(grid: Grid, axis: str, rows: tuple[int, int]) -> str:
    """Return what stands at the axis; where lines of the table are not in the chart, that too."""
    first, last = rows
    is_whole = last - first + 1 == len(grid.lines)
    return axis if is_whole else grid.report.say("survey_report", "axis_partly", axis=axis)


def _side_by_side(grid: Grid) -> Chart | None:
    """Return a bar for each group beside one another."""
    first = len(grid.groups) + 1  # the column of the per cents of all
    groups = list(enumerate(grid.groups))[1:]
    places = [place for place, group in groups if (group.answered or 0) >= FEWEST_CHARTED]
    if not places or not (rows := _rows(grid, places)):
        return None
    series = tuple(
        Series(first + place, group_colour(grid.found.by, grid.groups[place], place)) for place in places
    )
    return Chart(
        ChartKind.BAR, title_of(grid), series, axis=_told(grid, axis_of(grid), rows), rows=rows,
        names_before=len(grid.groups), below=True,
    )  # fmt: skip


def _means(grid: Grid) -> Chart | None:
    """Return the means of the groups, where none is hidden."""
    if not all("mean" in group.statistics for group in grid.groups):
        return None
    row = len(grid.lines) + grid.statistics.index("mean")
    across = 1, len(grid.groups)
    title = f"{title_of(grid)} · {grid.report.say('statistic', 'mean')}"
    return Chart(ChartKind.BAR, title, (Series(row, ACCENT),), across=across, below=True)
