"""Fields that complete: offices and countries found by any of their words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.network.finding import countries_to_choose, offices_to_choose

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


@pytest.fixture
def offices(build: Builder) -> dict[str, str]:
    return {
        "Abidjan": build.office("Abidjan", "CIV"),
        "Regional Office Dakar": build.office("Regional Office Dakar", "SEN", city="Dakar"),
        "Dadaab": build.office("Dadaab", "KEN", closed=date(2008, 1, 1)),
    }


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("abi", "Abidjan"),
        ("cote d'ivoire", "Abidjan"),
        ("Côte", "Abidjan"),
        ("sen dak", "Regional Office Dakar"),
        ("da", "Dadaab"),
        ("suiza", ""),
    ],
)
def test_offices_are_found_by_name_city_and_country(
    file: NetworkFile, offices: dict[str, str], text: str, first: str
) -> None:
    found = offices_to_choose(file, "en").find(text)
    assert (found[0].name if found else "") == first


def test_what_is_said_beside_the_name_tells_offices_apart(file: NetworkFile, offices: dict[str, str]) -> None:
    choices = offices_to_choose(file, "fr")
    assert choices.find("dakar")[0].text == "Regional Office Dakar · Dakar, Sénégal"
    made = choices.get(offices["Abidjan"])
    assert made is not None
    assert made.text == "Abidjan · Côte d’Ivoire"
    assert choices.get("nothing") is None


def test_closed_offices_are_not_offered(file: NetworkFile, offices: dict[str, str]) -> None:
    names = [each.name for each in offices_to_choose(file, "en", date(2009, 1, 1)).find("")]
    assert names == ["Abidjan", "Regional Office Dakar"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("ivory coast", "CIV"),
        ("costa de marfil", "CIV"),
        ("CH", "CHE"),
        ("suisse", "CHE"),
        ("ken", "KEN"),
        ("sé", "SEN"),
    ],
)
def test_countries_are_found_by_any_of_their_names(file: NetworkFile, text: str, first: str) -> None:
    assert countries_to_choose(file, "en").find(text)[0].id == first
