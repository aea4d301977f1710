"""What an expression gives with answers, by the rules of XPath 1.0 as ODK and Kobo keep them.

What was not answered is the empty text; an empty text is no number (NaN), so nothing is smaller or larger
than it; a date counts as its day since 1970 where a number is wanted; several choices are their names with
spaces between.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from focalnet.surveys.questionnaire.expressions import (
    Call,
    Column,
    Expression,
    Itself,
    Literal,
    Minus,
    NotUnderstood,
    Operation,
    Reference,
    parse_expression,
)
from focalnet.surveys.questionnaire.functions import FUNCTIONS
from focalnet.surveys.questionnaire.values import Value, as_number, as_text, as_truth

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from focalnet.surveys.model import Answer


def _no_label(_value: str, _question: str) -> str:
    raise NotUnderstood("jr:choice-name")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an expression may look at: answers by name, the answer it is about, the columns of a choice."""

    answer: Callable[[str], Value]  # raises NotUnderstood for a question whose answer cannot be known
    this: Value = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    choice_label: Callable[[str, str], str] = _no_label  # of a choice's name and a question's name


def evaluate(
    expression: Expression | str,
    answers: Mapping[str, Answer],
    this: Answer | None = None,
    columns: Mapping[str, str] | None = None,
) -> Value:
    """Return what an expression gives with answers by the names of questions. Raises `NotUnderstood`.

    `this` is what `.` stands for; `columns` those of the choice that a choice filter looks at. A question
    without an entry was not answered. For a questionnaire's own keys and calculations see `answering`.
    """
    tree = parse_expression(expression) if isinstance(expression, str) else expression
    return value_of(tree, Surroundings(lambda name: plain(answers.get(name)), plain(this), columns or {}))


def plain(answer: Answer | None) -> Value:
    """Return an answer as an expression sees it."""
    if answer is None:
        return ""
    return " ".join(answer) if isinstance(answer, list) else answer


def value_of(expression: Expression, around: Surroundings) -> Value:
    """Return what an expression gives in its surroundings. Raises `NotUnderstood`."""
    match expression:
        case Operation(sign, left, right):
            return _operation(sign, left, right, around)
        case Call(function, arguments):
            return _call(function, arguments, around)
        case Minus(operand):
            return -as_number(value_of(operand, around))
    return _single(expression, around)


def _single(expression: Literal | Reference | Itself | Column, around: Surroundings) -> Value:
    match expression:
        case Literal(value):
            return value
        case Reference(name):
            return around.answer(name)
        case Itself():
            return around.this
        case Column(name):
            if name not in around.columns:
                raise NotUnderstood(name)
            return around.columns[name]


def _operation(sign: str, left: Expression, right: Expression, around: Surroundings) -> Value:
    if sign in {"and", "or"}:
        return _either(sign == "or", (left, right), around)
    one, other = value_of(left, around), value_of(right, around)
    if sign in {"=", "!="}:
        return _same(one, other) == (sign == "=")
    return _NUMERIC[sign](as_number(one), as_number(other))


def _either(decisive: bool, sides: tuple[Expression, ...], around: Surroundings) -> bool:
    """Return `or` (where true decides) or `and` (false): what decides does so beside the unknown."""
    unknown: NotUnderstood | None = None
    for side in sides:
        try:
            if as_truth(value_of(side, around)) == decisive:
                return decisive
        except NotUnderstood as found:
            unknown = found
    if unknown is not None:
        raise unknown
    return not decisive


def _same(one: Value, other: Value) -> bool:
    if isinstance(one, bool) or isinstance(other, bool):
        return as_truth(one) == as_truth(other)
    if isinstance(one, str) and isinstance(other, str):
        return one == other
    return as_number(one) == as_number(other)


def _divided(one: float, other: float) -> float:
    if other:
        return one / other
    return math.nan if not one or math.isnan(one) else math.copysign(math.inf, one)


def _rest(one: float, other: float) -> float:
    return math.fmod(one, other) if other and math.isfinite(one) else math.nan


_NUMERIC: Mapping[str, Callable[[float, float], Value]] = {
    "<": lambda one, other: one < other,
    "<=": lambda one, other: one <= other,
    ">": lambda one, other: one > other,
    ">=": lambda one, other: one >= other,
    "+": lambda one, other: one + other,
    "-": lambda one, other: one - other,
    "*": lambda one, other: one * other,
    "div": _divided,
    "mod": _rest,
}


def _call(function: str, arguments: tuple[Expression, ...], around: Surroundings) -> Value:
    if function == "if" and len(arguments) == 3:
        chosen = 1 if as_truth(value_of(arguments[0], around)) else 2
        return value_of(arguments[chosen], around)
    if function == "jr:choice-name" and len(arguments) == 2:
        # The second argument is the question as a text: jr:choice-name(${town}, '${town}').
        question = as_text(value_of(arguments[1], around)).removeprefix("${").removesuffix("}").strip()
        return around.choice_label(as_text(value_of(arguments[0], around)), question)
    known = FUNCTIONS.get(function)
    if known is None or not known.least <= len(arguments) <= known.most:
        raise NotUnderstood(function)
    return known.do(*(value_of(each, around) for each in arguments))
