"""What the actions do with the facts given: tidy text, known codes, possible numbers; or a refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.network.grades import category_of, read_grade
from focalnet.network.model import Appointment, Mandate, Role, Sex, StaffCategory, TorState
from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    from focalnet.network.grades import Categories
    from focalnet.network.model import Person


UNKNOWN = (None, "", (), Sex.NOT_STATED, StaffCategory.UNKNOWN, TorState.UNKNOWN, Mandate.UNKNOWN)
"""What stands for a fact that nobody knows."""
_CODES: Mapping[str, type[StrEnum]] = {
    "sex": Sex,
    "role": Role,
    "mandate": Mandate,
    "staff_category": StaffCategory,
    "tor_state": TorState,
}
_RANGES = {"time_allotted": (0, 100), "time_spent": (0, 100), "focal_points_expected": (0, 1000)}
_LINES_KEPT = frozenset({"notes", "footnote"})
_LISTS = frozenset({"other_emails", "working_languages", "countries_covered"})


def tidy(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return the facts as they are kept: spaces trimmed, codes and grades in one form, numbers in range.

    Raises:
        Refused: A code is not known (`network.code_unknown`) or a number impossible (`network.out_of_range`).

    """
    return {name: _tidy_one(name, value) for name, value in facts.items()}


def changed(record: NamedTuple, facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return those of the facts that differ from the record. Raises TypeError for a fact it does not have."""
    known = set(record._fields)
    if unknown := facts.keys() - (known - {"id"}):
        raise TypeError(f"{type(record).__name__} has no {', '.join(sorted(unknown))}")
    return {name: value for name, value in facts.items() if getattr(record, name) != value}


def with_category(
    before: Appointment | None, facts: dict[str, Any], categories: Categories
) -> dict[str, Any]:
    """Add the staff category that a new grade brings, unless given or chosen against the old grade."""
    if "grade" not in facts or "staff_category" in facts:
        return facts
    brought = category_of(facts["grade"], categories)
    chosen = before is not None and before.staff_category not in (
        StaffCategory.UNKNOWN,
        category_of(before.grade, categories),
    )
    if chosen or brought is StaffCategory.UNKNOWN:
        return facts
    return {**facts, "staff_category": brought}


def check_dates(appointment: Appointment, holder: Person) -> Appointment:
    """Return the appointment. Raises `Refused` (`network.ends_before_start`)."""
    if appointment.starts and appointment.ends and appointment.ends < appointment.starts:
        raise Refused(
            "network.ends_before_start",
            name=holder.name,
            ends=appointment.ends.isoformat(),
            starts=appointment.starts.isoformat(),
        )
    return appointment


def applied(appointment: Appointment, facts: Mapping[str, Any], holder: Person) -> Appointment:
    """Return the appointment with the facts, its dates checked."""
    return check_dates(appointment._replace(**facts), holder)


def _tidy_one(name: str, value: Any) -> Any:
    if name in _CODES:
        return _code(name, value)
    if name in _LISTS:
        return tuple(dict.fromkeys(text.strip() for text in value if text.strip()))
    if name in _RANGES and value is not None:
        return _in_range(name, value)
    if not isinstance(value, str):
        return value
    if name == "grade":
        return read_grade(value)
    return value.strip() if name in _LINES_KEPT else " ".join(value.split())


def _code(name: str, value: Any) -> StrEnum:
    kind = _CODES[name]
    try:
        return kind(value)
    except ValueError:
        known = ", ".join(kind)
        raise Refused("network.code_unknown", value=str(value), fact=name, known=known) from None


def _in_range(name: str, value: float) -> float:
    least, most = _RANGES[name]
    if not least <= value <= most:
        raise Refused("network.out_of_range", fact=name, least=least, most=most, value=value)
    return value
