"""Where two letters stand side by side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.network.listing.bits import bits_of, lines_of
from focalnet.network.listing.letters import Letters

# Three scripts, one of them with two letters that share a set: 256 code points lie between them.
_LETTERS = "ab1дж" + "明" + chr(ord("明") + 256)
_TEXTS = st.lists(st.text(_LETTERS + " ", max_size=6), max_size=8)
_WORD = st.text(_LETTERS, min_size=1, max_size=4)


@given(_TEXTS, _TEXTS, _WORD)
def test_the_texts_that_hold_a_word_are_found_whenever_they_came(
    first: list[str], later: list[str], word: str
) -> None:
    letters, texts = Letters(), [*first, *later]
    letters.add(first, 0)
    letters.add(later, len(first))
    held = letters.holding(word, texts)
    assert list(lines_of(held)) == [n for n, text in enumerate(texts) if word in text]
    begun = bits_of([n for n, text in enumerate(texts) if f" {word}" in f" {text}"])
    assert letters.beginning(word) & begun == begun  # none is left out; some may be too many


def test_few_texts_are_to_be_looked_at_for_the_beginning_of_a_word() -> None:
    letters = Letters()
    letters.add(["anna berg", "joanna", "nana anders"], 0)
    assert list(lines_of(letters.beginning("ann"))) == [0]
    assert list(lines_of(letters.beginning("an"))) == [0, 2]
    assert list(lines_of(letters.beginning("x"))) == []


def test_who_no_longer_wants_the_letters_ends_the_work() -> None:
    def end() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        Letters().add(["abc"], 0, end)
