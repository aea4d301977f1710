"""What a list is asked for: as at a date, words to search, facets to filter by, columns to sort by."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from focalnet.network.listing.periods import PERIODS
from focalnet.network.model import Mandate, Role, Seniority, Sex, StaffCategory, TorState

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from enum import StrEnum

FACETS = (
    *("region", "country", "office_kind", "sex", "staff_category", "role", "seniority", "tor_state"),
    *("language", "expertise", "group", "mandate", "term", "verified"),
)
CODES: Mapping[str, type[StrEnum]] = {
    "sex": Sex,
    "staff_category": StaffCategory,
    "role": Role,
    "seniority": Seniority,
    "tor_state": TorState,
    "mandate": Mandate,
    **PERIODS,
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
