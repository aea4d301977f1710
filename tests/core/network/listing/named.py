"""The rows of a list by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.network.listing import Selection, appointment_ids, rows

if TYPE_CHECKING:
    from focalnet.store import NetworkFile


def names(file: NetworkFile, selection: Selection) -> list[str]:
    """Return the family names that a list shows, in its order."""
    return [row.family_name for row in rows(file, appointment_ids(file, selection))]
