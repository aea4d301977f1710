"""Numbers and times as people type them into an answer: `1 234,5`, `20 %`, `٤٥`, `14h30`, `2:30 p. m.`."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from focalnet.sheets import Value

_NUMBER = re.compile(r"[+-]?(\d[\d.,' ]*|[.,]\d+)")
_GROUPED = re.compile(r"\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*")
_HALF = r"\s*([ap]\.?\s?m\.?|[صم])"
_TIME = re.compile(rf"(\d{{1,2}})\s*[:h.]\s*(\d{{2}})?(?::\d{{2}}(?:\.\d+)?)?(?:{_HALF})?", re.IGNORECASE)
_HOUR = re.compile(rf"(\d{{1,2}}){_HALF}", re.IGNORECASE)
_ARABIC_DECIMAL = "٫"
_SIGNS = str.maketrans({"٫": ".", "٬": ",", "٪": "%", "−": "-", "–": "-", "’": "'"})


def plain(text: str) -> str:
    """Return a text with the digits and signs of every script as ASCII ones, and plain single spaces."""
    digits = "".join(
        str(unicodedata.decimal(sign)) if sign.isdecimal() else sign
        for sign in text.translate(_SIGNS)
        if unicodedata.category(sign) != "Cf"
    )
    return " ".join(digits.split())


def as_number(value: Value) -> float | str:
    """Return the number that a cell or a text gives, else what is wrong with it.

    That is `number_unreadable`, or `number_ambiguous` for `1,234` and `1.234`, which are one number to some
    and another to others. `20 %` is 20.
    """
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return "number_unreadable"
    if isinstance(value, int | float):
        return value
    text = plain(value).removesuffix("%").strip()
    if not _NUMBER.fullmatch(text):
        return "number_unreadable"
    found = _of_text(text)
    return float(text) if found == "number_ambiguous" and _ARABIC_DECIMAL in value else found


def as_whole(value: Value) -> int | str:
    """Return the whole number that a cell or a text gives, else what is wrong: also `number_not_whole`.

    Where only whole numbers are asked for, `1,234` and `1.234` are both one thousand and more.
    """
    found = as_number(value)
    if found == "number_ambiguous":
        return int(re.sub(r"\D", "", plain(str(value)))) * (-1 if str(value).strip().startswith("-") else 1)
    if isinstance(found, str):
        return found
    return int(found) if float(found).is_integer() else "number_not_whole"


def as_time(value: Value) -> str | None:
    """Return the time of day as `14:30`; None for what is none."""
    if isinstance(value, datetime | time):
        return f"{value.hour:02}:{value.minute:02}"
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60:02}:{minutes % 60:02}" if 0 <= minutes < 1440 else None
    if isinstance(value, float) and 0 <= value < 1:
        return as_time(timedelta(days=value))
    return _time_of_text(plain(value)) if isinstance(value, str) else None


def _of_text(text: str) -> float | str:
    sign, digits = (-1, text[1:]) if text.startswith("-") else (1, text.removeprefix("+"))
    grouped = _GROUPED.fullmatch(digits)
    if grouped and grouped[1] in ".," and digits.count(grouped[1]) == 1:
        return "number_ambiguous"
    if grouped:
        return sign * int(re.sub(r"\D", "", digits))
    decimal = max(digits.rfind("."), digits.rfind(","))
    whole, fraction = (digits[:decimal], digits[decimal + 1 :]) if decimal >= 0 else (digits, "")
    if whole and not (whole.isdigit() or _GROUPED.fullmatch(whole)):
        return "number_unreadable"
    if fraction and not fraction.isdigit():
        return "number_unreadable"
    number = float(f"{re.sub(r'[^0-9]', '', whole) or 0}.{fraction or 0}")
    return sign * (int(number) if not fraction else number)


def _time_of_text(text: str) -> str | None:
    found = _TIME.fullmatch(text)
    hour, minute, half = found.groups() if found else (None, None, None)
    if short := _HOUR.fullmatch(text):
        hour, minute, half = short[1], "0", short[2]
    if hour is None:
        return None
    hours, minutes = int(hour), int(minute or 0)
    if half:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half[0] in "pPم" else 0)
    return f"{hours:02}:{minutes:02}" if hours < 24 and minutes < 60 else None
