"""The reviewed table of countries and areas, held against two other lists; differences are on purpose."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pycountry
import pytest

from focalnet.places import countries, country, regions
from focalnet.words import LANGUAGES, words

if TYPE_CHECKING:
    from pathlib import Path

# What the reference list has otherwise, and the reviewed table has on purpose (docs/decisions).
CORRECTED = {
    ("FLK", "en"),
    ("MAC", "en"),
    ("MAF", "en"),
    ("SXM", "en"),
    ("SXM", "es"),
}


def test_there_are_the_iso_countries_and_areas_and_kosovo() -> None:
    iso = {each.alpha_3: each for each in pycountry.countries}
    assert {each.alpha3 for each in countries()} == iso.keys() | {"XKX"}
    assert len(countries()) == 250
    for each in countries():
        if each.alpha3 != "XKX":
            assert each.alpha2 == iso[each.alpha3].alpha_2
            assert each.m49 == ("" if each.alpha3 == "TWN" else iso[each.alpha3].numeric)


def test_codes_are_unique_and_m49_is_text_of_three_digits() -> None:
    numbers = [each.m49 for each in countries() if each.m49]
    assert len(set(numbers)) == len(numbers) == 248
    assert all(len(number) == 3 and number.isdigit() for number in numbers)
    assert country("AFG").m49 == "004"
    assert len({each.alpha2 for each in countries()}) == 250


def test_kosovo_and_taiwan_province_of_china_are_places_of_offices_and_not_counted() -> None:
    assert {each.alpha3 for each in countries() if not each.counted} == {"XKX", "TWN"}
    assert country("TWN").name_en == "Taiwan Province of China"
    assert words()("footnote", "XKX") != words("fr")("footnote", "XKX")


@pytest.mark.parametrize(
    ("code", "english", "french", "spanish"),
    [
        ("TUR", "Türkiye", "Türkiye", "Türkiye"),
        ("CZE", "Czechia", "Tchéquie", "Chequia"),
        ("SWZ", "Eswatini", "Eswatini", "Eswatini"),
        ("MKD", "North Macedonia", "Macédoine du Nord", "Macedonia del Norte"),
        ("CPV", "Cabo Verde", "Cabo Verde", "Cabo Verde"),
        ("CIV", "Côte d’Ivoire", "Côte d’Ivoire", "Côte d’Ivoire"),
        ("VNM", "Viet Nam", "Viet Nam", "Viet Nam"),
        ("NLD", "Netherlands (Kingdom of the)", "Pays-Bas (Royaume des)", "Países Bajos (Reino de los)"),
        (
            "BOL",
            "Bolivia (Plurinational State of)",
            "Bolivie (État plurinational de)",
            "Bolivia (Estado Plurinacional de)",
        ),
        ("PSE", "State of Palestine", "État de Palestine", "Estado de Palestina"),
        (
            "FLK",
            "Falkland Islands (Malvinas)",
            "Îles Falkland (Malvinas)",
            "Islas Malvinas (Falkland)",
        ),
    ],
)
def test_names_are_those_the_united_nations_use_today(
    code: str, english: str, french: str, spanish: str
) -> None:
    each = country(code)
    assert (each.name(), each.name("fr"), each.name("es")) == (english, french, spanish)


def test_names_are_clean_and_unique_in_every_language() -> None:
    for language in LANGUAGES:
        names = [each.name(language) for each in countries()]
        assert len(set(names)) == 250
        assert all(name == " ".join(name.split()) and "'" not in name for name in names)


def test_every_country_lies_in_a_region_of_the_organization_but_antarctica() -> None:
    known = {region.code for region in regions()}
    assert len(known) == 9
    assert {each.alpha3 for each in countries() if each.region not in known} == {"ATA"}
    assert {each.region for each in countries()} - {""} == known
    assert all(region.name(language) for region in regions() for language in LANGUAGES)


def test_an_unknown_code_is_an_error() -> None:
    with pytest.raises(KeyError):
        country("ZZZ")


@pytest.mark.shared
def test_the_reference_list_differs_only_where_it_was_corrected(practice: Path) -> None:
    reference = practice.parent / "data" / "m49.tsv"
    if not reference.is_file():
        pytest.skip("the reference list is not beside this checkout")
    different = set()
    for line in reference.read_text(encoding="utf-8").splitlines()[1:]:
        code, alpha2, m49, *names, region, subregion, _ = line.split("\t")
        each = country(code)
        assert (each.alpha2, each.m49, each.m49_region, each.m49_subregion) == (
            alpha2,
            m49,
            region,
            subregion,
        )
        ours = (each.name_en, each.name_fr, each.name_es)
        pairs = zip(LANGUAGES, ours, names, strict=True)
        different |= {(code, language) for language, own, theirs in pairs if own != theirs.replace("'", "’")}
    assert different == CORRECTED


def test_the_tables_are_read_when_asked_for_and_rapidfuzz_only_for_typing_errors() -> None:
    program = (
        "import sys; from focalnet import places; from focalnet.places import index, table;"
        "assert not table.countries.cache_info().currsize;"
        "places.find('Kenya'); assert 'rapidfuzz' not in sys.modules;"
        "places.find('Zimbawe'); assert 'rapidfuzz' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
