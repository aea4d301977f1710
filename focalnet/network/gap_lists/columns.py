"""The columns that lists of gaps are made of: what each holds, which decides how it is shown and sorted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Kind(Enum):
    """What the values of a column are."""

    TEXT = auto()
    NUMBER = auto()
    PER_CENT = auto()
    DATE = auto()
    CODE = auto()  # a code of a section of words
    CODES = auto()  # several codes of a section


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the kind of its values and, of codes, the section of words that explains them."""

    kind: Kind = Kind.TEXT
    words: str = ""


# By name; the words for the titles are in section `gap_column` of the catalogue.
COLUMNS: Mapping[str, Column] = {
    **dict.fromkeys(
        ("name", "other", "office", "other_office", "city", "country", "region", "offices", "email", "grade"),
        Column(),
    ),
    **dict.fromkeys(("expected", "holding", "vacant", "alternates"), Column(Kind.NUMBER)),
    **dict.fromkeys(
        ("since", "opened", "closed", "starts", "term_ends", "tor_date", "verified_on"), Column(Kind.DATE)
    ),
    "time_allotted": Column(Kind.PER_CENT),
    "office_kind": Column(Kind.CODE, "office_kind"),
    "role": Column(Kind.CODE, "role"),
    "staff_category": Column(Kind.CODE, "staff_category"),
    "tor_state": Column(Kind.CODE, "tor_state"),
    "level": Column(Kind.CODE, "level"),
    "finding": Column(Kind.CODE, "finding"),
    "missing": Column(Kind.CODES, "missing_fact"),
    "reasons": Column(Kind.CODES, "match_reason"),
    "expertise": Column(Kind.CODES, "expertise"),
}
