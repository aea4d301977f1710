"""What is wrong with a questionnaire is found at the row where it is to be mended."""

from __future__ import annotations

from dataclasses import replace

import pytest

from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, placed
from focalnet.surveys.questionnaire.editing import add_item, change_item, set_text
from focalnet.surveys.questionnaire.editing_choices import set_choices
from focalnet.surveys.questionnaire.findings import NOWHERE, findings
from focalnet.surveys.questionnaire.templates import template, template_names
from focalnet.words import words
from tests.core.surveys.conftest import EN, small

OTHER = ("other_untranslated", 4, False)
"""What pyxform says of the small questionnaire: `or_other`, with two languages."""
JOB, VOLUNTEER, HINDERED, SHARE, CHANGE = 1, 3, 4, 5, 7


def found(questionnaire: Questionnaire) -> list[tuple[str, int, bool]]:
    return [(each.problem.code.partition(".")[2], each.at, each.grave) for each in findings(questionnaire)]


def beyond(questionnaire: Questionnaire) -> list[tuple[str, int, bool]]:
    """Return what is found beyond what the small questionnaire has."""
    return [each for each in found(questionnaire) if each != OTHER]


def test_nothing_is_found_in_what_comes_with_the_program() -> None:
    assert found(small()) == [OTHER]
    for name in template_names():
        assert findings(template(name)) == ()


def test_each_question_without_words_or_choices_is_found_not_the_first_alone() -> None:
    of = add_item(add_item(small(), Item("text", "one"), 0), Item("select_one", "two", choices="two"), 5)
    assert beyond(of) == [
        ("no_words", 0, True),
        ("no_words", 5, True),
        ("no_choices", 5, True),
    ]


def test_what_pyxform_refuses_is_found_at_its_row() -> None:
    of = change_item(small(), CHANGE, relevant="${volunter} = 'yes'")
    assert beyond(of) == [("reference_unknown", CHANGE, True)]
    of = change_item(small(), VOLUNTEER, choices="nothing")
    assert beyond(of)[0] == ("no_choices", VOLUNTEER, True)
    of = set_choices(small(), "hindrances", [Choice("time"), Choice("tor", {EN: "No terms"})])
    assert ("choice_unlabelled", HINDERED, False) in found(of)


def test_rows_are_found_again_after_a_form_was_read_and_changed() -> None:
    items = [replace(item, row=number * 3) for number, item in enumerate(small().items, 1)]
    of = replace(small(), items=placed(items))
    assert found(change_item(of, CHANGE, relevant="${volunter} = 'yes'"))[-1][:2] == (
        "reference_unknown",
        CHANGE,
    )


def test_condition_that_never_holds_or_looks_ahead_is_found() -> None:
    of = change_item(small(), CHANGE, relevant="${volunteer} = 'perhaps'")
    assert beyond(of) == [("condition_never", CHANGE, False)]
    of = change_item(small(), JOB, relevant="${volunteer} = 'yes'")
    assert beyond(of) == [("condition_ahead", JOB, False)]
    of = change_item(small(), CHANGE, relevant="selected(${hindered}, 'other')")
    assert beyond(of) == []


@pytest.mark.parametrize("part", ["relevant", "constraint", "choice_filter", "calculation"])
def test_what_cannot_be_worked_out_here_is_found(part: str) -> None:
    of = change_item(small(), SHARE, **{part: "position(..) = 1"})
    assert (f"unclear_{part}", SHARE, False) in found(of)


def test_register_field_is_confirmed_once_and_has_to_be_one() -> None:
    of = change_item(small(), CHANGE, confirms="job_title")
    assert beyond(of) == [("confirms_twice", JOB, False), ("confirms_twice", CHANGE, False)]
    of = change_item(small(), CHANGE, confirms="shoe_size")
    assert beyond(of) == [("confirms_nothing", CHANGE, False)]


def test_what_concerns_the_whole_form_has_no_row() -> None:
    of = Questionnaire(placed([Item("text", "a", {"Klingon": "A"})]), {}, {}, ("Klingon",), "Klingon")
    assert found(of) == [("language_without_code", NOWHERE, False)]


def test_every_finding_has_a_sentence_in_each_language() -> None:
    of = set_text(change_item(small(), SHARE, relevant="position(..)"), SHARE, "labels", EN, "")
    of = change_item(of, CHANGE, confirms="job_title", relevant="${volunteer} = 'perhaps'")
    listed = findings(of)
    told = [words(language).sentence(each.problem) for language in ("en", "fr", "es") for each in listed]
    assert len(told) == len(set(told)) + 3  # the same of both questions that confirm one fact
    assert all("{" not in said for said in told)
