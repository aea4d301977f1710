"""Searching a list: every word, in any order, in everything that a row shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.folding import fold
from focalnet.network import actions, records
from focalnet.network.listing import (
    Listing,
    RosterRow,
    Selection,
    appointment_ids,
    facets,
    person_ids,
    rows,
    tally,
)
from tests.core.network.conftest import DAY
from tests.core.network.listing.named import names

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("bah", ["Bah", "Bah"]),
        ("AISSATOU  bah", ["Bah", "Bah"]),
        ("bah aïss", ["Bah", "Bah"]),  # any order, parts of words
        ("a.bah@example.org", ["Bah", "Bah"]),
        ("dakar", ["Bah"]),  # the office of that appointment
        ("senegal", ["Bah"]),
        ("Sénégal", ["Bah"]),
        ("SEN", ["Bah"]),
        ("cote d'ivoire", ["Bah", "Lee"]),
        ("suisse", ["Becker"]),
        ("assistant nairobi", ["Achieng"]),
        ("francés", ["Bah", "Bah"]),  # the language, in Spanish
        ("lutte traite", ["Bah", "Bah"]),  # expertise, in French
        ("afrique", ["Achieng", "Bah", "Bah", "Lee"]),  # the region
        ("bah kenya", []),
        ("already", []),
        ("", ["Achieng", "Bah", "Bah", "Becker", "Lee"]),
        ("???", ["Achieng", "Bah", "Bah", "Becker", "Lee"]),  # no letters to look for
    ],
)
def test_search_takes_every_word_in_any_order(network: NetworkFile, text: str, found: list[str]) -> None:
    assert names(network, Selection(DAY, text=text)) == found


def test_typing_on_and_back_gives_what_a_fresh_search_gives(network: NetworkFile) -> None:
    listing = Listing(network)
    for typed in ("b", "ba", "bah", "bah a", "bah ab", "bah", "be", "", "bec", "n"):
        selection = Selection(DAY, text=typed)
        assert listing.appointment_ids(selection) == appointment_ids(network, selection)


def test_lists_made_ready_find_what_a_fresh_search_finds(network: NetworkFile, build: Builder) -> None:
    listing = Listing(network).get_ready(DAY, lambda: None)
    never = build.person("Never Appointed", "F")
    for _ in range(2):
        for typed in (
            "ba",
            "bah",
            "ah ss",
            "be",
            "er",
            "fr",
            "ge",
            "lee ab",
            "assistant nairobi",
            "zz",
            "cô",
        ):
            for order in ((("name", False),), (("country", True),)):
                selection = Selection(DAY, text=typed, sort=order)
                assert listing.appointment_ids(selection) == appointment_ids(network, selection)
                assert listing.best(selection, 3) == Listing(network).best(selection, 3)
        assert listing.person_ids("pp") == [never]
        lee = next(row for row in rows(network, appointment_ids(network, Selection(DAY))) if row.sex != "F")
        actions.correct_person(network, lee.person_id, family_name="Ssebaggala")


def test_searching_everybody_finds_former_and_unappointed_people(
    network: NetworkFile, build: Builder
) -> None:
    never = build.person("Never Appointed", "F")
    people = person_ids(network, "e")
    assert never in people
    assert [records.person(network, each).family_name for each in person_ids(network, "a already")] == [
        "Already"
    ]
    assert len(people) == len(set(people))


def test_notes_and_other_scripts_are_searched(network: NetworkFile, build: Builder) -> None:
    people = {"ليلى حداد": "ليلى", "Дарья Иванова": "иванова", "李 明": "明"}
    for name in people:
        build.appointed(name, "F")
    for name, typed in people.items():
        assert names(network, Selection(DAY, typed)) == [name.split()[1]]
    who = person_ids(network, "иванова")
    actions.correct_person(network, who[0], notes="Facilitated the Sahel workshop")
    assert names(network, Selection(DAY, "workshop sahel")) == ["Иванова"]


def test_best_hits_are_those_whose_names_the_text_begins(network: NetworkFile, build: Builder) -> None:
    geneva = next(each.id for each in records.offices(network) if each.name == "Geneva")
    build.appointed("Ann Abbot", "F", geneva)
    build.appointed("Zoë Genet", "F")
    listing = Listing(network)

    def best(text: str, most: int) -> list[str]:
        found = rows(network, listing.best(Selection(DAY, text=text), most))
        return [row.family_name for row in found]

    assert best("gene", 9) == ["Genet", "Abbot", "Becker"]
    assert best("gene", 2) == ["Genet", "Abbot"]
    assert best("zoe gen", 1) == ["Genet"]
    assert best("", 2) == ["Abbot", "Achieng"]
    assert best("nobody", 9) == []
    among_women = Selection(DAY, text="gene", where={"sex": frozenset({"F"})})
    assert [row.family_name for row in rows(network, listing.best(among_women, 9))] == ["Genet", "Abbot"]


words_typed = st.lists(
    st.sampled_from(["bah", "ken", "a", "e", "fr", "pro", "zz", "geneva", "su"]), max_size=2
)


filters_drawn = st.dictionaries(
    st.sampled_from(["sex", "region", "role", "country", "seniority"]),
    st.sets(
        st.sampled_from(["F", "M", "AFR", "EUR", "alternate", "focal_point", "KEN", "CIV", "middle"]),
        min_size=1,
    ),
    max_size=2,
)


@settings(max_examples=80)
@given(words_typed, filters_drawn)
def test_a_selection_is_what_a_careful_reader_would_pick(
    network: NetworkFile, typed: list[str], where: Mapping[str, set[str]]
) -> None:
    chosen = {facet: frozenset(values) for facet, values in where.items()}
    selection = Selection(DAY, text=" ".join(typed), where=chosen)
    everybody = rows(network, appointment_ids(network, Selection(DAY)))
    expected = [row for row in everybody if _reads(row, typed) and _passes(row, chosen)]
    assert appointment_ids(network, selection) == [row.appointment_id for row in expected]
    people = {row.person_id: row for row in expected}
    counted = tally(network, selection)
    assert (counted.people, counted.women) == (len(people), sum(row.sex == "F" for row in people.values()))
    for facet in ("sex", "role", "country"):
        others = {name: values for name, values in chosen.items() if name != facet}
        left = [row for row in everybody if _reads(row, typed) and _passes(row, others)]
        for value, count in facets(network, selection)[facet]:
            assert count == len({row.person_id for row in left if getattr(row, facet) == value})


def _reads(row: RosterRow, typed: Sequence[str]) -> bool:
    countries = {"KEN": "kenya", "CIV": "cote d ivoire", "SEN": "senegal", "CHE": "switzerland suisse suiza"}
    regions = {"AFR": "africa afrique", "EUR": "europe europa"}
    languages = {"fr": "french francais frances fr", "en": "english anglais ingles en"}
    expertise = "counter trafficking lutte contre la traite lucha contra la trata" if row.expertise else ""
    said = [
        row.family_name,
        row.given_names,
        row.email,
        row.job_title,
        row.unit,
        row.office,
        row.city,
        row.country,
    ]
    said += [
        countries[row.country],
        regions[row.region],
        *(languages[each] for each in row.languages),
        expertise,
    ]
    return all(word in fold(" ".join(said)) for word in typed)


def _passes(row: RosterRow, where: Mapping[str, frozenset[str]]) -> bool:
    return all(getattr(row, facet) in values for facet, values in where.items())
