"""Asking the history as people do."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions, records
from focalnet.network.history import Asked, History, everybody
from focalnet.words import words

if TYPE_CHECKING:
    from focalnet.store import NetworkFile
    from tests.core.network.conftest import Builder


@pytest.fixture
def history(file: NetworkFile) -> History:
    return History(file, words())


def codes(history: History, asked: Asked) -> list[str]:
    return [step.code for step in history.find(asked)]


def test_a_person_with_their_appointments(file: NetworkFile, build: Builder, history: History) -> None:
    held = build.appointed("Ana Ruiz", starts=date(2006, 1, 1))
    build.appointed("Ece Demir")
    person = records.appointment(file, held).person
    actions.end_appointment(file, held, date(2009, 1, 1))
    actions.remove_appointment(file, held)
    wanted = ["appointment.remove", "appointment.end", "appointment.add", "person.add"]
    assert codes(history, Asked(person=person)) == wanted
    actions.remove_person(file, person)
    assert codes(history, Asked(person=person)) == ["person.remove", *wanted]


def test_what_a_merged_person_brought_with_them(file: NetworkFile, build: Builder, history: History) -> None:
    kept = build.person("Ana Ruiz")
    other = records.appointment(file, build.appointed("Ana Ruíz")).person
    actions.merge_people(file, kept, other)
    assert codes(history, Asked(person=kept)) == ["person.merge", "appointment.add", "person.add"]


def test_an_office_and_a_person_in_it(file: NetworkFile, build: Builder, history: History) -> None:
    office = build.office("Dakar", "SEN")
    held = build.appointed("Ana Ruiz", office=office)
    build.appointed("Ece Demir", office=office)
    assert codes(history, Asked(office=office)) == ["appointment.add", "appointment.add", "office.add"]
    person = records.appointment(file, held).person
    assert codes(history, Asked(person=person, office=office)) == ["appointment.add"]


def test_words_in_any_order_and_without_accents(build: Builder, history: History) -> None:
    build.person("Aïssatou Diallo")
    build.office("Dakar", "SEN")
    assert codes(history, Asked(text="diallo aiss")) == ["person.add"]
    assert codes(history, Asked(text="office dakar")) == ["office.add"]
    assert codes(history, Asked(text="diallo dakar")) == []


def test_steps_that_come_later_are_found_too(build: Builder, history: History) -> None:
    build.person("Ana Ruiz")
    assert codes(history, Asked(text="ruiz")) == ["person.add"]
    build.person("Eva Ruiz")
    assert codes(history, Asked(text="ruiz")) == ["person.add", "person.add"]
    before = len(history.find(Asked()))
    build.person("Kim Lee")
    assert len(history.find(Asked())) == before + 1


def test_kinds_and_actors_are_counted_under_the_other_conditions(build: Builder, history: History) -> None:
    for name in ("Ana Ruiz", "Eva Ruiz"):
        build.person(name)
    build.office()
    asked = Asked(codes=frozenset({"office.add"}))
    assert dict(history.kinds(asked))["person.add"] == 2
    assert dict(history.actors(asked)) == {"": 1}
    assert dict(history.kinds(Asked(text="eva"))) == {"person.add": 1}
    assert history.kinds(Asked(actors=frozenset({"nobody"}))) == []


def test_days_are_those_of_the_place(file: NetworkFile, build: Builder, history: History) -> None:
    build.person("Ana Ruiz")
    today = file.history(limit=1)[0].at.astimezone().date()
    day = timedelta(days=1)
    assert codes(history, Asked(first=today, last=today))[:1] == ["person.add"]
    assert codes(history, Asked(first=today + day)) == []
    assert codes(history, Asked(last=today - day)) == []


def test_everybody_who_is_or_was_there(file: NetworkFile, build: Builder) -> None:
    gone = build.person("Zoe Old")
    build.person("Ana Ruiz")
    anonymized = records.appointment(file, build.appointed("Kim Lee", ends=date(2001, 1, 1))).person
    actions.remove_person(file, gone)
    actions.anonymize_former(file, date(2004, 1, 1))
    assert [(row.name, row.gone) for row in everybody(file)] == [("Ana Ruiz", False), ("Zoe Old", True)]
    file.undo()
    assert {row.id: row.name for row in everybody(file)}[anonymized] == "Kim Lee"
