"""A round in the reader's words: what forms say of the register is shown as the register shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ui.pages.surveys.round_words import RoundWords

if TYPE_CHECKING:
    from ui.app import Parts


@pytest.mark.parametrize(
    ("field", "text", "shown"),
    [
        ("time_allotted", "25", "25 %"),
        ("time_allotted", "as much as I can", "as much as I can"),
        ("in_appraisal", "no", "no"),
        ("tor_state", "included", "included"),
        ("languages", "en, fr", "English, French"),
        ("starts", "2011-07-01", "1 July 2011"),
        ("expertise.psea", "3", "level 3 of 4"),
        ("job_title", "", ""),
    ],
)
def test_proposed_values_are_shown_as_the_register_shows_them(
    opened: Parts, round_id: str, field: str, text: str, shown: str
) -> None:
    words = RoundWords(opened.session.file, opened.labels, round_id)
    assert words.value(field, text) == shown
