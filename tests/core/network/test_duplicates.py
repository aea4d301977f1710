from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions, records
from focalnet.network.duplicates import suspected

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


def _pair(
    build: Builder, one: str, other: str, *, countries: str = "KEN KEN", emails: str = " ", **sexes: str
) -> None:
    for number, name in enumerate((one, other)):
        email = emails.split(" ")[number]
        person = build.person(name, sexes.get(f"sex{number}", "F"), email=email)
        actions.appoint(build.file, person, build.office(f"Office {number}", countries.split()[number]))


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Ana Ruiz", "Ana Ruiz", "same_name"),
        ("Aïssatou Bâ", "AISSATOU BA", "same_name"),
        ("Hoa Le", "Le Hoa", "name_swapped"),
        ("Maria Lisa Garraud", "M. Garraud", "name_shorter"),
        ("Mamadou Diallo", "Mamadu Diallo", "name_alike"),
    ],
)
def test_names_that_may_be_one_person(
    file: NetworkFile, build: Builder, one: str, other: str, reason: str
) -> None:
    _pair(build, one, other)
    (found,) = suspected(file)
    assert reason in found.reasons
    assert "same_country" in found.reasons


def test_the_same_address_is_enough(file: NetworkFile, build: Builder) -> None:
    _pair(build, "Ana Ruiz", "Lucía Alvarado", emails="a@example.org A@example.org", countries="KEN SEN")
    (found,) = suspected(file)
    assert found.reasons[0] == "same_email"


@pytest.mark.parametrize(
    ("one", "other", "facts"),
    [
        ("Ana Ruiz", "Lucía Alvarado", {}),
        ("Ana Ruiz", "Ana Ruiz", {"sex1": "M"}),  # sex stated otherwise
        ("Mamadou Diallo", "Mamadu Diallo", {"countries": "KEN SEN"}),
        ("Mamadou Diallo", "Mamadu Diallo", {"emails": "a@example.org b@example.org"}),
    ],
)
def test_people_who_are_two(
    file: NetworkFile, build: Builder, one: str, other: str, facts: dict[str, str]
) -> None:
    _pair(build, one, other, **facts)
    assert suspected(file) == []


def test_not_the_same_person_is_remembered(file: NetworkFile, build: Builder) -> None:
    _pair(build, "Ana Ruiz", "Ana Ruiz")
    (found,) = suspected(file)
    actions.not_the_same_person(file, found.other, found.one)
    assert suspected(file) == []
    file.undo()
    assert suspected(file) == [found]


def test_the_best_founded_come_first(file: NetworkFile, build: Builder) -> None:
    _pair(build, "Mamadou Diallo", "Mamadu Diallo")
    _pair(build, "Ece Demir", "Ece Demir", emails="e@example.org e@example.org")
    assert ["same_email" in each.reasons for each in suspected(file)] == [True, False]


def test_what_two_differ_in_speaks_against_them(file: NetworkFile, build: Builder) -> None:
    _pair(build, "Ana Ruiz", "Ana Ruiz", countries="KEN SEN", emails="a@example.org b@example.org")
    _pair(build, "Ece Demir", "Ece Demir", sex0="not_stated")
    assert ["other_country" in each.reasons for each in suspected(file)] == [False, True]


def test_nobody_is_suspected_of_being_themselves(file: NetworkFile, build: Builder) -> None:
    person = build.person("Ana Ruiz", email="a@example.org", other_emails=["a@example.org"])
    for name in ("Nairobi", "Kisumu"):
        actions.appoint(file, person, build.office(name))
    assert suspected(file) == []
    assert len(records.appointments(file, person=person)) == 2
