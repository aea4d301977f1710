"""The functions of XLSForm that are reckoned here: none that looks at repeats, files or chance."""

from __future__ import annotations

import math
import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.surveys.questionnaire.expressions import NotUnderstood
from focalnet.surveys.questionnaire.values import Value, as_day, as_number, as_text, as_truth

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST_MATCHED = 2_000  # letters: a pattern of a form may take very long over more
_FORMATS = {"Y": "%Y", "y": "%y", "m": "%m", "d": "%d", "H": "%H", "M": "%M", "S": "%S", "b": "%b", "a": "%a"}
_MANY = 100


class Function(NamedTuple):
    """How many arguments a function takes, and what it does with them."""

    least: int
    most: int
    do: Callable[..., Value]


def _regex(text: Value, pattern: Value) -> bool:
    try:
        compiled = re.compile(as_text(pattern))
    except (re.error, OverflowError, RecursionError):
        raise NotUnderstood(as_text(pattern)) from None
    if len(as_text(text)) > _LONGEST_MATCHED:
        raise NotUnderstood(as_text(pattern))
    return compiled.fullmatch(as_text(text)) is not None


def _rounded(value: Value, places: Value = 0.0) -> float:
    number, factor = as_number(value), 10.0 ** as_number(places)
    return math.floor(number * factor + 0.5) / factor if math.isfinite(number) else number


def _whole(way: Callable[[float], int]) -> Callable[[Value], float]:
    def do(value: Value) -> float:
        number = as_number(value)
        return float(way(number)) if math.isfinite(number) else number

    return do


def _substr(text: Value, start: Value, end: Value = math.inf) -> str:
    """Return letters from a place counted from 0 up to another one, as `substr` has it."""
    letters = as_text(text)
    last = as_number(end)
    return letters[slice(_place(start), len(letters) if math.isinf(last) else _place(end))]


def _place(value: Value) -> int:
    number = as_number(value)
    return int(number) if math.isfinite(number) else 0


def _selected_at(value: Value, place: Value) -> str:
    chosen, at = as_text(value).split(), _place(place)
    return chosen[at] if 0 <= at < len(chosen) else ""


def _coalesce(*values: Value) -> Value:
    return next((value for value in values if as_text(value) != ""), "")


def _date(value: Value) -> str:
    return as_day(as_number(value))


def _formatted(value: Value, pattern: Value) -> str:
    text = as_text(value)
    if not text:
        return ""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise NotUnderstood(text) from None
    short = {"n": str(moment.month), "e": str(moment.day), "h": str(moment.hour)}

    def put(found: re.Match[str]) -> str:
        if found[1] in short:
            return short[found[1]]
        if found[1] not in _FORMATS:
            raise NotUnderstood(found[0])
        return moment.strftime(_FORMATS[found[1]])

    return re.sub(r"%(.)", put, as_text(pattern))


def _join(between: Value, *values: Value) -> str:
    return as_text(between).join(map(as_text, values))


def _extreme(way: Callable[[list[float]], float]) -> Callable[..., float]:
    return lambda *values: way([as_number(value) for value in values])


def _letters(do: Callable[[str, str], Any]) -> Callable[[Value, Value], Value]:
    def of(one: Value, other: Value) -> Value:
        found: Value = do(as_text(one), as_text(other))
        return found

    return of


def _before(text: str, mark: str) -> str:
    return text.partition(mark)[0] if mark in text else ""


def _filled(*values: Value) -> float:
    return float(sum(as_text(value) != "" for value in values))


def _today() -> str:
    return date.today().isoformat()  # noqa: DTZ011 - the day where the person sits


def _now() -> str:
    return datetime.now().isoformat(timespec="seconds")  # noqa: DTZ005 - as above


FUNCTIONS: dict[str, Function] = {
    "not": Function(1, 1, lambda value: not as_truth(value)),
    "true": Function(0, 0, lambda: True),
    "false": Function(0, 0, lambda: False),
    "boolean": Function(1, 1, as_truth),
    "number": Function(1, 1, as_number),
    "string": Function(1, 1, as_text),
    "selected": Function(2, 2, _letters(lambda one, other: other.strip() in one.split())),
    "selected-at": Function(2, 2, _selected_at),
    "count-selected": Function(1, 1, lambda value: float(len(as_text(value).split()))),
    "coalesce": Function(2, _MANY, _coalesce),
    "once": Function(1, 1, lambda value: value),
    "string-length": Function(1, 1, lambda value: float(len(as_text(value)))),
    "contains": Function(2, 2, _letters(lambda one, other: other in one)),
    "starts-with": Function(2, 2, _letters(lambda one, other: one.startswith(other))),
    "ends-with": Function(2, 2, _letters(lambda one, other: one.endswith(other))),
    "substr": Function(2, 3, _substr),
    "substring-before": Function(2, 2, _letters(_before)),
    "substring-after": Function(2, 2, _letters(lambda one, other: one.partition(other)[2])),
    "concat": Function(1, _MANY, lambda *values: "".join(map(as_text, values))),
    "join": Function(2, _MANY, _join),
    "normalize-space": Function(1, 1, lambda value: " ".join(as_text(value).split())),
    "regex": Function(2, 2, _regex),
    "int": Function(1, 1, _whole(math.trunc)),
    "floor": Function(1, 1, _whole(math.floor)),
    "ceiling": Function(1, 1, _whole(math.ceil)),
    "round": Function(1, 2, _rounded),
    "abs": Function(1, 1, lambda value: abs(as_number(value))),
    "min": Function(1, _MANY, _extreme(min)),
    "max": Function(1, _MANY, _extreme(max)),
    "sum": Function(1, _MANY, _extreme(sum)),
    "count-non-empty": Function(1, _MANY, _filled),
    "today": Function(0, 0, _today),
    "now": Function(0, 0, _now),
    "date": Function(1, 1, _date),
    "decimal-date-time": Function(1, 1, as_number),
    "format-date": Function(2, 2, _formatted),
    "format-date-time": Function(2, 2, _formatted),
}  # fmt: skip
