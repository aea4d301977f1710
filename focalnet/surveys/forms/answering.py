"""The answers of a form that came back, each held against its question, and every rule checked again."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from focalnet.surveys.forms.fields import OTHER_KEY
from focalnet.surveys.forms.heads import EMAIL, NAME
from focalnet.surveys.forms.matrices import heads_table
from focalnet.surveys.forms.prefilling import shown
from focalnet.surveys.forms.wording import choice_labels, tongue
from focalnet.surveys.model import Misfit
from focalnet.surveys.questionnaire import OTHER
from focalnet.surveys.questionnaire.amounts import as_whole
from focalnet.surveys.questionnaire.fitting import fit, misfit, ticked, typed
from focalnet.surveys.questionnaire.rules import Rules

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.sheets import Value
    from focalnet.surveys.forms.reading import Cell, FormReading
    from focalnet.surveys.forms.wording import Tongue
    from focalnet.surveys.model import Answer
    from focalnet.surveys.questionnaire import Item, Questionnaire

_TROUBLES = {"sheets.not_calculated": "not_calculated", "sheets.error_cell": "error_cell"}
"""What a sheet says of a cell whose value it does not tell, and the rule that an answer there breaks."""


@dataclass(frozen=True, slots=True)
class FormAnswers:
    """The answers of a form that fit, by key, the cell each was read from, and what does not fit.

    `unknown` are keys in the form that the questionnaire has not; `lost` are keys of questions without a cell
    in it. Either tells that the form was altered, or is of another questionnaire.
    """

    answers: Mapping[str, Answer] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    misfits: tuple[Misfit, ...] = ()
    unknown: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


def answers_of(reading: FormReading, questionnaire: Questionnaire) -> FormAnswers:
    """Return the answers of a form against its questionnaire.

    What the register had put into a cell and nobody changed is an answer too: it was confirmed. Every rule is
    checked again, unless nothing was answered at all: then nothing is missing either.
    """
    return FormsAnswered(questionnaire).answers_of(reading)


class FormsAnswered:
    """Holds the forms of a questionnaire against it, one by one; its rules are found once for all of them."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        self._questionnaire = questionnaire
        self._known: dict[str, tuple[Tongue, Rules]] = {}  # by the code of a form's language

    def answers_of(self, reading: FormReading) -> FormAnswers:
        """Return the answers of a form, as the function `answers_of` does."""
        code = reading.language
        if code not in self._known:
            spoken = tongue(self._questionnaire, code)
            self._known[code] = spoken, Rules(self._questionnaire, spoken.language)
        return _Answering(reading, self._questionnaire, *self._known[code]).all()


class _Answering:
    def __init__(
        self, reading: FormReading, questionnaire: Questionnaire, spoken: Tongue, rules: Rules
    ) -> None:
        self._questionnaire, self._spoken, self._rules = questionnaire, spoken, rules
        self._language = spoken.language
        self._cells: dict[str, dict[str, Cell]] = {}
        for (key, part), cell in reading.cells.items():
            if key not in {NAME, EMAIL}:
                self._cells.setdefault(key, {})[part] = cell
        self._answers: dict[str, Answer] = {}
        self._at: dict[str, Cell] = {}
        self._first = {key: next(iter(cells.values())) for key, cells in self._cells.items()}
        self._misfits: list[Misfit] = []

    def all(self) -> FormAnswers:
        lost = []
        for item in self._questionnaire.questions:
            cells = self._cells.pop(item.key, None)
            if cells is not None:
                self._take(item, cells)
            elif not heads_table(item):
                lost.append(item.key)
            if item.or_other:
                self._other(item, self._cells.pop(item.key + OTHER_KEY, {}))
        self._check()
        places = {key: f"{at.sheet}!{at.cell}" for key, at in self._at.items() if key in self._answers}
        found = self._answers, places, tuple(self._misfits), tuple(self._cells), tuple(lost)
        return FormAnswers(*found)

    def _check(self) -> None:
        """Check every rule again, and tell of what breaks one where it stands."""
        if not self._misfits and self._answers.keys() <= shown(self._questionnaire):
            return
        told = {each.question for each in self._misfits}
        self._answers, broken = self._rules.check(self._answers, told)
        self._misfits += (self._placed(each) for each in broken)

    def _placed(self, broken: Misfit) -> Misfit:
        cell = self._at.get(broken.question) or self._first.get(broken.question)
        if cell is None:
            return broken
        return replace(broken, sheet=cell.sheet, cell=cell.cell)

    def _take(self, item: Item, cells: dict[str, Cell]) -> None:
        if self._is_unknown(item, cells):
            return
        match item.type:
            case "select_multiple":
                self._ticks(item, cells)
            case "rank":
                self._ranks(item, cells)
            case _:
                self._single(item, next(iter(cells.values())))

    def _is_unknown(self, item: Item, cells: dict[str, Cell]) -> bool:
        """Tell whether nobody knows what a cell says: it holds an error, or a formula without its result."""
        for cell in cells.values():
            if cell.trouble and (rule := _TROUBLES.get(cell.trouble.code)):
                broken = misfit(item, cell.trouble.args.get("text", ""), rule)
                self._misfits.append(replace(broken, sheet=cell.sheet, cell=cell.cell))
                return True
        return False

    def _single(self, item: Item, cell: Cell) -> None:
        answer = fit(item, self._questionnaire, cell.value, self._language)
        if isinstance(answer, Misfit) and item.type == "select_one":
            answer = self._as_shown(item, cell.value) or answer
        if isinstance(answer, Misfit):
            self._misfits.append(replace(answer, sheet=cell.sheet, cell=cell.cell))
        elif answer is not None:
            self._keep(item.key, answer, cell)

    def _as_shown(self, item: Item, value: Value) -> str | None:
        """Return the choice whose label reads so in the form, where that is not quite its label."""
        labels = choice_labels(self._questionnaire, item, self._spoken)
        return next((name for name, label in labels.items() if label == typed(value)), None)

    def _ticks(self, item: Item, cells: dict[str, Cell]) -> None:
        known = [each.name for each in self._questionnaire.choices_of(item)]
        chosen = [name for name in known if name in cells and ticked(cells[name].value)]
        if chosen:
            self._keep(item.key, chosen, cells[chosen[0]])

    def _ranks(self, item: Item, cells: dict[str, Cell]) -> None:
        """Take the order that numbers give; a form in which two choices have one number gives none."""
        places: dict[str, int] = {}
        for name, cell in cells.items():
            if cell.value is None:
                continue
            number = as_whole(cell.value)
            if isinstance(number, str) or number < 1 or number in places.values():
                broken = misfit(item, cell.value, "rank_unreadable", choice=name)
                self._misfits.append(replace(broken, sheet=cell.sheet, cell=cell.cell))
                return
            places[name] = number
        if places:
            ordered = sorted(places, key=places.__getitem__)
            self._keep(item.key, ordered, cells[ordered[0]])

    def _other(self, item: Item, cells: dict[str, Cell]) -> None:
        """Take what “other” is; who writes it has chosen “other”, also without a tick."""
        cell = next(iter(cells.values()), None)
        if cell is None or self._is_unknown(item, cells) or cell.value is None:
            return
        self._keep(item.key + OTHER_KEY, typed(cell.value), cell)
        chosen = self._answers.get(item.key)
        if item.type == "select_one" and chosen is None:
            self._keep(item.key, OTHER, cell)
        elif item.type == "select_multiple":
            others = [name for name in chosen if name != OTHER] if isinstance(chosen, list) else []
            self._keep(item.key, [*others, OTHER], cell)

    def _keep(self, key: str, answer: Answer, cell: Cell) -> None:
        self._answers[key] = answer
        if key not in self._at:
            self._at[key] = cell
