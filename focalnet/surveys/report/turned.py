"""The table of a question by many groups: the groups down, the answers across, so that it stays readable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.sheets.writing import ACCENT, Chart, ChartKind, Column, Series, Table
from focalnet.sheets.writing import Kind as Holds
from focalnet.surveys.report.charts import axis_of, longest_run, title_of
from focalnet.surveys.report.pieces import by_names, cell, group_name, line_colours, share_cell
from focalnet.surveys.report.tables import NARROW, notes_of, statistic
from focalnet.surveys.results import Kind
from focalnet.words import capital

if TYPE_CHECKING:
    from focalnet.sheets import Value
    from focalnet.surveys.report.tables import Grid

_FROM = 5  # groups: as many columns twice over are still read beside one another
_MOST_ANSWERS = 8


def better_turned(grid: Grid) -> bool:
    """Tell whether a table has many groups and few answers."""
    return len(grid.asked.groups) >= _FROM and len(grid.lines) <= _MOST_ANSWERS


def turned_table(grid: Grid, heading: str) -> Table:
    """Return the table of a question with a row for each group, with its chart where one can be read."""
    say = grid.report.say
    labels = [grid.label(line) for line in grid.lines]
    shares = [say("survey_report_column", "share_of", group=text) for text in labels]
    numbers = [say("survey_report", "asked"), say("survey_report", "answered"), *labels]
    columns = (
        Column(capital(by_names(grid.report, grid.found.by)), widest=44),
        *(Column(text, Holds.INTEGER, head_lines=NARROW) for text in numbers),
        *(Column(text, Holds.PER_CENT, head_lines=NARROW) for text in shares),
        *(Column(capital(say("statistic", name)), Holds.NUMBER) for name in grid.statistics),
    )
    rows = [_row(grid, place) for place in range(len(grid.groups))]
    return Table(columns, rows, heading=heading, notes=notes_of(grid), chart=_chart(grid))


def _row(grid: Grid, place: int) -> list[Value]:
    report, group = grid.report, grid.groups[place]
    counts = [grid.count(place, line) for line in grid.lines]
    return [
        group_name(report, grid.found.by, group), cell(report, group.asked), cell(report, group.answered),
        *(cell(report, count) for count in counts),
        *(share_cell(report, count, group.answered) for count in counts),
        *(statistic(grid, group, name) for name in grid.statistics),
    ]  # fmt: skip


def _chart(grid: Grid) -> Chart | None:
    """Return the parts, or the means, of those groups below one another of which nothing is hidden."""
    if not grid.asked.all.answered or grid.asked.kind in {Kind.MULTIPLE, Kind.DATE, Kind.TEXT}:
        return None
    lines, first = len(grid.lines), 3 + len(grid.lines)
    if grid.asked.kind is Kind.NUMBER:
        rows = longest_run(["mean" in group.statistics for group in grid.groups])
        at = first + lines + grid.statistics.index("mean") if "mean" in grid.statistics else 0
        title = f"{title_of(grid)} · {grid.report.say('statistic', 'mean')}"
        return Chart(ChartKind.BAR, title, (Series(at, ACCENT),), rows=rows, below=True) if rows else None
    shown = [
        bool(group.answered) and all(grid.count(place, line) is not None for line in grid.lines)
        for place, group in enumerate(grid.groups)
    ]
    if not (rows := longest_run(shown)):
        return None
    colours = line_colours(lines, ordered=grid.asked.kind is Kind.SCALE)
    series = tuple(Series(first + place, colour) for place, colour in enumerate(colours))
    return Chart(
        ChartKind.SHARE_BAR, title_of(grid), series, axis=axis_of(grid), rows=rows, names_before=lines,
        below=True,
    )  # fmt: skip
