"""Text is measured so that nothing is cut, and kept as it is."""

from __future__ import annotations

import pytest

from focalnet.sheets.writing.text import (
    in_pieces,
    lines_needed,
    safe_text,
    widest_word,
    width_of,
)


def test_wide_letters_count_double_and_marks_nothing() -> None:
    assert width_of("中文") == 4
    assert width_of("e\u0301") == 1
    assert width_of("a\nlonger") == 6
    assert width_of("") == 0
    assert width_of("AB") > width_of("ab")


def test_the_widest_word_is_what_a_column_must_hold() -> None:
    assert widest_word("of international staff") == len("international")


def test_lines_are_counted_per_paragraph() -> None:
    assert lines_needed("abcdefghij", 5) == 2
    assert lines_needed("ab\ncd", 10) == 2
    assert lines_needed("", 10) == 1


def test_half_of_a_surrogate_pair_does_not_stop_the_writing() -> None:
    assert safe_text("a\ud800b") == "a?b"
    assert safe_text("é") == "é"


@pytest.mark.parametrize("text", ["one two three " * 80, "长" * 900, "a\n\nb " * 90, "short"])
def test_a_long_text_is_cut_between_words_and_loses_nothing(text: str) -> None:
    pieces = in_pieces(text, 20, 5)
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert all(lines_needed(piece, 20) <= 6 for piece in pieces)
    assert (len(pieces) > 1) == (text != "short")


def test_a_long_text_is_cut_between_sentences_where_they_are_short() -> None:
    assert {piece[-1] for piece in in_pieces("So it is. Or is it not? " * 20, 20, 5)} <= {".", "?"}
    assert in_pieces("\n" * 30, 20, 5) == [""]
    assert {piece[-1] for piece in in_pieces("A line\nof verse\n" * 20, 20, 5)} == {"e"}
