"""Numbers that a spreadsheet shows as dates, times and durations."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

_BUILT_IN = frozenset({*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)})
_BUILT_IN_DURATION = 46
_BESIDE = re.compile(r'"[^"]*"?|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE | re.DOTALL)
"""What a number format shows as it is: quoted and escaped letters, widths, colours, conditions, languages."""
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_LETTERS = re.compile(r"[ymdhsYMDHS]")
_DAY = 86_400_000
"""Milliseconds."""
_LAST_DAY = 2_958_465
"""31 December 9999, counted from 1900."""
_FROM_1904 = 1462
_ALL_DAYS = 999_999_999


def meaning(number_format: int, code: str | None) -> str:
    """Tell what a number format makes of a number: `date`, `duration` or nothing in particular."""
    if code is None:
        if number_format == _BUILT_IN_DURATION:
            return "duration"
        return "date" if number_format in _BUILT_IN else ""
    shown = _BESIDE.sub("", code.partition(";")[0])
    if _ELAPSED.search(shown):
        return "duration"
    return "date" if _LETTERS.search(re.sub("general", "", shown, flags=re.IGNORECASE)) else ""


def moment(number: float, from_1904: bool) -> date | datetime | time | float:
    """Return the date or time of a serial number; the number itself where no calendar has such a day.

    Days are counted from 1 January 1900, with the 29 February 1900 that never was, or from 1 January 1904. A
    number below one is a time of day.
    """
    days, milliseconds = divmod(round(number * _DAY), _DAY)
    if days == 0 and not from_1904:
        return (datetime(1900, 1, 1) + timedelta(milliseconds=milliseconds)).time()  # noqa: DTZ001
    days += _FROM_1904 if from_1904 else 0
    if not 0 < days <= _LAST_DAY:
        return number
    day = date(1899, 12, 31 if days < 60 else 30) + timedelta(days=days)
    if not milliseconds:
        return day
    return datetime(day.year, day.month, day.day) + timedelta(milliseconds=milliseconds)  # noqa: DTZ001


def duration(number: float) -> timedelta | float:
    """Return the time span of so many days; the number itself where it is beyond measure."""
    if abs(number) > _ALL_DAYS:
        return number
    return timedelta(milliseconds=round(number * _DAY))
