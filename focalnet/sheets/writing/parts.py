"""What a workbook that goes out is made of: pages of lines, tables and charts. Nothing is written here."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from focalnet.sheets.styles import ACCENT, Look, Tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from focalnet.sheets.book import Value


class Kind(StrEnum):
    """What a column holds, which decides its alignment, its number format and its checks."""

    TEXT = "text"
    CODE = "code"  # text that looks like a number: telephone numbers, grades, M49 codes
    INTEGER = "integer"
    NUMBER = "number"
    PER_CENT = "per_cent"  # the rounded per cent as text or number, aligned right
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    `choices` become a drop-down list; `tones` colour the cells that hold a word; a `key` column stays in view
    when the reader scrolls and is printed again on every sheet of paper; a hidden one is for the way back.
    """

    title: str
    kind: Kind = Kind.TEXT
    choices: tuple[str, ...] = ()
    tones: Mapping[str, Tone] = field(default_factory=dict)
    key: bool = False
    hidden: bool = False
    widest: int = 40  # characters; longer text wraps
    head_lines: int = 2  # into which its title may break, never within a word


class ChartKind(StrEnum):
    """Native charts of Excel."""

    STACKED_BAR = "stacked_bar"
    SHARE_BAR = "share_bar"  # stacked, each bar as long as the others: parts of a hundred
    BAR = "bar"
    COLUMN = "column"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Series:
    """A column of the table as a series of a chart: its index, its colour, and whether its line is dashed.

    In a chart that goes across, a row of the data instead, from 0.
    """

    at: int
    colour: str = ACCENT
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of the rows of a table, placed beside it. `categories`: index of the column of names.

    `most`: where the axis of numbers ends; 0: where they do. `rows`: the first and the last row of the data
    that it shows, from 0; None: all. `across`: a first and a last column; then each series is a row, and the
    categories are the heads of these columns. What a series or category is called stands `names_before`
    columns before it. A chart `below` its table is wider. Along a line, the first of every `names_every`
    categories is written; where they are dates, in `names_format`.
    """

    kind: ChartKind
    title: str
    series: tuple[Series, ...]
    categories: int = 0
    axis: str = ""
    most: int = 0
    rows: tuple[int, int] | None = None
    across: tuple[int, int] | None = None
    names_before: int = 0
    below: bool = False
    names_every: int = 1
    names_format: str = "yyyy"


@dataclass(frozen=True, slots=True)
class Line:
    """A line or paragraph of text across the sheet."""

    text: str
    look: Look = Look.TEXT


@dataclass(frozen=True, slots=True)
class Table:
    """A header and rows, each row as long as the columns. The rows may come from an iterator, read once.

    `name` makes it the sheet's list: a native table with filter, frozen header, header printed on every page;
    at most one a page. `editable` adds drop-downs and checks that go on below the last row.
    """

    columns: tuple[Column, ...]
    rows: Iterable[Sequence[Value]]
    heading: str = ""
    notes: tuple[str, ...] = ()
    total: Sequence[Value] | None = None
    chart: Chart | None = None
    name: str = ""
    editable: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet: its name on the tab and its blocks from top to bottom."""

    name: str
    blocks: tuple[Line | Table, ...]
    landscape: bool = True
