"""A questionnaire as the blocks of a form: groups as headings, questions with their fields, notes as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.sheets.forms.parts import Paragraph, Question
from focalnet.sheets.styles import Look
from focalnet.surveys.forms.conditions import Conditions
from focalnet.surveys.forms.fields import fields_of
from focalnet.surveys.forms.matrices import heads_table, matrices, matrix_of
from focalnet.surveys.forms.skipping import FormRules
from focalnet.surveys.forms.wording import choice_labels, label, plain
from focalnet.surveys.questionnaire.model import is_yes
from focalnet.surveys.questionnaire.parameters import range_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.sheets.forms.parts import Block
    from focalnet.surveys.forms.wording import Tongue
    from focalnet.surveys.questionnaire import Item, Questionnaire

_MOST_SHOWN = 8
"""Choices that stand beneath the question too, so that it can be answered on paper; more only in the list."""
_BETWEEN = " · "


def blocks_of(questionnaire: Questionnaire, spoken: Tongue, *, on_paper: bool = False) -> list[Block]:
    """Return the blocks of a questionnaire in a language.

    On paper, where choices are boxes to tick and nothing turns grey, the choices are not told once more, and
    what a question depends on is said in words.
    """
    return list(_Blocks(questionnaire, spoken, on_paper=on_paper).all())


class _Blocks:
    def __init__(self, questionnaire: Questionnaire, spoken: Tongue, *, on_paper: bool) -> None:
        self._questionnaire = questionnaire
        self._spoken = spoken
        self._fields, self._others = fields_of(questionnaire, spoken)
        self._rules = FormRules(questionnaire, spoken, self._fields)
        self._matrices = matrices(questionnaire)
        self._repeats = {item.name for item in questionnaire.items if item.type == "begin_repeat"}
        self._on_paper = on_paper
        asked = [each for each in self._outside_repeats() if each.key in self._fields]
        self._numbers = {each.key: number for number, each in enumerate(asked, 1)}
        self._conditions = Conditions(questionnaire, spoken, self._numbers)

    def all(self) -> Iterator[Block]:
        for item in self._outside_repeats():
            if item.type == "begin_group":
                yield from self._heading(item)
            elif item.type == "note":
                yield from self._note(item)
            elif item.key in self._fields or heads_table(item):
                yield from self._question(item)
        yield from self._left_out()

    def _outside_repeats(self) -> Iterator[Item]:
        return (item for item in self._questionnaire.items if self._repeats.isdisjoint(item.path))

    def _condition(self, item: Item) -> str:
        return self._conditions.said(item) if self._on_paper else ""

    def _heading(self, group: Item) -> Iterator[Block]:
        if said := label(group, self._spoken.language):
            look = Look.SENTENCE if group.path else Look.HEADING
            yield Paragraph(said, look, skipped=self._rules.skipped(group))
        if condition := self._condition(group):
            yield Paragraph(condition, Look.NOTE)
        if not self._on_paper and (listed := self._matrices.get(group.key)) is not None:
            yield Paragraph(self._say("choose_each", choices=self._shown(listed)), Look.NOTE)

    def _note(self, note: Item) -> Iterator[Block]:
        said = [label(note, self._spoken.language), plain(note.hint(self._spoken.language))]
        if text := "\n".join(filter(None, said)):
            text = "\n".join(filter(None, (self._condition(note), text)))
            yield Paragraph(text, skipped=self._rules.skipped(note))

    def _question(self, item: Item) -> Iterator[Block]:
        said = label(item, self._spoken.language)
        if heads_table(item):
            yield Paragraph(said)
            return
        fields, skipped = self._rules.checked(item, self._fields[item.key]), self._rules.skipped(item)
        required = is_yes(item.required.strip())
        yield Question(said, fields, str(self._numbers[item.key]), required, self._hint(item), skipped)
        if other := self._others.get(item.key):
            yield Question(self._say("other_write"), (other,), skipped=skipped)

    def _hint(self, item: Item) -> str:
        own = plain(item.hint(self._spoken.language))
        said = [self._condition(item), own]
        match item.type:
            case "select_one" if self._on_paper:
                pass  # its boxes say it
            case "select_multiple" if self._on_paper:
                several = self._say("tick_several")
                said += [several] if fold(several) not in fold(own) else []
            case "select_one" if not self._in_matrix(item):
                shown = self._shown(item)
                said.append(self._say("choose_one", choices=shown) if shown else self._say("choose"))
            case "select_multiple":
                said.append(self._say("choose_several"))
            case "rank":
                said.append(self._say("choose_order"))
            case "range":
                scale = range_of(item)
                said.append(self._say("from_to", first=f"{scale.first:g}", last=f"{scale.last:g}"))
            case "date" | "datetime":
                said.append(self._say("as_date"))
        return "\n".join(filter(None, said))

    def _in_matrix(self, item: Item) -> bool:
        return matrix_of(self._questionnaire, item) in self._matrices

    def _shown(self, item: Item) -> str:
        labels = choice_labels(self._questionnaire, item, self._spoken).values()
        return _BETWEEN.join(labels) if len(labels) <= _MOST_SHOWN else ""

    def _left_out(self) -> Iterator[Block]:
        """Name what only a device can ask; what has no label nobody would have seen."""
        labels = (label(item, self._spoken.language) for item in self._questionnaire.left_out)
        if said := list(filter(None, labels)):
            yield Paragraph(self._say("left_out", questions="; ".join(said)), Look.NOTE)

    def _say(self, key: str, **args: str) -> str:
        return self._spoken.say("form", key, **args)
