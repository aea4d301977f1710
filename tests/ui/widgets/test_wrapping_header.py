"""Heads of columns on one line, two or three."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.models.answer_model import AnswerModel
from ui.widgets.table import Table
from ui.widgets.wrapping_header import WrappingHeader

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme


def test_head_on_two_lines_needs_less_room(theme: Theme, qtbot: QtBot) -> None:
    table = Table(theme, "Answers")
    qtbot.addWidget(table)
    header = WrappingHeader(theme, table)
    assert header.width_of("Same people, 2012 (20)", 2) < header.width_of("Same people, 2012 (20)", 1)
    assert header.width_of("Unparted", 2) == header.width_of("Unparted", 1)
    low = header.height()
    header.set_lines(2)
    assert header.height() > low


def test_no_word_of_a_head_is_lost_on_two_lines(theme: Theme, qtbot: QtBot) -> None:
    table, model = Table(theme, "Answers"), AnswerModel()
    header = WrappingHeader(theme, table)
    table.setHorizontalHeader(header)
    model.show(["", "Same people, 2012 (20)"], [])
    table.setModel(model)
    header.set_lines(2)
    header.resizeSection(1, header.width_of("Same people, 2012 (20)", 2))
    wide, narrow = header._shown("Same people, 2012 (20)", 400), header._shown("Same people, 2012 (20)", 100)
    assert wide == "Same people, 2012 (20)"
    assert narrow == "Same people,\n2012 (20)"
    qtbot.addWidget(table)
    assert not header.grab().isNull()


def test_head_of_two_facts_breaks_between_them(theme: Theme, qtbot: QtBot) -> None:
    table = Table(theme, "Answers")
    qtbot.addWidget(table)
    header = WrappingHeader(theme, table)
    head = "Central and North America and the Caribbean · women (7)"
    header.set_lines(2)
    assert header._shown(head, header.width_of(head, 2)) == head.replace(" · ", "\n")
    header.set_lines(3)
    shown = header._shown(head, header.width_of(head, 3))
    assert shown.split("\n")[-1] == "women (7)"
    assert shown.replace("\n", " ") == head.replace(" · ", " ")
    assert header.width_of(head, 3) < header.width_of(head, 2) < header.width_of(head, 1)
    assert header._shown(head, 2000) == head
