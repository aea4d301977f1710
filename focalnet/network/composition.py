"""Who the network is, as at a date: women and men, staff categories, countries, with the people counted."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

DIMENSIONS = ("staff_category", "region", "country", "office_kind", "seniority", "role")


@dataclass(frozen=True, slots=True)
class Slice:
    """One line of a break-down: its key (a code; empty where unknown), its counts and the people counted."""

    key: str
    women: int = 0
    men: int = 0
    not_stated: int = 0
    international: int = 0
    national: int = 0
    non_staff: int = 0
    unknown: int = 0  # of unknown staff category
    people: tuple[str, ...] = ()

    @property
    def focal_points(self) -> int:
        """Return how many people the line counts."""
        return len(self.people)


@dataclass(frozen=True, slots=True)
class Composition:
    """The network's figures as at a date. Every count is of distinct people."""

    as_at: date
    focal_points: int
    women: int
    men: int
    not_stated: int
    international: int
    national: int
    non_staff: int
    unknown_category: int
    countries: int  # distinct duty-station countries that count; Headquarters' country among them
    offices: int  # offices in which they sit
    vacancies: int  # places expected and not held, in offices open on the date
    breakdowns: Mapping[str, tuple[Slice, ...]] = field(default_factory=lambda: MappingProxyType({}))
