"""Anonymizing former focal points in the window, with and without forgetting them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QListWidget

from focalnet.network import actions, records
from focalnet.network.coverage import attention
from tests.ui.conftest import TODAY
from ui.dialogs.forgetting import ForgettingChoice, ForgettingDialog, Leaving
from ui.pictures import settle
from ui.widgets.card import Scrolled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from ui.app import Parts

LEAVING = Leaving(["Ruiz, Ana", "Demir, Ece"], 1, 5, "1 November 2007", 2)


@pytest.fixture
def open_dialog(parts: Parts) -> Iterator[Callable[[Leaving], ForgettingDialog]]:
    made: list[ForgettingDialog] = []

    def open_dialog(leaving: Leaving) -> ForgettingDialog:
        made.append(ForgettingDialog(None, leaving))
        return made[-1]

    yield open_dialog
    for dialog in made:
        dialog.deleteLater()
    made.clear()


@pytest.fixture
def dialog(open_dialog: Callable[[Leaving], ForgettingDialog]) -> ForgettingDialog:
    return open_dialog(LEAVING)


@pytest.fixture
def small(parts: Parts, qtbot: QtBot) -> Parts:
    """Return the program with a network in which somebody left long ago."""
    parts.window.show()
    parts.session.create(parts.settings.home.parent / "small.focalnet")
    file = parts.session.file
    office = actions.add_office(file, name="Praia", country="CPV")
    for name, ends in (("Zorblatt", date(2001, 1, 1)), ("Kamau", None)):
        person = actions.add_person(file, family_name=name)
        actions.appoint(file, person, office, starts=date(2000, 1, 1), ends=ends)
    file.backup()
    return parts


@pytest.mark.parametrize("leaving", [LEAVING, Leaving(["Ruiz, Ana"] * 3, 0, 5, "1 November 2007", 0)])
def test_the_dialog_is_as_high_as_what_it_says(
    open_dialog: Callable[[Leaving], ForgettingDialog], leaving: Leaving, qtbot: QtBot
) -> None:
    dialog = open_dialog(leaving)
    with qtbot.waitExposed(dialog):
        dialog.show()
    settle()
    assert not dialog.findChildren(Scrolled)[0].verticalScrollBar().isVisible()
    (names,) = dialog.findChildren(QListWidget)
    assert not names.verticalScrollBar().isVisible()
    last = names.visualItemRect(names.item(len(leaving.names) - 1))
    assert names.viewport().height() - last.bottom() <= 4
    dialog.close()


def names(parts: Parts) -> set[str]:
    return {person.family_name for person in records.persons(parts.session.file)}


def test_the_gentle_way_is_offered_first(dialog: ForgettingDialog) -> None:
    assert dialog.value() == ForgettingChoice(for_good=False, backups=False)
    assert dialog.done_button.text() == "Anonymize 2 people"
    assert dialog.done_button.isEnabled()
    assert not dialog.sure.isEnabled()


def test_forgetting_wants_a_tick(dialog: ForgettingDialog) -> None:
    dialog.for_good.setChecked(True)
    assert not dialog.gently.isChecked()
    assert dialog.done_button.text() == "Forget 3 people for good"
    assert not dialog.done_button.isEnabled()
    dialog.sure.setChecked(True)
    assert dialog.done_button.isEnabled()
    assert dialog.value() == ForgettingChoice(for_good=True, backups=True)
    dialog.backups.setChecked(False)
    assert dialog.value() == ForgettingChoice(for_good=True, backups=False)


def test_it_says_in_words_what_cannot_be_undone(dialog: ForgettingDialog) -> None:
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "This cannot be undone." in said
    assert "1 November 2007" in said
    assert "5 years" in said
    assert "Also remove the 2 backups that hold the names" in dialog.backups.text()


def test_where_only_the_history_names_somebody_there_is_one_way(
    open_dialog: Callable[[Leaving], ForgettingDialog],
) -> None:
    dialog = open_dialog(Leaving([], 1, 5, "1 November 2007", 0))
    assert dialog.for_good.isChecked()
    assert not dialog.gently.isEnabled()
    assert dialog.done_button.text() == "Forget 1 person for good"
    assert dialog.value() == ForgettingChoice(for_good=True, backups=False)


def test_names_are_taken_away_and_undone(small: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    choice = ForgettingChoice(for_good=False, backups=False)
    monkeypatch.setattr(ForgettingDialog, "ask", lambda *_: choice)
    small.commands.history.anonymize()
    assert names(small) == {"–", "Kamau"}
    small.commands.history.undo()
    assert names(small) == {"Zorblatt", "Kamau"}


def test_names_are_forgotten_with_the_backups(
    small: Parts, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    choice = ForgettingChoice(for_good=True, backups=True)
    monkeypatch.setattr(ForgettingDialog, "ask", lambda *_: choice)
    small.commands.history.anonymize()
    qtbot.waitUntil(lambda: not small.jobs.busy)
    assert names(small) == {"–", "Kamau"}
    assert b"Zorblatt" not in small.session.file.path.read_bytes()
    kept = small.session.file.backups()
    assert kept
    assert all(b"Zorblatt" not in backup.path.read_bytes() for backup in kept)
    assert small.session.undoable() is None


def test_leaving_it_changes_nothing(small: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ForgettingDialog, "ask", lambda *_: None)
    steps = small.session.steps
    small.commands.history.anonymize()
    assert small.session.steps == steps


def test_nobody_to_anonymize_is_said(small: Parts) -> None:
    small.commands.history.undo()
    file = small.session.file
    for person in records.persons(file):
        actions.correct_person(file, person.id, notes="x")
    for held in records.appointments(file):
        if held.ends is not None:
            actions.correct_appointment(file, held.id, ends=None)
    small.commands.history.anonymize()
    assert small.window.toast is not None
    assert "Nobody is to be anonymized" in small.window.toast.text


def test_it_is_offered_among_what_needs_attention(small: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    (line,) = [line for line in attention(small.session.file, TODAY) if line.code == "past_retention"]
    assert (line.count, line.title(), line.note()) == (
        1,
        "Former focal point to be anonymized",
        "left more than 5 years ago",
    )
    asked: list[Leaving] = []
    monkeypatch.setattr(ForgettingDialog, "ask", lambda _, leaving: asked.append(leaving))
    small.routes.show_gap("past_retention")
    assert (asked[0].names, asked[0].backups) == (["Zorblatt"], 1)
