"""A list of gaps: its columns, and rows of values with the ids of what they tell about."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple, TypeAlias

Value: TypeAlias = str | int | float | date | tuple[str, ...] | None


class GapRow(NamedTuple):
    """One line: values in the order of the columns, codes as codes, names in the list's language.

    `marks` are what the line can be filtered by: the state of its terms of reference, the facts it lacks.
    """

    values: tuple[Value, ...]
    office: str = ""
    person: str = ""
    appointment: str = ""
    other: str = ""  # the second of two people who may be one
    level: str = ""  # of UN-SWAP
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GapList:
    """What one line of the coverage counts, one by one. `marks`: the section of words for the rows' marks."""

    name: str
    as_at: date
    columns: tuple[str, ...]
    rows: tuple[GapRow, ...] = field(default=())
    marks: str = ""
