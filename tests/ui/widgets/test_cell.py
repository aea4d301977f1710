"""How texts fit into cells: whole, elided, or on two lines broken at a space."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from ui.widgets.cell import Fitted

SENTENCE = "There is an answer of this person already, and it says something else"


@pytest.fixture
def metrics(qapp: object) -> QFontMetrics:
    return QFontMetrics(QFont("DejaVu Sans", 10))


def test_text_that_fits_is_left_alone(metrics: QFontMetrics) -> None:
    wide = metrics.horizontalAdvance(SENTENCE)
    assert Fitted(metrics)[SENTENCE, wide] == Fitted(metrics, 2)[SENTENCE, wide] == SENTENCE


def test_long_text_is_broken_at_a_space_before_it_is_elided(metrics: QFontMetrics) -> None:
    half = metrics.horizontalAdvance(SENTENCE) * 2 // 3
    assert Fitted(metrics)[SENTENCE, half].endswith("…")
    both = Fitted(metrics, 2)[SENTENCE, half]
    assert both.replace("\n", " ") == SENTENCE
    assert all(metrics.horizontalAdvance(line) <= half for line in both.split("\n"))


def test_what_two_lines_do_not_hold_is_elided_in_the_last(metrics: QFontMetrics) -> None:
    third = metrics.horizontalAdvance(SENTENCE) // 3
    first, last = Fitted(metrics, 2)[SENTENCE, third].split("\n")
    assert SENTENCE.startswith(f"{first} {last.removesuffix('…')}")
    assert last.endswith("…")


def test_single_long_word_stays_on_one_line(metrics: QFontMetrics) -> None:
    word = "antidisestablishmentarianism"
    shown = Fitted(metrics, 2)[word, metrics.horizontalAdvance(word) // 2]
    assert "\n" not in shown
    assert shown.endswith("…")
