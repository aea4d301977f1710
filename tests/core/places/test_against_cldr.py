"""Every name that two public lists give a country is found, and found right; the lists are checks only."""

from __future__ import annotations

import pycountry
import pytest
from babel import Locale

from focalnet.places import Outcome, countries, find

# Names the lists give to one area and that several bear: asked, whatever a list says.
ASKED = {
    "Congo",
    "Guiana",
    "NA",
    "Saint Martin",
    "Saint-Martin",
    "San Martín",
    "St Martin",
    "St. Martin",
    "São Martinho",
    "Сен-Мартен",
    "سان مارتن",
}
LOCALES = ["en", "en_GB", "fr", "fr_CA", "es", "es_MX", "pt", "pt_PT", "de", "it", "ar", "ru", "zh"]


def wrongly_read(names: list[tuple[str, str]]) -> list[str]:
    found = [(name, code, find(name)) for name, code in names if name not in ASKED]
    return [
        f"{name} ({code})"
        for name, code, each in found
        if (each.outcome, each.alpha3) != (Outcome.EXACT, code)
    ]


@pytest.mark.parametrize("locale", LOCALES)
def test_every_territory_of_cldr_is_found(locale: str) -> None:
    codes = {each.alpha2: each.alpha3 for each in countries()}
    territories = Locale.parse(locale).territories
    names = [(name, codes[key]) for key, name in territories.items() if key in codes]
    assert len(names) >= 249
    assert wrongly_read(names) == []


def test_every_name_and_code_of_iso_is_found() -> None:
    fields = ("name", "common_name", "official_name", "alpha_2", "alpha_3", "numeric")
    names = [
        (str(getattr(each, field)), str(each.alpha_3))
        for each in pycountry.countries
        for field in fields
        if hasattr(each, field)
    ]
    assert len(names) > 1000
    assert wrongly_read(names) == []


@pytest.mark.parametrize("name", sorted(ASKED))
def test_the_names_that_several_bear_are_asked_about(name: str) -> None:
    assert find(name).outcome in (Outcome.AMBIGUOUS, Outcome.SUGGESTED)


def test_states_that_are_no_more_are_found_where_one_followed_them() -> None:
    outcomes = {str(each.name): find(str(each.name)) for each in pycountry.historic_countries}
    assert outcomes["Dahomey"].alpha3 == "BEN"
    assert outcomes["Upper Volta, Republic of"].alpha3 == "BFA"
    assert outcomes["German Democratic Republic"].alpha3 == "DEU"
    assert outcomes["Netherlands Antilles"].outcome == Outcome.AMBIGUOUS
    assert outcomes["Serbia and Montenegro"].candidates == ("MNE", "SRB")
