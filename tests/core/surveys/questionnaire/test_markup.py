"""Labels are the same with and without the marks of web pages."""

from __future__ import annotations

import pytest

from focalnet.surveys.questionnaire import Choice, Item, Questionnaire, placed
from focalnet.surveys.questionnaire.choosing import choice_named
from focalnet.surveys.questionnaire.markup import without_tags


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<b>One</b> &amp; <span style='color: red'>only</span>", "One & only"),
        ("Two<br/>lines", "Two\nlines"),
        ("<p>A</p>B", "A\nB"),
        ("10 < 20, or 5 > 3", "10 < 20, or 5 > 3"),
        ("R&D &lt;b&gt; AT&T; &#233;", "R&D <b> AT&T; é"),
    ],
)
def test_tags_go_and_entities_are_written_out(text: str, shown: str) -> None:
    assert without_tags(text) == shown


@pytest.mark.parametrize("typed", ["<b>One</b> &amp; only", "One & only", "one &amp; only"])
def test_a_choice_is_named_with_and_without_them(typed: str) -> None:
    item = Item("select_one", "q", choices="l")
    listed = (Choice("1", {"default": "<b>One</b> &amp; only"}), Choice("2", {"default": "One"}))
    assert choice_named(item, Questionnaire(placed([item]), {"l": listed}), typed) == "1"
