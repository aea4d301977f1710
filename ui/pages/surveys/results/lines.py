"""The chart of a question: its answers as bars in their groups, numbers as spreads, texts by their tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from focalnet.surveys.results import Kind
from ui.labels import capital
from ui.pages.surveys.results.reading import Behind
from ui.widgets.answer_bars import AnswerLine, Ink, Part, Spread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.surveys.results import Cell, Group, Table
    from ui.pages.surveys.results.words import ResultWords

Legend = list[tuple[Ink, str]]

_MOST_PARTS = 5  # more groups in one bar are told apart by nobody: the table has them
_HIDDEN = Ink("not_stated", 0.45)
_SEXES = {"F": Ink("women"), "M": Ink("men")}
_STRENGTHS = (1.0, 0.7, 0.48, 0.3, 0.18)


class ResultLines:
    """Lines of a chart out of the tables that were read."""

    def __init__(self, words: ResultWords) -> None:
        self._words = words
        self._round = words.told.results.round.id

    def of(self, table: Table) -> tuple[list[AnswerLine], Legend]:
        """Return the lines of a question's chart, and what its colours mean."""
        if table.unlisted:
            return [], []
        if table.kind is Kind.NUMBER:
            return self._spreads(table), []
        cells = tags_of(table) if table.kind is Kind.TEXT else table.all.cells
        inks = self._inks(table)
        before = self._before(table)
        lines = [self._line(table, cell, inks, before) for cell in cells]
        legend = [(ink, self._words.wording.group(self._words.by, group)) for group, ink in inks]
        if inks and any(part.ink == _HIDDEN for line in lines for part in line.parts):
            legend.append((_HIDDEN, QCoreApplication.translate("Results", "hidden")))
        comparison = self._words.told.comparison
        if before is not None and comparison is not None:
            legend.append((Ink("text"), comparison.earlier.name))
        return lines, legend

    def _inks(self, table: Table) -> list[tuple[Group, Ink]]:
        """Return the groups that a bar is parted in, each with its colour; none where that shows nothing."""
        groups = [group for group in table.groups if group.answered != 0]
        if not 1 < len(groups) <= _MOST_PARTS or self._words.told.results.overlapping:
            return []
        if table.kind is Kind.TEXT:
            return []
        if self._words.by == ("sex",):
            return [(group, _of_sex(group)) for group in groups]
        return [(group, Ink("accent", _STRENGTHS[place])) for place, group in enumerate(groups)]

    def _line(
        self, table: Table, cell: Cell, inks: Sequence[tuple[Group, Ink]], before: Group | None
    ) -> AnswerLine:
        title = self._title(table, cell)
        whole = table.all.answered
        if cell.count is None or not whole:
            told = self._words.wording.hidden(cell.reason) if cell.reason else ""
            hidden = QCoreApplication.translate("Results", "hidden") if cell.count is None else ""
            return AnswerLine(title, hidden, text=f"{title}: {told or hidden or 0}")
        numbers = self._words.share(cell.count, whole)
        said = f"{title}: {self._words.labels.number(cell.count)} · {numbers}"
        share = _share(before, cell.value)
        if share is not None and self._words.told.comparison is not None:
            then = self._words.labels.per_cent(round(share * 10_000), 10_000)
            said += f"; {self._words.told.comparison.earlier.name}: {then} %"
        door = self._door(title, cell.responses)
        parts = self._parts(title, cell, whole, inks) or (
            Part(cell.count / whole, Ink("accent"), said, door),
        )
        return AnswerLine(title, numbers, parts, share, text=said, door=door)

    def _parts(
        self, title: str, cell: Cell, whole: int, inks: Sequence[tuple[Group, Ink]]
    ) -> tuple[Part, ...]:
        if not inks:
            return ()
        parts, rest = [], cell.count or 0
        for group, ink in inks:
            found = next((each for each in group.cells if each.value == cell.value), None)
            if found is not None and found.count:
                rest -= found.count
                parts.append(Part(found.count / whole, ink, *self._told(title, found, group)))
        if rest > 0:
            hidden = QCoreApplication.translate("Results", "{answer}: hidden in some groups")
            parts.append(Part(rest / whole, _HIDDEN, hidden.format(answer=title)))
        return tuple(parts)

    def _told(self, title: str, cell: Cell, group: Group) -> tuple[str, Behind | None]:
        """Return what is said of a group's part in an answer, and its door."""
        labels, name = self._words.labels, self._words.wording.group(self._words.by, group)
        text = QCoreApplication.translate("Results", "{answer}: {count} {group}, {share} per cent of {whole}")
        said = text.format(
            answer=title,
            count=labels.number(cell.count or 0),
            group=name,
            share=labels.per_cent(cell.count or 0, group.answered or 0),
            whole=labels.number(group.answered or 0),
        )
        return said, self._door(f"{title} · {name}", cell.responses)

    def _title(self, table: Table, cell: Cell) -> str:
        if table.kind is Kind.TEXT:
            return cell.value
        title = self._words.value(table, cell.value)
        if cell.expected:
            return title
        return QCoreApplication.translate("Results", "{answer} (none of the choices)").format(answer=title)

    def _before(self, table: Table) -> Group | None:
        comparison = self._words.told.comparison
        if comparison is None or table.kind is Kind.TEXT:
            return None
        pair = next(each for each in comparison.pairs if each.now.question.key == table.question.key)
        return None if pair.then is None else pair.then.all

    def _spreads(self, table: Table) -> list[AnswerLine]:
        groups = [group for group in (table.all, *table.groups) if group.statistics]
        known = [
            value for group in groups for value in group.statistics.values() if isinstance(value, float | int)
        ]
        if not known:
            return []
        low, high = min(0.0, *known), max(known)
        return [self._spread(table, group, low, (high - low) or 1.0) for group in groups]

    def _spread(self, table: Table, group: Group, low: float, wide: float) -> AnswerLine:
        def at(name: str) -> float | None:
            value = group.statistics.get(name)
            return (value - low) / wide if isinstance(value, float | int) else None

        name = self._words.group(group)
        told = [
            f"{self._words.labels.word('statistic', each)} {self._words.statistic(value)}"
            for each, value in group.statistics.items()
        ]
        said = QCoreApplication.translate("Results", "median {median} · mean {mean}").format(
            median=self._words.statistic(group.statistics.get("median", 0)),
            mean=self._words.statistic(group.statistics.get("mean", 0)),
        )
        spread = Spread(at("least"), at("lower_quartile"), at("median"), at("upper_quartile"), at("most"))
        door = self._door(f"{self._words.wording.question(table.question)} · {name}", behind(group))
        return AnswerLine(name, said, spread=spread, text=f"{name}: {', '.join(told)}", door=door)

    def _door(self, title: str, responses: tuple[str, ...]) -> Behind | None:
        return Behind(self._round, capital(title), responses) if responses else None


def _of_sex(group: Group) -> Ink:
    """Return the colour of a sex; of men told together with those who did not state theirs, that of men."""
    sexes = {key[0] for key in group.merged} or {group.key[0]}
    known = [sex for sex in _SEXES if sex in sexes]
    return _SEXES[known[0]] if len(known) == 1 else Ink("not_stated")


def tags_of(table: Table) -> list[Cell]:
    """Return the tags of a text question, the most frequent first."""
    return sorted(table.all.tags, key=lambda tag: (-(tag.count or 0), tag.value))


def behind(group: Group) -> tuple[str, ...]:
    """Return the responses of everybody in a group who answered."""
    return tuple(dict.fromkeys(each for cell in group.cells for each in cell.responses))


def _share(group: Group | None, value: str) -> float | None:
    if group is None or not group.answered:
        return None
    count = next((cell.count for cell in group.cells if cell.value == value), None)
    return None if count is None else count / group.answered
