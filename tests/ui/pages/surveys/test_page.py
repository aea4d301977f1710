"""The page of the surveys: the list, and the way into a round and back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from focalnet.surveys import actions
from tests.core.surveys.conftest import small
from tests.ui.hands import presses
from tests.ui.pages.surveys.conftest import DUE, OPENED, answer
from ui.dialogs.surveys.new_survey import NewSurveyDialog
from ui.models.round_model import ANSWERED, ASKED, NAME, STATE, SURVEY
from ui.widgets.count_row import CountRow

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Rules
    from ui.app import Parts
    from ui.pages.surveys.page import SurveysPage


def cell(page: SurveysPage, row: int, column: int) -> str:
    return str(page.model.index(row, column).data() or "")


def test_network_without_surveys_says_what_they_are_for(
    surveys: SurveysPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert surveys._stack.currentWidget() is surveys._none
    assert surveys.open.isHidden()
    asked: list[None] = []
    monkeypatch.setattr(NewSurveyDialog, "ask", lambda *_, **__: asked.append(None))
    surveys._none.findChildren(type(surveys.new))[0].click()
    assert asked == [None]


def test_rounds_are_listed_with_what_came_in(
    surveys: SurveysPage, opened: Parts, round_id: str, keeps_the_rules: Rules
) -> None:
    file = opened.session.file
    actions.add_survey(file, small(), name="Ideas")
    answer(file, round_id, 30)
    asked = int(cell(surveys, 1, ASKED))
    assert (cell(surveys, 0, NAME), cell(surveys, 0, STATE)) == ("Ideas", "Not fielded yet")
    assert cell(surveys, 0, SURVEY) == "5 questions"
    assert (cell(surveys, 1, NAME), cell(surveys, 1, STATE)) == ("Round 2012", "Open")
    assert cell(surveys, 1, ANSWERED) == f"30 · {round(30 / asked * 100)} %"
    assert surveys.model.share(0) is None
    assert surveys.counts.text() == "2 surveys · 1 round"
    keeps_the_rules(surveys.model)


def test_round_past_its_due_date_warns_and_a_closed_one_does_not(
    surveys: SurveysPage, opened: Parts, round_id: str
) -> None:
    file = opened.session.file
    actions.change_round(file, round_id, due=date(2012, 10, 20))
    assert surveys.model.face(0, STATE) == surveys.model.face(0, STATE)._replace(
        text="Past due", pill="warning"
    )
    actions.close_round(file, round_id, DUE)
    assert surveys.model.face(0, STATE).pill == "plain"
    assert cell(surveys, 0, STATE) == "Closed"


def test_enter_opens_a_round_and_escape_leads_back(
    surveys: SurveysPage, opened: Parts, round_id: str
) -> None:
    surveys.table.selectRow(0)
    surveys.table.setFocus()
    presses(surveys.table, Qt.Key.Key_Return)
    view = surveys.view
    assert view.isVisible()
    assert view.title.whole == "Round 2012"
    assert "0 of" in view.line.text()
    assert "due 30 November 2012" in view.line.text()
    assert opened.session.round_id == round_id
    presses(view, Qt.Key.Key_Escape)
    assert surveys.table.isVisible()
    assert surveys.table.currentIndex().row() == 0
    assert not surveys.round_id


def test_tabs_are_made_when_they_are_first_seen_and_follow_the_round(
    surveys: SurveysPage, opened: Parts, survey: str, round_id: str
) -> None:
    surveys.show_round(round_id)
    view = surveys.view
    assert view.chips.current() == "people"
    assert set(view._tabs) == {"people"}
    view.chips.choose("results")
    assert view.shown_tab() is view._tabs["results"]
    other = actions.open_round(opened.session.file, survey, name="Second", opened=OPENED)
    surveys.show_round(other, "results")
    assert view._tabs["results"].round_id == other
    assert view.title.whole == "Second"


def test_closed_round_shows_its_results_first(surveys: SurveysPage, opened: Parts, round_id: str) -> None:
    actions.close_round(opened.session.file, round_id, DUE)
    surveys.show_round(round_id)
    assert surveys.view.chips.current() == "results"
    assert "closed 30 November 2012" in surveys.view.line.text()


def test_survey_that_was_never_fielded_shows_its_questions_only(
    surveys: SurveysPage, opened: Parts, survey: str
) -> None:
    surveys.show_survey(survey)
    assert surveys.view.chips.isHidden()
    assert surveys.view.round is None
    assert opened.session.survey_id == survey
    surveys.view.show_tab("results")
    assert surveys.view.chips.current() == "questions"


def test_round_that_is_undone_gives_way_to_the_list(
    surveys: SurveysPage, opened: Parts, round_id: str
) -> None:
    surveys.show_round(round_id)
    opened.commands.history.undo()
    assert surveys.round_id == ""
    assert surveys.table.isVisible()


def test_round_is_shown_from_elsewhere(opened: Parts, round_id: str) -> None:
    opened.routes.show_round(round_id, "collect")
    page = opened.routes.surveys()
    assert opened.window.stack.currentWidget() is page
    assert page.view.chips.current() == "collect"


def test_open_rounds_are_counted_beside_the_place(opened: Parts, round_id: str, qtbot: object) -> None:
    from ui.pictures import settle

    settle(400)
    assert opened.window.side._buttons["surveys"].accessibleName() == "Surveys, 1 open"


def test_round_that_is_due_stands_on_home_and_leads_to_its_people(
    opened: Parts, round_id: str, qtbot: QtBot
) -> None:
    actions.change_round(opened.session.file, round_id, due=date(2012, 10, 30))
    opened.window.go("home")
    home = opened.window.page("home")

    def line() -> CountRow | None:
        rows = home.findChildren(CountRow)
        return next((row for row in rows if "Round 2012 was due" in row.text() and row.isVisible()), None)

    qtbot.waitUntil(lambda: line() is not None)
    shown = line()
    assert shown is not None
    shown.click()
    page = opened.routes.surveys()
    assert opened.window.stack.currentWidget() is page
    assert page.view.chips.current() == "people"
