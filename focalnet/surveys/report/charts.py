"""The native chart of a question: per cents that compare groups, and never a number that is hidden."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from focalnet.sheets.writing import ACCENT, Chart, ChartKind, Series
from focalnet.surveys.report.pieces import group_colour, line_colours
from focalnet.surveys.results import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.surveys.report.tables import Grid

_MOST_LINES = 20
_MOST_SIDE_BY_SIDE = 4  # groups: more bars beside one another are no longer told apart
_MOST_PARTS = 8  # of one bar
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
    if len(grid.asked.groups) > _MOST_SIDE_BY_SIDE:
        return _parts(grid)
    return _side_by_side(grid)


def _rows(grid: Grid, places: Sequence[int]) -> tuple[int, int] | None:
    """Return the longest run of lines that are shown for all of these groups; None for less than two."""
    best = (0, 0)
    begun = 0
    for row, line in enumerate((*grid.lines, None)):
        if line is None or any(grid.count(place, line) is None for place in places):
            best = max(best, (row - begun, -begun))
            begun = row + 1
    length, first = best[0], -best[1]
    return (first, first + length - 1) if length >= min(2, len(grid.lines)) else None


def _title(grid: Grid) -> str:
    return shorten(grid.report.wording.question(grid.asked.question), _LONGEST_TITLE, placeholder=" …")


def _axis(grid: Grid) -> str:
    return grid.report.say("survey_report", "axis")


def _of_all(grid: Grid) -> Chart | None:
    """Return the bars of all: per cents, or how many where answers are numbers or months in their order."""
    if not (rows := _rows(grid, [0])):
        return None
    counted = grid.asked.kind in {Kind.NUMBER, Kind.DATE}
    kind, column = (ChartKind.COLUMN, 1) if counted else (ChartKind.BAR, 2)
    axis = grid.report.say("report_column", "number") if counted else _axis(grid)
    return Chart(kind, _title(grid), (Series(column, ACCENT),), axis=axis, rows=rows)


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
        ChartKind.BAR, _title(grid), series, axis=_axis(grid), rows=rows, names_before=len(grid.groups),
        below=True,
    )  # fmt: skip


def _parts(grid: Grid) -> Chart | None:
    """Return a bar for each group, made up of its answers, where all of them are shown."""
    lines = len(grid.lines)
    everywhere = _rows(grid, range(len(grid.groups))) == (0, lines - 1)
    if (
        not everywhere
        or not all(group.answered for group in grid.groups)
        or not grid.asked.shares
        or lines > _MOST_PARTS
    ):
        return None
    colours = line_colours(lines, ordered=grid.asked.kind is Kind.SCALE)
    series = tuple(Series(row, colour) for row, colour in enumerate(colours))
    across = len(grid.groups) + 1, 2 * len(grid.groups)
    return Chart(
        ChartKind.SHARE_BAR, _title(grid), series, axis=_axis(grid), across=across,
        names_before=len(grid.groups), below=True,
    )  # fmt: skip


def _means(grid: Grid) -> Chart | None:
    """Return the means of the groups, where none is hidden."""
    if not all("mean" in group.statistics for group in grid.groups):
        return None
    row = len(grid.lines) + grid.statistics.index("mean")
    across = 1, len(grid.groups)
    title = f"{_title(grid)} · {grid.report.say('statistic', 'mean')}"
    return Chart(ChartKind.BAR, title, (Series(row, ACCENT),), across=across, below=True)
