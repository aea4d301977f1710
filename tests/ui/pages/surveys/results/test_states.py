"""Results: what is told while nothing can be, what undoing changes, keys, what a round keeps to itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from focalnet.surveys import actions, records
from tests.core.surveys.conftest import naming
from tests.ui.hands import presses, types
from tests.ui.pages.surveys.conftest import DUE, OPENED, answer
from tests.ui.pages.surveys.results.test_tab import (
    answered,
    chips,
    confidential,
    heads,
    press,
    rows,
    shown,
    tab,
)
from ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Rules
    from ui.app import Parts
    from ui.pages.surveys.page import SurveysPage
    from ui.pages.surveys.results.tab import ResultsTab

__all__ = ["confidential", "tab"]


def test_answers_that_are_taken_back_leave_the_question_that_is_read(tab: ResultsTab, opened: Parts) -> None:
    tab.show_question("share")
    title = tab.view.card.title.text()
    file = opened.session.file
    actions.refuse_responses(file, [each.id for each in records.accepted(file, tab.round_id)[:10]])
    assert tab.view.card.title.text() == title
    assert "80 of 129 answered" in tab.view.note.text()
    file.undo()
    assert tab.view.card.title.text() == title
    assert "90 of 129 answered" in tab.view.note.text()


def test_last_answer_that_is_taken_back_leads_to_collecting(
    tab: ResultsTab, surveys: SurveysPage, opened: Parts
) -> None:
    assert tab.workbook.isEnabled()
    opened.session.file.undo()
    (empty,) = [each for each in tab.findChildren(EmptyState) if each.isVisible()]
    assert not tab.workbook.isEnabled()
    assert tab.content() is None
    empty.findChildren(QPushButton)[0].click()
    assert surveys.view.chips.current() == "collect"
    opened.session.file.redo()
    surveys.view.show_tab("results")
    assert tab.workbook.isEnabled()
    assert rows(tab)


def test_break_down_stays_from_question_to_question_and_goes_with_the_round(
    tab: ResultsTab, opened: Parts, survey: str, surveys: SurveysPage
) -> None:
    press(tab, "+ sex")
    tab.show_question("share")
    assert any(text.startswith("sex") for text in chips(tab))
    other = actions.open_round(opened.session.file, survey, name="Second", opened=OPENED)
    answered(opened.session.file, other, 20)
    again = shown(surveys, other)
    assert not any(text.startswith("sex  ×") for text in chips(again))
    assert again.view.card.title.text() == "2  Did you volunteer?"


def test_no_more_than_two_facts_break_down_at_a_time(tab: ResultsTab) -> None:
    press(tab, "+ sex")
    press(tab, "+ staff category")
    assert tab.view.options.further() == []
    assert "+ other…" not in chips(tab)
    tab.view.options.take_away("sex")
    assert "sex" in tab.view.options.further()


def test_filter_leaves_the_comparison_and_the_comparison_the_filter(
    tab: ResultsTab, opened: Parts, survey: str
) -> None:
    file = opened.session.file
    earlier = actions.open_round(file, survey, name="Round 2010", opened=OPENED.replace(year=2010))
    answered(file, earlier, 40)
    tab.view.options._narrow("sex\x1fF")
    assert "sex: women  ×" in chips(tab)
    tab.view.options.earlier.choose(earlier)
    assert not any(text.startswith("sex: ") for text in chips(tab))
    assert "2010 (40)" in heads(tab)
    tab.view.options._narrow("sex\x1fF")
    assert "2010 (40)" not in heads(tab)
    assert tab.view.options.earlier.current() == ""


def test_filters_of_one_fact_widen_one_by_one(tab: ResultsTab) -> None:
    whole = rows(tab)
    for sex in ("F", "M"):
        tab.view.options._narrow(f"sex\x1f{sex}")
    assert {"sex: women  ×", "sex: men  ×"} <= set(chips(tab))
    press(tab, "sex: women  ×")
    assert "sex: men  ×" in chips(tab)
    assert rows(tab) != whole
    press(tab, "sex: men  ×")
    assert rows(tab) == whole


def test_arrows_go_through_all_questions(tab: ResultsTab, keeps_the_rules: Rules) -> None:
    keeps_the_rules(tab.questions.model)
    seen = []
    tab.show_question("job")
    for _ in range(5):
        seen.append(tab.view.card.title.text()[:1])
        presses(tab.questions.list, Qt.Key.Key_Down)
    assert seen == ["1", "2", "3", "4", "5"]
    presses(tab.questions.list, Qt.Key.Key_Home)
    assert tab.view.card.title.text().startswith("1  ")


def test_answers_behind_a_figure_go_when_another_question_is_read(tab: ResultsTab) -> None:
    tab.show_question("volunteer")
    tab.view.table.setCurrentIndex(tab.view.model.index(1, 1))
    presses(tab.view.table, Qt.Key.Key_Return)
    assert tab.behind.isVisible()
    assert tab.behind.model.rowCount() == 30
    behind = tab.content()
    assert behind is not None
    assert len(behind.rows) == 30
    tab.behind.back.click()
    assert tab.view.isVisible()
    presses(tab.view.table, Qt.Key.Key_Return)
    tab.show_question("share")
    assert not tab.behind.isVisible()
    assert tab.view.isVisible()


def test_empty_cell_opens_nothing(tab: ResultsTab) -> None:
    tab.show_question("volunteer")
    tab.view.table.setCurrentIndex(tab.view.model.index(0, 0))  # the words of an answer
    presses(tab.view.table, Qt.Key.Key_Return)
    assert not tab.behind.isVisible()


def test_tag_that_is_empty_is_refused_in_place(tab: ResultsTab) -> None:
    tab.show_question("change")
    texts = tab.view.texts
    texts.table.selectRow(0)
    types(texts.field, "   ")
    presses(texts.field, Qt.Key.Key_Return)
    assert texts.model.text(0).tags == ()
    texts.table.clearSelection()
    assert not texts.field.isEnabled()
    assert not texts.give_button.isEnabled()
    assert not texts.reading.isVisible()


def test_tag_that_is_undone_goes_from_the_chips(tab: ResultsTab, opened: Parts) -> None:
    tab.show_question("change")
    texts = tab.view.texts
    texts.table.selectRow(0)
    types(texts.field, "workload")
    presses(texts.field, Qt.Key.Key_Return)
    assert texts.model.text(0).tags == ("workload",)
    opened.session.file.undo()
    assert texts.model.text(0).tags == ()
    assert texts.tags.isHidden()


def test_open_confidential_round_is_closed_where_its_results_are_missed(
    surveys: SurveysPage, confidential: str, opened: Parts, qtbot: QtBot
) -> None:
    tab = shown(surveys, confidential)
    assert not tab.workbook.isEnabled()
    assert tab.content() is None
    (empty,) = [each for each in tab.findChildren(EmptyState) if each.isVisible()]
    said: list[str] = []
    tab.said.connect(said.append)
    empty.findChildren(QPushButton)[0].click()
    assert said == ["The round is closed"]
    qtbot.waitUntil(lambda: tab.content() is not None)
    assert tab.workbook.isEnabled()
    assert records.round_(opened.session.file, confidential).closed is not None
    opened.session.file.undo()
    assert tab.content() is None
    assert not tab.workbook.isEnabled()


def test_closed_confidential_round_offers_no_fact_that_names(
    surveys: SurveysPage, confidential: str, opened: Parts, qtbot: QtBot
) -> None:
    actions.close_round(opened.session.file, confidential, DUE)
    tab = shown(surveys, confidential)
    qtbot.waitUntil(lambda: tab.content() is not None)
    offered = tab.view.options.further()
    assert "sex" in offered
    assert not {"country", "office"} & set(offered)
    assert "Break-downs by office and country are not offered" in tab.view.footnote.text()
    assert "Only…" not in chips(tab)


def test_names_that_were_confirmed_are_counted_in_a_sentence(surveys: SurveysPage, opened: Parts) -> None:
    file = opened.session.file
    of = actions.open_round(file, actions.add_survey(file, naming(), day=OPENED), opened=OPENED)
    answer(file, of, 3)
    tab = shown(surveys, of)
    tab.show_question("job")
    assert "3 of" in tab.view.note.text()
    assert "It is not listed" in tab.view.footnote.text()
    assert not tab.view.texts.isVisible()
    printed = tab.view.content()
    assert printed.rows == ()
    assert "answered. What was answered here" in printed.note
