"""Questions and choices made from nothing: names from words, lists where they are needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.surveys.questionnaire import Questionnaire, read_xlsform, write_xlsform
from focalnet.surveys.questionnaire.drafting import (
    change_kind,
    name_from,
    new_choice,
    new_question,
    word_choice,
    word_question,
)
from focalnet.surveys.questionnaire.editing_choices import share_list
from tests.core.surveys.conftest import EN, small

if TYPE_CHECKING:
    from pathlib import Path

EMPTY = Questionnaire((), languages=(EN,), default_language=EN)


@pytest.mark.parametrize(
    ("words", "name"),
    [("No time!", "no_time"), ("Éducation", "education"), ("2 years", "choice_2_years"), ("…", "choice")],
)
def test_names_are_made_of_words(words: str, name: str) -> None:
    assert name_from(words, "choice") == name


def test_question_gets_its_name_with_its_first_words_and_keeps_it() -> None:
    made = word_question(new_question(EMPTY, "text", 0), 0, EN, "What would help you?")
    assert made.items[0].name == "what_would_help_you"
    again = word_question(made, 0, EN, "What helps?")
    assert (again.items[0].name, again.items[0].labels) == ("what_would_help_you", {EN: "What helps?"})


def test_names_are_never_given_twice() -> None:
    made = EMPTY
    for at in range(3):
        made = word_question(new_question(made, "text", at), at, EN, "Why?")
    assert [item.name for item in made.items] == ["why", "why_2", "why_3"]


def test_choosing_brings_a_list_and_ends_with_it() -> None:
    made = new_question(EMPTY, "select_one", 0)
    (name,) = made.choices
    made = word_choice(made, name, 0, EN, "Yes")
    made = word_choice(made, name, 1, EN, "No")
    made = new_choice(made, name, EN, "Yes")
    assert [choice.name for choice in made.choices[name]] == ["yes", "no", "yes_2"]
    assert change_kind(made, 0, "select_multiple").choices == made.choices
    assert change_kind(made, 0, "text").choices == {}
    assert len(change_kind(change_kind(made, 0, "text"), 0, "rank").choices) == 1


def test_list_gets_the_name_of_its_question_and_keeps_one_that_others_use() -> None:
    made = new_question(EMPTY, "select_one", 0)
    worded = word_question(made, 0, EN, "Do you volunteer?")
    assert (worded.items[0].choices, list(worded.choices)) == ("do_you_volunteer", ["do_you_volunteer"])
    assert worded.choices["do_you_volunteer"] == made.choices["question_1"]
    shared = share_list(new_question(made, "select_one", 1), 1, "question_1")
    kept = word_question(shared, 0, EN, "Do you volunteer?")
    assert [item.choices for item in kept.items] == ["question_1", "question_1"]


def test_list_that_others_use_stays() -> None:
    shared = small()
    at = next(at for at, item in enumerate(shared.items) if item.name == "volunteer")
    added = new_question(shared, "select_one", at)
    assert change_kind(added, at, "integer").choices == shared.choices
    assert "yes_no" in change_kind(shared, at, "select_multiple").choices


@pytest.mark.parametrize("kind", ["text", "select_multiple", "rank", "range", "note", "date", "begin_group"])
def test_what_is_made_is_taken_as_xlsform(kind: str, tmp_path: Path) -> None:
    made = word_question(new_question(EMPTY, "text", 0), 0, EN, "First")
    made = word_question(new_question(made, kind, 1), 1, EN, "Second")
    if kind == "begin_group":
        made = word_question(new_question(made, "text", 2), 2, EN, "Inside")
    for name in made.choices:
        for at, words in enumerate(("A", "B")):
            made = word_choice(made, name, at, EN, words)
    write_xlsform(made, tmp_path / "form.xlsx")
    found = read_xlsform(tmp_path / "form.xlsx")
    assert found.accepted
    assert found.questionnaire is not None
    assert [item.name for item in found.questionnaire.items] == [item.name for item in made.items]
