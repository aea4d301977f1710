"""Conditions and limits without an expression, messages, what few questions need, and how a form looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.core.surveys.conftest import EN, FR
from tests.ui.hands import presses
from tests.ui.pages.surveys.designer.test_tab import choose, now, question, tab
from ui.pages.surveys.designer.head import FORM, LANGUAGES, LIST

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Rules
    from ui.app import Parts
    from ui.pages.surveys.designer.tab import QuestionsTab

__all__ = ["tab"]


def ask_only_if(tab: QuestionsTab, name: str) -> None:
    condition = tab.pane.condition
    condition.question.choose(name)
    condition.question.activated.emit(0)


def test_condition_is_chosen_not_written(tab: QuestionsTab) -> None:
    choose(tab, "change")
    condition = tab.pane.condition
    assert (condition.question.value(), condition.choice.currentText()) == ("volunteer", "Yes")
    assert condition.text.isHidden()
    ask_only_if(tab, "hindered")
    assert question(tab, "change").relevant == "selected(${hindered}, 'time')"
    condition.choice.choose("budget")
    condition.choice.activated.emit(0)
    condition.has.choose("no")
    condition.has.activated.emit(0)
    assert question(tab, "change").relevant == "not(selected(${hindered}, 'budget'))"
    assert "“What hinders you?” is not “No budget”" in tab.model.line(tab.list.currentIndex().row()).condition
    ask_only_if(tab, "")
    assert question(tab, "change").relevant == ""
    assert condition.choice.isHidden() or not condition.choice.isVisible()


def test_expert_writes_the_condition_and_it_is_shown_as_it_is(tab: QuestionsTab) -> None:
    choose(tab, "change")
    condition = tab.pane.condition
    ask_only_if(tab, "*")
    assert condition.text.isVisible()
    condition.text.setText("${share} > 50")
    condition.text.editingFinished.emit()
    assert question(tab, "change").relevant == "${share} > 50"
    choose(tab, "job")
    choose(tab, "change")
    assert (condition.question.value(), condition.text.isVisible()) == ("*", True)


def test_number_lies_between_two_ends(tab: QuestionsTab) -> None:
    choose(tab, "share")
    limits = tab.pane.limits
    assert (limits.least.text(), limits.most.text()) == ("0", "100")
    limits.most.setText("80,5")
    limits.most.editingFinished.emit()
    assert question(tab, "share").constraint == ". >= 0 and . <= 80.5"
    limits.least.setText("many")
    limits.least.editingFinished.emit()
    assert "many" in tab.pane._trouble.text()
    limits.least.setText("")
    limits.least.editingFinished.emit()
    assert question(tab, "share").constraint == ". <= 80.5"
    limits.other.click()
    limits.text.setText(". < 50")
    limits.text.editingFinished.emit()
    assert question(tab, "share").constraint == ". < 50"
    assert limits.text.isVisible()


def test_date_lies_between_two_days(tab: QuestionsTab) -> None:
    choose(tab, "job")
    tab.add("date")
    name = now(tab).items[tab.list.currentIndex().row()].name
    days = tab.pane.limits.days
    assert days.isVisible()
    assert not tab.pane.limits.least.isVisible()
    for field, typed in ((days.first, "1 janvier 2020"), (days.last, "31/12/2020")):
        field.setText(typed)
        field.editingFinished.emit()
    assert question(tab, name).constraint == ". >= date('2020-01-01') and . <= date('2020-12-31')"
    assert days.last.text() == "31 December 2020"
    days.first.setText("2021-01-01")
    days.first.editingFinished.emit()
    assert "Nothing lies between 1 January 2021 and 31 December 2020" in tab.pane._trouble.text()
    days.first.setText("")
    days.first.editingFinished.emit()
    assert question(tab, name).constraint == ". <= date('2020-12-31')"
    assert tab.pane._trouble.text() == ""
    days.past.click()
    assert question(tab, name).constraint == ". <= date('2020-12-31') and . <= today()"
    assert days.past.isChecked()
    tab.pane.limits.other.click()
    tab.pane.limits.text.setText(". != today()")
    tab.pane.limits.text.editingFinished.emit()
    assert question(tab, name).constraint == ". != today()"
    assert not days.isVisible()


def test_ends_of_a_scale_are_its_own(tab: QuestionsTab) -> None:
    choose(tab, "job")
    tab.add("range")
    limits = tab.pane.limits
    assert (limits.least.text(), limits.most.text()) == ("1", "5")
    limits.most.setText("7")
    limits.most.editingFinished.emit()
    assert now(tab).items[tab.chosen()].parameters == "start=1 end=7 step=1"


def test_messages_are_written_where_there_is_a_rule(tab: QuestionsTab) -> None:
    choose(tab, "change")
    assert not tab.pane.when_wrong.isVisible()
    assert not tab.pane.when_empty.isVisible()
    choose(tab, "share")
    field = tab.pane.when_wrong.fields["constraint_messages", FR]
    field.setText("De 0 à 100")
    field.editingFinished.emit()
    assert question(tab, "share").constraint_messages == {FR: "De 0 à 100"}
    choose(tab, "volunteer")
    field = tab.pane.when_empty.fields["required_messages", EN]
    field.setText("Please say")
    field.editingFinished.emit()
    assert question(tab, "volunteer").required_messages == {EN: "Please say"}


def test_what_few_questions_need_is_folded_away(tab: QuestionsTab) -> None:
    choose(tab, "hindered")
    more = tab.pane.more
    assert not more.inside.isVisible()
    more.opener.click()
    for part, text in (("default", "time"), ("choice_filter", "name != 'tor'"), ("appearance", "minimal")):
        more.fields[part].setText(text)
        more.fields[part].editingFinished.emit()
    more.read_only.click()
    made = question(tab, "hindered")
    assert (made.default, made.choice_filter, made.appearance) == ("time", "name != 'tor'", "minimal")
    assert made.read_only == "yes"
    choose(tab, "work")
    assert not more.fields["default"].isVisible()
    more.shown_as.choose("table-list")
    more.shown_as.activated.emit(0)
    assert question(tab, "work").appearance == "table-list"


def test_words_grow_and_enter_ends_them(tab: QuestionsTab) -> None:
    choose(tab, "job")
    field = tab.pane.words.fields["labels", EN]
    one = field.height()
    field.setText("word " * 80)
    assert field.height() > 2 * one
    presses(field, Qt.Key.Key_Return)
    assert question(tab, "job").labels[EN] == ("word " * 80).strip()
    field.setText("One")
    field.moveCursor(field.textCursor().MoveOperation.End)
    presses(field, Qt.Key.Key_Return, shift=True)
    field.insertPlainText("two")
    assert field.value() == "One\ntwo"


def test_form_is_seen_as_in_excel_and_leads_to_its_questions(tab: QuestionsTab) -> None:
    tab.head.views.choose(FORM)
    form = tab.views.form
    said = form.toPlainText()
    assert form.isVisible()
    assert said.strip().startswith("Constraints")
    assert "Put an x beside each answer that applies." in said
    form.asked.emit("share")
    assert now(tab).items[tab.chosen()].name == "share"
    form.asked.emit("nothing")
    assert now(tab).items[tab.chosen()].name == "share"
    tab.head.chips.choose(FR)
    assert "Merci." in form.toPlainText()
    tab.doing.set_text(1, "labels", FR, "Votre fonction")
    assert "Votre fonction" in form.toPlainText()
    tab.head.views.choose(LIST)
    assert tab.list.isVisible()


def test_languages_are_counted_and_lead_to_what_is_missing(tab: QuestionsTab, keeps_the_rules: Rules) -> None:
    tab.doing.set_text(1, "hints", EN, "In short")
    tab.head.views.choose(LANGUAGES)
    part = tab.views.languages
    keeps_the_rules(part.model)
    french = part.model.row_of(FR)
    assert [part.model.face(french, column).text for column in range(5)] == [
        *("French", "3 of 7", "0 of 1", "–", "5 of 5"),
    ]
    assert "shown where words lack" in part.model.face(0, 0).text
    part.table.activated.emit(part.model.index(french, 2))
    assert now(tab).items[tab.chosen()].name == "job"
    assert tab.head.chips.current() == FR
    assert tab.pane.words.fields["hints", FR].hasFocus()


def test_missing_words_are_gone_through_by_key_choices_too(tab: QuestionsTab, opened: Parts) -> None:
    tab.doing.word_choice(3, 2, EN, "Perhaps")
    tab.head.chips.choose(FR)
    choose(tab, "welcome")
    came = []
    for _ in range(3):
        opened.actions["survey.next_missing"].trigger()
        came.append((now(tab).items[tab.chosen()].name, tab._last_gap.part))
    assert came == [("volunteer", "labels"), ("volunteer", "choices"), ("hindered", "labels")]


def test_languages_are_renamed_put_first_and_removed(tab: QuestionsTab, opened: Parts, qtbot: QtBot) -> None:
    tab.head.views.choose(LANGUAGES)
    part = tab.views.languages
    part.table.setCurrentIndex(part.model.index(part.model.row_of(FR), 0))
    part.first.click()
    assert now(tab).default_language == FR
    index = part.model.index(part.model.row_of(FR), 0)
    assert part.model.setData(index, "Français (fr)")
    assert not part.model.setData(index, FR)
    qtbot.waitUntil(lambda: "Français (fr)" in now(tab).languages)
    part.model.setData(part.model.index(0, 0), "Français (fr)")
    qtbot.waitUntil(lambda: "Français (fr)" in tab.pane._trouble.text())
    part.table.setCurrentIndex(part.model.index(1, 0))
    part.remove.click()
    assert now(tab).languages == (EN,)
    assert opened.window.toast is not None
    assert opened.window.toast.isVisible()
    assert not part.remove.isEnabled()


def test_questions_go_into_sections_and_out_by_key(tab: QuestionsTab) -> None:
    choose(tab, "change")
    presses(tab.list, Qt.Key.Key_Right, alt=True)
    assert question(tab, "change").path == ("work",)
    presses(tab.list, Qt.Key.Key_Left, alt=True)
    assert question(tab, "change").path == ()
    tab.head.inside.click()
    tab.head.outside.click()
    steps = tab.session.steps
    tab.head.outside.click()
    assert tab.session.steps == steps


def test_questions_are_dropped_before_others_and_into_sections(tab: QuestionsTab, opened: Parts) -> None:
    choose(tab, "change")
    tab.drop(0, onto=False)
    assert now(tab).items[0].name == "change"
    tab.drop(tab.model.row_of(3), onto=True)
    assert question(tab, "change").path == ("work",)
    tab.drop(tab.model.rowCount(), onto=False)
    assert now(tab).items[-1].name == "change"
    choose(tab, "work")
    steps = tab.session.steps
    tab.drop(tab.list.currentIndex().row() + 1, onto=False)  # a section is not dropped into itself
    assert tab.session.steps == steps
    step = tab.session.undoable()
    assert step is not None
    assert opened.labels.done(step) == "Moved “One thing to change?” in Constraints"


def test_questions_come_back_from_an_xlsform(
    tab: QuestionsTab, opened: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "own.md"
    monkeypatch.setattr("ui.dialogs.files.ask_xlsform", lambda *_: path)
    path.write_text("| survey |\n| | type | name | label |\n| | text | a b | A |\n", encoding="utf-8")
    told: list[str] = []
    monkeypatch.setattr(opened.routes, "trouble", told.append)
    opened.actions["survey.take_questions"].trigger()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert len(now(tab).items) == 8
    path.write_text("| survey |\n| | type | name | label |\n| | text | one | A |\n", encoding="utf-8")
    opened.actions["survey.take_questions"].trigger()
    qtbot.waitUntil(lambda: len(now(tab).items) == 1, timeout=20_000)
    opened.commands.history.undo()
    assert len(now(tab).items) == 8


def test_lists_are_called_by_their_choices(tab: QuestionsTab) -> None:
    lists = tab.pane.choices.lists
    choose(tab, "hindered")
    offered = {lists.itemData(row): lists.itemText(row) for row in range(lists.count())}
    assert offered == {
        "yes_no": "Yes · No",
        "hindrances": "No time · Not in my terms of reference · No budget",
    }
    tab.add("select_one")
    tab.add("select_one")
    assert [text for row in range(lists.count()) if "question" in (text := lists.itemText(row))] == [
        "choice_1 · choice_2 – list question_1",
        "choice_1 · choice_2 – list question_2",
    ]
