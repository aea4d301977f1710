"""What a form to be filled in is made of: paragraphs, and questions with the cells that take the answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from focalnet.sheets.styles import Look

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Entry(StrEnum):
    """What is written into a cell of a form."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    WHOLE = "whole"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    MOMENT = "moment"
    LIST = "list"
    TICK = "tick"
    RANK = "rank"


SMALL = frozenset({Entry.TICK, Entry.RANK})
"""Entries in the narrow column, each with what it is for at its side."""


@dataclass(frozen=True, slots=True)
class Field:
    """A cell that takes an answer.

    `name` is its defined name; `key` and `part` stand hidden in its row, so that either finds it again. A
    field of `LIST` has `choices`; one of `TICK` or `RANK` has a `label` at its side, and `RANK` goes from 1
    to `most`. `check` is the formula that an entry must make true, without the sign; `message` tells what is
    expected. `lines`: how much room it has at first. Where `within` names the field of another list, only
    those `offers` are in the list whose first text is chosen there; all of them while none is.
    """

    name: str
    key: str
    entry: Entry
    part: str = ""
    choices: tuple[str, ...] = ()
    label: str = ""
    check: str = ""
    message: str = ""
    most: int = 0
    lines: int = 1
    within: str = ""
    offers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text across the form; `lead` stands before it in bold; with a `name` each copy has its own text.

    `skipped` is the formula that greys it, without the sign.
    """

    text: str
    look: Look = Look.TEXT
    lead: str = ""
    name: str = ""
    skipped: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question at the left, its fields at the right, one beneath the other."""

    text: str
    fields: tuple[Field, ...]
    number: str = ""
    required: bool = False
    hint: str = ""
    skipped: str = ""


Block = Paragraph | Question


@dataclass(frozen=True, slots=True)
class Form:
    """A form on one sheet. `facts` are kept out of sight and under names of their own: `focalnet_<key>`.

    `language` is one of the program's, for dates and page numbers; `spoken` is that of the words in it;
    `title` goes into the file's properties.
    """

    title: str
    sheet: str
    blocks: Sequence[Block]
    facts: Mapping[str, str] = field(default_factory=dict)
    language: str = "en"
    right_to_left: bool = False
    spoken: str = "en"


SHEET = "focalnet"
"""The sheet of the facts, which no menu shows: a key and its value in each row."""
SUMMARY = "focalnet_form"
"""The name of the hidden cell that holds all facts once more, should that sheet be lost."""
KEY, PART, SMALL_ENTRY, ENTRY = "focalnet.key", "focalnet.part", "focalnet.small", "focalnet.entry"
"""What stands, hidden, above the columns of keys, of parts, of ticks and of other answers."""


def fact_name(key: str) -> str:
    """Return the defined name of a fact."""
    return f"{SHEET}_{key}"
