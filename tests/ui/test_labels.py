"""Codes into words."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from focalnet.problems import Place, Problem
from focalnet.store import StepRecord
from ui.facts import NOTHING, TITLES, shown, title
from ui.labels import Labels, capital


def record(code: str, /, **args: object) -> StepRecord:
    return StepRecord(7, datetime(2009, 11, 23, 9, 30, tzinfo=UTC), "mary", code, args)


def test_language_that_nobody_translated_gives_english() -> None:
    assert Labels("de").language == "en"


@pytest.mark.parametrize(("language", "said"), [("en", "women"), ("fr", "femmes"), ("es", "mujeres")])
def test_codes_are_said_in_the_language(language: str, said: str) -> None:
    assert Labels(language).word("sex", "F") == said


def test_code_without_words_stays_as_it_is() -> None:
    assert Labels().word("office_kind", "embassy") == "embassy"


def test_capital_changes_the_first_letter_only() -> None:
    assert capital("national officer (NO-B)") == "National officer (NO-B)"
    assert capital("") == ""


def test_step_is_said_with_its_codes_explained() -> None:
    said = Labels().step(record("appointment.add", name="Bah, A.", role="alternate", office="Dakar"))
    assert "Bah, A." in said
    assert "alternate" in said
    assert "Dakar" in said


def test_undone_step_says_what_was_undone() -> None:
    labels = Labels()
    said = labels.step(record("step.undo", code="person.add", name="Bah, A."))
    assert labels.step(record("person.add", name="Bah, A.")) in said
    assert said != labels.step(record("person.add", name="Bah, A."))


def test_dates_among_the_facts_are_written() -> None:
    said = Labels().step(record("appointment.change", name="Bah, A.", office="Dakar", date="2009-11-23"))
    assert "23 November 2009" in said


def test_step_of_a_later_version_is_shown_by_its_code() -> None:
    assert Labels().step(record("moon.land")) == "moon.land"


def test_kind_of_a_step_is_said_shortly() -> None:
    assert Labels("fr").step_kind("appointment.hand_over") == "Passage de relais"


def test_problem_says_where_and_what() -> None:
    problem = Problem("date.not_iso", Place("roster.xlsx", "GFP", "D7"), {"text": "soon"})
    said = Labels().problem(problem)
    assert "roster.xlsx" in said
    assert "D7" in said
    assert "soon" in said


def test_problem_without_a_sentence_names_its_code() -> None:
    assert "moon.landed" in Labels().problem(Problem("moon.landed"))


@pytest.mark.parametrize(
    ("fact", "value", "said"),
    [
        ("sex", "F", "woman"),
        ("time_allotted", 20.0, "20 %"),
        ("time_allotted", 12.5, "12.5 %"),
        ("time_allotted", None, NOTHING),
        ("starts", date(2009, 11, 23), "23 November 2009"),
        ("working_languages", ("fr", "en"), "French, English"),
        ("working_languages", '["fr"]', "French"),
        ("other_emails", "[]", NOTHING),
        ("grade", "P-4", "P-4"),
        ("email", "", NOTHING),
    ],
)
def test_values_are_put_into_words(fact: str, value: object, said: str) -> None:
    assert shown(Labels(), fact, value) == said


def test_every_fact_has_a_title_of_its_own_words() -> None:
    assert all(title(fact) and title(fact) != fact for fact in TITLES)
    assert title("unheard_of") == "unheard_of"


def test_every_field_of_a_roster_has_a_title() -> None:
    from focalnet.network.roster.fields import Field

    assert {field.value for field in Field} <= TITLES.keys()
