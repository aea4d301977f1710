"""The lines of a question's table: which kind of table it is, and the lines that an answer counts in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.surveys.questionnaire.parameters import range_of
from focalnet.surveys.results.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from focalnet.surveys.questionnaire import Item, Questionnaire

_WHOLE = re.compile(r"-?\d+")
_FEWEST, _MOST = 3, 11  # steps of a scale: yes and no coded as numbers are none, nor are codes by the dozen
_MOST_MONTHS = 24

_KINDS = {
    "select_one": Kind.SINGLE, "select_multiple": Kind.MULTIPLE, "rank": Kind.RANK,
    "acknowledge": Kind.SINGLE,
    "integer": Kind.NUMBER, "decimal": Kind.NUMBER, "range": Kind.NUMBER,
    "date": Kind.DATE, "datetime": Kind.DATE,
}  # fmt: skip


class Shape(NamedTuple):
    """How a question is told: the kind of its table, the lines it always has, and which have a number."""

    kind: Kind
    expected: tuple[str, ...] = ()
    scale: tuple[str, ...] = ()


def shape_of(questionnaire: Questionnaire, item: Item) -> Shape:
    """Return how a question is told.

    One choice among three to eleven whose names are numbers in a row is a scale; choices beside them, such as
    “not applicable”, are lines of the table that stand outside of mean and median.
    """
    kind = _KINDS.get(item.type, Kind.TEXT)
    if item.type == "range":
        values = tuple(written(value) for value in range_of(item).values)
        return Shape(Kind.SCALE, values, values) if 0 < len(values) <= _MOST else Shape(kind)
    if item.type == "acknowledge":
        return Shape(kind, ("OK",))
    names = tuple(dict.fromkeys(choice.name for choice in questionnaire.choices_of(item)))
    if kind is Kind.SINGLE and (scale := _scale(names)):
        return Shape(Kind.SCALE, names, scale)
    return Shape(kind, names)


def written(number: Any) -> str:
    """Return a number as a line is called: `20`, `2.5`."""
    return f"{number:.10g}" if isinstance(number, float) else str(number)


def line_of(answer: Any) -> str:
    """Return the line of a single answer."""
    return answer if isinstance(answer, str) else written(answer)


def lines_of(shape: Shape, column: Sequence[Any]) -> list[tuple[str, ...]]:
    """Return for each answer of a column the lines it counts in; none where nothing was answered.

    Dates count in their month, in their year where the months are more than two years apart; what is put in
    order counts where it stands first.
    """
    if shape.kind is Kind.DATE:
        return _dates(column)
    of = _OF[shape.kind]
    return [() if answer is None else of(answer) for answer in column]


def listed(shape: Shape, found: Iterable[str]) -> tuple[str, ...]:
    """Return all lines in the order of the table: the choices as listed, then what else was found."""
    others = set(found).difference(shape.expected)
    if shape.kind is Kind.NUMBER:
        return tuple(sorted(others, key=_as_number))
    return (*shape.expected, *sorted(others))


def as_number(answer: Any) -> float | None:
    """Return the number an answer gives; None where it is none."""
    if isinstance(answer, bool) or not isinstance(answer, int | float | str):
        return None
    try:
        return float(answer)
    except ValueError:
        return None


def _scale(names: tuple[str, ...]) -> tuple[str, ...]:
    numbers = {int(name): name for name in names if _WHOLE.fullmatch(name)}
    first = last = 0 if 0 in numbers else 1
    while last + 1 in numbers:
        last += 1
    row = tuple(numbers[number] for number in range(first, last + 1) if number in numbers)
    return row if _FEWEST <= len(row) <= _MOST else ()


def _as_number(line: str) -> tuple[float, str]:
    number = as_number(line)
    return (float("inf") if number is None else number), line


def _one(answer: Any) -> tuple[str, ...]:
    return tuple(map(str, answer[:1])) if isinstance(answer, list) else (line_of(answer),)


def _several(answer: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(str, answer))) if isinstance(answer, list) else _one(answer)


def _dates(column: Sequence[Any]) -> list[tuple[str, ...]]:
    months = {str(answer)[:7] for answer in column if answer}
    length = 7 if len(_between(months)) <= _MOST_MONTHS else 4
    return [(str(answer)[:length],) if answer else () for answer in column]


def _between(months: set[str]) -> range:
    counted = [
        int(month[:4]) * 12 + int(month[5:7]) for month in months if re.fullmatch(r"\d{4}-\d\d", month)
    ]
    return range(min(counted), max(counted) + 1) if counted else range(0)


_OF: dict[Kind, Callable[[Any], tuple[str, ...]]] = {
    Kind.SINGLE: _one, Kind.SCALE: _one, Kind.NUMBER: _one, Kind.TEXT: _one, Kind.RANK: _one,
    Kind.MULTIPLE: _several,
}  # fmt: skip
