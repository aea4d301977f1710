"""Whom somebody about to be entered resembles, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.network.resembling import KnownPeople

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


@pytest.fixture
def known(file: NetworkFile, build: Builder) -> KnownPeople:
    build.appointed("Aïssatou Bah", "F", build.office("Dakar", "SEN"), starts=None)
    build.person("Mary Achieng", "F", email="MAchieng@example.org")
    build.person("Jean-Pierre Kouassi", "M")
    return KnownPeople(file)


@pytest.mark.parametrize(
    ("family", "given", "name", "reason"),
    [
        ("Bah", "Aissatou", "Aïssatou Bah", "same_name"),
        ("aissatou", "BAH", "Aïssatou Bah", "name_swapped"),
        ("Achiengo", "Mary", "Mary Achieng", "name_alike"),
        ("Kouassi", "Jean Pierre", "Jean-Pierre Kouassi", "same_name"),
    ],
)
def test_resembling_names(known: KnownPeople, family: str, given: str, name: str, reason: str) -> None:
    (found,) = known.resembling(family, given)
    assert found.person.name == name
    assert reason in found.reasons


def test_the_same_address_is_told_whatever_the_name(known: KnownPeople) -> None:
    (found,) = known.resembling("Smith", "John", "machieng@EXAMPLE.org", sex="M")
    assert found.person.name == "Mary Achieng"
    assert found.strong


def test_country_and_office_are_reasons_too(known: KnownPeople) -> None:
    (found,) = known.resembling("Bah", "Aïssatou", country="SEN")
    assert found.reasons == ("same_name", "same_country")


@pytest.mark.parametrize(
    ("family", "given", "sex"),
    [("Bah", "", ""), ("", "", ""), ("Bah", "Mamadou", ""), ("Bah", "Aïssatou", "M")],
)
def test_nobody_is_suspected_for_little(known: KnownPeople, family: str, given: str, sex: str) -> None:
    assert known.resembling(family, given, sex=sex) == []


def test_a_slip_of_the_pen_is_a_weak_reason(known: KnownPeople) -> None:
    (found,) = known.resembling("Achiengo", "Mary")
    assert not found.strong
