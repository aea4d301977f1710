"""The bars of answers: each line and each part is a mark, told and opened by mouse and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt

from tests.ui.hands import clicks, presses
from ui.content import Content
from ui.widgets.answer_bars import AnswerBars, AnswerLine, Ink, Part, Spread

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app import Parts

_WOMEN = Part(0.4, Ink("women"), "No time: 40 women", "women of no time")
_MEN = Part(0.1, Ink("men"), "No time: 10 men", "men of no time")
_LINES = (
    AnswerLine("No time", "50 %", (_WOMEN, _MEN), 0.3, text="No time: 50", door="no time"),
    AnswerLine("A line whose words are so many that they need more than a single line of the chart", "0 %"),
    AnswerLine("Numbers", "median 3", spread=Spread(0.0, 0.2, 0.3, 0.6, 1.0), text="Numbers: median 3"),
)


@pytest.fixture
def bars(parts: Parts, qtbot: QtBot) -> AnswerBars:
    made = AnswerBars(parts.theme, parts.labels)
    qtbot.addWidget(made)
    shown = Content("What hinders you", "", ("", "All"), (("No time", "50"),))
    made.show_lines(_LINES, [(Ink("women"), "women"), (Ink("men"), "men")], shown)
    made.resize(600, made.height_for(600))
    return made


def test_lines_and_parts_are_marks_in_the_order_of_reading(bars: AnswerBars) -> None:
    assert [mark.door for mark in bars.marks()] == [
        "no time",
        "women of no time",
        "men of no time",
        None,
        None,
    ]
    assert bars.table()[1] == (("No time", "50"),)
    assert bars.height_for(300) > bars.height_for(900)


def test_arrows_lead_through_lines_and_parts_and_enter_opens(bars: AnswerBars, qtbot: QtBot) -> None:
    opened: list[object] = []
    bars.opened.connect(opened.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        presses(bars, key)
    assert opened == ["women of no time"]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        presses(bars, key)
    assert opened == ["women of no time"]
    assert bars.accessibleDescription() == "Numbers: median 3"
    assert not bars.grab().isNull()


def test_a_click_on_a_part_opens_it_and_beside_the_bars_the_whole_line(bars: AnswerBars) -> None:
    opened: list[object] = []
    bars.opened.connect(opened.append)
    part = bars.outline(2).boundingRect().center()
    clicks(bars, part.toPoint())
    clicks(bars, QPointF(5, part.y()).toPoint())
    assert opened == ["men of no time", "no time"]
    assert bars.place_at(QPointF(5, 10_000)) == -1
