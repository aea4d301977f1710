"""What people type into a field: dates, languages, countries, in the forms that rosters have taught.

What a list would leave in doubt a field refuses: who types sits there and can say it plainly.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from focalnet.dates import parse_iso
from focalnet.folding import fold
from focalnet.network.roster import lexicon
from focalnet.network.roster.values.days import Order, read_date
from focalnet.network.roster.values.kinds import Trouble
from focalnet.places import Outcome, find, find_all
from focalnet.problems import Refused

if TYPE_CHECKING:
    from datetime import date

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_SEPARATORS = re.compile(r"[,;/\n]")
_FROM_TODAY = {"yesterday": -1, "today": 0, "tomorrow": 1}
_REFUSALS = {"date_vague": "network.date_vague", "date_impossible": "network.date_impossible"}


def day_typed(text: str, today: date, *, month_first: bool = False) -> date | None:
    """Return the date that `1 July 2011`, `1/7/11`, `2011-07-01` or `today` names; None for nothing.

    Args:
        text: What was typed, in English, French, Spanish or another language the rosters know.
        today: The day that `today` means.
        month_first: Whether `7/1/2011` is a day in July, as in the United States.

    Raises:
        Refused: It is no date, names no day, or names one that never was.

    """
    if not text.strip():
        return None
    for word, days in _FROM_TODAY.items():
        if fold(text) in lexicon.date_words(word):
            return today + timedelta(days=days)
    if _ISO.fullmatch(text.strip()):
        return _iso(text.strip())
    found = read_date(text, Order.MONTH_FIRST if month_first else Order.DAY_FIRST)
    if isinstance(found, Trouble):
        raise Refused(_REFUSALS.get(found.code, "network.date_unreadable"), text=text.strip())
    if found is None:
        raise Refused("network.date_unreadable", text=text.strip())
    return found


def _iso(text: str) -> date:
    """Return the date of `2009-11-23`: written so it is certain, whatever its year."""
    try:
        return parse_iso(text)
    except Refused:
        raise Refused("network.date_impossible", text=text) from None


def languages_typed(text: str) -> tuple[str, ...]:
    """Return the ISO 639-1 codes of `French, EN; wolof`. Raises `Refused` for a language nobody knows."""
    known = lexicon.languages()
    parts = [part.strip() for part in _SEPARATORS.split(text) if part.strip()]
    strange = [part for part in parts if fold(part) not in known]
    if strange:
        raise Refused("network.language_unknown", text=", ".join(strange))
    return tuple(dict.fromkeys(known[fold(part)] for part in parts))


def countries_typed(text: str) -> tuple[str, ...]:
    """Return the alpha-3 codes of the countries in a list. Raises `Refused` for a doubtful name."""
    found = find_all(text)
    for each in found:
        if each.outcome is not Outcome.EXACT:
            raise Refused("network.country_unreadable", text=each.text.strip())
    return tuple(dict.fromkeys(each.alpha3 for each in found))


def country_typed(text: str) -> str:
    """Return the alpha-3 code of one country, empty for nothing. Raises `Refused` where it is not certain."""
    if not text.strip():
        return ""
    found = find(text)
    if found.outcome is not Outcome.EXACT:
        raise Refused("network.country_unreadable", text=text.strip())
    return found.alpha3
