"""The usual conditions without an expression: asked only when a question has a choice, an answer between two.

Each is written as the expression that XLSForm has for it, and found again in it; whatever an expression says
beyond that stays an expression, for those who know them.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from focalnet.problems import Refused
from focalnet.surveys.questionnaire.expressions import (
    Call,
    Expression,
    Itself,
    Literal,
    Minus,
    NotUnderstood,
    Operation,
    Reference,
    parse_expression,
)
from focalnet.surveys.questionnaire.values import as_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from focalnet.surveys.questionnaire.model import Item, Questionnaire

TELLING = frozenset({"select_one", "select_multiple"})
"""The types whose choices a condition can ask for."""
MEASURED = frozenset({"integer", "decimal"})
"""The types whose answer can have a least and a most."""
DATED = frozenset({"date"})
"""The types whose answer can have a first and a last day."""

_PAST = Operation("<=", Itself(), Call("today", ()))


class OnlyIf(NamedTuple):
    """A row is asked only if a question, by its name, has a choice, or has it not."""

    question: str
    choice: str
    has: bool = True


class Between(NamedTuple):
    """The least and the most that an answer may be, as numbers are written; empty for no end."""

    least: str = ""
    most: str = ""


class Days(NamedTuple):
    """The first and the last day that an answer may be; None for no end. `past`: none still to come."""

    first: date | None = None
    last: date | None = None
    past: bool = False


def telling(questionnaire: Questionnaire, at: int) -> tuple[Item, ...]:
    """Return the questions before a row that a condition on it can ask for."""
    return tuple(item for item in questionnaire.items[:at] if item.type in TELLING and not item.disabled)


def only_if(questionnaire: Questionnaire, text: str) -> OnlyIf | None:
    """Return the simple condition that an expression is; None for any other."""
    found = _condition(_parsed(text))
    if found is None:
        return None
    asked = [item for item in questionnaire.items if item.name == found.question and item.type in TELLING]
    return found if len(asked) == 1 else None


def only_if_expression(questionnaire: Questionnaire, condition: OnlyIf) -> str:
    """Return the expression of a simple condition. Raises KeyError for a question that is not there."""
    asked = questionnaire.question(condition.question)
    if asked.type == "select_one":
        return f"${{{asked.name}}} {'=' if condition.has else '!='} '{condition.choice}'"
    chosen = f"selected(${{{asked.name}}}, '{condition.choice}')"
    return chosen if condition.has else f"not({chosen})"


def between(text: str) -> Between | None:
    """Return the ends that a constraint sets, none of them for an empty one; None for any other rule."""
    return _ends(_conditions(text), _number_in)


def between_expression(ends: Between) -> str:
    """Return the constraint that sets two ends, or one of them; empty for none.

    Raises `Refused`: `questionnaire.end_unreadable`, `questionnaire.ends_crossed`.
    """
    least, most = _number(ends.least), _number(ends.most)
    if least and most and float(least) > float(most):
        raise Refused("questionnaire.ends_crossed", least=least, most=most)
    said = [f". >= {least}"] if least else []
    return " and ".join([*said, f". <= {most}"] if most else said)


def between_days(text: str) -> Days | None:
    """Return the days that a constraint sets, none of them for an empty one; None for any other rule."""
    conditions = _conditions(text)
    others = [each for each in conditions if each != _PAST]
    ends = _ends(others, _day_in) if len(conditions) - len(others) <= 1 else None
    if ends is None:
        return None
    first, last = (date.fromisoformat(day) if day else None for day in ends)
    return Days(first, last, past=_PAST in conditions)


def between_days_expression(days: Days) -> str:
    """Return the constraint that sets two days, or one of them; empty for none.

    Raises `Refused` (`questionnaire.days_crossed`).
    """
    if days.first and days.last and days.first > days.last:
        raise Refused("questionnaire.days_crossed", starts=days.first.isoformat(), ends=days.last.isoformat())
    ends = ((">=", days.first), ("<=", days.last))
    said = [f". {sign} date('{day.isoformat()}')" for sign, day in ends if day]
    return " and ".join([*said, ". <= today()"] if days.past else said)


def _parsed(text: str) -> Expression | None:
    try:
        return parse_expression(text)
    except NotUnderstood:
        return None


def _condition(expression: Expression | None) -> OnlyIf | None:
    match expression:
        case Operation("=" | "!=" as sign, Reference(name), Literal(value)) if as_text(value):
            return OnlyIf(name, as_text(value), sign == "=")
        case Call("selected", (Reference(name), Literal(value))):
            return OnlyIf(name, as_text(value))
        case Call("not", (Call("selected", (Reference(name), Literal(value))),)):
            return OnlyIf(name, as_text(value), has=False)
    return None


def _conditions(text: str) -> list[Expression | None]:
    """Return the conditions that an expression joins by “and”, none for an empty one."""
    found, waiting = [], [_parsed(text)] if text.strip() else []
    while waiting:
        match waiting.pop():
            case Operation("and", left, right):
                waiting += [right, left]
            case one:
                found.append(one)
    return found


def _ends(conditions: Sequence[Expression | None], said_in: Callable[[Expression], str]) -> Between | None:
    """Return the ends that conditions set, each one; `said_in` gives the end that it names, or nothing."""
    said = [_end(each, said_in) for each in conditions]
    ends = dict(pair for each in said for pair in each.items())
    return Between(**ends) if all(said) and len(ends) == len(said) else None


def _end(expression: Expression | None, said_in: Callable[[Expression], str]) -> dict[str, str]:
    """Return the end that one comparison sets; empty for any other."""
    match expression:
        case Operation(">=" | "<=" as sign, Itself(), right) if said := said_in(right):
            return {"least" if sign == ">=" else "most": said}
    return {}


def _number_in(expression: Expression) -> str:
    match expression:
        case Literal(float() as value):
            return as_text(value)
        case Minus(Literal(float() as value)):
            return f"-{as_text(value)}"
    return ""


def _day_in(expression: Expression) -> str:
    match expression:
        case Call("date", (Literal(str() as text),)):
            return text if _is_day(text) else ""
    return ""


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _number(text: str) -> str:
    """Return a number as an expression has it, with a point; empty for none. Raises `Refused`."""
    clean = text.strip().replace("\N{MINUS SIGN}", "-").replace(",", ".")
    if clean and not clean.removeprefix("-").replace(".", "", 1).isdecimal():
        raise Refused("questionnaire.end_unreadable", text=text.strip())
    return clean
