"""People let go of for good: the name is nowhere in the file, and the figures stay."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.network import actions, records
from focalnet.network.composition import compose
from focalnet.network.history import Names, StepChanges, everybody
from focalnet.network.personal_data import ANONYMOUS, to_forget
from focalnet.network.schema import SCHEMA
from focalnet.problems import Refused
from focalnet.store import NetworkFile
from tests.core.network.conftest import Builder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LIMIT = date(2004, 11, 23)
WORDS = ("zorblätt", "zorblatt", "quixâne", "quixane", "wibbledon", "+99 1234567", "frobnitz")


@pytest.fixture
def file(file: NetworkFile, tmp_path: Path) -> Iterator[NetworkFile]:
    """Return a network with a folder for backups."""
    path = file.path
    file.close()
    with NetworkFile.open(path, (SCHEMA,), backups=tmp_path / "backups") as opened:
        yield opened


@pytest.fixture
def former(file: NetworkFile) -> str:
    """Return somebody whose traces are everywhere a file may keep them."""
    build = Builder(file)
    office = build.office()
    person = build.person("Quixâne Zorblätt", email="q.wibbledon@example.org", telephone="+99 1234567")
    held = actions.appoint(file, person, office, starts=date(2000, 1, 1), grade="P-4", unit="Frobnitz unit")
    actions.correct_person(
        file, person, family_name="Zorblätt-Wibbledon", other_emails=("zorblatt@example.org",)
    )
    actions.correct_person(file, person, family_name="Zorblätt", notes="Zorblätt said so")
    actions.set_expertise(file, person, {"psea": 3}, "frobnitz.xlsx")
    other = build.person("Quixane Zorblatt")
    actions.appoint(file, other, build.office("Dakar", "SEN"), ends=date(2001, 1, 1))
    actions.merge_people(file, person, other)
    actions.not_the_same_person(file, person, build.person("Ece Demir"))
    file.learn_alias("name", "Zorblätt Quixâne", person)
    actions.end_appointment(file, held, date(2003, 1, 1), "frobnitz")
    return person


def left(path: Path) -> list[str]:
    """Return which of the words stand in a file, in letters great or small."""
    raw = path.read_bytes().decode("utf-8", "replace").casefold()
    return [word for word in WORDS if word in raw]


def test_the_name_is_nowhere_in_the_file(file: NetworkFile, former: str) -> None:
    assert left(file.path) == list(WORDS)
    assert actions.anonymize_and_forget(file, [former]).people == (former,)
    assert left(file.path) == []
    assert file.check() == []
    file.close()
    assert left(file.path) == []


def test_figures_and_facts_that_name_nobody_stay(file: NetworkFile, former: str) -> None:
    then = compose(file, date(2002, 1, 1))
    actions.anonymize_and_forget(file, [former])
    assert compose(file, date(2002, 1, 1)) == then
    kept = records.person(file, former)
    assert (kept.family_name, kept.given_names, kept.sex) == (ANONYMOUS, "", "F")
    grades = [held.grade for held in records.appointments(file, person=former)]
    assert "P-4" in grades
    assert records.expertise(file, former)[0].level == 3


def test_the_history_tells_it_without_names(file: NetworkFile, former: str) -> None:
    actions.anonymize_and_forget(file, [former])
    names = Names(file)
    for step in file.history():
        changes = StepChanges(file, step.id, names)
        told = [changes.record(group, row) for group in changes.groups for row in changes.rows(group)]
        assert not any(word in str(told).casefold() for word in WORDS)
    assert "Ece Demir" in [row.name for row in everybody(file)]
    assert all("orbl" not in row.name for row in everybody(file))


def test_it_cannot_be_undone(file: NetworkFile, former: str) -> None:
    actions.anonymize_and_forget(file, [former])
    assert file.undoable() is None
    with pytest.raises(Refused, match="undo_before_forgetting"):
        file.undo()


def test_backups_that_know_the_person_are_named_and_removed(file: NetworkFile, former: str) -> None:
    before = file.backup()
    forgotten = actions.anonymize_and_forget(file, [former])
    assert before in [backup.path for backup in forgotten.backups]
    assert actions.remove_backups(file, forgotten) == []
    kept = file.backups()
    assert kept[0].reason == "forgotten"
    assert [left(backup.path) for backup in kept] == [[] for _ in kept]


def test_nobody_is_no_step(file: NetworkFile) -> None:
    steps = len(file.history())
    assert actions.anonymize_and_forget(file, []) == actions.Forgotten((), ())
    assert len(file.history()) == steps


def test_whom_nothing_needs_to_know_any_more(file: NetworkFile, former: str) -> None:
    build = Builder(file)
    build.appointed("Kim Lee", ends=date(2009, 1, 1))
    gone = build.person("Zoe Old")
    actions.remove_person(file, gone)
    assert to_forget(file, LIMIT) == [former]
    assert to_forget(file, date(2200, 1, 1))[-1] == gone
    actions.anonymize_former(file, LIMIT)
    assert to_forget(file, LIMIT) == [former]
    actions.anonymize_and_forget(file, to_forget(file, date(2200, 1, 1)))
    assert to_forget(file, date(2200, 1, 1)) == []
    assert b"Zoe" not in file.path.read_bytes()


def test_others_of_the_same_family_keep_their_name(file: NetworkFile, former: str) -> None:
    cousin = Builder(file).person("Bob Zorblätt")
    actions.anonymize_and_forget(file, [former])
    assert records.person(file, cousin).name == "Bob Zorblätt"
    added = [step for step in file.history(row=cousin) if step.code == "person.add"]
    assert added[0].args == {"name": "Bob Zorblätt"}
