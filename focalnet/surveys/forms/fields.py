"""The cells that take the answer to a question: what each lets in, and the names that find it again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from focalnet.sheets.forms.parts import Entry, Field
from focalnet.surveys.forms.matrices import heads_table
from focalnet.surveys.forms.wording import choice_labels
from focalnet.surveys.questionnaire.parameters import range_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.surveys.forms.wording import Tongue
    from focalnet.surveys.questionnaire import Item, Questionnaire

_NO_NAME = re.compile(r"[^A-Za-z0-9_]+")
_LONGEST_NAME = 40
_ENTRIES = {
    "integer": Entry.WHOLE,
    "decimal": Entry.NUMBER,
    "range": Entry.NUMBER,
    "date": Entry.DATE,
    "time": Entry.TIME,
    "datetime": Entry.MOMENT,
    "select_one": Entry.LIST,
}
_LINES = {Entry.TEXT: 2, Entry.LONG_TEXT: 5}
OTHER_KEY = "_other"
"""What the key of a question has behind it where it takes what “other” is."""
CONFIRMED = "OK"


def defined_name(number: int, key: str, part: str = "") -> str:
    """Return the defined name of the cell with this number: what a spreadsheet lets a name hold."""
    said = _NO_NAME.sub("_", f"{key}_{part}" if part else key)[:_LONGEST_NAME]
    return f"fn_{number}_{said}".rstrip("_")


def fields_of(
    questionnaire: Questionnaire, spoken: Tongue
) -> tuple[dict[str, tuple[Field, ...]], dict[str, Field]]:
    """Return the fields of each question that a form asks, and those for what “other” is, by its key."""
    maker = _FieldMaker(questionnaire, spoken)
    fields, others = {}, {}
    for item in questionnaire.questions:
        if not heads_table(item):
            fields[item.key] = maker.fields(item)
            if item.or_other:
                others[item.key] = maker.other(item)
    return fields, others


class _FieldMaker:
    """Makes the fields of a form one after the other, each with a name of its own."""

    def __init__(self, questionnaire: Questionnaire, spoken: Tongue) -> None:
        self._questionnaire = questionnaire
        self._spoken = spoken
        self._made = 0

    def fields(self, item: Item) -> tuple[Field, ...]:
        """Return the fields of a question: one, or one for each choice, and one for what “other” is."""
        match item.type:
            case "select_multiple":
                made = [self._part(item, Entry.TICK, *each) for each in self._choices(item).items()]
            case "rank":
                choices = self._choices(item)
                made = [self._part(item, Entry.RANK, *each, most=len(choices)) for each in choices.items()]
            case "acknowledge":
                made = [self._part(item, Entry.TICK, CONFIRMED, self._spoken.say("form", "confirm"))]
            case _:
                made = [self._single(item)]
        return tuple(made)

    def other(self, item: Item) -> Field:
        """Return the field for what “other” is."""
        key = item.key + OTHER_KEY
        return Field(self._name(key), key, Entry.TEXT)

    def _name(self, key: str, part: str = "") -> str:
        self._made += 1
        return defined_name(self._made, key, part)

    def _choices(self, item: Item) -> Mapping[str, str]:
        return choice_labels(self._questionnaire, item, self._spoken)

    def _part(self, item: Item, entry: Entry, part: str, label: str, most: int = 0) -> Field:
        return Field(self._name(item.key, part), item.key, entry, part, label=label, most=most)

    def _single(self, item: Item) -> Field:
        entry = _ENTRIES.get(item.type, Entry.TEXT)
        choices: tuple[str, ...] = ()
        if item.type == "select_one":
            choices = tuple(self._choices(item).values())
        elif item.type == "range":
            choices = tuple(f"{each:g}" for each in range_of(item).values)
            entry = Entry.LIST if choices else entry
        elif "multiline" in item.appearance:
            entry = Entry.LONG_TEXT
        # What confirms the register is short.
        lines = 1 if item.confirms else _LINES.get(entry, 1)
        return Field(self._name(item.key), item.key, entry, choices=choices, lines=lines)
