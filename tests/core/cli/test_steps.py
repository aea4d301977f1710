"""Steps in words, whatever a file's history holds."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from focalnet.cli.steps import as_row, described
from focalnet.store import StepRecord
from focalnet.words import words


def step(code: str, /, **args: Any) -> StepRecord:
    return StepRecord(7, datetime(2009, 11, 23, 8, tzinfo=UTC), "somebody", code, args, rows=3)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Changed the appointment of A. Diallo, Dakar, from 23 November 2009"),
        ("fr", "23 novembre 2009"),
        ("es", "23 de noviembre de 2009"),
    ],
)
def test_dates_are_written_in_the_language(language: str, sentence: str) -> None:
    changed = step("appointment.change", name="A. Diallo", office="Dakar", date="2009-11-23")
    assert sentence in described(changed, words(language))


def test_codes_become_words() -> None:
    said = described(step("appointment.add", name="A. Diallo", role="alternate", office="Dakar"), words("fr"))
    assert words("fr")("role", "alternate") in said


def test_an_undo_says_what_it_took_back() -> None:
    undone = step("step.undo", code="person.add", name="A. Diallo")
    assert described(undone, words()) == "Undid: Added A. Diallo"


def test_numbers_have_their_thousands() -> None:
    assert "12,345" in described(step("appointment.correct_many", number=12345), words())


@pytest.mark.parametrize("code", ["later.version", "person.add"])
def test_a_step_without_words_or_facts_shows_its_code(code: str) -> None:
    assert described(step(code), words()) == code


def test_as_json_a_step_has_its_facts_and_its_sentence() -> None:
    row = as_row(step("person.add", name="A. Diallo"), words())
    assert (row["step"], row["code"], row["args"], row["rows"]) == (7, "person.add", {"name": "A. Diallo"}, 3)
    assert row["sentence"] == "Added A. Diallo"
