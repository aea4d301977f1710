"""The reviewed tables: countries and areas with their names and codes, and the organization's own regions.

Read from `resources/places` on first use. Where each name comes from, and what was corrected, stands in
`docs/decisions/countries-an-own-table.md`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from focalnet.resources import resource


@dataclass(frozen=True, slots=True)
class Country:
    """A country or area: United Nations short names, ISO 3166 and M49 codes, and the region it ships in."""

    alpha3: str
    alpha2: str
    m49: str  # three digits as text, e.g. "004"; empty where the M49 standard lists no such area
    name_en: str
    name_fr: str
    name_es: str
    m49_region: str  # e.g. "002" Africa; empty for Antarctica
    m49_subregion: str  # e.g. "202" Sub-Saharan Africa
    region: str  # the organization's own region, a code of `regions()`; the user's file may say otherwise
    counted: bool  # whether it counts among the countries covered; an office may be there all the same

    def name(self, language: str = "en") -> str:
        """Return the short name in `en`, `fr` or `es`."""
        return {"fr": self.name_fr, "es": self.name_es}.get(language, self.name_en)


@dataclass(frozen=True, slots=True)
class Region:
    """One of the organization's own regions, as shipped: the area of a regional office."""

    code: str
    name_en: str
    name_fr: str
    name_es: str

    def name(self, language: str = "en") -> str:
        """Return the name in `en`, `fr` or `es`."""
        return {"fr": self.name_fr, "es": self.name_es}.get(language, self.name_en)


@cache
def countries() -> tuple[Country, ...]:
    """Return all countries and areas, in the order of their alpha-3 codes."""
    return tuple(_country(row) for row in table("countries.tsv"))


@cache
def regions() -> tuple[Region, ...]:
    """Return the organization's own regions in the order they are shown."""
    return tuple(Region(*row) for row in table("regions.tsv"))


def country(alpha3: str) -> Country:
    """Return the country of an ISO alpha-3 code (upper case). Raises KeyError where there is none."""
    return _by_code()[alpha3]


def _country(row: list[str]) -> Country:
    alpha3, alpha2, m49, name_en, name_fr, name_es, m49_region, m49_subregion, region, counted = row
    names = (name_en, name_fr, name_es)
    return Country(alpha3, alpha2, m49, *names, m49_region, m49_subregion, region, counted == "yes")


@cache
def _by_code() -> dict[str, Country]:
    return {each.alpha3: each for each in countries()}


def table(*parts: str) -> list[list[str]]:
    """Return the rows of a table under `resources/places`, without its heading and comment lines."""
    lines = resource("places", *parts).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines[1:] if line and not line.startswith("#")]
