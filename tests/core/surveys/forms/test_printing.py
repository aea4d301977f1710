"""The page to print: what depends on an answer says so, and choices stand once, as boxes."""

from __future__ import annotations

from html import unescape

import pytest

from focalnet.surveys.forms import printable_html
from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, placed
from focalnet.surveys.questionnaire.templates import template, template_names
from focalnet.words import LANGUAGES, words
from tests.core.surveys.forms.conftest import ROUND

EN = "English (en)"


def page(*items: Item) -> str:
    lists = {
        "yes_no": (Choice("yes", {EN: "Yes"}), Choice("no", {EN: "No"})),
        "ways": (Choice("radio", {EN: "Radio"}), Choice("other", {EN: "Another way"})),
    }
    return unescape(printable_html(Questionnaire(placed(items), lists, {}, (EN,), EN), "en"))


VOLUNTEER = Item("select_one", "volunteer", {EN: "Did you volunteer?"}, choices="yes_no")
WAYS = Item("select_multiple", "ways", {EN: "How?"}, {EN: "Tick all that apply, please."}, choices="ways")


@pytest.mark.parametrize(
    ("relevant", "said"),
    [
        ("${volunteer} = 'yes'", "Only if your answer to question 1 (“Did you volunteer?”) is “Yes”."),
        ("${volunteer} != 'yes'", "Only if your answer to question 1 (“Did you volunteer?”) is not “Yes”."),
        ("selected(${ways}, 'other')", "Only if your answer to question 2 (“How?”) is “Another way”."),
        (
            "${volunteer} = 'no' or selected(${ways}, 'radio')",
            "depends on your answer to: question 1 (“Did you volunteer?”); question 2 (“How?”).",
        ),
    ],
)
def test_what_depends_on_an_answer_says_so(relevant: str, said: str) -> None:
    rows = (
        Item("text", "why", {EN: "Why?"}, relevant=relevant),
        Item("note", "thanks", {EN: "Thank you."}, relevant=relevant),
    )
    group = (Item("begin_group", "more", {EN: "More"}, relevant=relevant), rows[0], Item("end_group"))
    for asked in (rows[:1], rows[1:], group):
        assert said in page(VOLUNTEER, WAYS, *asked)


def test_a_condition_that_nobody_reads_is_left_out() -> None:
    asked = page(VOLUNTEER, Item("text", "why", {EN: "Why?"}, relevant="${volunteer} = = 'yes'"))
    assert "Why?" in asked
    assert "your answer to" not in asked


def test_choices_stand_once_and_as_boxes() -> None:
    matrix = [Item("select_one", name, {EN: name}, choices="yes_no") for name in ("first", "second")]
    asked = page(VOLUNTEER, WAYS, Item("begin_group", "each", {EN: "Each"}), *matrix, Item("end_group"))
    assert asked.count("Yes") == 3
    assert asked.count("Tick all that apply") == 1
    assert page(VOLUNTEER, Item("select_multiple", "w", {EN: "How?"}, choices="ways")).count("Tick all") == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", template_names())
def test_no_page_speaks_of_lists_or_of_crosses(name: str, language: str) -> None:
    say = words(language)
    asked = unescape(printable_html(template(name), language))
    for key in ("choose", "choose_several"):
        assert say("form", key) not in asked


def test_the_form_on_screen_keeps_its_hints() -> None:
    from focalnet.surveys.forms.blocks import blocks_of
    from focalnet.surveys.forms.wording import tongue

    shown = "\n".join(map(str, blocks_of(ROUND.questionnaire, tongue(ROUND.questionnaire, "en"))))
    assert "Choose:" in shown
    assert "Only if" not in shown
