"""The cells of one column as answers: day and month, decimals, codes or labels as the column shows them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from focalnet.network.roster.values.days import Order, order_of, read_date
from focalnet.network.roster.values.kinds import Trouble
from focalnet.surveys.exports.joined import by_labels, choices_in
from focalnet.surveys.exports.model import Tool
from focalnet.surveys.exports.others import is_other, other_choice
from focalnet.surveys.model import Misfit
from focalnet.surveys.questionnaire.amounts import as_time
from focalnet.surveys.questionnaire.fitting import fit, misfit, typed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from focalnet.sheets import Value
    from focalnet.surveys.model import Answer
    from focalnet.surveys.questionnaire import Item, Questionnaire


_ZONE = re.compile(r"(?<=\d)\s*(?:Z|[+-]\d{2}:?\d{2}|[A-Z]{3,4})$")
_DAY_BEFORE = re.compile(r"^\d{4}-\d{2}-\d{2}[ T](?=\d)")
_CLOCK = re.compile(r"[ T,]+(\d{1,2}:\d{2}.*)$")
_COMMA = re.compile(r"[+-]?\d+,(\d+)")
_POINT = re.compile(r"[+-]?\d+\.(\d+)")
_THOUSANDS = 3
NUMBERS = frozenset({"integer", "decimal", "range"})
DAYS = frozenset({"date", "datetime"})
_LISTS = frozenset({"select_multiple", "rank"})
_LIMESURVEY = {"Y": "yes", "N": "no", "N/A": ""}
"""What LimeSurvey's own codes and words mean where a list of choices has them not."""
_READ = frozenset({*NUMBERS, *DAYS, *_LISTS, "select_one", "time", "acknowledge"})


@dataclass(frozen=True, slots=True)
class Habits:
    """How the whole export writes what one column cannot tell: its language, its dates, its decimals."""

    language: str = ""  # of labels, as the questionnaire names it
    order: Order = Order.UNKNOWN
    decimal: str = ""  # the sign before the decimals: a point, a comma, or empty where it is not known
    labelled: bool | None = None  # whether choices stand there by their labels, as other columns show
    tool: Tool = Tool.TABLE


def reader_of(
    item: Item, questionnaire: Questionnaire, cells: Iterable[Value], habits: Habits
) -> Callable[[Value], Answer | Misfit | None]:
    """Return what reads the cells of a column that answers a question; each distinct value is read once."""
    distinct = {typed(cell): cell for cell in dict.fromkeys(cells) if cell is not None}
    read = _reader(item, questionnaire, list(distinct.values()), habits)
    known: dict[tuple[type, Value], Answer | Misfit | None] = {}

    def reading(cell: Value) -> Answer | Misfit | None:
        key = (type(cell), cell)
        if key not in known:
            known[key] = None if cell is None or not str(cell).strip() else read(cell)
        return known[key]

    return reading


def _reader(
    item: Item, questionnaire: Questionnaire, distinct: list[Value], habits: Habits
) -> Callable[[Value], Answer | Misfit | None]:
    if item.type in DAYS:
        order = order_of([distinct])
        order = habits.order if order is Order.UNKNOWN else order
        return lambda cell: _day(item, questionnaire, cell, order)
    if item.type in NUMBERS:
        decimal = decimal_sign(distinct) or habits.decimal
        return lambda cell: fit(item, questionnaire, _number(cell, decimal))
    if item.type not in _READ:
        masked = habits.tool is Tool.LIMESURVEY  # a quote keeps spreadsheets from taking it for a formula
        return lambda cell: _text(cell, masked=masked)
    if item.type == "time":
        return lambda cell: fit(item, questionnaire, _clock(cell))
    language = _labels_first(item, questionnaire, distinct, habits)
    if item.type in _LISTS:
        return lambda cell: _several(item, questionnaire, cell, language)
    return lambda cell: _one(item, questionnaire, cell, language, habits.tool)


def _clock(cell: Value) -> Value:
    """Return a time of day without its zone, and without the day that LimeSurvey writes before it."""
    return _ZONE.sub("", _DAY_BEFORE.sub("", cell.strip())) if isinstance(cell, str) else cell


def _text(cell: Value, *, masked: bool) -> str:
    text = cell if isinstance(cell, str) else typed(cell)
    return text[1:] if masked and text.startswith("'=") else text


def _day(item: Item, questionnaire: Questionnaire, cell: Value, order: Order) -> Answer | Misfit | None:
    """Read a date or a moment as the respondent's clock showed it: its zone is left away."""
    if isinstance(cell, datetime | date):
        return fit(item, questionnaire, cell)
    text = _ZONE.sub("", str(cell).strip())
    clock = _CLOCK.search(text)
    found = read_date(text[: clock.start()] if clock else text, order)
    if isinstance(found, Trouble) or found is None:
        return fit(item, questionnaire, text)
    if item.type == "date":
        return found.isoformat()
    return fit(item, questionnaire, f"{found.isoformat()} {as_time(clock[1]) or ''}" if clock else found)


def decimal_sign(distinct: Iterable[Value]) -> str:
    """Return the sign that stands before other than three digits somewhere in a column."""
    texts = [cell.strip() for cell in distinct if isinstance(cell, str)]
    for pattern, sign in ((_COMMA, ","), (_POINT, ".")):
        if any((found := pattern.fullmatch(text)) and len(found[1]) != _THOUSANDS for text in texts):
            return sign
    return ""


def _number(cell: Value, decimal: str) -> Value:
    """Return a number written as text with the decimals after a point, where the column's sign is known."""
    if not isinstance(cell, str) or not decimal:
        return cell
    sign, pattern = (",", _COMMA) if decimal == "," else (".", _POINT)
    text = cell.strip()
    return float(text.replace(sign, ".")) if pattern.fullmatch(text) else cell


def labelled(item: Item, questionnaire: Questionnaire, cells: Iterable[Value], language: str) -> bool | None:
    """Tell whether a column holds labels of choices or their names; None where it may be either."""
    names = {each.name for each in questionnaire.choices_of(item)}
    texts = [typed(cell) for cell in cells if cell is not None]
    if not all(word in names for text in texts for word in text.split()):
        return True
    return None if all(by_labels(item, questionnaire, text, language) for text in texts) else False


def _labels_first(item: Item, questionnaire: Questionnaire, distinct: list[Value], habits: Habits) -> str:
    """Return the language whose labels a column holds; empty where it holds names of choices."""
    shown = labelled(item, questionnaire, distinct, habits.language)
    if shown is None:
        shown = habits.labelled is not False
    return habits.language if shown else ""


def _one(
    item: Item, questionnaire: Questionnaire, cell: Value, language: str, tool: Tool
) -> Answer | Misfit | None:
    found = fit(item, questionnaire, cell, language)
    if item.type != "select_one" or not isinstance(found, Misfit) or found.rule != "choice_unknown":
        return found
    if tool is Tool.LIMESURVEY and typed(cell) in _LIMESURVEY:
        said = _LIMESURVEY[typed(cell)]
        return fit(item, questionnaire, said) if said else None
    return (other_choice(item, questionnaire) or found) if is_other(typed(cell)) else found


def _several(item: Item, questionnaire: Questionnaire, cell: Value, language: str) -> Answer | Misfit | None:
    found, strange = choices_in(item, questionnaire, typed(cell), language)
    if strange:
        return misfit(item, cell, "choice_unknown", unknown=strange, known=found)
    return found or None
