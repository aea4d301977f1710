"""Expressions of XLSForm as formulas of a spreadsheet, over the named cells of a form.

Only what says the same there is translated; everything else raises `NotUnderstood`, and nothing is greyed or
refused by it: the rule is checked when the form comes back.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from focalnet.sheets.forms.parts import SMALL, Entry
from focalnet.surveys.questionnaire.expressions import (
    Call,
    Expression,
    Itself,
    Literal,
    Minus,
    NotUnderstood,
    Operation,
    Reference,
)
from focalnet.surveys.questionnaire.values import as_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.sheets.forms.parts import Field

_LONGEST_TEXT = 250
_TURNED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "!=": "!="}
_ARITHMETIC = {"+": "+", "-": "-", "*": "*", "div": "/"}
_NUMBERS = frozenset({Entry.WHOLE, Entry.NUMBER})


class Formulas:
    """Translates for one form. `fields`: those of each question by its name; `labels`: of the choices."""

    def __init__(
        self,
        fields: Mapping[str, Sequence[Field]],
        labels: Mapping[str, Mapping[str, str]],
        itself: str = "",
    ) -> None:
        self._fields = fields
        self._labels = labels
        self._itself = itself

    def about(self, name: str) -> Formulas:
        """Return the same for expressions about the answer to one question."""
        return Formulas(self._fields, self._labels, name)

    def truth(self, expression: Expression) -> str:
        """Return the formula of a condition. Raises `NotUnderstood`."""
        match expression:
            case Operation("and" | "or" as sign, left, right):
                return f"{sign.upper()}({self.truth(left)},{self.truth(right)})"
            case Operation("=" | "!=" | "<" | "<=" | ">" | ">=" as sign, left, right):
                return self._compared(sign, left, right)
            case Call("not", (inside,)):
                return f"NOT({self.truth(inside)})"
            case Call("true" | "false" as name, ()):
                return name.upper()
            case Call("selected", (chosen, Literal(value))):
                return self._equal(self._name(chosen), as_text(value))
        raise NotUnderstood(str(expression))

    def _compared(self, sign: str, left: Expression, right: Expression) -> str:
        if isinstance(left, Literal) and not isinstance(right, Literal):
            sign, left, right = _TURNED[sign], right, left
        if sign in {"=", "!="} and isinstance(right, Literal) and isinstance(left, Reference | Itself):
            name = self._name(left)
            if isinstance(right.value, str) or self._entry(name) not in _NUMBERS:
                found = self._equal(name, as_text(right.value))
                return found if sign == "=" else f"NOT({found})"
        one, other = self._dated(left, right) or (self._number(left), self._number(right))
        said = f"{one}{'<>' if sign == '!=' else sign}{other}"
        # Nothing is smaller or larger than an answer that is not there.
        return f"IFERROR({said},{'TRUE' if sign == '!=' else 'FALSE'})"

    def _dated(self, left: Expression, right: Expression) -> tuple[str, str] | None:
        """Return both sides where a cell with a date is held against a day; None for any other."""
        match left, right:
            case Reference() | Itself(), Call("date", (Literal(str() as text),)):
                field = self._single(self._name(left))
                if field.entry is Entry.DATE and (day := _day(text)):
                    return f"VALUE({_text_of(field)})", f"DATE({day.year},{day.month},{day.day})"
        return None

    def _equal(self, name: str, text: str) -> str:
        """Return the formula that tells whether a question has this answer, or has it among others."""
        fields = self._fields[name]
        if fields[0].entry is Entry.RANK:
            raise NotUnderstood(name)
        if fields[0].entry in SMALL:
            ticked = [_ticked(each) for each in fields if not text or each.part == text]
            found = f"OR({','.join(ticked)})" if ticked else "FALSE"
            return found if text else f"NOT({found})"
        if text and name in self._labels:
            if text not in self._labels[name]:
                return "FALSE"
            text = self._labels[name][text]
        return f"{_text_of(fields[0])}={_quoted(text)}"

    def _number(self, expression: Expression) -> str:
        match expression:
            case Literal(value) if as_text(value).replace(".", "", 1).isdigit():
                return as_text(value)
            case Reference() | Itself():
                return self._value(self._name(expression))
            case Minus(operand):
                return f"(-{self._number(operand)})"
            case Operation(sign, left, right) if sign in _ARITHMETIC:
                return f"({self._number(left)}{_ARITHMETIC[sign]}{self._number(right)})"
        return self._counted(expression)

    def _counted(self, expression: Expression) -> str:
        match expression:
            case Call("count-selected", (chosen,)):
                ticks = [f"({_ticked(each)})" for each in self._fields[self._name(chosen)] if each.part]
                return f"({'+'.join(ticks) or '0'})"
            case Call("string-length", (of,)):
                return f"LEN({_text_of(self._single(self._name(of)))})"
        raise NotUnderstood(str(expression))

    def _value(self, name: str) -> str:
        """Return the number in a cell, or an error where it has none: also of a choice that is a number."""
        field = self._single(name)
        if name in self._labels:
            if any(label != choice for choice, label in self._labels[name].items()):
                raise NotUnderstood(name)
        elif field.entry not in _NUMBERS | {Entry.LIST}:
            raise NotUnderstood(name)
        return f"VALUE({_text_of(field)})"

    def _single(self, name: str) -> Field:
        fields = self._fields[name]
        if fields[0].entry in SMALL:
            raise NotUnderstood(name)
        return fields[0]

    def _entry(self, name: str) -> Entry:
        return self._fields[name][0].entry

    def _name(self, expression: Expression) -> str:
        """Return the name of the question that an expression is; one that the form does not ask is none."""
        name = self._itself if isinstance(expression, Itself) else ""
        if isinstance(expression, Reference):
            name = expression.name
        if not self._fields.get(name):
            raise NotUnderstood(name)
        return name


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _text_of(field: Field) -> str:
    return f'{field.name}&""'


def _ticked(field: Field) -> str:
    return f'TRIM({field.name}&"")<>""'


def _quoted(text: str) -> str:
    if len(text) > _LONGEST_TEXT:
        raise NotUnderstood(text[:40])
    inside = text.replace('"', '""')
    return f'"{inside}"'
