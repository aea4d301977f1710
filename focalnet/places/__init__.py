"""Countries and regions: names in three languages, aliases, the organization's own regions."""

from __future__ import annotations

from focalnet.places.finding import Found, Outcome, find, find_all
from focalnet.places.table import Country, Region, countries, country, regions

__all__ = [
    "Country",
    "Found",
    "Outcome",
    "Region",
    "countries",
    "country",
    "find",
    "find_all",
    "regions",
]
