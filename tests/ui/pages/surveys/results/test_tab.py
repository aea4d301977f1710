"""Results in the window: charts and tables, break-downs, filters, the answers behind, what stays hidden."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton

from focalnet.network import records as network
from focalnet.surveys import actions, records
from tests.core.surveys.results.conftest import response_of
from tests.ui.hands import presses, types
from tests.ui.pages.surveys.conftest import DUE, OPENED
from ui.pages.surveys.results.reading import Asked, Behind
from ui.pages.surveys.results.tab import ResultsTab

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from focalnet.store import NetworkFile
    from tests.ui.conftest import Rules
    from ui.app import Parts
    from ui.pages.surveys.page import SurveysPage


def said_by(place: int) -> dict[str, Any]:
    answers: dict[str, Any] = {
        "volunteer": "yes" if place % 3 else "no",
        "hindered": ["time", "tor"][: 1 + place % 2],
        "share": place % 5 * 10,
    }
    if place % 4 == 1:
        answers["change"] = f"More time, as in case {place}"
    return answers


def answered(file: NetworkFile, round_id: str, number: int) -> None:
    """Have the first so many answer every question."""
    of = records.round_(file, round_id)
    invited = records.invitations(file, round_id)[:number]
    with file.step("round.intake"):
        records.RESPONSE.insert(
            file, [response_of(of.confidential, each, said_by(place)) for place, each in enumerate(invited)]
        )


@pytest.fixture
def tab(surveys: SurveysPage, opened: Parts, round_id: str) -> ResultsTab:
    """Return the tab of a round of which 90 answered."""
    answered(opened.session.file, round_id, 90)
    return shown(surveys, round_id)


@pytest.fixture
def confidential(opened: Parts, survey: str) -> str:
    """Return an open confidential round of which 90 answered."""
    file = opened.session.file
    made = actions.open_round(file, survey, name="Frank 2012", opened=OPENED, confidential=True)
    answered(file, made, 90)
    return made


def shown(surveys: SurveysPage, round_id: str) -> ResultsTab:
    surveys.show_round(round_id, "results")
    tab = surveys.view.shown_tab()
    assert isinstance(tab, ResultsTab)
    return tab


def rows(tab: ResultsTab) -> list[list[str]]:
    model = tab.view.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def heads(tab: ResultsTab) -> list[str]:
    model = tab.view.model
    return [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(model.columnCount())]


def chips(tab: ResultsTab) -> list[str]:
    return [chip.text() for chip in tab.view.options.findChildren(QPushButton) if chip.isVisible()]


def press(tab: ResultsTab, text: str) -> None:
    chip = next(
        each
        for each in tab.view.options.findChildren(QPushButton)
        if each.isVisible() and each.text() == text
    )
    chip.click()


def test_the_first_question_that_counts_is_shown_and_the_arrows_lead_on(
    tab: ResultsTab, keeps_the_rules: Rules
) -> None:
    assert tab.questions.count.text() == "5 questions"
    tab.questions.list.setFocus()
    assert tab.view.card.title.text() == "2  Did you volunteer?"
    assert rows(tab) == [["Yes", "60 · 67 %"], ["No", "30 · 33 %"]]
    assert tab.view.note.text() == "One answer · 90 of 129 answered · per cent of 90 respondents"
    presses(tab.questions.list, Qt.Key.Key_Down)
    assert rows(tab)[:2] == [["No time", "90 · 100 %"], ["Not in my terms of reference", "45 · 50 %"]]
    keeps_the_rules(tab.view.model)


def test_answers_that_come_while_a_button_is_waiting_begin_with_what_can_be_counted(
    surveys: SurveysPage, survey: str
) -> None:
    """The list of questions gets the keyboard then, with none of them marked."""
    file = surveys.session.file
    made = actions.open_round(file, survey, name="Round 2012", opened=OPENED)
    tab = shown(surveys, made)
    assert tab._empty is not None
    tab._empty.findChildren(QPushButton)[0].setFocus()
    answered(file, made, 4)
    assert surveys.window().focusWidget() is tab.questions.list
    assert tab.view.card.title.text() == "2  Did you volunteer?"


def test_numbers_are_told_by_quartiles(tab: ResultsTab) -> None:
    tab.show_question("share")
    assert dict(rows(tab)) == {
        "Lowest": "0", "Lower quartile": "10", "Median": "20", "Upper quartile": "30", "Highest": "40",
        "Mean": "20",
    }  # fmt: skip
    assert tab.view.chart.lines[0].numbers == "median 20 · mean 20"
    presses(tab.view.chart, Qt.Key.Key_Down)
    presses(tab.view.chart, Qt.Key.Key_Return)
    assert tab.behind.model.rowCount() == 90


def test_a_break_down_is_a_chip_and_goes_by_a_click(tab: ResultsTab) -> None:
    tab.show_question("volunteer")
    press(tab, "+ sex")
    assert heads(tab)[1] == "All (90)"
    assert heads(tab)[2].startswith("Women (")
    assert len(tab.view.chart.lines[0].parts) > 1
    assert "+ staff category" in chips(tab)
    press(tab, "+ staff category")
    assert any(" · " in head for head in heads(tab))
    assert not any(chip.startswith("+") for chip in chips(tab))
    press(tab, "sex  ×")
    press(tab, "staff category  ×")
    assert heads(tab) == ["", "All (90)"]
    assert "+ sex" in chips(tab)


def test_a_question_to_break_down_by_is_found_by_typing(tab: ResultsTab, qtbot: QtBot) -> None:
    tab.show_question("hindered")
    press(tab, "+ other…")
    ways = tab.view.options.ways
    qtbot.waitUntil(ways.isVisible)
    types(ways.field, "volunt")
    assert ways.model.rowCount() == 1
    presses(ways.field, Qt.Key.Key_Return)
    assert ways.isHidden()
    assert heads(tab)[2:] == ["Yes (60)", "No (30)"]


def test_filters_leave_some_and_say_so(tab: ResultsTab) -> None:
    tab.show_question("volunteer")
    tab.view.options._narrow("hindered\x1ftor")
    assert tab.view.note.text().startswith("One answer · 45 of 45")
    assert "What hinders you?: Not in my terms of reference  ×" in chips(tab)
    press(tab, "What hinders you?: Not in my terms of reference  ×")
    assert tab.view.note.text().startswith("One answer · 90 of 129")


def test_a_figure_opens_the_answers_behind_it_and_escape_leads_back(tab: ResultsTab, opened: Parts) -> None:
    tab.show_question("volunteer")
    tab.view.table.setFocus()
    tab.view.table.activated.emit(tab.view.model.index(1, 1))
    assert tab.behind.model.rowCount() == 30
    assert {str(tab.behind.model.index(row, 1).data()) for row in range(30)} == {"No"}
    content = tab.content()
    assert content is not None
    assert (content.title, len(content.rows)) == ("No · All (90)", 30)
    asked: list[str] = []
    tab.person_requested.connect(asked.append)
    presses(tab.behind.table, Qt.Key.Key_Return)
    assert network.person(opened.session.file, asked[0]).name == str(tab.behind.model.index(0, 0).data())
    assert opened.window.stack.currentWidget() is opened.window.page("focal_points")
    opened.window.go("surveys")
    presses(tab.behind.table, Qt.Key.Key_Escape)
    assert tab._right.currentWidget() is tab.view
    assert tab.isVisible()
    tab.view.table.activated.emit(tab.view.model.index(1, 0))
    assert tab._right.currentWidget() is tab.view


def test_a_round_stands_beside_an_earlier_one(
    tab: ResultsTab, opened: Parts, survey: str, round_id: str
) -> None:
    file = opened.session.file
    earlier = actions.open_round(file, survey, name="Round 2010", opened=date(2010, 6, 1))
    answered(file, earlier, 40)
    tab.show_question("volunteer")
    assert tab._told is not None
    tab.view.options.earlier.choose(earlier)
    assert heads(tab)[1:4] == ["All (90)", "2010 (40)", "Change, points"]
    assert rows(tab)[0][1:4] == ["60 · 67 %", "26 · 65 %", "+2"]
    assert any(head.startswith("Same people, 2012") for head in heads(tab))
    assert tab.view.chart.lines[0].before == pytest.approx(26 / 40)


def test_texts_are_tagged_together_and_the_tags_are_counted(
    tab: ResultsTab, opened: Parts, keeps_the_rules: Rules
) -> None:
    tab.show_question("change")
    texts = tab.view.texts
    assert texts.isVisible()
    assert texts.model.rowCount() == sum("change" in said_by(place) for place in range(90))
    said: list[str] = []
    tab.said.connect(said.append)
    texts.table.selectAll()
    types(texts.field, "workload")
    presses(texts.field, Qt.Key.Key_Return)
    assert said == ["Tagged with “workload”"]
    assert rows(tab)[0][0] == "workload"
    texts.table.selectRow(0)
    chip = next(each for each in texts.tags.findChildren(QPushButton) if each.isVisible())
    chip.click()
    assert texts.model.text(0).tags == ()
    types(texts.field, "  ")
    texts.give()
    assert texts.trouble.text().startswith("Type a tag")
    keeps_the_rules(texts.model)
    opened.session.file.undo()
    assert texts.model.text(0).tags == ("workload",)


def test_texts_beside_other_are_read_under_their_question(
    tab: ResultsTab, opened: Parts, survey: str, surveys: SurveysPage
) -> None:
    file = opened.session.file
    made = actions.open_round(file, survey, name="Others 2012", opened=OPENED)
    invited = records.invitations(file, made)[:3]
    with file.step("round.intake"):
        records.RESPONSE.insert(
            file,
            [
                response_of(False, each, {"hindered": ["other"], "hindered_other": f"Case {place}"})
                for place, each in enumerate(invited)
            ],
        )
    shown(surveys, made)
    tab.show_question("hindered")
    assert tab.view.texts.model.rowCount() == 3
    tab.view.texts.table.selectRow(0)
    types(tab.view.texts.field, "cases")
    tab.view.texts.give()
    assert tab.view.texts.model.text(0).tags == ("cases",)
    step = opened.session.undoable()
    assert step is not None
    assert "What hinders you?" in opened.labels.done(step)


def test_an_open_confidential_round_tells_its_rate_alone(
    surveys: SurveysPage, opened: Parts, confidential: str, qtbot: QtBot
) -> None:
    tab = shown(surveys, confidential)
    assert tab._empty is not None
    assert tab._told is None
    assert tab.content() is None
    close = tab._empty.findChildren(QPushButton)[0]
    close.click()
    assert records.round_(opened.session.file, confidential).closed is not None
    qtbot.waitUntil(lambda: tab._stack.currentWidget() is tab._results)


def test_a_closed_confidential_round_hides_with_reasons_and_opens_nothing(
    surveys: SurveysPage, opened: Parts, confidential: str, qtbot: QtBot
) -> None:
    actions.close_round(opened.session.file, confidential, DUE)
    tab = shown(surveys, confidential)
    qtbot.waitUntil(lambda: tab._told is not None)
    tab.ask(Asked(by=("sex",)))
    qtbot.waitUntil(lambda: tab._told is not None and tab._told.results.by == ("sex",))
    tab.show_question("hindered")
    hidden = [
        (row, column)
        for row, cells in enumerate(rows(tab))
        for column, text in enumerate(cells)
        if text == "hidden"
    ]
    assert hidden
    index = tab.view.model.index(*hidden[0])
    assert str(index.data(Qt.ItemDataRole.ToolTipRole)).startswith("Not shown")
    assert "Not shown" in tab.view.footnote.text()
    assert "office and country" in tab.view.footnote.text()
    doors = [tab.view.model.figure(row, 1).door for row in range(tab.view.model.rowCount())]
    assert not any(doors)
    assert not any(isinstance(mark.door, Behind) for mark in tab.view.chart.marks())
    assert "Only…" not in chips(tab)
    assert tab._told is not None
    assert not {"country", "office"} & {name for way in tab._told.ways for name in way}


def test_texts_of_a_confidential_round_are_released_one_by_one(
    surveys: SurveysPage, opened: Parts, confidential: str, qtbot: QtBot
) -> None:
    actions.close_round(opened.session.file, confidential, DUE)
    tab = shown(surveys, confidential)
    qtbot.waitUntil(lambda: tab._told is not None)
    tab.show_question("change")
    texts = tab.view.texts
    assert texts.release.isVisible()
    assert not texts.withhold.isEnabled()
    texts.table.selectRow(1)
    texts.release.click()
    assert texts.model.text(1).released
    assert not texts.model.text(0).released
    assert texts.table.currentIndex().row() == 2
    texts.table.selectRow(1)
    texts.withhold.click()
    assert not texts.model.text(1).released
    qtbot.waitUntil(lambda: not opened.jobs.busy)


def test_a_round_without_answers_leads_to_collecting(
    surveys: SurveysPage, opened: Parts, round_id: str
) -> None:
    tab = shown(surveys, round_id)
    asked: list[str] = []
    tab.shown_elsewhere.connect(asked.append)
    assert tab._empty is not None
    tab._empty.findChildren(QPushButton)[0].click()
    assert asked == ["collect"]


def test_the_workbook_has_the_usual_break_downs_and_the_one_looked_at(
    tab: ResultsTab, opened: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    out = tmp_path / "results.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    tab.ask(Asked(by=("region",)))
    asked: list[tuple[object, str]] = []
    tab.report_requested.connect(lambda by, earlier: asked.append((by, earlier)))
    assert tab.workbook.isVisible()
    tab.workbook.click()
    qtbot.waitUntil(lambda: not opened.jobs.busy)
    assert asked == [((("sex",), ("staff_category",), ("region",)), "")]
    assert out.exists()
    tab.ask(Asked(by=("sex",)))
    tab.workbook.click()
    qtbot.waitUntil(lambda: not opened.jobs.busy)
    assert asked[1] == ((), "")


def test_more_groups_than_a_bar_can_show_stand_in_the_table(tab: ResultsTab) -> None:
    tab.show_question("volunteer")
    tab.ask(Asked(by=("region",)))
    assert tab.view.note.text().endswith("the groups stand in the table")
    assert [len(line.parts) for line in tab.view.chart.lines] == [1, 1]
    tab.ask(Asked(by=("sex",)))
    assert not tab.view.note.text().endswith("the groups stand in the table")


def test_what_is_refused_is_said_in_place(tab: ResultsTab) -> None:
    tab.show_question("volunteer")
    tab.ask(Asked(by=("sex", "sex")))
    assert "2 different facts" in tab.view.trouble.text()
    assert heads(tab) == ["", "All (90)"]
    tab.ask(Asked(by=("sex",)))
    assert tab.view.trouble.isHidden()


def test_the_table_is_copied_as_shown(tab: ResultsTab) -> None:
    tab.show_question("volunteer")
    tab.view.card.as_cells.trigger()
    assert QGuiApplication.clipboard().text().splitlines()[1] == "Yes\t60 · 67 %"


def test_a_narrow_window_has_the_questions_in_a_field(tab: ResultsTab, qtbot: QtBot) -> None:
    tab.setMaximumWidth(500)
    qtbot.waitUntil(tab.questions.card.isHidden)
    assert tab.questions.card.isHidden()
    assert not tab.questions.field.isHidden()
    tab.questions.field.choose("share")
    tab.questions.field.activated.emit(tab.questions.field.currentIndex())
    assert tab.view.card.title.text().endswith("Per cent of your time")
