"""Rows that are higher where their words need it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.models.line_model import Line, LineModel
from ui.pictures import settle
from ui.widgets.cell import Face
from ui.widgets.table import Table

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme

LONG = "This person has answered before, and differently: keep the newest, keep the first, or compare them"


def test_row_is_higher_where_its_words_need_another_line(theme: Theme, qtbot: QtBot) -> None:
    table, model = Table(theme, "Responses"), LineModel("Why", "Who")
    qtbot.addWidget(table)
    table.setModel(model)
    table.have_lines(2, 0)
    table.resize(900, 300)
    table.set_widths(300, 100)
    model.show([Line("a", (Face(LONG), Face("Ana"))), Line("b", (Face("Short"), Face(LONG)))])
    settle()
    low = theme.px(theme.row)
    assert table.rowHeight(0) > low
    assert table.rowHeight(1) == low, "only the first column is told whole"
    table.setColumnWidth(0, 800)
    settle()
    assert table.rowHeight(0) == low
    assert not table.grab().isNull()
