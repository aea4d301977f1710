"""Choices in one cell are taken apart in one way, or it is asked which one was meant."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.surveys.exports.joined import by_labels, choices_in, made_of
from focalnet.surveys.questionnaire import Choice, Item, Questionnaire
from tests.core.surveys.exports.conftest import EN, FR

WHICH = Item("select_multiple", "x", choices="l")
WORDS = ("a", "b", "a b", "b c", "c", "A", "of c", "d, e", "e")
NAMED = tuple(Choice(f"n{at}", {EN: text, FR: f"le {text}"}) for at, text in enumerate(WORDS))
FORM = Questionnaire((WHICH,), {"l": NAMED}, {}, (EN, FR), EN)


def _ways(words: tuple[str, ...], language: str) -> int:
    """Return in how many ways labels make up words, by trying all."""
    labels = [tuple(each.labels[language].split()) for each in NAMED]
    ways = [1]
    for end in range(1, len(words) + 1):
        fitting = [label for label in labels if words[max(0, end - len(label)) : end] == label]
        ways.append(sum(ways[end - len(label)] for label in fitting))
    return ways[-1]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.integers(0, len(WORDS) - 1), min_size=1, max_size=5, unique=True), st.sampled_from([EN, FR])
)
def test_labels_joined_by_spaces_are_read_as_they_were_or_not_at_all(
    chosen: list[int], language: str
) -> None:
    text = " ".join(NAMED[at].labels[language] for at in chosen)
    read = by_labels(WHICH, FORM, text, language)
    once = _ways(tuple(text.split()), language) == 1
    assert read == ([NAMED[at].name for at in chosen] if once else [])


@pytest.mark.parametrize(
    ("text", "read", "strange"),
    [
        ("c; a", ["n4", "n0"], []),
        ("c\na", ["n4", "n0"], []),
        ("c|a|c", ["n4", "n0"], []),
        ("d, e, c", ["n7", "n4"], []),
        ("e, c", ["n8", "n4"], []),
        ("le b, le c", ["n1", "n4"], []),
        ("c; dust", ["n4"], ["dust"]),
        ("n1 n4", ["n1", "n4"], []),
        ("dust", [], ["dust"]),
    ],
)
def test_separators(text: str, read: list[str], strange: list[str]) -> None:
    assert choices_in(WHICH, FORM, text, EN) == (read, strange)


@pytest.mark.parametrize(
    ("text", "chosen", "same"),
    [
        ("n4 n0", ["n0", "n4"], True), ("c a", ["n0", "n4"], True), ("le c; le a", ["n0", "n4"], True),
        ("c a dust", ["n0", "n4"], False), ("c", ["n0", "n4"], False), ("", ["n0"], False),
    ],
)  # fmt: skip
def test_whether_a_text_says_no_more_than_the_choices(text: str, chosen: list[str], same: bool) -> None:
    assert made_of(WHICH, FORM, text, chosen) is same
