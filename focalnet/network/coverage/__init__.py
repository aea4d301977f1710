"""Where the network has gaps, as at a date, and what of it needs the coordinator's attention."""

from focalnet.network.coverage.attention import Attention, attention
from focalnet.network.coverage.countries import CountryLine, by_country
from focalnet.network.coverage.gaps import (
    MISSING_FACTS,
    AppointmentGap,
    Coverage,
    PersonGap,
    coverage,
    missing_facts,
)
from focalnet.network.coverage.places import CountryGap, Vacancy

__all__ = [
    "MISSING_FACTS",
    "AppointmentGap",
    "Attention",
    "CountryGap",
    "CountryLine",
    "Coverage",
    "PersonGap",
    "Vacancy",
    "attention",
    "by_country",
    "coverage",
    "missing_facts",
]
