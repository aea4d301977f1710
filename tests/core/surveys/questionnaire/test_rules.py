"""Every rule of a questionnaire is checked again on what came in."""

from __future__ import annotations

import pytest

from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, placed
from focalnet.surveys.questionnaire.rules import Rules
from tests.core.surveys.conftest import EN, FR

ASKED = Questionnaire(
    placed(
        [
            Item("select_one", "sex", {EN: "?"}, choices="sex", required="yes"),
            Item("begin_group", "women", relevant="${sex} = 'w'"),
            Item("text", "why", {EN: "?"}, required="yes"),
            Item("text", "job", {EN: "?"}, confirms="job_title"),
            Item("end_group"),
            Item(
                "integer", "share", {EN: "?"}, constraint=". <= 100",
                constraint_messages={EN: "At most 100.", FR: "100 au plus."},
            ),
            Item("text", "then", {EN: "?"}, relevant="${why} != ''", constraint="regex(., '[a-z]+')"),
            Item("select_one", "town", {EN: "?"}, choices="towns", choice_filter="sex = ${sex}"),
            Item("text", "free", {EN: "?"}, constraint="no-such-function(.)"),
        ]
    ),
    {
        "sex": (Choice("w"), Choice("m")),
        "towns": (Choice("a", more={"sex": "w"}), Choice("b", more={"sex": "m"})),
    }, {}, (EN, FR), EN,
)  # fmt: skip


def _rules(answers: dict[str, object], *told: str) -> dict[str, str]:
    found = Rules(ASKED).check(answers, told)  # type: ignore[arg-type]
    assert not {each.question for each in found.misfits} & found.answers.keys()
    return {each.question: each.rule for each in found.misfits}


@pytest.mark.parametrize(
    ("answers", "broken"),
    [
        ({"sex": "w", "why": "x"}, {}),
        ({"sex": "w"}, {"why": "required_missing"}),
        ({"sex": "m"}, {}),
        ({}, {"sex": "required_missing"}),
        ({"sex": "m", "why": "x"}, {"why": "answered_not_asked"}),
        ({"sex": "m", "share": 101}, {"share": "constraint_said"}),
        ({"sex": "w", "why": "x", "then": "A1"}, {"then": "constraint_broken"}),
        ({"sex": "m", "why": "x", "then": "a"}, {"why": "answered_not_asked", "then": "answered_not_asked"}),
        ({"sex": "m", "free": "anything"}, {}),
        ({"sex": "m", "town": "b"}, {}),
        ({"sex": "m", "town": "a"}, {"town": "choice_not_offered"}),
    ],
)
def test_what_breaks_a_rule(answers: dict[str, object], broken: dict[str, str]) -> None:
    assert _rules(answers) == broken


def test_what_is_known_not_to_fit_is_not_missing() -> None:
    assert _rules({"share": 5}, "sex") == {}


def test_what_the_form_itself_had_put_there_is_left_out_without_a_word() -> None:
    found = Rules(ASKED).check({"sex": "m", "job": "Officer"})
    assert (found.answers, found.misfits) == ({"sex": "m"}, ())


def test_the_message_is_told_in_the_language_of_the_form() -> None:
    (misfit,) = Rules(ASKED, FR).check({"sex": "m", "share": 200}).misfits
    assert (misfit.typed, misfit.args) == ("200", {"message": "100 au plus."})


WITH_OTHERS = Questionnaire(
    placed(
        [
            Item("select_multiple", "needs", choices="needs"),
            Item("text", "needs_more", relevant="selected(${needs}, 'other')"),
            Item("select_one", "how", choices="ways"),
            Item("text", "how_more", relevant="${how} = '9'"),
            Item("text", "how_long", relevant="${how} = 'lot'"),
            Item("select_one", "where", choices="ways", relevant="${how} = 'lot'"),
            Item("text", "where_more", relevant="${where} = '9'"),
        ]
    ),
    {
        "needs": (Choice("time"), Choice("other")),
        "ways": (Choice("lot", {EN: "By lot"}), Choice("9", {EN: "Other", FR: "Autre"})),
    }, {}, (EN, FR), EN,
)  # fmt: skip


@pytest.mark.parametrize(
    ("written", "answers", "broken"),
    [
        ({"needs_more": "A car"}, {"needs": ["other"], "needs_more": "A car"}, set()),
        (
            {"needs": ["time"], "needs_more": "A car"},
            {"needs": ["time", "other"], "needs_more": "A car"},
            set(),
        ),
        ({"needs": ["other"], "needs_more": "A car"}, {"needs": ["other"], "needs_more": "A car"}, set()),
        ({"needs_more": "no"}, {}, {"needs_more"}),
        ({"how_more": "Asked"}, {"how": "9", "how_more": "Asked"}, set()),
        ({"how": "lot", "how_more": "Asked"}, {"how": "lot"}, {"how_more"}),
        ({"how_long": "A year"}, {}, {"how_long"}),
        ({"where_more": "Abroad"}, {}, {"where_more"}),
    ],
)
def test_who_writes_what_other_is_has_chosen_it(
    written: dict[str, object], answers: dict[str, object], broken: set[str]
) -> None:
    found = Rules(WITH_OTHERS).check(written)  # type: ignore[arg-type]
    assert found.answers == answers
    assert {each.question for each in found.misfits} == broken


def test_what_cannot_be_read_is_not_taken_for_other() -> None:
    assert "how" not in Rules(WITH_OTHERS).check({"how_more": "Asked"}, {"how"}).answers
