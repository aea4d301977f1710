"""What each language lacks is counted by kind, and gone through in the order of the form."""

from __future__ import annotations

from focalnet.surveys.questionnaire import Choice, Item, Questionnaire
from focalnet.surveys.questionnaire.editing import add_item, set_text
from focalnet.surveys.questionnaire.editing_choices import add_choice
from focalnet.surveys.questionnaire.lacking import Count, Gap, counts, gaps, next_gap
from focalnet.surveys.questionnaire.languages import completeness
from focalnet.surveys.questionnaire.length import minutes_to_answer
from focalnet.surveys.questionnaire.templates import template
from tests.core.surveys.conftest import EN, FR, small


def test_texts_are_counted_by_what_they_are() -> None:
    of = set_text(small(), 1, "hints", EN, "In short")
    of = set_text(of, 5, "constraint_messages", EN, "From 0 to 100")
    found = counts(completeness(of), FR)
    assert found == {
        "questions": Count(3, 7),
        "hints": Count(0, 1),
        "messages": Count(0, 1),
        "choices": Count(5, 5),
    }
    assert found["questions"].missing == 4
    assert all(not count.missing for count in counts(completeness(of), EN).values())


def test_gaps_stand_in_the_order_of_the_form_choices_with_their_question() -> None:
    of = add_choice(small(), "yes_no", Choice("perhaps", {EN: "Perhaps"}), 2)
    of = set_text(of, 3, "hints", EN, "Think")
    listed = gaps(of, FR)
    assert [(each.at, each.part) for each in listed] == [
        *((3, "labels"), (3, "hints"), (3, "choices")),
        *((4, "labels"), (5, "labels"), (7, "labels")),
    ]
    assert listed[2].choice == 2
    again = gaps(add_item(of, Item("select_one", "again", choices="yes_no"), 8), FR)
    assert [each.at for each in again if each.part == "choices"] == [3], "at the first question with the list"
    assert next_gap(listed, Gap(3, -1)) == listed[0]
    assert next_gap(listed, listed[5]) == listed[0]
    assert next_gap(listed, Gap(-1, 0), "choices") == listed[2]
    assert next_gap(listed, listed[0], "messages") is None


def test_longer_questionnaires_take_longer() -> None:
    assert minutes_to_answer(small()) == 2
    assert minutes_to_answer(Questionnaire(())) == 1
    assert minutes_to_answer(template("ideas")) < minutes_to_answer(template("composition")) <= 11
