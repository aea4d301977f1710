"""A network beside an earlier copy of it, and one record taken back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions, records
from focalnet.network.then_and_now import Difference, differences, take_back
from focalnet.problems import Refused
from focalnet.steps import sentence
from focalnet.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


@pytest.fixture
def held(file: NetworkFile, build: Builder) -> str:
    """Return an appointment of somebody with expertise, in a group."""
    held = build.appointed("Ana Ruiz", starts=date(2006, 1, 1), grade="NO-A")
    person = records.appointment(file, held).person
    actions.set_expertise(file, person, {"psea": 3})
    actions.join_group(file, actions.add_group(file, name="Africa network"), person)
    return held


@pytest.fixture
def then(file: NetworkFile, held: str, tmp_path: Path) -> Iterator[NetworkFile]:
    """Return a copy of the network as it is at the beginning of a test."""
    with file.open_backup(file.backup(tmp_path / "copy.focalnet")) as opened:
        yield opened


def told(then: NetworkFile, file: NetworkFile) -> list[tuple[str, str, str]]:
    return [(each.table, each.became, each.name) for each in differences(then, file)]


def test_the_same_differs_in_nothing(file: NetworkFile, then: NetworkFile) -> None:
    assert differences(then, file) == []


def test_facts_that_changed_are_told_then_and_now(file: NetworkFile, then: NetworkFile, held: str) -> None:
    actions.correct_appointment(file, held, grade="NO-B", countries_covered=("KEN",))
    (found,) = differences(then, file, "fr")
    assert (found.table, found.became, found.name) == ("appointment", "changed", "Ana Ruiz · Nairobi")
    assert {fact.fact: (fact.before, fact.after) for fact in found.facts} == {
        "grade": ("NO-A", "NO-B"),
        "countries_covered": ((), ("Kenya",)),
    }
    take_back(file, then, "appointment", held)
    assert differences(then, file) == []


def test_a_person_who_is_gone_comes_back_with_all_that_went_with_them(
    file: NetworkFile, then: NetworkFile, held: str
) -> None:
    person = records.appointment(then, held).person
    actions.remove_person(file, person)
    (gone,) = differences(then, file)
    assert (gone.table, gone.became, gone.name, gone.parts) == ("person", "gone", "Ana Ruiz", 3)
    take_back(file, then, "person", person)
    assert differences(then, file) == []
    (latest,) = file.history(limit=1)
    assert sentence(latest, words()).startswith("Took Ana Ruiz back from the backup of ")
    file.undo()
    assert told(then, file) == [("person", "gone", "Ana Ruiz")]


def test_an_appointment_comes_back_with_the_office_it_needs(
    file: NetworkFile, then: NetworkFile, held: str
) -> None:
    office = records.appointment(then, held).office
    actions.remove_appointment(file, held)
    actions.remove_office(file, office)
    assert told(then, file) == [
        ("office", "gone", "Nairobi"),
        ("appointment", "gone", "Ana Ruiz · Nairobi"),
    ]
    take_back(file, then, "appointment", held)
    assert differences(then, file) == []
    assert len([step for step in file.history() if step.code == "record.take_back"]) == 1


def test_what_is_new_is_told_with_its_parts(file: NetworkFile, then: NetworkFile, build: Builder) -> None:
    build.appointed("Ece Demir")
    new = differences(then, file)
    assert [(each.table, each.became, each.parts) for each in new] == [
        ("person", "new", 1),
        ("office", "new", 0),
    ]
    assert Difference("office", new[1].row, "new", "Nairobi", new[1].facts) == new[1]


def test_what_the_copy_does_not_know_cannot_be_taken_back(file: NetworkFile, then: NetworkFile) -> None:
    with pytest.raises(Refused, match="not_in_backup"):
        take_back(file, then, "person", "nobody")


def test_what_is_the_same_makes_no_step(file: NetworkFile, then: NetworkFile, held: str) -> None:
    steps = len(file.history())
    take_back(file, then, "appointment", held)
    assert len(file.history()) == steps
