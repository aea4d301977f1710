"""Columns that give way where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.models.line_model import LineModel
from ui.widgets.yielding_table import YieldingTable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme


def test_less_important_columns_go_first_and_come_back(theme: Theme, qtbot: QtBot) -> None:
    model = LineModel("Person", "State", "Country", "Address")
    table = YieldingTable(theme, "People")
    table.setModel(model)
    table.arrange(150, 100, 100, 200, stretched=0, yielding=(3, 2))
    qtbot.addWidget(table)

    def hidden(width: int) -> list[int]:
        table.resize(width, 200)
        return [column for column in range(4) if table.isColumnHidden(column)]

    table.show()
    assert hidden(700) == []
    assert hidden(400) == [3]
    assert hidden(300) == [2, 3]
    assert hidden(700) == []
    table.hide()
