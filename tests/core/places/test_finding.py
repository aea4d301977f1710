"""Finding a country: what is learned goes first, what surrounds a name does not matter, lists are split."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.folding import fold
from focalnet.places import Found, Outcome, countries, find, find_all

if TYPE_CHECKING:
    from collections.abc import Callable


def exact(text: str | int) -> str:
    found = find(text)
    assert found.outcome == Outcome.EXACT, found
    return found.alpha3


@pytest.mark.parametrize(
    "text",
    [
        "Kenya",
        "  KENYA  ",
        "kenya.",
        "“Kenya”",
        "(Kenya)",
        "Kenya*",
        "Kenya¹",
        "Ken\u200bya",
        "ＫＥＮＹＡ",
        "KE,",
        "404",
    ],
)
def test_what_surrounds_a_name_does_not_matter(text: str) -> None:
    assert exact(text) == "KEN"


def test_what_was_typed_is_kept() -> None:
    assert find("  KENYA ").text == "  KENYA "


def test_a_whole_number_is_an_m49_code_with_or_without_its_zeros() -> None:
    assert [exact(4), exact("4"), exact("004"), exact("4.0")] == ["AFG"] * 4
    assert find(2).outcome == Outcome.UNKNOWN


def test_a_name_broken_over_lines_is_one_name_and_two_names_are_not() -> None:
    assert exact("Democratic Republic\nof the Congo") == "COD"
    assert find("Kenya\nUganda") == Found("Kenya\nUganda", Outcome.UNKNOWN)


@pytest.mark.parametrize("text", ["", "   ", "\n", "\u200b", "*", "()", "x" * 5000, "😀", "\x00"])
def test_nothing_is_found_in_nothing(text: str) -> None:
    assert find(text) == Found(text, Outcome.UNKNOWN)


def test_what_the_user_said_before_goes_first() -> None:
    learned = {fold("Congo"): "COD", fold("Mission du Sud"): "TCD"}
    assert find("CONGO", learned=learned) == Found("CONGO", Outcome.EXACT, "COD")
    assert find("mission du sud", learned=learned).alpha3 == "TCD"
    assert find("Kenya", learned=learned).alpha3 == "KEN"
    assert find("Congo").outcome == Outcome.AMBIGUOUS


def test_the_code_of_namibia_is_asked_about_because_most_people_mean_not_available() -> None:
    assert find("NA") == Found("NA", Outcome.SUGGESTED, "NAM", ("NAM",))
    assert [find(text).outcome for text in ("na", "N/A", "N.A.", "n/a")] == [Outcome.UNKNOWN] * 4
    assert exact("NAM") == "NAM"


def test_dots_and_accents_tell_abbreviations_from_codes() -> None:
    assert exact("RU") == "RUS"
    assert exact("R.-U.") == exact("R.U.") == "GBR"
    assert exact("É.-U.") == "USA"
    assert find("EU").outcome == find("E.U.").outcome == Outcome.UNKNOWN
    assert exact("SA") == "SAU"
    assert find("S.A.").candidates == ("SAU", "ZAF")


def test_georgia_is_the_country_unless_something_says_otherwise() -> None:
    assert exact("Georgia") == exact("Tbilisi, Georgia") == exact("Georgia (country)") == "GEO"
    for text in (
        "Georgia, USA",
        "Atlanta, Georgia",
        "State of Georgia",
        "Georgia (state)",
        "Savannah, Georgia",
    ):
        assert find(text).outcome == Outcome.UNKNOWN, text


def test_an_area_may_be_followed_by_its_country_and_by_no_other() -> None:
    assert exact("Aruba (The Netherlands)") == exact("Aruba, Netherlands") == "ABW"
    assert find("Aruba (France)").outcome == Outcome.UNKNOWN
    assert find("Aruba/Netherlands").outcome == Outcome.UNKNOWN


def test_a_note_settles_an_ambiguous_name() -> None:
    assert exact("Congo (DRC)") == "COD"
    assert exact("Saint Martin (France)") == "MAF"
    assert find("Congo, Angola").outcome == Outcome.UNKNOWN


def test_a_note_that_nobody_knows_is_asked_about() -> None:
    assert find("Kenya (north)") == Found("Kenya (north)", Outcome.SUGGESTED, "KEN", ("KEN",))
    assert find("Eldoret region, Kenya").outcome == Outcome.SUGGESTED
    assert find("Jordan, Michael").outcome == Outcome.UNKNOWN


def test_a_town_says_nothing_alone_and_agrees_with_its_country() -> None:
    assert find("Nairobi").outcome == Outcome.UNKNOWN
    assert exact("Nairobi, Kenya") == exact("Kenya - Nairobi") == "KEN"
    assert find("Nairobi, Uganda").outcome == Outcome.UNKNOWN


def test_the_long_form_of_a_state_is_read_unless_it_names_another() -> None:
    assert exact("Kingdom of Rwanda") == "RWA"
    assert exact("Республика Кения") == exact("肯尼亚共和国") == exact("جمهورية كينيا") == "KEN"
    assert exact("Republic of Korea") == "KOR"
    assert exact("Democratic Republic of Korea") == "PRK"
    assert find("Republic of China").candidates == ("CHN", "TWN")
    assert find("República Dominica").candidates == ("DMA", "DOM")
    assert find("Estado de México").outcome == Outcome.UNKNOWN


@pytest.mark.parametrize(
    "change", [str.upper, str.lower, str.title, fold, lambda name: name.replace("-", " ")]
)
def test_case_accents_and_punctuation_do_not_matter(change: Callable[[str], str]) -> None:
    for each in countries():
        for name in {each.name_en, each.name_fr, each.name_es} - {"Congo"}:
            assert exact(change(name)) == each.alpha3, name


def test_articles_do_not_matter() -> None:
    for each in countries():
        if each.alpha3 != "COG":
            assert exact(f"The {each.name_en}") == exact(f"{each.name_en} (the)") == each.alpha3
            assert exact(f"l’{each.name_fr}") == exact(f"les {each.name_fr}") == each.alpha3
            assert exact(f"los {each.name_es}") == each.alpha3


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Kenya, Uganda and Tanzania", "KEN UGA TZA"),
        ("Trinidad and Tobago, Bosnia and Herzegovina", "TTO BIH"),
        ("Korea, Republic of; Congo, Democratic Republic of the", "KOR COD"),
        ("São Tomé e Príncipe y Guinea-Bissau", "STP GNB"),
        ("Sénégal/Mali/Côte d’Ivoire", "SEN MLI CIV"),
        ("Saint Helena, Ascension and Tristan da Cunha & Angola", "SHN AGO"),
        ("• Chad\n• Niger", "TCD NER"),
        ("KEN; UGA", "KEN UGA"),
        ("Aruba (Netherlands), Kenya", "ABW KEN"),
        ("Burundi", "BDI"),
        ("", ""),
    ],
)
def test_a_list_is_cut_between_names_and_never_inside_one(text: str, codes: str) -> None:
    assert [found.alpha3 for found in find_all(text)] == codes.split()


def test_a_list_keeps_what_it_cannot_read() -> None:
    found = find_all("Kenya, West Africa, Congo")
    assert [each.outcome.value for each in found] == ["exact", "unknown", "ambiguous"]
    assert [each.text for each in found] == ["Kenya", "West Africa", "Congo"]
    assert find_all("Kenya, Congo", learned={"congo": "COG"})[1].alpha3 == "COG"


def test_two_countries_in_one_cell_are_never_one() -> None:
    names = [each.name_en for each in countries() if "," not in each.name_en]
    for one, other in zip(names, names[7:], strict=False):
        for between in (" and ", "/", "; ", " & ", "\n"):
            assert find(one + between + other).outcome == Outcome.UNKNOWN, one + between + other
