"""One answer, as it was typed, held against its question: what it means, or why it does not fit.

Forms, online exports and the mending of a single answer all read through `fit`, so that the same typing means
the same thing wherever it comes from. The rules between answers (required, relevant) are in `rules`.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from focalnet.folding import fold
from focalnet.network.roster.values.days import read_date
from focalnet.network.roster.values.kinds import Trouble
from focalnet.surveys.model import Misfit
from focalnet.surveys.questionnaire.amounts import as_number, as_time, as_whole
from focalnet.surveys.questionnaire.choosing import choice_named, choices_named
from focalnet.surveys.questionnaire.parameters import range_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.sheets import Value
    from focalnet.surveys.model import Answer
    from focalnet.surveys.questionnaire.model import Item, Questionnaire

_NOT_TICKED = frozenset(
    {
        *("no", "non", "not", "n", "n a", "na", "0", "false", "faux", "falso", "nein", "nao", "nee", "nej"),
        *("nei", "nie", "nem", "нет", "ні", "hayir", "hapana", "لا", "否", "いいえ", "아니요"),
    }
)
"""What says no, folded."""
_HUNDRED = re.compile(r"\.\s*<=?\s*100\b")


def fit(item: Item, questionnaire: Questionnaire, value: Value, language: str = "") -> Answer | Misfit | None:
    """Return the answer that a typed value gives to a question; None for nothing; a `Misfit` if it fits none.

    Args:
        item: The question; its type decides what is read. A calculate or another type is read as text.
        questionnaire: The one it stands in, for its choices.
        value: What the cell holds, or a text of an export. Several choices may be one text.
        language: Of the labels that may be typed, as the sheet names it (`French (fr)`), where a form in that
            language shows them. Empty: names of choices are tried before labels. Labels of every language are
            read in any case, without regard to accents and case.

    Returns:
        As `surveys.model` says answers are kept: a text, a number, a choice's name, a list of names, `OK`.
        A misfit has question, typed text, rule and args; who knows the sheet and the cell adds them.

    """
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    return _READERS.get(item.type, _text)(item, questionnaire, value, language)


def ticked(value: Value) -> bool:
    """Tell whether a tick cell is ticked: by anything that is written there, but not by no, 0 or false."""
    if value is None or isinstance(value, bool):
        return bool(value)
    return bool(typed(value)) and typed(value) != "-" and fold(typed(value)) not in _NOT_TICKED


def typed(value: Value) -> str:
    """Return what a cell holds as it was typed: a whole number without a point, a date as `2012-06-30`."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return (
            value.date().isoformat() if value.time() == value.min.time() else value.isoformat("T", "minutes")
        )
    return str(value).strip()


def misfit(item: Item, value: Value, rule: str, **args: Any) -> Misfit:
    """Return what says that a value breaks a rule of a question."""
    return Misfit(item.key, typed(value), rule=rule, args=args)


def _text(_item: Item, _questionnaire: Questionnaire, value: Value, _language: str) -> Answer | Misfit | None:
    return typed(value)


def _integer(item: Item, _questionnaire: Questionnaire, value: Value, _language: str) -> Answer | Misfit:
    found = as_whole(value)
    # A cell that the spreadsheet shows as 20 % holds 0.2.
    if found == "number_not_whole" and isinstance(value, float) and 0 < value < 1:
        hundredfold = round(value * 100, 6)
        if _HUNDRED.search(item.constraint) and hundredfold.is_integer():
            return int(hundredfold)
    return misfit(item, value, found) if isinstance(found, str) else found


def _decimal(item: Item, _questionnaire: Questionnaire, value: Value, _language: str) -> Answer | Misfit:
    found = as_number(value)
    return misfit(item, value, found) if isinstance(found, str) else found


def _range(item: Item, questionnaire: Questionnaire, value: Value, language: str) -> Answer | Misfit:
    scale = range_of(item)
    found = (_integer if scale.whole else _decimal)(item, questionnaire, value, language)
    if isinstance(found, int | float) and not scale.first <= found <= scale.last:
        return misfit(item, value, "out_of_range", first=scale.first, last=scale.last)
    return found


def _date(item: Item, _questionnaire: Questionnaire, value: Value, _language: str) -> Answer | Misfit | None:
    found = read_date(value)
    if isinstance(found, Trouble):
        readings = found.candidates or ((found.suggestion,) if found.suggestion else ())
        return misfit(item, value, found.code, readings=list(readings))
    return found.isoformat() if found else None


def _time(item: Item, _questionnaire: Questionnaire, value: Value, _language: str) -> Answer | Misfit:
    return as_time(value) or misfit(item, value, "time_unreadable")


def _moment(item: Item, questionnaire: Questionnaire, value: Value, language: str) -> Answer | Misfit | None:
    if isinstance(value, datetime):
        return value.isoformat("T", "minutes")
    day = _date(item, questionnaire, value, language)
    if isinstance(value, date) or not isinstance(day, str):
        return day
    clock = as_time(re.split(r"[ T]+", str(value).strip(), maxsplit=1)[-1].removesuffix("Z"))
    return f"{day}T{clock}" if clock else day


def _one(item: Item, questionnaire: Questionnaire, value: Value, language: str) -> Answer | Misfit:
    found = choice_named(item, questionnaire, typed(value), language)
    if isinstance(found, str):
        return found
    if found:
        return misfit(item, value, "choice_ambiguous", choices=list(found))
    several, strange = choices_named(item, questionnaire, typed(value), language)
    if len(several) > 1 and not strange:
        return misfit(item, value, "several_choices", choices=several)
    return misfit(item, value, "choice_unknown")


def _several(item: Item, questionnaire: Questionnaire, value: Value, language: str) -> Answer | Misfit:
    found, strange = choices_named(item, questionnaire, typed(value), language)
    if strange:
        return misfit(item, value, "choice_unknown", unknown=strange)
    return found or misfit(item, value, "choice_unknown")


def _acknowledged(
    _item: Item, _questionnaire: Questionnaire, value: Value, _language: str
) -> Answer | Misfit | None:
    return "OK" if ticked(value) else None


_READERS: dict[str, Callable[[Item, Questionnaire, Value, str], Answer | Misfit | None]] = {
    "integer": _integer,
    "decimal": _decimal,
    "range": _range,
    "date": _date,
    "time": _time,
    "datetime": _moment,
    "select_one": _one,
    "select_multiple": _several,
    "rank": _several,
    "acknowledge": _acknowledged,
}
