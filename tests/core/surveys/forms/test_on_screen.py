"""The form on the screen says what the workbook says, and greys what is not asked at first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from focalnet.surveys import records
from focalnet.surveys.forms.on_screen import screen_html
from focalnet.surveys.questionnaire.editing import set_text
from focalnet.surveys.questionnaire.languages import add_language
from focalnet.surveys.questionnaire.templates import template, template_names
from tests.core.surveys.conftest import small

if TYPE_CHECKING:
    from focalnet.store import NetworkFile


def cells(html: str, text: str) -> str:
    """Return the row of the table in which a text stands."""
    return next(found[0] for found in re.finditer(r"<tr>.*?</tr>", html) if text in found[0])


def test_every_question_of_every_template_is_there_and_can_be_gone_to() -> None:
    for name in template_names():
        of = template(name)
        html = screen_html(of, "fr")
        links = set(re.findall(r'href="([^"]*)"', html))
        assert {item.key for item in of.questions if "label" not in item.appearance} <= links
        assert of.title_in("fr").replace("'", "&#x27;") in html


def test_what_is_not_asked_at_first_is_grey() -> None:
    html = screen_html(small(), "en", "Title")
    assert "#F1F3F5" in cells(html, "One thing to change?")
    assert "#F1F3F5" not in cells(html, "Your title")
    assert "Constraints" in html
    assert "#B3261E" in cells(html, "Did you volunteer?")  # its star


def test_labels_are_text_and_never_markup() -> None:
    html = screen_html(set_text(small(), 1, "labels", "English (en)", "a < b & c"), "en")
    assert "a &lt; b &amp; c" in html


def test_arabic_begins_at_the_right_and_what_is_not_arabic_runs_as_it_is_read() -> None:
    of = add_language(small(), "Arabic (ar)")
    of = set_text(of, 1, "labels", "Arabic (ar)", "وظيفتك")
    html = screen_html(of, "ar")
    row = cells(html, "وظيفتك")
    assert row.index("#FFF8DC") < row.index("وظيفتك")
    assert '<div dir="rtl" align="right">' in row
    assert '<div dir="ltr" align="right">' in cells(html, "Did you volunteer?")


def test_round_has_its_head(file: NetworkFile, open_round: str) -> None:
    html = screen_html(records.round_(file, open_round), "fr", larger=2)
    assert "Vos réponses" in html
    assert "font-size:40px" in html
