"""What the register knows, in the cells of the questions that confirm it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from focalnet import places
from focalnet.network.roster import lexicon
from focalnet.sheets.forms.parts import SMALL, Entry
from focalnet.surveys.audience import FACTS, NAMING
from focalnet.surveys.forms.wording import choice_labels
from focalnet.surveys.model import Misfit
from focalnet.surveys.questionnaire.fitting import fit
from focalnet.words import LANGUAGES, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.sheets import Value
    from focalnet.sheets.forms.parts import Field
    from focalnet.surveys.forms.wording import Tongue
    from focalnet.surveys.model import Answer, Facts
    from focalnet.surveys.questionnaire import Item, Questionnaire

UNNAMING = frozenset(FACTS) - NAMING
"""The facts that a confidential form may show: those that answers are broken down by, none of which names."""
PART = "part"
"""The question by which somebody in a pair says which of the two they are; the form of each knows it."""
PARTS = ("focal_point", "supervisor")
_SECTIONS = {"sex": "person_sex", "in_appraisal": "yes_no"}
_SEVERAL = frozenset({"languages", "countries_covered"})


def asks_part(item: Item, questionnaire: Questionnaire) -> bool:
    """Tell whether a question asks which of a pair somebody is."""
    return (
        item.name == PART
        and item.type == "select_one"
        and {*PARTS} <= {each.name for each in questionnaire.choices_of(item)}
    )


def shown(questionnaire: Questionnaire) -> frozenset[str]:
    """Return the questions, by key, whose answers stand in a form before anybody fills it in."""
    return frozenset(
        each.key for each in questionnaire.questions if each.confirms or asks_part(each, questionnaire)
    )


class Prefilling:
    """Finds what stands in the cells of a form before it is filled in."""

    def __init__(
        self, questionnaire: Questionnaire, spoken: Tongue, fields: Iterable[Field], *, confidential: bool
    ) -> None:
        self._questionnaire = questionnaire
        self._spoken = spoken
        self._fields: dict[str, list[Field]] = {}
        for field in fields:
            self._fields.setdefault(field.key, []).append(field)
        self._known: dict[tuple[str, str], dict[str, Value]] = {}
        self._part = next((item for item in questionnaire.questions if asks_part(item, questionnaire)), None)
        self._items = [
            item
            for item in questionnaire.questions
            if item.confirms and item.key in self._fields
            if item.confirms in UNNAMING or not confidential
        ]

    def values(self, known: Facts, part: str = "") -> dict[str, Value]:
        """Return the values of cells, by name, for somebody of whom the register knows this.

        `part` says which of a pair it is.
        """
        found = self._cells(self._part, part) if part and self._part else {}
        for item in self._items:
            if fact := known.get(item.confirms, ""):
                found |= self._of_fact(item, fact)
        return found

    def _of_fact(self, item: Item, fact: str) -> dict[str, Value]:
        """Return the cells of one fact; what many people share is worked out once."""
        if (item.key, fact) not in self._known:
            answer = self._answer(item, fact)
            self._known[item.key, fact] = {} if answer is None else self._cells(item, answer)
        return self._known[item.key, fact]

    def _answer(self, item: Item, fact: str) -> Answer | None:
        """Return what the register's fact answers to a question: as it is, or by one of its names."""
        if item.type not in {"select_one", "select_multiple", "rank"}:
            answer = fit(item, self._questionnaire, self._in_words(item.confirms, fact))
            return None if isinstance(answer, Misfit) else answer
        codes = fact.split() if item.confirms in _SEVERAL else [fact]
        named = [name for code in codes if (name := self._choice(item, code))]
        return (named[0] if item.type == "select_one" else named) if named else None

    def _choice(self, item: Item, code: str) -> str:
        names = [code, *(_name(item.confirms, code, language) for language in LANGUAGES)]
        if item.confirms == "sex":
            names += [word for word, sex in lexicon.sexes().items() if sex == code]
        for each in filter(None, names):
            answer = fit(item, self._questionnaire, each)
            if isinstance(answer, str):
                return answer
            if isinstance(answer, list) and len(answer) == 1:
                return answer[0]
        return ""

    def _in_words(self, of: str, fact: str) -> str:
        language = self._spoken.say.language
        codes = fact.split() if of in _SEVERAL else [fact]
        return ", ".join(_name(of, code, language) or code for code in codes)

    def _cells(self, item: Item, answer: Answer) -> dict[str, Value]:
        fields = self._fields[item.key]
        if fields[0].entry in SMALL:
            chosen = answer if isinstance(answer, list) else [answer]
            return {field.name: "x" for field in fields if field.part in chosen and field.entry is Entry.TICK}
        if item.type == "select_one":
            return {fields[0].name: choice_labels(self._questionnaire, item, self._spoken)[str(answer)]}
        if fields[0].entry is Entry.DATE:
            return {fields[0].name: date.fromisoformat(str(answer))}
        value = f"{answer:g}" if fields[0].entry is Entry.LIST else answer
        return {fields[0].name: value if isinstance(value, str | int | float) else str(value)}


def _name(of: str, code: str, language: str) -> str:
    """Return what a code of the register is called; empty where it is called nothing but itself."""
    if of in {"country", "countries_covered"}:
        try:
            return places.country(code).name(language)
        except KeyError:
            return ""
    section = {"languages": "language"}.get(of, _SECTIONS.get(of, of))
    said = words(language)
    return said(section, code) if said.has(section, code) else ""
