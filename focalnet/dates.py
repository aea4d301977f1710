"""Dates as the program keeps them (ISO 8601 text) and as people read them."""

from __future__ import annotations

from datetime import date

from focalnet.problems import Refused


def parse_iso(text: str) -> date:
    """Return the date of `2009-11-23`. Raises `Refused` (`date.not_iso`) for anything else."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise Refused("date.not_iso", text=text) from None


def kept_date(text: str | None) -> date | None:
    """Return the date of a text that the file keeps, None where it keeps none."""
    return date.fromisoformat(text) if text else None


_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}


def written(day: date, language: str = "en") -> str:
    """Return the date in words as the United Nations write it.

    `23 November 2009`, `1er mars 2009`, `23 de noviembre de 2009`.
    """
    month = _MONTHS[language].split()[day.month - 1]
    if language == "es":
        return f"{day.day} de {month} de {day.year}"
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    return f"{number} {month} {day.year}"


def in_sentence(text: str, language: str) -> str:
    """Return a day that is kept as ISO 8601 text in words, and any other text as it is."""
    try:
        return written(date.fromisoformat(text), language)
    except ValueError:
        return text


def year_before(day: date, years: int = 1) -> date:
    """Return the same day so many years earlier; for 29 February, 28 February."""
    if (day.month, day.day) == (2, 29):
        return day.replace(year=day.year - years, day=28)
    return day.replace(year=day.year - years)
