"""The table of a question: answers down; all, the earlier round and the groups across."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from focalnet.surveys.results import Kind
from ui.labels import capital
from ui.models.answer_model import Figure
from ui.pages.surveys.results.lines import behind, tags_of
from ui.pages.surveys.results.reading import Behind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from focalnet.surveys.results import Cell, Group, Table
    from ui.pages.surveys.results.words import ResultWords

_MINUS = "−"


class _Column(NamedTuple):
    head: str
    group: Group
    round: str  # whose answers they are
    beside: Group | None = None  # the column tells by how much `group` differs from it


class ResultRows:
    """Rows of a table out of the tables that were read."""

    def __init__(self, words: ResultWords) -> None:
        self._words = words
        self._number = words.labels.number

    def of(self, table: Table) -> tuple[list[str], list[list[Figure]]]:
        """Return heads and rows; none where a question has only words, or is not listed."""
        columns = self._columns(table)
        rows = [] if table.unlisted else self._counts(table, columns) + self._statistics(columns)
        first = "" if rows else self._words.heading(table)
        return [first, *(column.head for column in columns)], rows

    def _columns(self, table: Table) -> list[_Column]:
        of, told = self._words.told.results.round.id, self._words.told
        columns = [_Column(self._words.head(table.all), table.all, of)]
        columns += self._compared(table)
        columns += [_Column(self._words.head(group), group, told.results.round.id) for group in table.groups]
        return columns

    def _compared(self, table: Table) -> list[_Column]:
        comparison = self._words.told.comparison
        if comparison is None:
            return []
        now, then = comparison.round, comparison.earlier
        short = shortened(now.name, then.name)
        columns: list[_Column] = []
        for pairs, name, own in (
            (comparison.pairs, "{round}", False),
            (comparison.same, QCoreApplication.translate("Results", "Same people, {round}"), True),
        ):
            pair = next((each for each in pairs if each.now.question.key == table.question.key), None)
            if pair is None or pair.then is None:
                continue
            if own:
                columns.append(self._headed(name.format(round=short[0]), pair.now.all, now.id))
            columns.append(self._headed(name.format(round=short[1]), pair.then.all, then.id))
            change = QCoreApplication.translate("Results", "Change, points")
            columns.append(_Column(change, pair.now.all, "", pair.then.all))
        return columns

    def _headed(self, name: str, group: Group, of: str) -> _Column:
        head = name if group.answered is None else f"{name} ({self._number(group.answered)})"
        return _Column(head, group, of)

    def _counts(self, table: Table, columns: Sequence[_Column]) -> list[list[Figure]]:
        if table.kind is Kind.NUMBER:
            return []
        if table.kind is Kind.TEXT:
            return [self._tags(cell, columns) for cell in tags_of(table)]
        values = dict.fromkeys(cell.value for column in columns for cell in column.group.cells)
        rows = []
        for value in values:
            words = self._words.value(table, value)
            rows.append([Figure(words), *(self._figure(words, value, column) for column in columns)])
        return rows

    def _tags(self, tag: Cell, columns: Sequence[_Column]) -> list[Figure]:
        row = [Figure(tag.value)]
        for column in columns:
            found = next((each for each in column.group.tags if each.value == tag.value), None)
            row.append(self._cell(tag.value, found, column))
        return row

    def _figure(self, words: str, value: str, column: _Column) -> Figure:
        found = next((cell for cell in column.group.cells if cell.value == value), None)
        if column.beside is not None:
            return Figure(self._change(value, column.group, column.beside))
        return self._cell(words, found, column)

    def _cell(self, words: str, cell: Cell | None, column: _Column) -> Figure:
        reason = cell.reason if cell is not None else column.group.reason
        if reason:
            hidden = QCoreApplication.translate("Results", "hidden")
            return Figure(hidden, self._words.wording.hidden(reason))
        if cell is None or cell.count is None:
            return Figure("–")
        text = self._number(cell.count)
        if column.group.answered:
            text += f" · {self._words.share(cell.count, column.group.answered)}"
        if cell.mean_rank is not None:
            place = QCoreApplication.translate("Results", "mean place {place}")
            text += f" · {place.format(place=self._words.statistic(round(cell.mean_rank, 1)))}"
        title = f"{capital(words)} · {column.head}"
        return Figure(text, door=Behind(column.round, title, cell.responses) if cell.responses else None)

    def _change(self, value: str, now: Group, then: Group) -> str:
        shares = []
        for group in (now, then):
            count = next((cell.count for cell in group.cells if cell.value == value), None)
            if count is None or not group.answered:
                return "–"
            shares.append(100 * count / group.answered)
        return signed(round(shares[0] - shares[1]), self._number)

    def _statistics(self, columns: Sequence[_Column]) -> list[list[Figure]]:
        names = dict.fromkeys(name for column in columns for name in column.group.statistics)
        return [
            [
                Figure(self._words.labels.capital("statistic", name)),
                *(self._statistic(name, column) for column in columns),
            ]
            for name in names
        ]

    def _statistic(self, name: str, column: _Column) -> Figure:
        value = column.group.statistics.get(name)
        if column.beside is not None:
            then = column.beside.statistics.get(name)
            if isinstance(value, str) or isinstance(then, str) or value is None or then is None:
                return Figure("–")
            return Figure(signed(round(value - then, 2), self._words.statistic))
        if value is None:
            reason = column.group.reason or ("personal" if column.group.answered is None else "")
            hidden = QCoreApplication.translate("Results", "hidden")
            return Figure(hidden, self._words.wording.hidden(reason)) if reason else Figure("–")
        responses = behind(column.group)
        door = Behind(column.round, column.head, responses) if responses else None
        return Figure(self._words.statistic(value), door=door)


def shortened(now: str, then: str) -> tuple[str, str]:
    """Return the names of two rounds without the words that both begin with."""
    first, second = now.split(), then.split()
    same = 0
    while same < min(len(first), len(second)) - 1 and first[same] == second[same]:
        same += 1
    return " ".join(first[same:]), " ".join(second[same:])


def signed(difference: float, written: Callable[[Any], str]) -> str:
    """Return a difference with its sign: `+5`, `−3`, `0`."""
    if not difference:
        return written(0)
    return f"{'+' if difference > 0 else _MINUS}{written(abs(difference))}"
