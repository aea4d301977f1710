"""Labels of XLSForm as people read them, and the language of a form."""

from __future__ import annotations

import re
from datetime import date

import pytest

from focalnet.resources import resource
from focalnet.surveys.forms.wording import choice_labels, label, plain, tongue
from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, placed
from focalnet.words import FORM_LANGUAGES, LANGUAGES, entries_of, form_words, words
from tests.core.surveys.forms.conftest import AR, EN, EVERYTHING, FR


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("**Bold** and *soft*", "Bold and soft"),
        ("__Bold__ _soft_", "Bold soft"),
        ("<span style='color:red'>Red</span>", "Red"),
        ("# Heading\ntext", "Heading\ntext"),
        ("[the site](https://example.org)", "the site (https://example.org)"),
        ("Dear ${name}, how old?", "Dear …, how old?"),
        ("5 < 6 and 7 > 6", "5 < 6 and 7 > 6"),
        ("a_name_of_parts and 2*3*4", "a_name_of_parts and 2*3*4"),
        ("  two   spaces \n lines ", "two spaces\nlines"),
        ("A&nbsp;B", "A B"),
        ("", ""),
    ],
)
def test_markup_is_left_out(text: str, said: str) -> None:
    assert plain(text) == said


@pytest.mark.parametrize(
    ("code", "language", "around", "right_to_left"),
    [("fr", FR, "fr", False), ("ar", AR, "en", True), ("es", EN, "en", False), ("", EN, "en", False)],
)
def test_a_form_is_in_the_language_asked_for_or_the_default(
    code: str, language: str, around: str, right_to_left: bool
) -> None:
    spoken = tongue(EVERYTHING, code)
    assert (spoken.language, spoken.say.language, spoken.right_to_left) == (language, around, right_to_left)


def test_a_questionnaire_without_languages_is_surrounded_by_the_persons_own() -> None:
    asked = Questionnaire(placed([Item("text", "a", {"default": "A"})]))
    assert tongue(asked, "es").say.language == "es"
    assert tongue(asked, "pt").say.language == "en"


def test_a_question_without_a_label_goes_by_its_name_and_a_note_by_nothing() -> None:
    assert label(Item("text", "age"), EN) == "age"
    assert label(Item("note", "hello"), EN) == ""
    assert label(Item("text", "age", {FR: "Âge"}), EN) == "Âge"


def test_choices_are_told_apart_and_other_is_named() -> None:
    asked = Questionnaire(
        placed([Item("select_one", "q", choices="c", or_other=True)]),
        {"c": (Choice("a", {EN: "Same"}), Choice("b", {EN: "**Same**"}), Choice("c"))},
        languages=(EN,), default_language=EN,
    )  # fmt: skip
    labels = choice_labels(asked, asked.question("q"), tongue(asked, "en"))
    assert dict(labels) == {"a": "Same (a)", "b": "Same (b)", "c": "c", "other": "Other (please write)"}


@pytest.mark.parametrize("language", [each for each in FORM_LANGUAGES if each not in LANGUAGES])
@pytest.mark.parametrize("section", ["form", "form_check", "yes_no"])
def test_forms_speak_all_of_their_languages(language: str, section: str) -> None:
    own_words = entries_of(resource("forms", f"{language}.toml").read_text(encoding="utf-8"))
    for key, said in words("en").section(section).items():
        own = own_words[section][key]
        assert form_words(language).template(section, key) == own
        assert set(re.findall(r"{.*?}", own)) == set(re.findall(r"{.*?}", said)), key


def test_other_languages_have_english_around_their_questions() -> None:
    assert form_words("sw") is words("en")


def test_days_are_told_in_figures_where_the_program_has_no_names_of_months() -> None:
    day = date(2012, 6, 30)
    assert tongue(EVERYTHING, "fr").day(day) == "30 juin 2012"
    assert tongue(EVERYTHING, "ar").day(day) == "30/06/2012"
