"""The page of the history: found, told, undone, taken back, copied."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from focalnet.network import actions, records
from tests.ui.hands import presses, types
from ui.pages.history import HistoryPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app import Parts


@pytest.fixture
def page(opened: Parts) -> HistoryPage:
    file = opened.session.file
    office = actions.add_office(file, name="Praia", country="CPV")
    person = actions.add_person(file, family_name="Évora", given_names="Inês")
    actions.appoint(file, person, office, starts=date(2009, 1, 1))
    actions.remove_person(file, actions.add_person(file, family_name="Gone Away"))
    opened.window.go("history")
    shown = opened.window.page("history")
    assert isinstance(shown, HistoryPage)
    return shown


def shown(page: HistoryPage) -> list[str]:
    """Return the sentences that are shown, without the days."""
    model = page.steps.model
    return [str(model.index(row, 1).data()) for row in range(model.rowCount()) if model.step(row) is not None]


def said(page: HistoryPage) -> str:
    pane = page.steps.pane
    return " ".join(label.text() for label in pane.findChildren(QLabel) if label.isVisibleTo(pane))


def test_the_latest_step_is_told_with_what_it_changed(page: HistoryPage) -> None:
    assert shown(page)[0] == "Removed Gone Away"
    assert "Removed Gone Away" in said(page)
    assert "Person · removed" in said(page)
    assert page.steps.filters.counts.text() == "7 steps"
    page.steps.choose(page.steps.model.row_of(3))
    assert "Praia" in said(page)
    page.steps.choose(10**6)
    assert "Praia" in said(page)


def test_the_keys_pass_over_days(page: HistoryPage) -> None:
    table = page.steps.table
    table.setFocus()
    presses(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 2
    presses(table, Qt.Key.Key_Home, ctrl=True)
    assert table.currentIndex().row() == 1


def test_steps_are_found_by_words(page: HistoryPage, qtbot: QtBot) -> None:
    types(page.steps.filters.words, "evora prai")
    qtbot.waitUntil(lambda: len(shown(page)) == 1)
    assert page.steps.filters.counts.text() == "1 of 7 steps"
    page.steps.filters.all.click()
    assert len(shown(page)) == 7
    assert page.steps.filters.all.isHidden()


def test_steps_of_a_person_who_is_gone(page: HistoryPage) -> None:
    field = page.steps.filters.person
    types(field, "gone aw")
    presses(field, Qt.Key.Key_Return)
    assert (field.text(), field.toolTip()) == ("Gone Away", "Gone Away · removed")
    assert shown(page) == ["Removed Gone Away", "Added Gone Away"]
    field.selectAll()
    presses(field, Qt.Key.Key_Delete)
    assert len(shown(page)) == 7


def test_nobody_of_that_name(page: HistoryPage) -> None:
    field = page.steps.filters.person
    types(field, "zzz")
    field.settle()
    assert "zzz" in page.steps._trouble.text()
    assert field.property("look") == "wrong"
    field.selectAll()
    presses(field, Qt.Key.Key_Delete)
    assert page.steps._trouble.isHidden()
    assert field.property("look") == "search"


def test_steps_of_an_office(page: HistoryPage) -> None:
    field = page.steps.filters.office
    types(field, "praia")
    presses(field, Qt.Key.Key_Return)
    assert len(shown(page)) == 2


def test_steps_between_two_days(page: HistoryPage) -> None:
    first = page.steps.filters.first
    first.setText("2200-01-01")
    first.editingFinished.emit()
    assert shown(page) == []
    assert said(page) == ""
    first.setText("soon")
    first.editingFinished.emit()
    assert "soon" in page.steps._trouble.text()
    first.clear()
    first.editingFinished.emit()
    assert len(shown(page)) == 7


def test_kinds_and_actors_are_ticked(page: HistoryPage) -> None:
    facets = page.steps.facets
    lines = [str(facets.index(row).data()) for row in range(facets.rowCount())]
    facets.press(facets.index(lines.index("Person added")))
    assert shown(page) == ["Added Gone Away", "Added Inês Évora"]
    facets.press(facets.index(lines.index("Office added")))
    assert len(shown(page)) == 3


def test_undo_and_redo_show_what_was_done(page: HistoryPage) -> None:
    page._undo.click()
    assert shown(page)[0] == "Undid: Removed Gone Away"
    assert "undone by" in shown(page)[1] or "undone," in shown(page)[1]
    page.steps.choose(2)
    assert "ndone" in said(page)
    assert not page.steps.pane.revert.isEnabled()
    page._redo.click()
    assert not page._redo.isEnabled()


def test_a_step_is_taken_back(page: HistoryPage, opened: Parts) -> None:
    row = next(row for row, text in enumerate(shown(page), 1) if text.startswith("Appointed"))
    page.steps.choose(row)
    page.steps.pane.revert.click()
    assert shown(page)[0].startswith("Took back: Appointed Inês Évora")
    (office,) = [office for office in records.offices(opened.session.file) if office.name == "Praia"]
    assert records.appointments(opened.session.file, office=office.id) == []


def test_the_list_can_be_copied(page: HistoryPage, opened: Parts) -> None:
    content = page.content()
    assert content.headers == ("When", "What was done", "Who", "Records")
    assert len(content.rows) == 8
    assert content.rows[1][1] == "Removed Gone Away"
    assert opened.session.listed


def test_a_narrow_page_folds_its_filters(page: HistoryPage, opened: Parts) -> None:
    opened.window.resize(960, 600)
    filters = page.steps.filters
    assert not filters.person.isVisible()
    assert filters.more.isVisible()
    filters.more.click()
    assert filters.person.isVisible()
    opened.window.resize(1280, 800)
    assert not filters.more.isVisible()


def test_another_network_has_its_own_history(page: HistoryPage, opened: Parts) -> None:
    opened.session.close()
    opened.session.create(opened.settings.home / "other.focalnet")
    opened.window.go("history")
    assert shown(page) == ["Made the network"]


def test_a_step_of_which_facts_were_forgotten_stays_done(page: HistoryPage, opened: Parts) -> None:
    file = opened.session.file
    person = next(each for each in records.persons(file) if each.family_name == "Évora")
    actions.anonymize_and_forget(file, [person.id])
    assert shown(page)[0] == "Forgot 1 former focal point for good"
    assert "it stays done" in said(page)
    assert not page.steps.pane.revert.isEnabled()
    row = next(row for row, text in enumerate(shown(page), 1) if text.startswith("Appointed"))
    page.steps.choose(row)
    assert "Appointed –" in said(page)
    assert not page.steps.pane.revert.isEnabled()
