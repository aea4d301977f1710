"""The table of one question: its answers down, all and the groups across, first numbers, then per cents."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from focalnet.sheets.writing import Column, Table
from focalnet.sheets.writing import Kind as Holds
from focalnet.surveys.report.charts import PARTLY, chart_of
from focalnet.surveys.report.pieces import cell, group_name, share_cell
from focalnet.surveys.results import Kind
from focalnet.words import capital

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.sheets import Value
    from focalnet.surveys.report.gathering import Report
    from focalnet.surveys.results import Cell, Group, Results
    from focalnet.surveys.results import Table as Asked

NARROW = 4
"""Lines of the heads of groups: their names are long, and there are many of them."""
_MOST_VALUES = 12
"""Numbers that are answered by more than so many different values are told by their statistics alone."""


@dataclass(frozen=True)
class Grid:
    """The table of a question as it is laid out: lines and groups, in their order."""

    report: Report
    found: Results
    asked: Asked

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """All, and the groups of the break-down."""
        return (self.asked.all, *self.asked.groups)

    @cached_property
    def cells(self) -> list[Mapping[str, Cell]]:
        """The cells of each group by line."""
        texts = self.asked.kind is Kind.TEXT
        return [
            {each.value: each for each in (group.tags if texts else group.cells)} for group in self.groups
        ]

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines of the table; of options that were ticked or not those first that are not hidden."""
        if self.asked.unlisted:
            return ()
        lines = list(dict.fromkeys(line for cells in self.cells for line in cells))
        if self.asked.kind is Kind.NUMBER and (self.asked.groups or len(lines) > _MOST_VALUES):
            return ()
        if self.asked.kind in PARTLY:
            lines.sort(key=lambda line: not self.whole(line))
        return tuple(lines)

    def whole(self, line: str) -> bool:
        """Whether nothing of a line is hidden in a group that answered."""
        return all(
            self.count(place, line) is not None
            for place, group in enumerate(self.groups)
            if group.answered is not None
        )

    def count(self, place: int, line: str) -> int | None:
        """Return how many of a group gave an answer; None where that is hidden."""
        found = self.cells[place].get(line)
        if found is not None:
            return found.count
        return None if self.groups[place].answered is None else 0

    def label(self, line: str) -> str:
        """Return what a line is called."""
        if self.asked.kind is Kind.TEXT:
            return line
        return capital(self.report.wording.value(self.asked.question, line))

    @cached_property
    def statistics(self) -> tuple[str, ...]:
        """The names of the statistics that a group has."""
        if self.asked.unlisted:
            return ()
        return tuple(dict.fromkeys(name for group in self.groups for name in group.statistics))

    @cached_property
    def told(self) -> bool:
        """Whether there is more to tell than how many answered."""
        return bool(self.lines or self.statistics)


def question_table(grid: Grid, heading: str) -> Table:
    """Return the table of a question, with its chart where one can be read."""
    report = grid.report
    rows = [*_answer_rows(grid), *_statistic_rows(grid)]
    blank: list[Value] = [None] * (len(_columns(grid)) - 1 - len(grid.groups))
    asked = [cell(report, group.asked) for group in grid.groups]
    answered = [cell(report, group.answered) for group in grid.groups]
    rows.append([report.say("survey_report", "asked"), *asked, *blank])
    return Table(
        _columns(grid), rows, heading=heading, notes=notes_of(grid),
        total=[report.say("survey_report", "answered"), *answered, *blank], chart=chart_of(grid),
    )  # fmt: skip


def _columns(grid: Grid) -> tuple[Column, ...]:
    say = grid.report.say
    answer = Column(say("survey_report_column", "answer"), widest=44)
    if not grid.asked.groups:
        return (
            answer,
            Column(say("report_column", "number"), Holds.INTEGER),
            Column(say("report_column", "per_cent"), Holds.PER_CENT),
            *((Column(say("survey_report_column", "mean_place"), Holds.NUMBER),) * _ranks(grid)),
        )
    names = [group_name(grid.report, grid.found.by, group) for group in grid.groups]
    shares = [say("survey_report_column", "share_of", group=name) for name in names]
    return (
        answer,
        *(Column(name, Holds.INTEGER, head_lines=NARROW) for name in names),
        *(Column(name, Holds.PER_CENT, head_lines=NARROW) for name in shares),
    )


def _ranks(grid: Grid) -> bool:
    return grid.asked.kind is Kind.RANK and not grid.asked.groups


def _answer_rows(grid: Grid) -> list[list[Value]]:
    rows = []
    for line in grid.lines:
        counts = [grid.count(place, line) for place in range(len(grid.groups))]
        row: list[Value] = [grid.label(line), *(cell(grid.report, count) for count in counts)]
        row += [
            share_cell(grid.report, count, group.answered)
            for count, group in zip(counts, grid.groups, strict=True)
        ]
        if _ranks(grid):
            found = grid.cells[0].get(line)
            row.append(None if found is None or found.mean_rank is None else round(found.mean_rank, 2))
        rows.append(row)
    return rows


def _statistic_rows(grid: Grid) -> list[list[Value]]:
    empty: Sequence[Value] = [None] * (len(_columns(grid)) - 1 - len(grid.groups))
    return [
        [
            capital(grid.report.say("statistic", name)),
            *(statistic(grid, group, name) for group in grid.groups),
            *empty,
        ]
        for name in grid.statistics
    ]


def statistic(grid: Grid, group: Group, name: str) -> Value:
    """Return a statistic of a group for a cell."""
    value = group.statistics.get(name)
    if value is None:
        return grid.report.hidden if grid.report.round.confidential else None
    if isinstance(value, str):
        return date.fromisoformat(value) if len(value) == len("2012-06-30") else value
    return int(value) if float(value).is_integer() else round(float(value), 2)


def notes_of(grid: Grid) -> tuple[str, ...]:
    """Return what is said below the table of a question: its base, and why a number is hidden."""
    say, groups = grid.report.say, grid.groups
    notes = []
    if grid.asked.kind is Kind.MULTIPLE:
        notes.append(say("survey_report", "several"))
    if grid.asked.kind is Kind.RANK:
        notes.append(say("survey_report", "first_place"))
    if any(not each.expected for each in grid.asked.all.cells) and grid.asked.kind is not Kind.NUMBER:
        notes.append(say("survey_report", "unexpected"))
    reasons = {group.reason for group in groups if group.reason}
    reasons |= {each.reason for cells in grid.cells for each in cells.values() if each.reason}
    notes += [grid.report.wording.hidden(reason) for reason in sorted(reasons)]
    return tuple(notes)
