"""Who somebody may be: sure only where nothing speaks against it, and never the first of two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.network.matching import (
    Match,
    NameRelation,
    People,
    Traits,
    name_key,
    name_relation,
    reasons_between,
)

if TYPE_CHECKING:
    from collections.abc import Iterable


def _somebody(family: str, first: str = "", email: str = "", country: str = "", **more: Any) -> Traits:
    offices = frozenset(more.pop("offices", ()))
    sex = more.pop("sex", "")
    countries = frozenset((country,)) if country else frozenset()
    return Traits(family, first, (email,) if email else (), sex, countries, offices, more)


AWA = _somebody("Diop", "Awa", "awa@example.org", "SEN", sex="F", grade="P-4", starts="2008-01-01")


def _match(sought: Traits, *known: Traits, refused: Iterable[str] = ()) -> Match:
    people = People.of({f"p{n}": traits for n, traits in enumerate(known)})
    return people.match(sought, frozenset(refused))


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (("Diop", "Awa"), ("Diop", "Awa"), NameRelation.SAME),
        (("Łyżwiński", "Zoë"), ("LYZWINSKI", "Zoe"), NameRelation.SAME),
        (("O’Neill", "Seán"), ("O'Neill", "Sean"), NameRelation.SAME),
        (("Kim", "Min-ho"), ("Kim", "Minho"), NameRelation.SAME),
        (("Diop", "Awa"), ("Awa", "Diop"), NameRelation.SWAPPED),
        (("Diop Sow", "Awa"), ("Diop", "Awa Sow"), NameRelation.SWAPPED),
        (("García López", "Ana María"), ("García", "Ana"), NameRelation.SHORTER),
        (("Diop", "A."), ("Diop", "Awa"), NameRelation.SHORTER),
        (("Diop", "Awa"), ("Diopp", "Awa"), NameRelation.ALIKE),
        (("Müller", "Jan"), ("Mueller", "Jan"), NameRelation.ALIKE),
        (("Diop", "Awa"), ("Sow", "Awa"), NameRelation.OTHER),
        (("Diop", "Awa"), ("Diop", "Fatou"), NameRelation.OTHER),
        (("Diop", ""), ("Diop", "Awa"), NameRelation.OTHER),
    ],
)
def test_names_compare_whatever_their_accents_and_order(
    one: tuple[str, str], other: tuple[str, str], relation: NameRelation
) -> None:
    assert name_relation(*one, *other) is relation
    assert name_relation(*other, *one) is relation


@pytest.mark.parametrize(
    "sought",
    [
        _somebody("Diop", "Awa", "awa@example.org"),
        _somebody("DIOP", "AWA", "awa@example.org", "MLI"),
        _somebody("Awa", "Diop", "awa@example.org"),
        _somebody("Diopp", "Awa", "awa@example.org"),
        _somebody("Diop", "A.", "awa@example.org"),
        _somebody("Diop", "Awa", country="SEN"),
        _somebody("Diop", "Awa", "new@example.org", "SEN"),
        _somebody("Diop", "Awa", "new@example.org", "SEN", grade="P-5"),
        _somebody("Diop", "Awa"),
        _somebody("", "", "awa@example.org"),
    ],
)
def test_one_person_for_certain(sought: Traits) -> None:
    match = _match(sought, AWA, _somebody("Roy", "Jean", "jean@example.org", "TCD"))
    assert (match.person, match.candidates) == ("p0", ())


@pytest.mark.parametrize(
    ("sought", "reasons"),
    [
        (_somebody("Sow", "Fatou", "awa@example.org", "SEN"), {"same_email", "other_name"}),
        (_somebody("Diop", "Awa", "other@example.org", "MLI"), {"same_name", "other_country", "other_email"}),
        (_somebody("Diop", "Awa", country="MLI"), {"same_name", "other_country"}),
        (_somebody("Diop", "Awa", "other@example.org", "SEN", sex="M"), {"same_name", "other_sex"}),
        (
            _somebody("Diop", "Awa", "x@example.org", "SEN", grade="G-4", starts="2001-05-05"),
            {"same_name", "other_email"},
        ),
        (_somebody("Diopp", "Awa", country="SEN"), {"name_alike", "same_country"}),
        (_somebody("Diop", "A.", country="SEN"), {"name_shorter", "same_country"}),
    ],
)
def test_doubt_comes_with_candidates_and_reasons(sought: Traits, reasons: set[str]) -> None:
    match = _match(sought, AWA)
    assert match.person == ""
    assert [candidate.person for candidate in match.candidates] == ["p0"]
    assert reasons <= set(match.candidates[0].reasons)


@pytest.mark.parametrize(
    "sought",
    [
        _somebody("Roy", "Jean", "jean@example.org", "SEN"),
        _somebody("Diop", "Fatou", "fatou@example.org", "SEN"),
        _somebody("Diopp", "Awa", "other@example.org", "SEN"),
        _somebody("Diopp", "Awa", country="MLI"),
        _somebody("Diop", "A.", "other@example.org", "SEN"),
    ],
)
def test_somebody_new(sought: Traits) -> None:
    assert _match(sought, AWA) == Match()


def test_two_who_fit_equally_well_are_both_named() -> None:
    twin = AWA._replace(emails=("awa.2@example.org",))
    match = _match(_somebody("Diop", "Awa", country="SEN"), AWA, twin)
    assert match.person == ""
    assert {candidate.person for candidate in match.candidates} == {"p0", "p1"}


def test_of_two_the_office_may_tell() -> None:
    here = AWA._replace(emails=(), offices=frozenset({"dakar"}))
    there = AWA._replace(emails=(), offices=frozenset({"thies"}))
    assert _match(_somebody("Diop", "Awa", country="SEN", offices=["thies"]), here, there).person == "p1"


def test_of_two_with_one_address_the_closer_name_is_meant() -> None:
    colleague = _somebody("Diop", "Fatou", "awa@example.org", "SEN")
    assert _match(_somebody("Diop", "Awa", "awa@example.org"), colleague, AWA).person == "p1"


def test_an_address_of_one_and_the_name_of_another_is_doubtful() -> None:
    other = _somebody("Sow", "Fatou", "fatou@example.org", "SEN")
    match = _match(_somebody("Sow", "Fatou", "awa@example.org", "SEN"), AWA, other)
    assert match.person == ""
    assert {candidate.person for candidate in match.candidates} == {"p0", "p1"}


def test_somebody_refused_is_not_proposed_again() -> None:
    assert _match(_somebody("Diop", "Awa", country="SEN"), AWA, refused=["p0"]) == Match()
    assert _match(_somebody("Diop", "Awa", "awa@example.org"), AWA, refused=["p0"]) == Match()


def test_nobody_matches_in_an_empty_register() -> None:
    assert _match(AWA) == Match()


WORDS = st.text(st.sampled_from("abcdéñøł"), min_size=2, max_size=7)
PERSONS = st.builds(
    _somebody, WORDS, WORDS, st.sampled_from(["", "a@x.org", "b@x.org"]), st.sampled_from(["", "SEN", "MLI"])
)


@given(st.lists(PERSONS, max_size=6), PERSONS)
def test_a_match_is_either_sure_doubtful_or_nobody(known: list[Traits], sought: Traits) -> None:
    match = _match(sought, *known)
    assert not (match.person and match.candidates)
    for candidate in match.candidates:
        assert candidate.reasons


@given(st.lists(PERSONS, min_size=1, max_size=5), PERSONS)
def test_the_order_of_the_register_does_not_matter(known: list[Traits], sought: Traits) -> None:
    def found(people: dict[str, Traits]) -> tuple[Any, ...]:
        match = People.of(people).match(sought)
        return match.person, {(c.person, c.reasons) for c in match.candidates}

    numbered = {f"p{n}": traits for n, traits in enumerate(known)}
    assert found(numbered) == found(dict(reversed(numbered.items())))


@given(WORDS, WORDS)
def test_a_name_is_the_same_as_itself_swapped(family: str, first: str) -> None:
    assert name_key(family, first) == name_key(first, family)
    assert name_relation(family, first, first, family) in {NameRelation.SAME, NameRelation.SWAPPED}


@given(PERSONS, PERSONS)
def test_reasons_do_not_depend_on_the_side(one: Traits, other: Traits) -> None:
    assert set(reasons_between(one, other)) == set(reasons_between(other, one))
