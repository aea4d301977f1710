"""What a form says of its own rules: questions greyed that are not asked, entries refused that may not be."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from focalnet.sheets.forms.parts import Entry
from focalnet.surveys.forms.formulas import Formulas
from focalnet.surveys.forms.wording import choice_labels, plain
from focalnet.surveys.questionnaire import in_language
from focalnet.surveys.questionnaire.expressions import (
    Column,
    NotUnderstood,
    Operation,
    Reference,
    parse_expression,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.sheets.forms.parts import Field
    from focalnet.surveys.forms.wording import Tongue
    from focalnet.surveys.questionnaire import Item, Questionnaire

_LONGEST_CHECK = 250
"""Letters of a check's formula; spreadsheets take 255."""
_LONGEST_RULE = 4000
_NO_GROUP = "—"
"""With what a choice goes that goes with no answer: spreadsheets find empty cells in odd ways."""
_CHECKED = {
    Entry.WHOLE: "AND(ISNUMBER({cell}),INT({cell})={cell},{rule})",
    Entry.NUMBER: "AND(ISNUMBER({cell}),{rule})",
    Entry.DATE: "AND(ISNUMBER({cell}),{rule})",
    Entry.TEXT: "{rule}",
    Entry.LONG_TEXT: "{rule}",
}


class FormRules:
    """The rules of a questionnaire as formulas over the cells of its form."""

    def __init__(
        self, questionnaire: Questionnaire, spoken: Tongue, fields: Mapping[str, tuple[Field, ...]]
    ) -> None:
        self._groups = [item for item in questionnaire.items if item.type == "begin_group"]
        self._spoken = spoken
        self._questionnaire = questionnaire
        self._fields = fields
        asked = [item for item in questionnaire.questions if item.key in fields]
        counts = Counter(item.name for item in asked)
        alone = [item for item in asked if counts[item.name] == 1]
        self._lists = {item.name: item for item in alone if item.type == "select_one"}
        self._formulas = Formulas(
            {item.name: fields[item.key] for item in alone},
            {name: choice_labels(questionnaire, item, spoken) for name, item in self._lists.items()},
        )

    def skipped(self, item: Item) -> str:
        """Return the formula that is true where a question, note or group is not asked; empty for none.

        Of several conditions, those that cannot be translated are passed over: one that fails is enough.
        """
        around = [each for each in self._groups if (*each.path, each.name) == item.path[: len(each.path) + 1]]
        said = [formula for each in (*around, item) if (formula := self._translated(each.relevant))]
        joined = f"AND({','.join(said)})" if len(said) > 1 else "".join(said)
        return f"NOT({joined})" if joined and len(joined) < _LONGEST_RULE else ""

    def checked(self, item: Item, fields: tuple[Field, ...]) -> tuple[Field, ...]:
        """Return the fields of a question, its constraint a check of the cell where it can be one."""
        field = fields[0]
        if field.entry is Entry.LIST and item.choice_filter:
            return (self._narrowed(item, field),)
        if not item.constraint or field.entry not in _CHECKED:
            return fields
        rule = self._translated(item.constraint, item.name)
        check = _CHECKED[field.entry].format(cell=field.name, rule=rule)
        if not rule or len(check) > _LONGEST_CHECK:
            return fields
        message = plain(in_language(item.constraint_messages, self._spoken.language))
        told = message or self._spoken.say("form_check", Entry.TEXT)
        return (replace(field, check=check, message=told),)

    def _narrowed(self, item: Item, field: Field) -> Field:
        """Return the field of a filtered list so that it follows the list that parts it most."""
        told = [each for each in _followed(item.choice_filter) if each[1] in self._lists]
        found = [self._following(item, field, column, self._lists[name]) for column, name in told]
        return max(found, key=lambda each: len(dict(each.offers)), default=field)

    def _following(self, item: Item, field: Field, column: str, followed: Item) -> Field:
        """Return the field with what each choice goes with: the label of the choice that its column names."""
        groups, labels = (choice_labels(self._questionnaire, each, self._spoken) for each in (followed, item))
        offers = dict.fromkeys(
            (groups.get(each.more.get(column, ""), _NO_GROUP), labels[each.name])
            for each in self._questionnaire.choices_of(item)
        )
        return replace(field, within=self._fields[followed.key][0].name, offers=tuple(offers))

    def _translated(self, text: str, about: str = "") -> str:
        if not text.strip():
            return ""
        try:
            return self._formulas.about(about).truth(parse_expression(text))
        except NotUnderstood:
            return ""


def _followed(choice_filter: str) -> list[tuple[str, str]]:
    """Return the columns that a choice filter holds against a question, each with the question's name."""
    try:
        expressions = [parse_expression(choice_filter)]
    except NotUnderstood:
        return []
    found = []
    while expressions:
        match expressions.pop():
            case Operation("and", left, right):
                expressions += left, right
            case Operation("=", Column(column), Reference(name)) | Operation(
                "=", Reference(name), Column(column)
            ):
                found.append((column, name))
    return found
