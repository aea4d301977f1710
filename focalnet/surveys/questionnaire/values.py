"""What expressions reckon with: texts, numbers, yes and no; and how one becomes another, as in XPath."""

from __future__ import annotations

import math
from datetime import date, datetime

Value = str | float | bool

_EPOCH = date(1970, 1, 1)


def as_text(value: Value) -> str:
    """Return a value as a text: whole numbers without a point, `NaN` for what is no number."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    if math.isnan(value):
        return "NaN"
    return str(int(value)) if float(value).is_integer() else repr(float(value))


def as_number(value: Value) -> float:
    """Return a value as a number: a date as its day since 1970, a time as its part of a day, else NaN."""
    if not isinstance(value, str):
        return float(value)
    text = value.strip()
    try:
        return float(text) if text[-1:].isdigit() or text.endswith(".") else math.nan
    except ValueError:
        return _of_day(text)


def as_truth(value: Value) -> bool:
    """Return whether a value holds: a text that is not empty, a number that is not nought."""
    if isinstance(value, float) and math.isnan(value):
        return False
    return bool(value)


def as_day(number: float) -> str:
    """Return the date of a day since 1970, `2012-06-30`; empty where there is none."""
    try:
        return date.fromordinal(_EPOCH.toordinal() + math.floor(number)).isoformat()
    except (ValueError, OverflowError):
        return ""


def _of_day(text: str) -> float:
    """Return the number of a date, a moment or a time of day."""
    if "T" not in text and ":" in text and "-" not in text:
        text = f"1970-01-01T{text.rjust(5, '0')}"
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return math.nan
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second
    return (moment.date() - _EPOCH).days + seconds / 86_400
