"""Icons: one set, in the colour of the words beside them, none without its word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor

from focalnet.resources import resource
from ui.icons import picture, tinted
from ui.pictures import settle

if TYPE_CHECKING:
    from ui.app import Parts

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))
TINTED = [
    name for name in NAMES if "currentColor" in resource("icons", f"{name}.svg").read_text(encoding="utf-8")
]


def inks(name: str, colour: str) -> set[str]:
    image = tinted(name, 16, QColor(colour)).toImage()
    seen = (image.pixelColor(x, y) for x in range(16) for y in range(16))
    return {QColor(each.red(), each.green(), each.blue()).name() for each in seen if each.alpha() > 250}


@pytest.mark.parametrize("name", TINTED)
def test_icon_is_drawn_in_the_colour_asked_for(qapp: object, name: str) -> None:
    assert inks(name, "#ff0000") == {"#ff0000"}
    assert inks(name, "#008000") == {"#008000"}


def test_places_search_and_undo_are_among_those_that_are_tinted() -> None:
    assert {"history", "house", "map-pin", "search", "undo-2", "users"} <= set(TINTED)


@pytest.mark.parametrize("name", NAMES)
def test_icon_is_one_line_of_svg_with_nothing_from_outside(name: str) -> None:
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    assert source.strip().count("\n") == 0
    assert "href" not in source
    assert "<script" not in source


def test_icons_are_sharp_on_a_finer_screen(qapp: object) -> None:
    fine = tinted("users", 16, QColor("#000000"), 2.0)
    assert fine.width() == 32
    assert fine.devicePixelRatio() == 2.0
    assert not picture("focalnet", 56).isNull()


def test_places_and_undo_have_icons_beside_their_words(opened: Parts) -> None:
    settle(30)
    assert all(button._icon and button.text() for button in opened.window.side._buttons.values())
    assert not opened.window.top.undo.icon().isNull()
    assert opened.window.top.undo.text() == "Undo"


def test_icons_follow_the_scheme(opened: Parts) -> None:
    settle(30)
    before = opened.window.top.undo.icon().cacheKey()
    opened.theme.apply()
    assert opened.window.top.undo.icon().cacheKey() != before
