"""Which facts of a row can be entered in its cells, and in whose record they are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.network.listing import RosterRow

OF_PERSON = frozenset(
    {
        *("name", "sex", "email", "other_emails", "telephone", "form_language", "languages", "verified_on"),
        "notes",
    }
)
OF_APPOINTMENT = frozenset(
    {
        *("office", "role", "mandate", "starts", "ends", "end_reason", "unit", "job_title", "staff_category"),
        *("grade", "countries_covered", "time_allotted", "time_spent", "tor_state", "tor_date"),
        *("tor_reference", "in_appraisal", "appointed_by", "term_ends"),
    }
)
EDITABLE = OF_PERSON | OF_APPOINTMENT


def value_of(row: RosterRow, fact: str) -> Any:
    """Return the value of a cell as it is entered: of the office its id, of a name how lists write it."""
    return row.office_id if fact == "office" else getattr(row, fact)


def as_kept(fact: str, value: Any) -> Mapping[str, Any]:
    """Return a cell's value as the facts of the record in which it is kept."""
    if fact == "name":
        family, _, given = str(value).partition(",")
        return {"family_name": family, "given_names": given}
    if fact == "languages":
        return {"working_languages": value}
    return {fact: value}
