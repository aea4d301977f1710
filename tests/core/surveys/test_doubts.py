"""Why a response waits names the questions that it waits for."""

from __future__ import annotations

from datetime import date

import pytest

from focalnet.surveys.doubts import question_called, why_it_waits
from focalnet.surveys.model import NOT_ASKED, Audience, Misfit, Round
from focalnet.words import words
from tests.core.surveys.conftest import small

WAITS = {"code": "intake.does_not_fit", "args": {"number": 1}}
SHARE = Misfit("share", "250", rule="out_of_range")


def _round(*, confidential: bool = False) -> Round:
    day = date(2012, 6, 1)
    return Round("r", "s", "First", small(), "f", Audience.PEOPLE, {}, day, day, confidential=confidential)


def _said(*misfits: Misfit, language: str = "en", confidential: bool = False) -> str:
    why = why_it_waits(_round(confidential=confidential), WAITS, misfits, language)
    assert why is not None
    return words(language).sentence(why)


@pytest.mark.parametrize(
    ("misfits", "sentence"),
    [
        ((SHARE,), "“250” does not fit the question “Per cent of your time”. Mend it."),
        (
            (Misfit("volunteer", "", rule="required_missing"),),
            "The question “Did you volunteer?” needs an answer, and has none.",
        ),
        (
            (SHARE, Misfit("change", "=More", rule="not_calculated")),
            "2 answers do not fit their questions. Mend them: Per cent of your time · One thing to change?",
        ),
        (
            (SHARE, Misfit("change", "More", rule=NOT_ASKED)),
            "“250” does not fit the question “Per cent of your time”. Mend it.",
        ),
        ((), "Answers that do not fit their questions: 1. Mend them."),
    ],
)
def test_questions_that_do_not_fit_are_named(misfits: tuple[Misfit, ...], sentence: str) -> None:
    assert _said(*misfits) == sentence


def test_questions_are_named_in_the_readers_language() -> None:
    assert "« Votre titre »" in _said(Misfit("job", "x"), language="fr").replace("\N{NO-BREAK SPACE}", " ")


def test_what_was_typed_in_confidence_is_not_told() -> None:
    said = _said(SHARE, confidential=True)
    assert "Per cent of your time" in said
    assert "250" not in said


def test_of_many_questions_the_first_are_named() -> None:
    many = [Misfit(key, "x") for key in ("job", "volunteer", "hindered", "share", "change")]
    assert "· …" in _said(*many)
    assert "One thing to change" not in _said(*many)


def test_other_reasons_are_told_as_they_are() -> None:
    second = {"code": "intake.second_answer", "args": {"name": "Abah"}}
    why = why_it_waits(_round(), second, [SHARE], "en")
    assert why is not None
    assert (why.code, why.args) == ("intake.second_answer", {"name": "Abah"})
    assert why_it_waits(_round(), {}, [], "en") is None


def test_question_that_is_not_there_is_called_by_its_key() -> None:
    assert [question_called(_round(), key, "en") for key in ("gone", "hindered_other")] == [
        "gone",
        "What hinders you?",
    ]
