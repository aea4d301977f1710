"""Dates in rosters: real ones, and what people type. Day and month are told apart by the whole column.

Nothing is guessed: `03/04/2020` in a column where no day is above 12 is asked about, and of `March 2020` or
`2019` the first day is only suggested.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from focalnet.folding import fold
from focalnet.network.roster import lexicon
from focalnet.network.roster.values.kinds import Kind, Trouble, as_text, is_empty

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.network.roster.fields import Field
    from focalnet.sheets.book import Value

_NUMBERS = re.compile(
    r"(\d{1,4})[/.\-\s](\d{1,2})[/.\-\s](\d{1,4})(?:[ T]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?)?"
)
_EAST_ASIAN = re.compile(r"(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号]?)?")
_TOKENS = re.compile(r"\d+|[^\W\d_]+")
_COMPACT = re.compile(r"(\d{1,2})([^\W\d_]{3,9})(\d{2,4})")
_MONTH_YEAR = re.compile(r"(\d{1,2})[/.\-](\d{4})|(\d{4})[/.\-](\d{1,2})")
_FIRST_YEAR, _LAST_YEAR = 1950, 2099
_SERIAL_START = date(1899, 12, 30)
_FIRST_SERIAL, _LAST_SERIAL = 18264, 73050  # 1950 to 2099 in the 1900 system of spreadsheets


class Order(StrEnum):
    """Which number of `03/04/2020` is the day."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"
    UNKNOWN = "unknown"


class _Numbers(NamedTuple):
    """Three numbers of a date; `sure` where their order needs no evidence: the first is the day."""

    one: int
    two: int
    year: int
    sure: bool


def order_of(columns: Iterable[Iterable[Value]], decided: Iterable[tuple[str, str]] = ()) -> Order:
    """Return the order that the dates of a table show; unknown where none of them or both show it.

    `decided`: texts and the ISO dates they were said to mean; one such decision tells the order.
    """
    orders = {order for text, said in decided if (order := _order_said(text, said))}
    for cells in columns:
        texts = {cell for cell in cells if isinstance(cell, str)}
        orders |= {order for text in texts if (order := _order_shown(text))}
    return orders.pop() if len(orders) == 1 else Order.UNKNOWN


def _order_shown(text: str) -> Order | None:
    found = _numbers(text)
    if found is None or found.sure:
        return None
    if found.one > 12 >= found.two:
        return Order.DAY_FIRST
    return Order.MONTH_FIRST if found.two > 12 >= found.one else None


def _order_said(text: str, said: str) -> Order | None:
    found, day = _numbers(text), _iso(said)
    if found is None or day is None or found.one == found.two:
        return None
    if (found.one, found.two) == (day.day, day.month):
        return Order.DAY_FIRST
    return Order.MONTH_FIRST if (found.one, found.two) == (day.month, day.day) else None


def date_kind(field: Field, order: Order) -> Kind[date | None]:
    """Return the reader for a column of dates whose order is known or not."""
    return Kind(field, None, lambda cell: read_date(cell, order), _iso)


def read_date(cell: Value, order: Order = Order.UNKNOWN) -> date | Trouble | None:
    """Return the date in a cell, None for none, `Trouble` for an impossible, vague or ambiguous one."""
    if isinstance(cell, datetime):
        return _plausible(cell.date(), str(cell.date()))
    if isinstance(cell, date):
        return _plausible(cell, str(cell))
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _of_number(cell)
    text = as_text(cell)
    if is_empty(text) or fold(text) in lexicon.date_words("nothing"):
        return None
    return _of_text(text, order)


def _iso(said: str) -> date | None:
    try:
        return date.fromisoformat(said.strip())
    except ValueError:
        return None


def _plausible(day: date, text: str) -> date | Trouble:
    return day if _FIRST_YEAR <= day.year <= _LAST_YEAR else Trouble("date_impossible", text)


def _of_number(cell: float) -> date | Trouble:
    if _FIRST_YEAR <= cell <= _LAST_YEAR:
        return _vague(as_text(cell), int(cell), 1)
    if _FIRST_SERIAL <= cell <= _LAST_SERIAL:
        return _SERIAL_START + timedelta(days=int(cell))
    return Trouble("date_unknown", as_text(cell))


def _of_text(text: str, order: Order) -> date | Trouble:
    plain = _in_ascii_digits(text)
    numbers = _numbers(plain)
    if numbers:
        return _of_numbers(text, numbers, order)
    if plain.isdigit() and len(plain) in {4, 5}:
        return _of_number(int(plain))
    eastern = _EAST_ASIAN.search(plain)
    if eastern:
        year, month, day = eastern.groups()
        return _made(text, int(year), int(month), int(day)) if day else _vague(text, int(year), int(month))
    short = _MONTH_YEAR.fullmatch(plain)
    if short:
        month, year = (short[1], short[2]) if short[1] else (short[4], short[3])
        return _vague(text, int(year), int(month))
    return _of_words(text, plain)


def _in_ascii_digits(text: str) -> str:
    if text.isascii():
        return text
    digits = "".join(str(int(c)) if c.isdigit() and not c.isascii() and c.isdecimal() else c for c in text)
    return digits.replace("\u200f", "").replace("\u200e", "").replace("\u00a0", " ").strip()


def _numbers(text: str) -> _Numbers | None:
    """Take `01/03/2020` and `1.3.20` apart; `2020-03-01` and dates with full stops need no evidence."""
    found = _NUMBERS.fullmatch(_in_ascii_digits(text).strip())
    if not found:
        return None
    one, two, three = (int(found[n]) for n in (1, 2, 3))
    if len(found[1]) == 4:
        return _Numbers(three, two, one, sure=True) if len(found[3]) <= 2 else None
    if len(found[1]) > 2 or len(found[3]) not in {2, 4}:
        return None
    year = three if len(found[3]) == 4 else _century(three)
    return _Numbers(one, two, year, sure="." in text[: found.end(2) + 1])


def _century(year: int) -> int:
    if year > 99:
        return year
    return 2000 + year if year < 70 else 1900 + year


def _of_numbers(text: str, numbers: _Numbers, order: Order) -> date | Trouble:
    one, two, year, sure = numbers
    if sure or one > 12 or one == two:
        order = Order.DAY_FIRST
    elif two > 12:
        order = Order.MONTH_FIRST
    if order is Order.UNKNOWN:
        both = (_text_of(year, two, one), _text_of(year, one, two))
        return Trouble("date_ambiguous", text, "", both)
    return _made(text, year, two, one) if order is Order.DAY_FIRST else _made(text, year, one, two)


def _text_of(year: int, month: int, day: int) -> str:
    return f"{year:04}-{month:02}-{day:02}"


def _made(text: str, year: int, month: int, day: int) -> date | Trouble:
    try:
        return _plausible(date(year, month, day), text)
    except ValueError:
        return Trouble("date_impossible", text)


def _vague(text: str, year: int, month: int) -> Trouble:
    if not (1 <= month <= 12 and _FIRST_YEAR <= year <= _LAST_YEAR):
        return Trouble("date_impossible", text)
    return Trouble("date_vague", text, _text_of(year, month, 1))


def _of_words(text: str, plain: str) -> date | Trouble:
    """Read `5th March 2020`, `le 1er mars 2020`, `since 2019`, `05MAR2020`."""
    folded = fold(plain)
    folded = _COMPACT.sub(r"\1 \2 \3", folded)
    month, rest = _month_in(folded)
    tokens = _TOKENS.findall(rest)
    numbers = [int(token) for token in tokens if token.isdigit()]
    strange = [token for token in tokens if not token.isdigit() and token not in lexicon.date_words("around")]
    if strange or not numbers or len(numbers) > 2:
        return Trouble("date_unknown", text)
    if not month:
        is_year = len(numbers) == 1 and _FIRST_YEAR <= numbers[0] <= _LAST_YEAR
        return _vague(text, numbers[0], 1) if is_year else Trouble("date_unknown", text)
    if len(numbers) == 1:
        return _vague(text, _century(numbers[0]), month) if numbers[0] > 31 else Trouble("date_unknown", text)
    day, year = (numbers[1], numbers[0]) if numbers[0] > 31 else (numbers[0], numbers[1])
    return _made(text, _century(year), month, day)


def _month_in(folded: str) -> tuple[int, str]:
    """Return the number of the month named, and the text without its name."""
    words = re.findall(r"\d+|[^\W\d_]+", folded)
    for length in (2, 1):
        for first in range(len(words) - length + 1):
            number = lexicon.months().get(" ".join(words[first : first + length]))
            if number:
                return number, " ".join(words[:first] + words[first + length :])
    return 0, folded
