"""The answers of each row: whole columns, columns of a multiple choice, and what stands beside `other`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.problems import Place
from focalnet.sheets import column_name
from focalnet.surveys.exports import heads
from focalnet.surveys.exports.index import WHEREABOUTS
from focalnet.surveys.exports.joined import made_of
from focalnet.surveys.exports.model import Part, Tool
from focalnet.surveys.exports.others import other_choice, written
from focalnet.surveys.exports.rows import RowAnswers, filtered
from focalnet.surveys.exports.sources import Source
from focalnet.surveys.exports.values import Habits, reader_of
from focalnet.surveys.model import Misfit
from focalnet.surveys.questionnaire import OTHER
from focalnet.surveys.questionnaire.choosing import choice_named
from focalnet.surveys.questionnaire.fitting import misfit, ticked, typed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.sheets import Sheet, Value
    from focalnet.surveys.exports.model import Column, Columns, Recognised
    from focalnet.surveys.model import Answer
    from focalnet.surveys.questionnaire import Item, Questionnaire

_NOT_WRITTEN = frozenset({"0", "n", "no", "non", "false", "n a"})
"""What a column of `other` holds where it was not ticked."""
_EMPTY = (None, "", "0", 0)
"""What most cells of split choices hold: told without a closer look, as there may be thousands in a row."""
_TWO_IS_NO = ({"1", "2"}, {"2"})
_NUMBERS_OF_A_PLACE = ("Latitude", "Longitude", "Altitude", "Accuracy")
_BESIDE = frozenset({Tool.KOBO, Tool.ODK})
"""Tools that never write in the place of a choice what was written beside `other`."""


class Gathering:
    """Reads the rows of an export as answers to a questionnaire."""

    def __init__(
        self,
        sheet: Sheet,
        recognised: Recognised,
        columns: Columns,
        questionnaire: Questionnaire,
        habits: Habits,
    ) -> None:
        self._sheet = sheet
        self._questionnaire = questionnaire
        self._tool = recognised.tool
        self._keys = {each.key for each in questionnaire.items}
        self._rows = sheet.rows[recognised.first_row :]
        self._sources = self._arranged(columns, recognised, habits)
        self._letters = {each.item.key: each.letters for each in self._sources}

    def _arranged(self, columns: Columns, recognised: Recognised, habits: Habits) -> list[Source]:
        sources: dict[str, Source] = {}
        for column in columns.columns:
            if column.question:
                source = sources.setdefault(
                    column.question, Source(self._questionnaire.question(column.question))
                )
                self._assign(source, column, habits)
        for source in sources.values():
            other = other_choice(source.item, self._questionnaire)
            ticks = [each for each in source.choices if each.choice != other]
            held = {typed(cell) for each in ticks for cell in self._cells(each) if cell is not None}
            if recognised.tool is Tool.LIMESURVEY:
                source.two_is_no = held in _TWO_IS_NO
                source.says_yes = not heads.YES.isdisjoint(map(fold, held))
            source.ranks.sort(key=lambda each: int(each.choice))
            source.letters = column_name(next(source.columns()).index)
        return list(sources.values())

    def _assign(self, source: Source, column: Column, habits: Habits) -> None:
        if column.part is Part.ANSWER:
            reading = reader_of(source.item, self._questionnaire, self._cells(column), habits)
            source.wholes.append((column, reading))
        elif column.part is Part.CHOICE:
            source.choices.append(column)
        elif column.part is Part.RANK:
            source.ranks.append(column)
            single = replace(source.item, type="select_one")
            source.read = reader_of(single, self._questionnaire, self._cells(column), habits)
        elif column.part is Part.PLACE:
            source.placed.append(column)
        elif column.part is Part.COORDINATE:
            source.coordinates.append(column)
        elif column.part is Part.OTHER:
            source.other = column

    def _cells(self, column: Column) -> Iterable[Value]:
        return (row[column.index] for row in self._rows if column.index < len(row))

    def row(self, number: int, *, confidential: bool) -> RowAnswers:
        """Return what a row answers, counted from 0 in the sheet.

        For a confidential round there are no whereabouts, and no cells: they would lead back to the row.
        """
        cells = self._sheet.rows[number]
        found = RowAnswers()
        for source in self._sources:
            if not confidential or source.item.type not in WHEREABOUTS:
                self._answer(source, cells, found)
        filtered(self._questionnaire, found)
        if not confidential:
            self._place(found, number)
        return found

    def _place(self, found: RowAnswers, number: int) -> None:
        """Say in which cell each answer stands."""
        sheet, row = self._sheet.name, number + 1
        before = f"{Place(sheet=sheet)} · " if sheet else ""
        letters = self._letters
        found.places = {key: f"{before}{letters[key]}{row}" for key in found.answers if key in letters}
        found.misfits = [
            replace(each, sheet=sheet, cell=f"{letters.get(each.question, '')}{row}")
            for each in found.misfits
        ]

    def _answer(self, source: Source, cells: list[Value], found: RowAnswers) -> None:
        answer: Answer | Misfit | None = None
        for column, read in source.wholes:
            said = read(cells[column.index]) if column.index < len(cells) else None
            answer = said if answer is None else _agreed(source.item, answer, said)
        if source.choices and (answer is None or isinstance(answer, Misfit)):
            answer = self._told_by_ticks(source, answer, self._ticked(source, cells, found))
        if source.ranks and source.read:
            answer = self._ranked(source, cells)
        if source.placed:
            answer = _placed(source, cells)
        if source.coordinates and answer is None:
            answer = _located(source, cells)
        answer = self._with_other(source, cells, answer, found)
        if isinstance(answer, Misfit):
            found.misfits.append(answer)
        elif answer is not None:
            found.answers[source.item.key] = answer

    def _told_by_ticks(
        self, source: Source, whole: Misfit | None, ticks: list[str] | None
    ) -> Answer | Misfit | None:
        """Take the ticked choices, unless the cell that joins them says more: a choice deleted since."""
        if whole is None or not ticks:
            return ticks or whole
        return ticks if made_of(source.item, self._questionnaire, whole.typed, ticks) else whole

    def _ticked(self, source: Source, cells: list[Value], found: RowAnswers) -> list[str] | None:
        """Return the choices whose columns are ticked: by 1, yes, X, or by their own label."""
        chosen = []
        for column in source.choices:
            cell = cells[column.index] if column.index < len(cells) else None
            if cell not in _EMPTY and self._is_ticked(cell, source):
                chosen.append(column.choice)
                self._beside(source.item, column.choice, typed(cell), found)
        return list(dict.fromkeys(chosen)) or None

    def _is_ticked(self, cell: Value, source: Source) -> bool:
        if self._tool is Tool.SURVEYMONKEY:
            return typed(cell) not in {"", "0"}  # a ticked choice stands there by its label: “No”
        if source.two_is_no and typed(cell) == "2":
            return False
        return fold(typed(cell)) in heads.YES if source.says_yes else ticked(cell)

    def _beside(self, item: Item, choice: str, said: str, found: RowAnswers) -> None:
        """Keep what was written in the very column of `other`, where a tick stands for the other choices."""
        key = f"{item.key}_{OTHER}"
        if (choice != OTHER and key not in self._keys) or choice != other_choice(item, self._questionnaire):
            return
        ticked_only = fold(said) in heads.YES | heads.OTHER
        if not ticked_only and choice_named(item, self._questionnaire, said) != choice:
            found.answers.setdefault(key, said)

    def _ranked(self, source: Source, cells: list[Value]) -> Answer | Misfit | None:
        chosen = []
        for column in source.ranks:
            assert source.read is not None
            answer = source.read(cells[column.index]) if column.index < len(cells) else None
            if isinstance(answer, Misfit):
                return answer
            if isinstance(answer, str):
                chosen.append(answer)
        return chosen or None

    def _with_other(
        self, source: Source, cells: list[Value], answer: Answer | Misfit | None, found: RowAnswers
    ) -> Answer | Misfit | None:
        """Take in what was written beside `other`, in a column of its own or in the place of a choice."""
        item, column = source.item, source.other
        said = typed(cells[column.index]) if column and column.index < len(cells) else ""
        in_place = self._tool not in _BESIDE and not said
        if in_place and isinstance(answer, Misfit) and answer.rule == "choice_unknown":
            return self._in_place(item, answer, found)
        if not said or fold(said) in _NOT_WRITTEN or (source.two_is_no and said == "2"):
            return answer
        other = (column.choice if column else "") or other_choice(item, self._questionnaire)
        if not other:
            found.misfits.append(misfit(item, said, "choice_unknown", unknown=[said]))
            return answer
        if fold(said) not in heads.OTHER | heads.YES:
            found.answers[f"{item.key}_{OTHER}"] = said
        if isinstance(answer, Misfit):
            return answer
        if item.type == "select_one":
            return other if answer is None else answer
        listed = answer if isinstance(answer, list) else []
        return listed if other in listed else [*listed, other]

    def _in_place(self, item: Item, strange: Misfit, found: RowAnswers) -> Answer | Misfit:
        """Read what stands in the place of a choice as what was written beside `other`, if asked."""
        unknown = strange.args.get("unknown", [strange.typed])
        other, key = other_choice(item, self._questionnaire), f"{item.key}_{OTHER}"
        if not other or len(unknown) != 1 or not (item.or_other or key in self._keys):
            return strange
        if any(choice_named(item, self._questionnaire, each) for each in unknown[0].split(",")):
            return strange  # it may be choices with one label, and what was written
        found.answers.setdefault(key, written(item, self._questionnaire, unknown[0], other))
        if item.type == "select_one":
            return other
        known = [each for each in strange.args.get("known", ()) if each != other]
        return [*known, other]


def _placed(source: Source, cells: list[Value]) -> Answer | Misfit | None:
    """Return the choices of a ranking by the places that their columns hold."""
    places = {each.choice: typed(cells[each.index]) for each in source.placed if each.index < len(cells)}
    filled = {choice: place for choice, place in places.items() if place.isdecimal()}
    if len(set(filled.values())) < len(filled):
        return misfit(source.item, ", ".join(places.values()), "choice_ambiguous", choices=list(places))
    return sorted(filled, key=lambda choice: int(filled[choice])) or None


def _located(source: Source, cells: list[Value]) -> str | None:
    """Return a place on the map as XLSForm writes it, latitude first; ODK has its numbers in columns."""
    columns = sorted(source.coordinates, key=lambda each: _NUMBERS_OF_A_PLACE.index(each.choice))
    numbers = [typed(cells[each.index]) for each in columns if each.index < len(cells)]
    return " ".join(filter(None, numbers)) or None


def _agreed(item: Item, one: Answer | Misfit, other: Answer | Misfit | None) -> Answer | Misfit:
    """Return what two columns of one question say: versions of a form have it in different places."""
    if other is None or other == one or isinstance(one, Misfit):
        return one
    both = [each.typed if isinstance(each, Misfit) else str(each) for each in (one, other)]
    return misfit(item, " / ".join(both), "columns_differ")
