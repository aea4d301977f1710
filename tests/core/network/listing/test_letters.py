"""Where two letters stand side by side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.network.listing.letters import Letters

_TEXTS = st.lists(st.text("abc ", max_size=6), max_size=8)
_WORD = st.text("abc", min_size=2, max_size=4)


@given(_TEXTS, _TEXTS, _WORD)
def test_the_texts_that_hold_a_word_are_found_whenever_they_came(
    first: list[str], later: list[str], word: str
) -> None:
    letters, texts = Letters(), [*first, *later]
    letters.add(first, 0)
    letters.add(later, len(first))
    assert list(letters.holding(word, texts)) == [n for n, text in enumerate(texts) if word in text]
    begun = [n for n, text in enumerate(texts) if f" {word}" in f" {text}"]
    assert list(letters.beginning(word, texts)) == begun
    alone = [n for n, text in enumerate(texts) if f" {word[0]}" in f" {text}"]
    assert list(letters.beginning(word[0], texts)) == alone


def test_who_no_longer_wants_the_letters_ends_the_work() -> None:
    def end() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        Letters().add(["abc"], 0, end)
