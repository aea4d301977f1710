"""A round whatever its state: read only, closed, sealed, in another language, gone while it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from focalnet.surveys import actions, records
from tests.core.surveys.conftest import small
from tests.ui.hands import presses
from tests.ui.pages.surveys.conftest import DUE, OPENED, answer
from ui.models.round_model import ANSWERED, NAME, STATE, SURVEY
from ui.models.round_model import DUE as DUE_COLUMN
from ui.pages.surveys.collect.tab import CollectTab
from ui.pages.surveys.people.tab import PeopleTab
from ui.pages.surveys.results.tab import ResultsTab
from ui.pictures import settle
from ui.session import Session
from ui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ui.app import Parts
    from ui.pages.surveys.page import SurveysPage


@pytest.fixture
def french(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[None]:
    """Have the window speak French, and English again."""
    (tmp_path / "home").mkdir()
    Settings(tmp_path / "home").put("language", "fr")
    parts: Parts = request.getfixturevalue("parts")
    yield
    parts.translation.install("en")


@pytest.fixture
def read_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the network be one that somebody else has open."""
    monkeypatch.setattr(Session, "writable", property(lambda _: False))


def chips(surveys: SurveysPage) -> list[str]:
    return [each.text() for each in surveys.view.chips.findChildren(QPushButton)]


@pytest.mark.usefixtures("french")
def test_page_speaks_the_language_of_the_window(surveys: SurveysPage, round_id: str) -> None:
    answer(surveys.session.file, round_id, 30)
    assert surveys.title.text() == "Enquêtes"
    assert surveys.counts.text() == "1 enquête · 1 passation"
    surveys.show_round(round_id, "people")
    assert chips(surveys) == ["Questions", "Personnes", "Collecte", "Résultats"]
    assert "échéance le 30 novembre 2012" in surveys.view.line.text()
    assert "30 réponses sur" in surveys.view.line.text()
    tab = surveys.view.shown_tab()
    assert isinstance(tab, PeopleTab)
    assert tab.mails.text() == "Préparer des courriels…"
    assert tab.rates.by.text() == "Par\u00a0: région"


@pytest.mark.usefixtures("french")
def test_answers_are_told_in_the_language_of_the_window(surveys: SurveysPage, round_id: str) -> None:
    answer(surveys.session.file, round_id, 30)
    surveys.show_round(round_id, "results")
    tab = surveys.view.shown_tab()
    assert isinstance(tab, ResultsTab)
    assert tab.questions.count.text() == "5 questions"
    tab.show_question("job")
    assert tab.view.card.title.text() == "1  Votre titre"


def test_network_that_cannot_be_written_offers_nothing_that_writes(
    surveys: SurveysPage, round_id: str, request: pytest.FixtureRequest
) -> None:
    answer(surveys.session.file, round_id, 30)
    request.getfixturevalue("read_only")
    surveys.refresh()
    assert not surveys.new.isEnabled()
    assert not surveys.open.isEnabled()
    surveys.show_round(round_id, "people")
    people = surveys.view.shown_tab()
    assert isinstance(people, PeopleTab)
    people.list.table.selectRow(0)
    assert not people.mails.isEnabled()
    assert not people.withdraw.isEnabled()
    assert people.forms.isEnabled()  # they go into a folder, not into the network
    assert people.addresses.isEnabled()
    surveys.view.show_tab("collect")
    collect = surveys.view.shown_tab()
    assert isinstance(collect, CollectTab)
    assert not any(door.isEnabled() for door in collect.beside_title())
    assert surveys.collecting() == ""


def test_files_are_not_taken_where_nothing_may_be_written(
    surveys: SurveysPage, round_id: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    surveys.show_round(round_id, "people")
    request.getfixturevalue("read_only")
    assert not surveys.take_files([tmp_path])
    surveys.show_list()
    assert not surveys.take_files([tmp_path])


def test_dropped_files_lead_from_any_tab_to_the_one_that_collects(
    surveys: SurveysPage, opened: Parts, round_id: str, tmp_path: Path, qtbot: object
) -> None:
    surveys.show_round(round_id, "results")
    assert surveys.collecting() == "Round 2012"
    assert surveys.take_files([tmp_path / "gone.xlsx"])
    assert surveys.view.chips.current() == "collect"
    opened.jobs.cancel()
    opened.jobs.close()


def test_list_follows_what_becomes_of_a_round(surveys: SurveysPage, opened: Parts, round_id: str) -> None:
    file = opened.session.file
    assert surveys.model.face(0, STATE).text == "Open"
    answer(file, round_id, 10)
    assert surveys.model.face(0, ANSWERED).text.startswith("10 · ")
    file.undo()
    assert surveys.model.face(0, ANSWERED).text.startswith("0 · ")
    actions.change_round(file, round_id, name="Round of autumn")
    assert surveys.model.face(0, NAME).text == "Round of autumn"
    actions.close_round(file, round_id, DUE)
    assert surveys.model.face(0, STATE).text == "Closed"
    file.undo()
    assert surveys.model.face(0, STATE).text == "Open"


def test_round_that_is_looked_at_follows_its_changes(surveys: SurveysPage, round_id: str) -> None:
    file = surveys.session.file
    surveys.show_round(round_id, "people")
    actions.change_round(file, round_id, name="Round of autumn", due=None)
    assert surveys.view.title.whole == "Round of autumn"
    assert surveys.view.line.text().endswith("no due date")
    file.undo()
    assert surveys.view.title.whole == "Round 2012"
    assert surveys.view.line.text().endswith("due 30 November 2012")
    assert surveys.view.chips.current() == "people"


def test_the_line_tells_what_kind_of_round_it_is(surveys: SurveysPage, survey: str) -> None:
    file = surveys.session.file
    paired = actions.open_round(file, survey, name="Both", opened=OPENED, paired=True)
    surveys.show_round(paired)
    assert "with their supervisors" in surveys.view.line.text()
    secret = actions.open_round(
        file, survey, name="Secret", opened=OPENED, confidential=True, smallest_cell=7
    )
    surveys.show_round(secret)
    assert "confidential, smallest group 7" in surveys.view.line.text()
    actions.close_round(file, secret, DUE)
    actions.seal_round(file, secret, DUE)
    assert "sealed 30 November 2012" in surveys.view.line.text()


def test_sealed_round_takes_nothing_in_and_says_so(surveys: SurveysPage, survey: str, tmp_path: Path) -> None:
    file = surveys.session.file
    secret = actions.open_round(file, survey, name="Secret", opened=OPENED, confidential=True)
    actions.close_round(file, secret, DUE)
    actions.seal_round(file, secret, DUE)
    surveys.show_round(secret, "collect")
    tab = surveys.view.shown_tab()
    assert isinstance(tab, CollectTab)
    assert tab._sealed.isVisible()
    assert not any(door.isEnabled() for door in tab.beside_title())
    assert not tab.take_files([tmp_path])
    assert surveys.collecting() == ""
    surveys.view.show_tab("people")
    people = surveys.view.shown_tab()
    assert isinstance(people, PeopleTab)
    assert not people.forms.isEnabled()
    assert not people.mails.isEnabled()


def test_another_round_is_shown_from_its_own_beginning(
    surveys: SurveysPage, opened: Parts, survey: str, round_id: str, tmp_path: Path
) -> None:
    other = actions.open_round(opened.session.file, survey, name="Second", opened=OPENED)
    surveys.show_round(round_id, "collect")
    tab = surveys.view.shown_tab()
    assert isinstance(tab, CollectTab)
    tab._say("Something was wrong.")
    surveys.show_round(other, "collect")
    assert tab.round_id == other
    assert not tab._trouble.isVisible()
    surveys.view.show_tab("people")
    people = surveys.view.shown_tab()
    assert isinstance(people, PeopleTab)
    people.note.say("Wrote 3 forms", tmp_path)
    surveys.show_round(round_id, "people")
    assert not people.note.isVisible()


def test_escape_leads_back_from_each_tab(surveys: SurveysPage, round_id: str) -> None:
    for tab in ("questions", "people", "collect", "results"):
        surveys.show_round(round_id, tab)
        presses(surveys.view, Qt.Key.Key_Escape)
        assert surveys.round_id == ""
        assert surveys.table.isVisible()


def test_way_back_is_a_button_with_a_name(surveys: SurveysPage, round_id: str) -> None:
    surveys.show_round(round_id)
    assert surveys.view.back.accessibleName() == "Back to all surveys"
    surveys.view.back.click()
    assert surveys.table.isVisible()
    assert surveys.title.isVisible()


def test_menu_of_what_can_be_done_is_asked_for_below_its_button(surveys: SurveysPage, round_id: str) -> None:
    asked: list[QPoint] = []
    surveys.menu_requested.disconnect()
    surveys.menu_requested.connect(asked.append)
    surveys.show_round(round_id)
    assert surveys.view.more.text() == "Round…"
    surveys.view.more.click()
    (at,) = asked
    assert surveys.view.more.mapFromGlobal(at) == QPoint(0, surveys.view.more.height())


def test_survey_is_fielded_from_its_questions(surveys: SurveysPage, survey: str) -> None:
    asked: list[str] = []
    surveys.round_requested.disconnect()
    surveys.round_requested.connect(asked.append)
    surveys.show_survey(survey)
    assert surveys.view.more.text() == "Survey…"
    assert surveys.view.field.isVisible()
    surveys.view.field.click()
    assert asked == [survey]


def test_survey_that_is_removed_gives_way_to_the_list(surveys: SurveysPage, survey: str) -> None:
    surveys.show_survey(survey)
    actions.remove_survey(surveys.session.file, survey)
    assert not surveys.view.isVisible()
    assert surveys._stack.currentWidget() is surveys._none
    surveys.session.file.undo()
    assert surveys._stack.currentWidget() is surveys._card


def test_narrow_window_leaves_out_what_matters_least(surveys: SurveysPage, round_id: str) -> None:
    surveys.resize(500, 600)
    assert surveys.table.isColumnHidden(SURVEY)
    assert surveys.table.isColumnHidden(DUE_COLUMN)
    surveys.resize(780, 600)
    assert surveys.table.isColumnHidden(SURVEY)
    assert not surveys.table.isColumnHidden(DUE_COLUMN)
    surveys.resize(1000, 600)
    assert not surveys.table.isColumnHidden(SURVEY)


def test_what_is_shown_can_be_copied_and_printed(surveys: SurveysPage, opened: Parts, round_id: str) -> None:
    actions.add_survey(opened.session.file, small(), name="Ideas")
    listed = surveys.content()
    assert listed is not None
    assert listed.title == "Surveys"
    assert [row[0] for row in listed.rows] == ["Ideas", "Round 2012"]
    surveys.show_round(round_id, "people")
    people = surveys.content()
    assert people is not None
    assert people.title == "People who were asked"
    assert len(people.rows) == len(records.invitations(opened.session.file, round_id))
    surveys.view.show_tab("collect")
    assert surveys.content() is None  # nothing came in yet
    surveys.show_list()
    assert surveys.content() == listed


def test_network_that_is_closed_leaves_no_round_behind(
    surveys: SurveysPage, opened: Parts, round_id: str, tmp_path: Path
) -> None:
    surveys.show_round(round_id)
    opened.session.create(tmp_path / "another.focalnet")
    assert surveys.round_id == ""
    opened.window.go("surveys")
    assert surveys.model.rowCount() == 0
    assert surveys._stack.currentWidget() is surveys._none


def test_buttons_leave_the_name_of_the_round_its_room(
    surveys: SurveysPage, opened: Parts, round_id: str
) -> None:
    surveys.show_round(round_id, "people")
    view = surveys.view
    view.title.setText("Composition and expertise of the network in the year 2012")
    opened.window.resize(1280, 800)
    settle()
    assert view.more.mapTo(view, QPoint()).y() < view.title.geometry().bottom()
    view.setFixedWidth(500)
    settle()
    assert view.more.mapTo(view, QPoint()).y() > view.title.geometry().bottom()
    assert view.title.width() > 300


def test_page_is_no_higher_than_the_window_where_its_lists_can_be_smaller(
    surveys: SurveysPage, opened: Parts, round_id: str
) -> None:
    opened.window.resize(1280, 640)
    for tab in ("questions", "people", "collect", "results"):
        surveys.show_round(round_id, tab)
        settle()
        assert opened.window.view.verticalScrollBar().maximum() == 0


def test_answers_of_people_who_were_not_asked_stand_apart(surveys: SurveysPage, round_id: str) -> None:
    file = surveys.session.file
    (answered, *_) = answer(file, round_id, 30)
    with file.step("test.withdraw"):
        whose = records.RESPONSE.get(file, answered).invitation
        records.INVITATION.update(file, whose, {"withdrawn": True})
    surveys.show_round(round_id, "people")
    assert surveys.view.line.text().startswith("29 of 128 answered (23 per cent), and 1 who was not asked")
