"""Tables of a named round: each cell with the responses behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.surveys.results.lines import Shape, lines_of, listed, shape_of
from focalnet.surveys.results.model import Cell, Group, Key, Kind, Table
from focalnet.surveys.results.statistics import mean_ranks, statistics

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from focalnet.surveys.questionnaire import Item, Questionnaire
    from focalnet.surveys.records import Columns
    from focalnet.surveys.results.grouping import Grouping


class Tabulation:
    """One question over the accepted responses: its column, and the lines that each answer counts in."""

    def __init__(
        self, questionnaire: Questionnaire, item: Item, columns: Columns, tags: Mapping[str, Sequence[str]]
    ) -> None:
        self.item, self._ids, self._tags = item, columns.ids, tags
        self.shape: Shape = shape_of(questionnaire, item)
        self.column: list[Any] = [answers.get(item.key) for answers in columns.answers]
        self.lines = lines_of(self.shape, self.column)
        self.listed = listed(self.shape, {line for lines in self.lines for line in lines})

    def table(self, whole_asked: int, groups: Grouping | None, relevant: Sequence[bool] | None) -> Table:
        """Return the table of the question: of all, and of each group.

        `relevant` tells for each response whether the question was for it; None: it was for everybody.
        """
        everybody = range(len(self.column))
        asked = whole_asked if relevant is None else sum(relevant)
        whole = self.group((), everybody, asked)
        if groups is None:
            return Table(self.item, self.shape.kind, whole)
        broken = []
        for key, rows, invited in zip(groups.keys, groups.rows, groups.asked, strict=True):
            of_group = len(rows) if invited is None else max(invited, len(rows))
            told = of_group if relevant is None else sum(relevant[row] for row in rows)
            broken.append(self.group(key, rows, told))
        return Table(self.item, self.shape.kind, whole, tuple(broken))

    def group(self, key: Key, rows: Iterable[int], asked: int) -> Group:
        """Return the answers of the responses in these rows."""
        answering = [row for row in rows if self.lines[row]]
        behind: dict[str, list[str]] = {}
        for row in answering:
            for line in self.lines[row]:
                behind.setdefault(line, []).append(self._ids[row])
        answers = [self.column[row] for row in answering]
        return Group(
            key, max(asked, len(answering)), len(answering), self._cells(behind, answers),
            statistics(self.shape, answers), self._tagged(answering),
        )  # fmt: skip

    def _cells(self, behind: Mapping[str, list[str]], answers: Sequence[Any]) -> tuple[Cell, ...]:
        ranks = mean_ranks(answers) if self.shape.kind is Kind.RANK else {}
        among = set(self.shape.expected)
        said_only = self.shape.kind is Kind.TEXT
        shown = [line for line in self.listed if line in behind] if said_only else self.listed
        return tuple(
            Cell(
                line, len(behind.get(line, ())), tuple(behind.get(line, ())), not among or line in among,
                ranks.get(line),
            )
            for line in shown
        )  # fmt: skip

    def _tagged(self, rows: Sequence[int]) -> tuple[Cell, ...]:
        ids = {self._ids[row] for row in rows} if self._tags else set()
        found = {tag: tuple(each for each in given if each in ids) for tag, given in self._tags.items()}
        return tuple(Cell(tag, len(given), given) for tag, given in found.items())
