"""The sheet that sets a round beside an earlier one: all who answered, the same people, changed questions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from focalnet.sheets.writing import (
    ACCENT,
    NOT_STATED,
    Chart,
    ChartKind,
    Column,
    Line,
    Look,
    Page,
    Series,
    Table,
)
from focalnet.sheets.writing import Kind as Holds
from focalnet.surveys.report.charts import longest_run, title_of
from focalnet.surveys.report.pieces import cell, different, head, share_cell
from focalnet.surveys.report.tables import NARROW, Grid, notes_of, statistic
from focalnet.surveys.results import Kind
from focalnet.words import capital

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from focalnet.sheets import Value
    from focalnet.surveys.report.gathering import Beside, Report
    from focalnet.surveys.results.comparing import Pair

T = TypeVar("T")

_MOST_CHARTED = 12
_THEN_SHARE, _NOW_SHARE = 3, 4  # the columns of the per cents of all who answered


@dataclass(frozen=True)
class _Row:
    """A question then and now, of all who answered and of the same people, as grids in this order."""

    beside: Beside
    now: Grid
    grids: tuple[Grid, ...]  # then, now; then and now of the same people
    pair: Pair

    @cached_property
    def lines(self) -> list[str]:
        """The answers that were given, or could be, now or then; numbers are told by their statistics."""
        if self.pair.now.kind is Kind.NUMBER:
            return []
        return list(dict.fromkeys(line for grid in (self.now, *self.grids) for line in grid.lines))

    @cached_property
    def statistics(self) -> list[str]:
        """The statistics that were told, now or then."""
        return list(dict.fromkeys(name for grid in self.grids for name in grid.statistics))

    def counts(self, line: str) -> list[int | None]:
        """Return how many gave an answer, then and now; None where it is hidden or could not be given."""
        return [grid.count(0, line) if line in grid.lines else None for grid in self.grids]

    def label(self, line: str) -> str:
        """Return what an answer is called; one that is no longer offered as it was called then."""
        if line in self.now.lines or self.pair.then is None:
            return self.now.label(line)
        return capital(self.beside.wording.value(self.pair.then.question, line))


def comparison_page(report: Report, beside: Beside) -> Page:
    """Return the sheet: a table for each question that was asked in both rounds, then what changed."""
    found = beside.comparison
    blocks: list[Line | Table] = [*head(report, "comparison", earlier=found.earlier.name)]
    if found.same_people is None:
        blocks.append(Line(report.say("survey_report", "not_followed"), Look.NOTE))
    else:
        blocks.append(Line(report.say("cli", "results_same_people", number=found.same_people)))
    rows = [row for row in _rows(report, beside) if row.lines or row.statistics]
    blocks += [_table(report, row) for row in rows]
    if changed := list(_changed(report, beside)):
        blocks.append(_changes_table(report, changed))
    return Page(report.say("survey_report_sheet", "comparison"), tuple(blocks))


def _rows(report: Report, beside: Beside) -> Iterator[_Row]:
    found = beside.comparison
    same = {pair.now.question.key: pair for pair in found.same}
    for pair in found.pairs:
        if pair.then is None:
            continue
        shown = [pair.then, pair.now]
        if (alike := same.get(pair.now.question.key)) is not None and alike.then is not None:
            shown += [alike.then, alike.now]
        grids = tuple(Grid(report, report.total, each) for each in shown)
        yield _Row(beside, grids[1], grids, pair)


def _table(report: Report, row: _Row) -> Table:
    place = next(
        at for at, each in enumerate(report.total.tables, 1) if each.question == row.pair.now.question
    )
    answered = [cell(report, grid.asked.all.answered) for grid in row.grids]
    notes = list(dict.fromkeys(note for grid in row.grids for note in notes_of(grid)))
    if row.pair.changes:
        named = ", ".join(report.say("question_change", change) for change in row.pair.changes)
        notes.insert(0, report.say("survey_report", "changed", changes=named))
    return Table(
        _columns(report, row.beside, len(row.grids)),
        [*_answer_rows(report, row), *_statistic_rows(report, row)],
        heading=f"{place}. {report.wording.question(row.pair.now.question)}",
        notes=tuple(notes),
        total=[report.say("survey_report", "answered"), *_in_pairs(answered, [None] * len(answered))],
        chart=_chart(row),
    )


def _in_pairs(numbers: Sequence[T], shares: Sequence[T]) -> list[T]:
    """Return the numbers of then and now and their per cents, and behind them those of the same people."""
    found: list[T] = []
    for first in range(0, len(numbers), 2):
        found += [*numbers[first : first + 2], *shares[first : first + 2]]
    return found


def _columns(report: Report, beside: Beside, grids: int) -> tuple[Column, ...]:
    say = report.say
    rounds = [beside.comparison.earlier.name, beside.comparison.round.name]
    names = [*rounds, *(say("survey_report", "same_in", round=name) for name in rounds)][:grids]
    shares = [say("survey_report_column", "share_of", group=name) for name in names]
    titles = different([say("survey_report_column", "answer"), *_in_pairs(names, shares)])
    kinds = _in_pairs([Holds.INTEGER] * grids, [Holds.PER_CENT] * grids)
    return (
        Column(titles[0], widest=44),
        *(Column(text, kind, head_lines=NARROW) for text, kind in zip(titles[1:], kinds, strict=True)),
    )


def _answer_rows(report: Report, row: _Row) -> Iterator[list[Value]]:
    for line in row.lines:
        counts: list[Value] = []
        shares: list[Value] = []
        for count, grid in zip(row.counts(line), row.grids, strict=True):
            offered = line in grid.lines
            counts.append(cell(report, count) if offered else None)
            shares.append(share_cell(report, count, grid.asked.all.answered) if offered else None)
        yield [row.label(line), *_in_pairs(counts, shares)]


def _statistic_rows(report: Report, row: _Row) -> Iterator[list[Value]]:
    for name in row.statistics:
        values = [statistic(grid, grid.asked.all, name) for grid in row.grids]
        yield [capital(report.say("statistic", name)), *_in_pairs(values, [None] * len(values))]


def _chart(row: _Row) -> Chart | None:
    """Return the per cents then and now beside one another, where none is hidden."""
    then, now = row.grids[:2]
    if not (0 < len(row.lines) <= _MOST_CHARTED and then.asked.all.answered and now.asked.all.answered):
        return None
    shown = [None not in row.counts(line)[:2] for line in row.lines]
    if not (rows := longest_run(shown)):
        return None
    series = Series(_THEN_SHARE, NOT_STATED), Series(_NOW_SHARE, ACCENT)
    axis = now.report.say("survey_report", "axis")
    return Chart(ChartKind.BAR, title_of(now), series, axis=axis, rows=rows, names_before=2, below=True)


def _changed(report: Report, beside: Beside) -> Iterator[tuple[str, str]]:
    """Give every question that is not what it was, with how it differs."""
    found = beside.comparison
    for pair in found.pairs:
        if pair.changes:
            named = ", ".join(report.say("question_change", change) for change in pair.changes)
            yield report.wording.question(pair.now.question), named
    for item in found.left:
        yield beside.wording.question(item), report.say("survey_report", "no_longer_asked")


def _changes_table(report: Report, changed: Sequence[tuple[str, str]]) -> Table:
    say = report.say
    columns = (
        Column(say("survey_report_column", "question"), widest=60),
        Column(say("survey_report_column", "change"), widest=40),
    )
    return Table(columns, changed, heading=say("survey_report", "changed_questions"))
