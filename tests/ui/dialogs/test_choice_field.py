"""The field for one of several values: words that are too long end in an ellipsis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.dialogs.fields import ChoiceField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "Composition of and expertise in the network, asked every year in November"


def painted(words: str, qtbot: QtBot) -> ChoiceField:
    field = ChoiceField([("a", words)], "a")
    qtbot.addWidget(field)
    field.resize(220, 30)
    return field


def test_words_that_are_too_long_end_in_an_ellipsis(qtbot: QtBot) -> None:
    field = painted(LONG, qtbot)
    long, metrics = field.grab().toImage(), field.fontMetrics()
    begun = [f"{LONG[:end].rstrip()}…" for end in range(10, 40)]
    whole = [words for words in begun if metrics.horizontalAdvance(words) < field.width() - 10]
    assert any(long == painted(words, qtbot).grab().toImage() for words in whole)
    assert long != painted("Composition", qtbot).grab().toImage()
