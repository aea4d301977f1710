"""The designer: the form as it is seen, and every change of it in one step that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from focalnet.surveys import records
from focalnet.surveys.questionnaire.editing import change_item
from tests.core.surveys.conftest import EN, FR
from tests.ui.hands import presses
from ui.models.choices_model import ChoicesModel
from ui.pages.surveys.designer.tab import QuestionsTab
from ui.pictures import settle

if TYPE_CHECKING:
    from focalnet.surveys.questionnaire import Item, Questionnaire
    from tests.ui.conftest import Rules
    from ui.app import Parts


@pytest.fixture
def tab(opened: Parts, survey: str) -> QuestionsTab:
    """Return the designer of the survey, shown."""
    opened.routes.show_survey(survey)
    shown = opened.routes.surveys().view.shown_tab()
    assert isinstance(shown, QuestionsTab)
    return shown


def now(tab: QuestionsTab) -> Questionnaire:
    return records.survey(tab.session.file, tab.doing.survey).questionnaire


def question(tab: QuestionsTab, name: str) -> Item:
    return next(item for item in now(tab).items if item.name == name)


def choose(tab: QuestionsTab, name: str) -> int:
    at = next(at for at, item in enumerate(now(tab).items) if item.name == name)
    tab.choose(at)
    return at


def test_form_is_seen_in_each_language(tab: QuestionsTab, keeps_the_rules: Rules) -> None:
    assert [tab.model.line(row).label for row in (0, 1)] == ["Thank you.", "Your title"]
    assert tab.model.line(3).choices == "○\N{NO-BREAK SPACE}Yes   ○\N{NO-BREAK SPACE}No"
    tab.head.chips.choose(FR)
    assert [tab.model.line(row).label for row in (0, 1)] == ["Merci.", "Votre titre"]
    assert tab.model.line(3).untranslated
    assert "missing" in tab.head._chip(FR, 2)
    keeps_the_rules(tab.model)
    keeps_the_rules(tab.pane.choices.model)


def test_words_are_taken_as_the_field_is_left(tab: QuestionsTab, opened: Parts) -> None:
    choose(tab, "volunteer")
    field = tab.pane.words.fields["labels", FR]
    field.setText("Êtes-vous volontaire ?")
    field.editingFinished.emit()
    assert question(tab, "volunteer").labels[FR] == "Êtes-vous volontaire ?"
    opened.commands.history.undo()
    assert FR not in question(tab, "volunteer").labels
    assert field.text() == ""


def test_leaving_a_field_as_it_was_changes_nothing(tab: QuestionsTab) -> None:
    choose(tab, "volunteer")
    steps = tab.session.steps
    pane = tab.pane
    for part in (pane.words, pane.when_wrong, pane.when_empty):
        for text in part.fields.values():
            text.editingFinished.emit()
    ends = (pane.condition.text, pane.limits.text, pane.limits.least, pane.limits.most)
    for field in (*pane.more.fields.values(), *ends):
        field.editingFinished.emit()
    assert tab.session.steps == steps


def test_next_without_words_goes_from_one_to_the_next(tab: QuestionsTab) -> None:
    tab.head.chips.choose(FR)
    found = []
    for _ in range(5):
        tab.next_missing()
        found.append(now(tab).items[tab.chosen()].name)
    assert found[:4] == ["volunteer", "hindered", "share", "change"]
    assert found[4] == "volunteer"


def test_question_is_added_behind_the_chosen_one_and_worded(tab: QuestionsTab) -> None:
    at = choose(tab, "job")
    tab.add("select_one")
    assert tab.chosen() == at + 1
    tab.pane.words.fields["labels", EN].setText("Which training?")
    tab.pane.words.fields["labels", EN].editingFinished.emit()
    made = question(tab, "which_training")
    tab.pane.choices.model.setData(tab.pane.choices.model.index(2, 0), "Budgeting")
    settle(5)
    assert [each.name for each in now(tab).choices[made.choices]] == ["choice_1", "choice_2", "budgeting"]


def test_questions_are_moved_by_keys_and_groups_go_whole(tab: QuestionsTab) -> None:
    choose(tab, "work")
    presses(tab.list, Qt.Key.Key_Up, alt=True)
    assert [item.name for item in now(tab).items[:4]] == ["welcome", "work", "volunteer", "hindered"]
    presses(tab.list, Qt.Key.Key_Down, alt=True)
    assert [item.name for item in now(tab).items[:4]] == ["welcome", "job", "work", "volunteer"]
    assert now(tab).items[tab.chosen()].name == "work"


def test_question_is_duplicated_and_removed(tab: QuestionsTab, opened: Parts) -> None:
    choose(tab, "share")
    tab.head.duplicate.click()
    assert now(tab).items[tab.chosen()].name == "share_2"
    tab.list.setFocus()
    presses(tab.list, Qt.Key.Key_Delete)
    assert all(item.name != "share_2" for item in now(tab).items)
    assert opened.window.toast is not None
    assert opened.window.toast.isVisible()


def test_what_another_question_looks_at_is_not_removed(tab: QuestionsTab) -> None:
    choose(tab, "volunteer")
    tab.remove()
    assert question(tab, "volunteer").key == "volunteer"
    assert "change" in tab.pane._trouble.text()


def test_kind_rules_and_name_are_changed(tab: QuestionsTab) -> None:
    choose(tab, "job")
    tab.pane.kind.choose("select_multiple")
    tab.pane.kind.activated.emit(0)
    assert question(tab, "job").type == "select_multiple"
    tab.pane.required.click()
    tab.pane.confidential.click()
    made = question(tab, "job")
    assert (made.required, made.confidential) == ("yes", True)
    tab.pane.name.setText("title of job")
    tab.pane.name.editingFinished.emit()
    assert "title of job" in tab.pane._trouble.text()
    tab.pane.name.setText("job_name")
    tab.pane.name.editingFinished.emit()
    assert question(tab, "job_name").confirms == "job_title"


def test_shared_list_is_told_and_may_be_made_ones_own(tab: QuestionsTab) -> None:
    choose(tab, "job")
    tab.add("select_one")
    part = tab.pane.choices
    part.lists.choose("yes_no")
    part.lists.activated.emit(0)
    assert "1 other question" in part.shared.text()
    part.lists.setCurrentIndex(part.lists.count() - 1)
    part.lists.activated.emit(0)
    assert part.shared.isHidden()
    assert [each.name for each in now(tab).choices[now(tab).items[tab.chosen()].choices]] == ["yes", "no"]


def test_choices_are_moved_and_removed(tab: QuestionsTab) -> None:
    choose(tab, "hindered")
    part = tab.pane.choices
    part.table.setCurrentIndex(part.model.index(0, 0))
    part._move(1)
    assert [each.name for each in now(tab).choices["hindrances"]] == ["tor", "time", "budget"]
    part.table.setCurrentIndex(part.model.index(2, 1))
    part._remove()
    assert [each.name for each in now(tab).choices["hindrances"]] == ["tor", "time"]


def test_language_is_added_with_all_its_words_missing(tab: QuestionsTab) -> None:
    tab.add_language("es")
    assert now(tab).languages == (EN, FR, "Spanish (es)")
    assert tab.model.line(0).untranslated
    assert ("labels", "Spanish (es)") in tab.pane.words.fields
    menu = tab.head.languages.menu()
    menu.aboutToShow.emit()
    assert "Spanish" not in [action.text() for action in menu.actions()]


def test_round_shows_frozen_questions_and_leads_to_those_of_the_survey(
    opened: Parts, round_id: str, survey: str
) -> None:
    opened.routes.show_round(round_id, "questions")
    page = opened.routes.surveys()
    tab = page.view.shown_tab()
    assert isinstance(tab, QuestionsTab)
    assert tab.doing.survey == ""
    assert tab.head.frozen.isVisible()
    assert not tab.head.add.isVisible()
    assert not tab.pane.isVisible()
    tab.choose(3)
    said = tab.facts.lines()
    assert said[:4] == ["Did you volunteer?", "Yes\nNo", "without words", "Oui\nNon"]
    assert said[-2:] == ["Has to be answered", "volunteer"]
    tab.head.to_survey.click()
    assert page.view.round is None
    assert tab.doing.survey == survey
    assert page.view.title.whole == records.survey(opened.session.file, survey).name


@pytest.mark.parametrize(
    ("kind", "constraint", "said"),
    [
        ("integer", ". >= 0 and . <= 100", "from 0 to 100"),
        ("integer", ". >= 1", "1 or more"),
        ("integer", ". <= 9", "9 or less"),
        ("integer", ". < 9", ". < 9"),
        (
            "date",
            ". >= date('2020-01-01') and . <= date('2020-12-31')",
            "between 1 January 2020 and 31 December 2020",
        ),
        ("date", ". >= date('2020-01-01')", "1 January 2020 or later"),
        ("date", ". <= today()", "no day still to come"),
        ("date", ". >= date('2020-01-01') and . <= today()", "1 January 2020 or later, no day still to come"),
        ("date", ". <= date('2020-01-01')", "1 January 2020 or earlier"),
    ],
)
def test_what_is_allowed_is_told_in_words(tab: QuestionsTab, kind: str, constraint: str, said: str) -> None:
    at = choose(tab, "share")
    tab.facts.show_item(change_item(now(tab), at, type=kind, constraint=constraint), at)
    assert said in tab.facts.lines()


def test_empty_survey_says_how_to_begin(tab: QuestionsTab) -> None:
    while now(tab).items:
        tab.choose(len(now(tab).items) - 1)
        tab.remove()
    assert tab.views.currentWidget() is tab.views.none
    assert not tab.pane.isVisible()
    tab.add("begin_group")
    assert [item.type for item in now(tab).items] == ["begin_group", "end_group"]


def test_empty_table_of_choices_has_no_row() -> None:
    assert ChoicesModel().rowCount() == 0
