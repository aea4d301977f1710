"""Lists of the register: what they are asked for, which appointments they hold, and the rows they show."""

from focalnet.network.listing.filters import known_values, parse_where, unknown_value
from focalnet.network.listing.listing import (
    Listing,
    Tally,
    appointment_ids,
    facets,
    person_ids,
    tally,
)
from focalnet.network.listing.rows import RosterRow, rows
from focalnet.network.listing.selection import FACETS, Selection
from focalnet.network.listing.sorting import SORTABLE

__all__ = [
    "FACETS",
    "SORTABLE",
    "Listing",
    "RosterRow",
    "Selection",
    "Tally",
    "appointment_ids",
    "facets",
    "known_values",
    "parse_where",
    "person_ids",
    "rows",
    "tally",
    "unknown_value",
]
