"""The backups on the page of the history: made, listed, compared, a record taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from focalnet.network import actions, records
from tests.ui.hands import types
from ui.pages.history import HistoryPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app import Parts


@pytest.fixture
def page(opened: Parts, qtbot: QtBot) -> HistoryPage:
    """Return the page with the backups, of which the latest knows somebody who is gone."""
    file = opened.session.file
    file.backup()
    person = next(each for each in records.persons(file) if records.appointments(file, person=each.id))
    actions.remove_person(file, person.id)
    actions.correct_office(file, records.offices(file)[0].id, city="Elsewhere")
    actions.add_person(file, family_name="Newcomer")
    opened.commands.history.show_backups()
    shown = opened.window.page("history")
    assert isinstance(shown, HistoryPage)
    qtbot.waitUntil(lambda: not opened.jobs.busy)
    return shown


@pytest.fixture
def compared(page: HistoryPage, opened: Parts, qtbot: QtBot) -> HistoryPage:
    page.backups.table.selectRow(0)
    qtbot.waitUntil(lambda: not opened.jobs.busy and page.backups.comparison.model.rowCount() == 3)
    return page


def said(page: HistoryPage) -> str:
    comparison = page.backups.comparison
    return " ".join(each.text() for each in comparison.findChildren(QLabel) if each.isVisibleTo(comparison))


def press(page: HistoryPage, text: str) -> None:
    next(each for each in page.findChildren(QPushButton) if each.text() == text).click()


def test_backups_are_listed_and_looked_through(page: HistoryPage) -> None:
    model = page.backups.model
    assert model.rowCount() == 2
    assert int(str(model.index(0, 3).data())) > 300
    assert page.content().title == "Backups"
    assert "Choose a backup" in said(page)


def test_a_backup_is_made(page: HistoryPage, opened: Parts, qtbot: QtBot) -> None:
    press(page, "Back up now")
    qtbot.waitUntil(lambda: not opened.jobs.busy)
    assert page.backups.model.rowCount() == 3
    assert opened.window.toast is not None
    assert opened.window.toast.text.startswith("Backed up and verified")


def test_what_differs_is_told(compared: HistoryPage) -> None:
    comparison = compared.backups.comparison
    assert "3 records differ" in said(compared)
    assert "come back too" in said(compared)
    types(comparison.search, "newcomer")
    assert "1 of 3 records that differ" in said(compared)
    assert "newer than the backup" in said(compared)
    assert not comparison.take_back.isEnabled()


def test_somebody_is_taken_back_and_undone(compared: HistoryPage, opened: Parts, qtbot: QtBot) -> None:
    comparison = compared.backups.comparison
    gone = comparison.chosen()
    assert gone is not None
    assert gone.became == "gone"
    comparison.take_back.click()
    qtbot.waitUntil(lambda: comparison.model.rowCount() == 2)
    assert records.person(opened.session.file, gone.row).name == gone.name
    assert opened.window.toast is not None
    assert gone.name in opened.window.toast.text
    opened.commands.history.undo()
    qtbot.waitUntil(lambda: comparison.model.rowCount() == 3)


def test_a_damaged_backup_says_so_in_place(page: HistoryPage, opened: Parts, qtbot: QtBot) -> None:
    path = page.backups.model.backup(0).path
    path.write_bytes(b"nothing of a network")
    page.backups.table.selectRow(0)
    qtbot.waitUntil(lambda: not opened.jobs.busy)
    assert "not a network" in said(page)
    path.unlink()
    page.backups.comparison.take_back_requested.emit("person", "x")
    assert page.backups._trouble.text()


def test_where_nothing_differs_it_says_so(page: HistoryPage, opened: Parts, qtbot: QtBot) -> None:
    opened.session.file.backup()
    page.backups.refresh()
    page.backups.table.selectRow(0)
    qtbot.waitUntil(lambda: "Nothing differs" in said(page))


def test_without_backups_it_says_when_they_are_made(page: HistoryPage, opened: Parts) -> None:
    file = opened.session.file
    file.remove_backups([backup.path for backup in file.backups()])
    page.backups.refresh()
    assert page.backups._none.isVisible()
    assert not page.backups.table.isVisible()


def test_the_steps_are_one_chip_away(page: HistoryPage) -> None:
    page.parts.choose("steps")
    assert page.steps.isVisible()
    assert page.steps.model.rowCount() > 3
