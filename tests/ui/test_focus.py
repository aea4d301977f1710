"""Where the keyboard is can be seen: every control looks different while it has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractItemView, QWidget

from tests.ui.test_accessibility import PLACES, reachable
from ui.pictures import settle

if TYPE_CHECKING:
    from ui.app import Parts


def shown(frame: QWidget) -> list[QWidget]:
    """Return the controls that can have the keyboard now."""
    return [each for each in reachable(frame) if each.isVisible() and each.isEnabled() and each.width() > 4]


def looks_the_same(control: QWidget) -> bool:
    """Tell whether a control looks the same with the keyboard and without it."""
    window = control.window()
    window.setFocus()
    before = control.grab().toImage()
    control.setFocus()
    after = control.grab().toImage()
    return before == after


def empty(control: QWidget) -> bool:
    model = control.model() if isinstance(control, QAbstractItemView) else None
    return model is not None and model.rowCount() == 0


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_keyboard_is_seen_on_every_control(opened: Parts, place: str, dark: bool) -> None:
    opened.theme._fixed = dark
    opened.theme.apply()
    opened.window.go(place)
    settle(300)
    opened.window.activateWindow()
    same = [each for each in shown(opened.window) if not empty(each) and looks_the_same(each)]
    assert [f"{type(each).__name__} {each.accessibleName()!r} {each.property('look')}" for each in same] == []


def test_keyboard_is_seen_on_the_first_page(parts: Parts) -> None:
    parts.window.show()
    parts.window.activateWindow()
    settle(50)
    same = [each for each in shown(parts.window) if looks_the_same(each)]
    assert [f"{type(each).__name__} {each.accessibleName()!r}" for each in same] == []
