"""Merging two people, possible duplicates, and groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from focalnet.network import actions, records
from focalnet.network.duplicates import suspected
from tests.ui.conftest import COUNCIL
from ui.dialogs.duplicates import DuplicatesDialog
from ui.dialogs.groups import GroupsDialog, JoinGroupDialog
from ui.dialogs.merge import MergeDialog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.app import Parts

ACCEPTED = QDialog.DialogCode.Accepted.value


@pytest.fixture
def twice(opened: Parts) -> tuple[str, str]:
    """Return one person entered twice, with facts that differ and one that only the second has."""
    file = opened.session.file
    one = actions.add_person(file, family_name="Bah", given_names="Aïssatou", email="a.bah@example.org")
    other = actions.add_person(
        file, family_name="BAH", given_names="Aïssatou", email="bah@example.org", telephone="221 1"
    )
    actions.appoint(file, other, records.offices(file)[0].id, starts=COUNCIL)
    return one, other


@pytest.fixture
def merge(opened: Parts, twice: tuple[str, str]) -> Iterator[MergeDialog]:
    dialog = MergeDialog(opened.window, opened.session, opened.labels, *twice)
    yield dialog
    dialog.deleteLater()


@pytest.fixture
def groups(opened: Parts) -> Iterator[GroupsDialog]:
    dialog = GroupsDialog(opened.window, opened.session, opened.labels)
    yield dialog
    dialog.deleteLater()


def test_only_what_differs_and_both_know_is_asked(merge: MergeDialog) -> None:
    assert set(merge.choices) == {"family_name", "email"}
    assert merge.chosen() == {"family_name": "keep", "email": "keep"}


def test_merging_keeps_what_was_chosen_in_one_step(
    merge: MergeDialog, opened: Parts, twice: tuple[str, str]
) -> None:
    file, before = opened.session.file, opened.session.steps
    merge.choices["email"].button(1).click()
    merge.accept()
    kept = records.person(file, twice[0])
    assert (kept.family_name, kept.email, kept.other_emails) == (
        "Bah",
        "bah@example.org",
        ("a.bah@example.org",),
    )
    assert kept.telephone == "221 1"
    assert len(records.appointments(file, person=twice[0])) == 1
    assert opened.session.steps == before + 1
    file.undo()
    assert records.person(file, twice[1]).email == "bah@example.org"


def test_two_people_are_remembered_as_two(merge: MergeDialog, opened: Parts, twice: tuple[str, str]) -> None:
    apart = next(each for each in merge.findChildren(QPushButton) if each.text() == "They are two people")
    apart.click()
    assert merge.result() == ACCEPTED
    assert (min(twice), max(twice)) in records.not_the_same(opened.session.file)
    assert len(records.persons(opened.session.file, twice)) == 2


def test_possible_duplicates_are_told_apart_and_not_shown_again(
    opened: Parts, twice: tuple[str, str]
) -> None:
    dialog = DuplicatesDialog(opened.window, opened.session, opened.labels)
    pairs = suspected(opened.session.file)
    mine = next(each for each in pairs if {each.one, each.other} == set(twice))
    dialog.apart(mine)
    assert len(suspected(opened.session.file)) == len(pairs) - 1
    dialog.deleteLater()


def test_possible_duplicates_are_merged(
    opened: Parts, twice: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = DuplicatesDialog(opened.window, opened.session, opened.labels)
    mine = next(each for each in suspected(opened.session.file) if {each.one, each.other} == set(twice))
    monkeypatch.setattr(MergeDialog, "ask", lambda *_: twice[0])
    dialog.merge(mine)
    assert dialog.value() == twice[0]
    dialog.deleteLater()


def test_several_join_a_new_group_in_one_step(opened: Parts) -> None:
    file = opened.session.file
    people = [each.id for each in records.persons(file)[:2]]
    before = opened.session.steps
    dialog = JoinGroupDialog(opened.window, opened.session, opened.labels, people)
    dialog.group.choose("+")
    dialog.name.setText("Trainers")
    dialog.accept()
    group = next(each for each in records.groups(file) if each.name == "Trainers")
    assert {each.person for each in records.memberships(file, group=group.id)} == set(people)
    assert opened.session.steps == before + 1
    dialog.deleteLater()


def test_a_group_without_a_name_is_refused(opened: Parts) -> None:
    dialog = JoinGroupDialog(
        opened.window, opened.session, opened.labels, [records.persons(opened.session.file)[0].id]
    )
    dialog.group.choose("+")
    dialog.accept()
    assert dialog.trouble
    dialog.deleteLater()


def test_a_group_is_made_named_and_removed(groups: GroupsDialog, opened: Parts) -> None:
    file = opened.session.file
    before = len(records.groups(file))
    groups.new()
    groups.name.setText("Trainers")
    groups.name.editingFinished.emit()
    assert groups.group.currentText() == "Trainers"
    assert "Trainers" in {each.name for each in records.groups(file)}
    groups.remove()
    assert len(records.groups(file)) == before


def test_members_join_and_leave(groups: GroupsDialog, opened: Parts) -> None:
    file = opened.session.file
    groups.new()
    group = groups.group.value()
    somebody = records.persons(file)[0]
    groups.person.choose_person(somebody.id)
    groups.day.setText("2008-01-01")
    groups.join()
    (held,) = records.memberships(file, group=group)
    assert held.person == somebody.id
    groups.day.setText("2009-01-01")
    groups.leave(held)
    assert records.memberships(file, group=group)[0].ends is not None


def test_an_empty_name_is_refused_and_the_group_keeps_its_own(groups: GroupsDialog, opened: Parts) -> None:
    before = {each.name for each in records.groups(opened.session.file)}
    groups.name.setText(" ")
    groups.name.editingFinished.emit()
    assert groups.trouble
    assert {each.name for each in records.groups(opened.session.file)} == before
