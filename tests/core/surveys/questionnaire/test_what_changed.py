"""A change of a questionnaire is named by what it did, from the two alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.surveys import actions, records
from focalnet.surveys.questionnaire import Questionnaire, drafting, editing, editing_choices, languages
from focalnet.surveys.questionnaire.what_changed import what_changed
from focalnet.words import words
from tests.core.surveys.conftest import EN, FR, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.store import NetworkFile

LANGUAGES = ("en", "fr", "es")


@pytest.mark.parametrize(
    ("change", "code", "what"),
    [
        (lambda of: drafting.new_question(of, "text", 4), "question_add", "question_1"),
        (lambda of: editing.duplicate_item(of, 2), "question_add", "Your work"),
        (lambda of: drafting.new_question(of, "begin_group", 8), "question_add", "group_1"),
        (lambda of: editing.remove_item(of, 7), "question_remove", "One thing to change?"),
        (lambda of: editing.move_item(of, 1, 4), "question_move", "Your title"),
        (lambda of: editing.move_item(of, 1, 0), "question_move", "Your title"),
        (lambda of: editing.set_text(of, 3, "labels", FR, "Oui ?"), "question_word", "Did you volunteer?"),
        (lambda of: editing.set_text(of, 1, "hints", EN, "Short"), "question_word", "Your title"),
        (lambda of: editing.change_item(of, 1, required="yes"), "question_change", "Your title"),
        (lambda of: editing.rename_item(of, 3, "came"), "question_change", "Did you volunteer?"),
        (lambda of: drafting.change_kind(of, 3, "text"), "question_change", "Did you volunteer?"),
        (lambda of: editing_choices.move_choice(of, "yes_no", 0, 2), "choices_change", "Did you volunteer?"),
        (lambda of: languages.add_language(of, "Arabic (ar)"), "language_add", "Arabic (ar)"),
        (lambda of: languages.remove_language(of, FR), "language_remove", FR),
        (lambda of: languages.rename_language(of, FR, "fr"), "language_rename", "fr"),
        (lambda of: languages.set_default_language(of, FR), "language_first", FR),
        (lambda of: of, "change", ""),
    ],
)
def test_each_change_is_named(change: Callable[[Questionnaire], Questionnaire], code: str, what: str) -> None:
    assert what_changed(small(), change(small()), "job") == (f"survey.{code}", what)


def test_what_has_no_name_of_its_own_is_a_changed_questionnaire() -> None:
    both = editing.change_item(editing.change_item(small(), 1, required="yes"), 5, required="yes")
    apart = drafting.new_question(drafting.new_question(small(), "text", 0), "text", 9)
    for changed in (both, apart, editing.move_item(small(), 1, 4)):
        assert what_changed(small(), changed).code == "survey.change"


def test_long_question_is_cut_in_the_sentence() -> None:
    long = editing.set_text(small(), 1, "labels", EN, "word " * 40)
    assert len(what_changed(small(), long).what) == 60


def test_every_named_change_has_its_sentence(file: NetworkFile, survey: str) -> None:
    of = editing.set_text(small(), 3, "labels", FR, "Volontaire ?")
    actions.change_questionnaire(file, survey, of)
    actions.change_questionnaire(file, survey, editing.move_item(of, 1, 4), moved="job")
    from focalnet.steps import sentence

    (moved, worded) = file.history(limit=2)
    assert sentence(moved, words("en")) == "Moved “Your title” in Constraints"
    assert sentence(worded, words("fr")) == "«\u00a0Did you volunteer?\u00a0» formulée dans Constraints"
    for language in LANGUAGES:
        say = words(language)
        for code in ("add", "remove", "move", "word", "change"):
            assert say.has("step", f"survey.question_{code}")
            assert say.has("step_kind", f"survey.question_{code}")


def test_survey_is_duplicated_under_a_free_name_as_a_round_had_it(file: NetworkFile, survey: str) -> None:
    round_id = actions.open_round(file, survey)
    actions.change_questionnaire(file, survey, editing.remove_item(small(), 7))
    copy = records.survey(file, actions.duplicate_survey(file, survey, round_id=round_id))
    assert (copy.name, copy.questionnaire) == ("Constraints (2)", small())
    again = records.survey(file, actions.duplicate_survey(file, copy.id))
    assert again.name == "Constraints (3)"
    assert records.survey(file, actions.duplicate_survey(file, survey, name=" Mine ")).name == "Mine"
    assert len(records.survey(file, survey).questionnaire.items) == 7
