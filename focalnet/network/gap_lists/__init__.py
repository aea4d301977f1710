"""What each gap of the coverage consists of, as lists that the window, workbooks and commands share."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.network.gap_lists import appointments, offices, people, swap
from focalnet.network.gap_lists.columns import COLUMNS, Column, Kind
from focalnet.network.gap_lists.model import GapList, GapRow, Value
from focalnet.network.gap_lists.register import Register
from focalnet.network.gap_lists.wording import gap_about, in_words
from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.store import NetworkFile

__all__ = [
    "COLUMNS", "GAP_LISTS", "Column", "GapList", "GapRow", "Kind", "Value", "gap_about", "gap_list",
    "gap_lists", "in_words",
]  # fmt: skip

_LISTS = {**offices.LISTS, **appointments.LISTS, **people.LISTS, **swap.LISTS}

GAP_LISTS = tuple(_LISTS)
"""The names of the lists, in the order in which they are shown."""

# Lists that are read by their date before their names: the longest wait, the next term first.
_BY_DATE = {
    "offices_without": "since",
    "offices_short": "since",
    "countries_without": "since",
} | dict.fromkeys(("terms_over", "terms_ending"), "term_ends")
_FINDINGS = {"not_met": 0, "unknown": 1, "met": 2}


def gap_list(file: NetworkFile, name: str, as_at: date, language: str = "en") -> GapList:
    """Return one list as at a date. Raises `Refused` (`network.gap_list_unknown`)."""
    return gap_lists(file, [name], as_at, language)[0]


def gap_lists(
    file: NetworkFile, names: Iterable[str], as_at: date, language: str = "en"
) -> tuple[GapList, ...]:
    """Return several lists as at a date, what they share read once. Raises `Refused` for an unknown name."""
    register = Register(file, as_at, language)
    return tuple(_ordered(_LISTS[_known(name)](register)) for name in names)


def _known(name: str) -> str:
    if name not in _LISTS:
        raise Refused("network.gap_list_unknown", list=name, known=", ".join(GAP_LISTS))
    return name


def _ordered(made: GapList) -> GapList:
    """Return the list in the order in which it is read: dates, then names as people look them up."""
    place = made.columns.index(_BY_DATE[made.name]) if made.name in _BY_DATE else None

    def key(row: GapRow) -> tuple[object, ...]:
        day = row.values[place] if place is not None else None
        finding = _FINDINGS.get(row.marks[0], 0) if made.marks == "finding" else 0
        return (day or date.max, finding, fold(str(row.values[0])), row.values[0])

    if made.name == "duplicates":  # the best founded first
        return made
    return replace(made, rows=tuple(sorted(made.rows, key=key)))
