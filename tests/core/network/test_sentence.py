from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.network.composition import Composition
from focalnet.network.sentence import emphasised, growth_sentence, network_sentence, paragraph
from focalnet.words import LANGUAGES

IN_2009 = Composition(
    as_at=date(2009, 11, 23),
    focal_points=129,
    women=106,
    men=23,
    not_stated=0,
    international=37,
    national=92,
    non_staff=0,
    unknown_category=0,
    countries=84,
    offices=100,
    vacancies=7,
)
IN_2012 = IN_2009._replace(
    as_at=date(2012, 11, 1), focal_points=142, women=112, men=30, national=105, countries=89
)
ENGLISH = (
    "The network comprises 129 gender focal points (82 per cent women, 18 per cent men; 29 per cent "
    "international staff, 71 per cent national staff) in 84 countries."
)


def test_the_sentence_of_the_council_report_of_2009() -> None:
    assert network_sentence(IN_2009) == ENGLISH


def test_the_sentence_in_french_and_spanish() -> None:
    assert network_sentence(IN_2009, "fr") == (
        "Le réseau compte 129 points focaux pour les questions de genre (82 pour cent de femmes, "
        "18 pour cent d’hommes\u00a0; 29 pour cent de personnel international, 71 pour cent de personnel "
        "national) dans 84 pays."
    )
    assert network_sentence(IN_2009, "es") == (
        "La red cuenta con 129 puntos focales de género (82 por ciento de mujeres, 18 por ciento de hombres; "
        "29 por ciento de personal internacional, 71 por ciento de personal nacional) en 84 países."
    )


def test_sex_not_stated_has_its_own_share_and_the_note_on_rounding() -> None:
    said = network_sentence(IN_2009._replace(women=100, not_stated=6))
    assert "(78 per cent women, 18 per cent men, 5 per cent not stated;" in said
    assert said.endswith("in 84 countries. Figures may not sum to 100 because of rounding.")


def test_unknown_staff_category_is_shown_and_never_joins_the_nationals() -> None:
    said = network_sentence(IN_2009._replace(national=82, unknown_category=10))
    assert "29 per cent international staff, 64 per cent national staff, 8 per cent of unknown staff" in said
    assert "Figures may not sum to 100" in said


def test_non_staff_stand_outside_the_two_way_split() -> None:
    said = network_sentence(IN_2009._replace(national=82, non_staff=10))
    assert "31 per cent international staff, 69 per cent national staff, and 10 non-staff)" in said


def test_non_staff_alone_make_no_split() -> None:
    said = network_sentence(IN_2009._replace(international=0, national=0, non_staff=129))
    assert "18 per cent men; 129 non-staff)" in said


def test_one_person_in_one_country() -> None:
    alone = IN_2009._replace(focal_points=1, women=1, men=0, international=0, national=1, countries=1)
    assert network_sentence(alone).startswith(
        "The network comprises 1 gender focal point (100 per cent women,"
    )
    assert network_sentence(alone).endswith("in 1 country.")
    assert network_sentence(alone, "es").endswith("en 1 país.")


def test_no_country_known_and_nobody_at_all() -> None:
    assert network_sentence(IN_2009._replace(countries=0)).endswith("71 per cent national staff).")
    nobody = IN_2009._replace(focal_points=0, women=0, men=0, international=0, national=0, countries=0)
    assert network_sentence(nobody) == "The network comprises no gender focal points."


def test_thousands_are_grouped() -> None:
    many = IN_2009._replace(focal_points=12_900, women=10_600, men=2_300)
    assert "12,900 gender" in network_sentence(many)
    assert "12\u202f900 points" in network_sentence(many, "fr")
    assert "12.900 puntos" in network_sentence(many, "es")


def test_the_coordinators_own_wording() -> None:
    own = "{people} answer for gender in {countries}: {sexes}; {categories}."
    assert network_sentence(IN_2009, template=own).startswith(
        "129 gender focal points answer for gender in 84"
    )


def test_growth_is_claimed_only_where_people_men_and_countries_all_grew() -> None:
    said = growth_sentence(IN_2009, IN_2012)
    assert said == (
        "Between 23 November 2009 and 1 November 2012 the network grew by 13 gender focal points (from 129 "
        "to 142), by 7 men (from 23 to 30) and by 5 countries (from 84 to 89)."
    )
    for less in (
        IN_2012._replace(men=23),
        IN_2012._replace(countries=84),
        IN_2012._replace(focal_points=129),
    ):
        assert "grew" not in growth_sentence(IN_2009, less)
    assert "from 23 to 23" in growth_sentence(IN_2009, IN_2012._replace(men=23))


def test_growth_in_the_other_languages_writes_dates_their_way() -> None:
    assert "le 23 novembre 2009 et le 1er novembre 2012" in growth_sentence(IN_2009, IN_2012, "fr")
    assert "el 23 de noviembre de 2009 y el 1 de noviembre de 2012" in growth_sentence(IN_2009, IN_2012, "es")


counts = st.integers(0, 400)


@st.composite
def compositions(draw: st.DrawFn) -> Composition:
    women, men, not_stated = draw(counts), draw(counts), draw(st.integers(0, 3))
    people = women + men + not_stated
    cuts = sorted(draw(st.lists(st.integers(0, people), min_size=3, max_size=3)))
    return IN_2009._replace(
        focal_points=people,
        women=women,
        men=men,
        not_stated=not_stated,
        international=cuts[0],
        national=cuts[1] - cuts[0],
        non_staff=cuts[2] - cuts[1],
        unknown_category=people - cuts[2],
        countries=draw(st.integers(0, 200)),
    )


@given(compositions(), st.sampled_from(LANGUAGES))
def test_each_group_of_shares_adds_up_to_100_but_for_rounding(
    composition: Composition, language: str
) -> None:
    said = network_sentence(composition, language)
    groups = re.findall(r"\((.*?) ?; (.*?)\)", said)
    assert len(groups) == (1 if composition.focal_points else 0)
    for group in (part for pair in groups for part in pair):
        shares = [Fraction(share.replace(",", ".")) for share in re.findall(r"([\d.,]+) p", group)]
        assert not shares or abs(float(sum(shares)) - 100) <= (0 if len(shares) == 2 else 1)


@given(compositions(), st.sampled_from(LANGUAGES))
def test_the_pieces_to_emphasise_are_the_sentence(composition: Composition, language: str) -> None:
    pieces = emphasised(composition, language)
    assert "".join(text for text, _ in pieces) == network_sentence(composition, language)
    assert all(text[0].isdigit() == strong for text, strong in pieces)


def test_the_figures_stand_out() -> None:
    strong = [text for text, stands_out in emphasised(IN_2009) if stands_out]
    assert strong == ["129", "82 per cent", "18 per cent", "29 per cent", "71 per cent", "84"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_variant(language: str) -> None:
    for variant in (
        IN_2009._replace(not_stated=1),
        IN_2009._replace(unknown_category=1),
        IN_2009._replace(non_staff=1),
        IN_2009._replace(countries=0),
        IN_2009._replace(focal_points=0),
    ):
        assert "{" not in network_sentence(variant, language)


def test_paragraph_is_the_sentence_and_the_growth() -> None:
    assert paragraph(IN_2009, IN_2012) == f"{network_sentence(IN_2012)} {growth_sentence(IN_2009, IN_2012)}"
    own = "We are {people}: {sexes}, {categories}, {countries}."
    assert paragraph(IN_2009, IN_2012, "en", own).startswith("We are 142 gender focal points: ")


@pytest.mark.parametrize("before", [None, IN_2009._replace(focal_points=0)])
def test_paragraph_says_nothing_of_growth_from_nobody(before: Composition | None) -> None:
    assert paragraph(before, IN_2009) == ENGLISH
