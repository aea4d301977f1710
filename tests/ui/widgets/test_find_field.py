"""One of many, found by name as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.hands import presses, types
from ui.widgets.find_field import FindField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui.app import Parts

NAMES = [("1", "Ana Ruiz"), ("2", "Ana Ruiz"), ("3", "Ece Demir")]


@pytest.fixture
def field(parts: Parts, qtbot: QtBot) -> Iterator[FindField]:
    made = FindField("Person", lambda text: [each for each in NAMES if text.casefold() in each[1].casefold()])
    parts.window.show()
    made.setParent(parts.window)
    made.show()
    made.setFocus()
    yield made
    made.hide_offers()
    made.deleteLater()


def test_enter_takes_the_best(field: FindField, qtbot: QtBot) -> None:
    types(field, "ece")
    with qtbot.waitSignal(field.chosen) as chosen:
        presses(field, Qt.Key.Key_Return)
    assert chosen.args == ["3"]
    assert (field.value(), field.text()) == ("3", "Ece Demir")


def test_two_of_one_name_stay_two(field: FindField) -> None:
    types(field, "ana")
    popup = field._asking.popup()
    assert popup is not None
    popup.setCurrentIndex(popup.model().index(1, 0))
    presses(popup, Qt.Key.Key_Return)
    assert field.value() == "2"


def test_typing_on_lets_go(field: FindField, qtbot: QtBot) -> None:
    field.choose("3", "Ece Demir")
    with qtbot.waitSignal(field.chosen) as chosen:
        types(field, "x")
    assert chosen.args == [""]
    assert field.value() == ""


def test_nothing_found_offers_nothing(field: FindField) -> None:
    types(field, "zzz")
    presses(field, Qt.Key.Key_Return)
    assert field.value() == ""
    assert field._offers.rowCount() == 0
