"""A long menu: found by typing, gone through by the arrows, taken by Enter or a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from focalnet.network.finding import Choice
from tests.ui.hands import clicks, presses, types
from ui.widgets.search_menu import SearchMenu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Rules
    from ui.app import Parts


@pytest.fixture
def menu(parts: Parts, qtbot: QtBot) -> Iterator[SearchMenu]:
    """Give a menu of four facts, dropped down from a button."""
    button = QPushButton("More")
    qtbot.addWidget(button)
    button.show()
    made = SearchMenu(parts.theme, button, "Facts")
    made.offer([Choice(name, name) for name in ("Sex", "Région", "Office", "Kind of office")])
    made.show_under(button)
    qtbot.waitUntil(made.isVisible)
    yield made
    made.hide()
    button.hide()


def test_typing_leaves_what_holds_every_word(menu: SearchMenu, keeps_the_rules: Rules) -> None:
    taken: list[str] = []
    menu.taken.connect(taken.append)
    assert menu.model.rowCount() == 4
    types(menu.field, "office ki")
    assert menu.model.rowCount() == 1
    presses(menu.field, Qt.Key.Key_Return)
    assert taken == ["Kind of office"]
    assert menu.isHidden()
    keeps_the_rules(menu.model)


def test_arrows_go_through_the_list_and_enter_takes(menu: SearchMenu) -> None:
    taken: list[str] = []
    menu.taken.connect(taken.append)
    presses(menu.field, Qt.Key.Key_Down)
    presses(menu.field, Qt.Key.Key_Return)
    assert taken == ["Région"]


def test_a_click_takes_and_nothing_found_takes_nothing(menu: SearchMenu) -> None:
    taken: list[str] = []
    menu.taken.connect(taken.append)
    types(menu.field, "zzz")
    presses(menu.field, Qt.Key.Key_Return)
    assert taken == []
    assert menu.isVisible()
    menu.field.clear()
    clicks(menu.list.viewport(), menu.list.visualRect(menu.model.index(2)).center())
    assert taken == ["Office"]
