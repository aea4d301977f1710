"""Filters of a list, and the facets and counts beside it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions, records
from focalnet.network.listing import (
    FACETS,
    Selection,
    Tally,
    appointment_ids,
    facets,
    known_values,
    parse_where,
    tally,
)
from focalnet.problems import Refused
from tests.core.network.conftest import DAY
from tests.core.network.listing.named import names

if TYPE_CHECKING:
    from focalnet.store import NetworkFile


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (["sex=F"], ["Achieng", "Bah", "Bah"]),
        (["sex=F,M", "region=EUR"], ["Becker"]),
        (["country=CIV"], ["Bah", "Lee"]),
        (["role=alternate"], ["Bah"]),
        (["office_kind=regional_office", "office_kind=headquarters"], ["Bah", "Becker"]),
        (["staff_category=unknown"], ["Bah", "Lee"]),
        (["seniority=middle"], ["Bah", "Becker"]),
        (["tor_state=requested"], ["Lee"]),
        (["language=en"], ["Bah", "Bah"]),
        (["language="], ["Achieng", "Becker", "Lee"]),
        (["expertise=counter_trafficking"], ["Bah", "Bah"]),
        (["region=NOWHERE"], []),
    ],
)
def test_filters_let_through_what_has_one_of_their_values(
    network: NetworkFile, filters: list[str], found: list[str]
) -> None:
    assert names(network, Selection(DAY, where=parse_where(filters))) == found


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("region", "where_unknown"),
        ("shoe=42", "where_unknown"),
        ("sex=female", "where_value_unknown"),
        ("tor_state=maybe", "where_value_unknown"),
    ],
)
def test_filters_that_cannot_be_read(typed: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_where([typed])
    assert refused.value.problem.code == f"network.{code}"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("region=AFR", {"AFR"}),
        ("region=Afrique,eur", {"AFR", "EUR"}),
        ("country=kenya,SEN", {"KEN", "SEN"}),
        ("country=", {""}),
        ("language=French", {"fr"}),
        ("office_kind=regional office", {"regional_office"}),
        ("expertise=psea", {"psea"}),
        ("sex=women", {"F"}),
        ("term=,over", {"", "over"}),
    ],
)
def test_with_a_network_values_may_be_codes_ornames(
    network: NetworkFile, typed: str, meant: set[str]
) -> None:
    (values,) = parse_where([typed], network).values()
    assert values == meant


@pytest.mark.parametrize("typed", ["region=XYZ", "country=ZZZ", "sex=", "group=Nobody"])
def test_values_that_the_network_does_not_know_are_refused_with_those_there_are(
    network: NetworkFile, typed: str
) -> None:
    with pytest.raises(Refused) as refused:
        parse_where([typed], network)
    args = refused.value.problem.args
    assert args["known"] == ", ".join(known_values(network, typed.partition("=")[0]))


@pytest.mark.parametrize(
    ("typed", "near"), [("language=Frensh", "French"), ("language=Espagnole", "espagnol")]
)
def test_of_many_values_the_nearest_are_named(network: NetworkFile, typed: str, near: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_where([typed], network)
    told = str(refused.value.problem.args["near"]).split(", ")
    assert told[0] == near
    assert len(told) <= 4


def test_groups_terms_mandates_and_verification_are_facets(network: NetworkFile) -> None:
    (bah, other, *_), group = (
        appointment_ids(network, Selection(DAY)),
        actions.add_group(network, name="WGGI"),
    )
    actions.join_group(network, group, records.appointment(network, bah).person)
    actions.verify_people(network, [records.appointment(network, bah).person], DAY)
    for ends, appointment in ((DAY, bah), (DAY + timedelta(60), other)):
        actions.correct_appointment(network, appointment, term_ends=ends, mandate="both")
    counted = facets(network, Selection(DAY))
    assert counted["group"] == [(group, 1), ("", 3)]
    assert counted["term"] == [("over", 1), ("ending", 1), ("", 3)]
    assert counted["verified"] == [("recently", 1), ("", 3)]
    assert counted["mandate"] == [("both", 2), ("unknown", 3)]
    assert names(network, Selection(DAY, where=parse_where(["group=wggi"], network))) == ["Achieng"]
    assert names(network, Selection(DAY, "WGGI")) == ["Achieng"]
    later = facets(network, Selection(date(2012, 1, 1)))
    assert later["verified"] == [("long_ago", 1), ("", 3)]


def test_facets_count_people_under_the_other_facets_filters(network: NetworkFile) -> None:
    counted = facets(network, Selection(DAY, where={"sex": frozenset({"F"})}))
    assert counted["sex"] == [("F", 2), ("M", 1), ("not_stated", 1)]
    assert counted["region"] == [("AFR", 2), ("EUR", 0)]
    assert counted["country"] == [("CIV", 1), ("KEN", 1), ("SEN", 1), ("CHE", 0)]
    assert counted["language"] == [("en", 1), ("fr", 1), ("", 1)]
    assert counted["role"] == [("focal_point", 2), ("alternate", 1), ("hq_working_group", 0)]
    assert set(counted) == set(FACETS)


def test_the_tally_counts_distinct_people_and_countries(network: NetworkFile) -> None:
    assert tally(network, Selection(DAY)) == Tally(4, 4, 2, 1, 1, 4)
    assert tally(network, Selection(DAY, where=parse_where(["country=CIV"]))) == Tally(2, 4, 1, 0, 1, 1)
    assert tally(network, Selection(DAY, text="nobody")) == Tally(0, 4, 0, 0, 0, 0)
