"""What a list is asked for: as at a date, words to search, facets to filter by, columns to sort by."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from focalnet.network.model import Role, Seniority, Sex, StaffCategory, TorState
from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from enum import StrEnum

FACETS = (
    *("region", "country", "office_kind", "sex", "staff_category", "role", "seniority", "tor_state"),
    *("language", "expertise"),
)
CODES: Mapping[str, type[StrEnum]] = {
    "sex": Sex,
    "staff_category": StaffCategory,
    "role": Role,
    "seniority": Seniority,
    "tor_state": TorState,
}


@dataclass(frozen=True)
class Selection:
    """Which appointments a list shows, and in which order.

    Each facet lets through the rows with one of its values; the empty value stands for unknown. `sort` names
    columns with whether they run backwards; equal rows follow by name. `language` is that of sorted names.
    """

    as_at: date
    text: str = ""
    where: Mapping[str, frozenset[str]] = field(default_factory=dict)
    sort: tuple[tuple[str, bool], ...] = (("name", False),)
    language: str = "en"


def parse_where(filters: Iterable[str]) -> dict[str, frozenset[str]]:
    """Read filters as typed, `region=WCA` or `sex=F,M`; a facet named twice takes the values of both.

    Raises:
        Refused: It is no filter (`network.where_unknown`), or the value is no code of the facet's
            (`network.where_value_unknown`).

    """
    read: dict[str, frozenset[str]] = {}
    for typed in filters:
        facet, equals, values = typed.partition("=")
        facet = facet.strip()
        if not equals or facet not in FACETS:
            raise Refused("network.where_unknown", text=typed, facets=", ".join(FACETS))
        wanted = frozenset(value.strip() for value in values.split(","))
        read[facet] = read.get(facet, frozenset()) | _known(facet, wanted)
    return read


def _known(facet: str, values: frozenset[str]) -> frozenset[str]:
    codes = CODES.get(facet)
    if codes is None:
        return values
    for value in sorted(values - {str(code) for code in codes}):
        known = ", ".join(codes)
        raise Refused("network.where_value_unknown", value=value, facet=facet, known=known)
    return values
