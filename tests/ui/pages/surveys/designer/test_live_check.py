"""What is wrong with the questions is found beside the window and shown at the row where it is mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from focalnet.surveys import records
from focalnet.surveys.questionnaire import drafting, editing
from tests.ui.hands import presses
from ui.jobs import Cancelled
from ui.pages.surveys.designer.tab import QuestionsTab

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Rules
    from ui.app import Parts

SHARE, CHANGE = 5, 7


@pytest.fixture
def tab(opened: Parts, survey: str, qtbot: QtBot) -> QuestionsTab:
    """Return the designer of the survey, shown, its questions checked."""
    opened.routes.show_survey(survey)
    shown = opened.routes.surveys().view.shown_tab()
    assert isinstance(shown, QuestionsTab)
    shown.check._later.setInterval(0)
    qtbot.waitUntil(lambda: shown.check.known, timeout=20_000)
    return shown


def break_two(tab: QuestionsTab, qtbot: QtBot) -> None:
    tab.doing.set_part(CHANGE, "relevant", "${volunteer} = 'perhaps'")
    tab.doing.change(lambda of: drafting.new_question(of, "text", 1))
    qtbot.waitUntil(lambda: tab.check.known, timeout=20_000)


def test_what_is_wrong_is_shown_at_its_row(tab: QuestionsTab, qtbot: QtBot, keeps_the_rules: Rules) -> None:
    assert tab.head.problems.text() == "⚠ 1 problem"  # “other” in two languages
    break_two(tab, qtbot)
    assert tab.head.problems.text() == "⚠ 3 problems"
    assert "refuse" in tab.head.problems.toolTip()
    new = tab.model.line(tab.model.row_of(1))
    assert (new.grave, new.problems) == (True, ("Write the question: nobody would know what is asked.",))
    never = tab.model.line(tab.model.row_of(CHANGE + 1))
    assert not never.grave
    assert "perhaps" in never.problems[0]
    said = tab.model.index(tab.model.row_of(1), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert new.problems[0] in said
    keeps_the_rules(tab.model)


def test_problem_is_gone_to_and_said_beside_the_question(
    tab: QuestionsTab, opened: Parts, qtbot: QtBot
) -> None:
    break_two(tab, qtbot)
    opened.actions["survey.next_problem"].trigger()
    assert tab.chosen() == 1
    assert tab.pane._problems.text() == tab.model.line(1).problems[0]
    tab.head.problems.click()
    tab.head.problems.click()
    assert tab.chosen() == CHANGE + 1
    tab.head.problems.click()
    assert tab.chosen() == 1
    tab.choose(SHARE + 1)
    assert tab.pane._problems.isHidden()


def test_mended_question_is_marked_no_more(tab: QuestionsTab, opened: Parts, qtbot: QtBot) -> None:
    break_two(tab, qtbot)
    opened.commands.history.undo()
    opened.commands.history.undo()
    qtbot.waitUntil(lambda: tab.check.known, timeout=20_000)
    assert tab.head.problems.text() == "⚠ 1 problem"
    assert "all the same" in tab.head.problems.toolTip()


def test_problem_follows_its_question_while_the_next_check_is_awaited(
    tab: QuestionsTab, qtbot: QtBot
) -> None:
    break_two(tab, qtbot)
    tab.check._later.setInterval(60_000)
    tab.choose(CHANGE + 1)
    presses(tab.list, Qt.Key.Key_Up, alt=True)
    assert not tab.check.known
    assert "perhaps" in tab.model.line(tab.list.currentIndex().row()).problems[0]


def test_check_that_was_cancelled_begins_again(tab: QuestionsTab, qtbot: QtBot) -> None:
    tab.check._checked = None
    tab.check._failed(Cancelled())
    qtbot.waitUntil(lambda: tab.check.known, timeout=20_000)
    with pytest.raises(ZeroDivisionError):
        tab.check._failed(ZeroDivisionError())


def test_what_concerns_the_whole_form_is_said_above(tab: QuestionsTab, qtbot: QtBot) -> None:
    tab.rename_language("French (fr)", "Klingon")
    qtbot.waitUntil(lambda: tab.check.known, timeout=20_000)
    assert "Klingon" in tab.head.general.text()


def test_round_is_not_checked(opened: Parts, round_id: str) -> None:
    opened.routes.show_round(round_id, "questions")
    tab = opened.routes.surveys().view.shown_tab()
    assert isinstance(tab, QuestionsTab)
    assert not tab.check._later.isActive()
    assert tab.check.findings() == {}
    assert tab.head.problems.isHidden()


def test_round_leads_to_a_survey_of_its_questions(opened: Parts, survey: str, round_id: str) -> None:
    file = opened.session.file
    asked = records.round_(file, round_id).questionnaire
    opened.routes.show_survey(survey)
    tab = opened.routes.surveys().view.shown_tab()
    assert isinstance(tab, QuestionsTab)
    tab.doing.change(lambda of: editing.remove_item(of, CHANGE))
    opened.routes.show_round(round_id, "questions")
    assert isinstance(tab, QuestionsTab)
    tab.head.to_copy.click()
    copy = next(each for each in records.surveys(file) if each.id != survey)
    assert (copy.name, copy.questionnaire) == ("Constraints (2)", asked)
    assert opened.routes.surveys().view.title.whole == copy.name
    assert tab.doing.writable
