"""A questionnaire written in the window, from nothing to a form in two languages that KoboToolbox takes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from focalnet.surveys import records
from focalnet.surveys.questionnaire.findings import findings
from tests.stories.rounds import file_of
from ui.dialogs.surveys.new_survey import NewSurveyDialog
from ui.pages.surveys.designer.tab import QuestionsTab
from ui.pages.surveys.page import SurveysPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

    from focalnet.surveys.questionnaire import Questionnaire
    from tests.stories.coordinator import Coordinator

_AS_MANY = 34  # a section, two questions, two choices, and all of it in French
_IN_FRENCH = ("Combien de jours ?", "Formation", "Quelle formation vous faut-il ?", "Budgets", "Aucune")


@pytest.mark.guide("a-questionnaire-of-our-own")
def test_questionnaire_is_written_checked_and_translated(coordinator: Coordinator) -> None:
    """A section of two questions, the second only for who needs training; what is forgotten is said."""
    tab = begins_with_nothing(coordinator)
    takes_kind(coordinator, tab, "Section")
    coordinator.types("Training", "Return")
    takes_kind(coordinator, tab, "One of a list")
    coordinator.types("Which training do you need?")
    writes_choices(coordinator, tab, "Budgets", "None")
    takes_kind(coordinator, tab, "Whole number")
    forgets_the_words(coordinator, tab)
    coordinator.types("How many days?", "Return")
    says_when_and_how_much(coordinator)
    coordinator.waits(lambda: tab.check.known and not tab.head.problems.isVisible())
    coordinator.clicks_button("As in Excel")
    coordinator.sees("as-in-excel")
    assert "How many days?" in tab.views.form.toPlainText()
    translates(coordinator, tab)
    assert not findings(questions(coordinator))
    assert coordinator.interactions <= _AS_MANY
    takes_the_language_back(coordinator)


def forgets_the_words(coordinator: Coordinator, tab: QuestionsTab) -> None:
    """Look elsewhere before the question has words: it is said above, and F7 leads back to it."""
    coordinator.sees("not-worded-yet")
    coordinator.waits(lambda: tab.check.known)
    assert tab.head.problems.text() == "⚠ 1 problem"
    coordinator.presses("F7")
    coordinator.goes_to("English")


def says_when_and_how_much(coordinator: Coordinator) -> None:
    """Choose when the question is asked, and type from which number to which: no expression is written."""
    coordinator.goes_to("Asked only if")
    coordinator.presses("Down")
    coordinator.goes_to("The least that is allowed")
    coordinator.types("1", "Tab")
    coordinator.types("10", "Return")
    coordinator.sees("asked-only-if")
    section, first, second, end = questions(coordinator).items
    assert (section.type, first.type, second.type, end.type) == (
        "begin_group", "select_one", "integer", "end_group",
    )  # fmt: skip
    assert second.relevant == "${which_training_do_you_need} = 'budgets'"
    assert second.constraint == ". >= 1 and . <= 10"


def begins_with_nothing(coordinator: Coordinator) -> QuestionsTab:
    """Make a survey without questions."""

    def takes_the_last(dialog: NewSurveyDialog) -> None:
        coordinator.waits(lambda: dialog.list.count() > 1)
        coordinator.presses("End")
        coordinator.presses("Return")

    coordinator.will_answer(NewSurveyDialog, takes_the_last)
    coordinator.presses("Ctrl+Alt+S")
    tab = coordinator.page(SurveysPage).view.shown_tab()
    assert isinstance(tab, QuestionsTab)
    coordinator.sees("no-question-yet")
    return tab


def takes_kind(coordinator: Coordinator, tab: QuestionsTab, words: str) -> None:
    """Add a question of a kind; the cursor waits for its words."""
    before = len(questions(coordinator).items)
    coordinator.takes_from_menu(tab.head.add, words)
    coordinator.waits(lambda: len(questions(coordinator).items) > before)
    coordinator.waits(tab.pane.words.fields["labels", "English (en)"].hasFocus)


def writes_choices(coordinator: Coordinator, tab: QuestionsTab, *choices: str) -> None:
    """Write over the two choices that a list begins with."""
    table = tab.pane.choices.table
    for row, words in enumerate(choices):
        coordinator.clicks_cell(table, table.model().index(row, 0))
        coordinator.types(words, "Return")
        coordinator.waits(partial(stands_in, table, row, words))


def stands_in(table: QAbstractItemView, row: int, words: str) -> bool:
    """Tell whether a choice has these words."""
    return bool(table.model().index(row, 0).data() == words)


def translates(coordinator: Coordinator, tab: QuestionsTab) -> None:
    """Write all that French lacks: from the question that is chosen on, then from the first."""
    coordinator.takes_from_menu(tab.head.languages, "French")
    coordinator.waits(lambda: "French (fr)" in questions(coordinator).languages)
    for words in _IN_FRENCH:
        coordinator.presses("F8")
        coordinator.types(words, "Return")
        coordinator.waits(partial(is_said, coordinator, words))
    coordinator.clicks_button("Languages")
    coordinator.sees("languages")
    assert tab.head.chips.current() == "French (fr)"
    assert said(questions(coordinator)) == [*_IN_FRENCH[1:3], _IN_FRENCH[0], "", *_IN_FRENCH[3:]]


def takes_the_language_back(coordinator: Coordinator) -> None:
    """Undo what was translated, one after the other, and then the language itself."""
    for _ in _IN_FRENCH:
        coordinator.presses("Ctrl+Z")
    assert questions(coordinator).languages == ("English (en)", "French (fr)")
    assert not any(said(questions(coordinator)))
    coordinator.presses("Ctrl+Z")
    assert questions(coordinator).languages == ("English (en)",)
    coordinator.sees("taken-back")


def is_said(coordinator: Coordinator, words: str) -> bool:
    """Tell whether these words are kept in French."""
    return words in said(questions(coordinator))


def said(of: Questionnaire) -> list[str]:
    """Return all that is said in French."""
    labels = [item.labels for item in of.items]
    labels += [choice.labels for listed in of.choices.values() for choice in listed]
    return [each.get("French (fr)", "") for each in labels]


def questions(coordinator: Coordinator) -> Questionnaire:
    """Return the questionnaire of the only survey as it is kept."""
    (survey,) = [each for each in records.surveys(file_of(coordinator)) if not each.template]
    return survey.questionnaire
