"""What gives way where there is little room: filters fold away, buttons go into a menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMenu, QWidget

from focalnet.surveys import actions
from tests.core.surveys.conftest import small
from tests.ui.conftest import COUNCIL
from ui.pictures import settle
from ui.settings import Settings
from ui.widgets.button_line import ButtonLine
from ui.widgets.marking import button
from ui.widgets.page_view import PageView
from ui.widgets.parted import Parted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from ui.app import Parts
    from ui.theme import Theme

ROOM, LITTLE = 1200, 700


@pytest.fixture
def parted(theme: Theme, qtbot: QtBot) -> Iterator[Parted]:
    first, middle, last = (QWidget() for _ in range(3))
    for part, least in ((first, 140), (middle, 200), (last, 240)):
        part.setMinimumWidth(theme.px(least))
    holder = QWidget()
    made = Parted(theme, first, middle, last)
    for part in (made, made.door):
        part.setParent(holder)
    made.resize(ROOM, 400)
    holder.show()
    yield made
    holder.close()
    holder.deleteLater()


def test_filters_fold_away_where_there_is_little_room(parted: Parted) -> None:
    assert (parted.folded, parted.door.isVisible(), parted.count()) == (False, False, 3)
    parted.setSizes([200, 700, 284])
    parted.resize(LITTLE, 400)
    assert (parted.folded, parted.door.isVisible(), parted.count()) == (True, True, 2)
    parted.resize(ROOM, 400)
    assert (parted.folded, parted.door.isVisible(), parted.count()) == (False, False, 3)
    assert parted.sizes()[0] == 200


def test_folded_filters_drop_down_from_their_door(parted: Parted) -> None:
    filters = parted.widget(0)
    assert filters is not None
    parted.resize(LITTLE, 400)
    assert not filters.isVisible()
    parted.door.click()
    assert filters.isVisible()
    parted.resize(ROOM, 400)
    assert filters.parent() is parted


def test_filters_that_are_not_wanted_have_no_door(parted: Parted) -> None:
    parted.want(first=False)
    parted.resize(LITTLE, 400)
    assert not parted.door.isVisible()
    parted.want(first=True)
    assert parted.door.isVisible()


def test_buttons_go_into_a_menu_where_they_do_not_fit(qtbot: QtBot) -> None:
    pressed: list[str] = []
    names = ("Import roster", "Export", "New focal point")
    line = ButtonLine(*(button(name, partial(pressed.append, name)) for name in names))
    qtbot.addWidget(line)
    line.resize(line.sizeHint())
    line.show()
    assert line.more.isHidden()
    line.resize(line.minimumSizeHint())
    assert line.more.isVisible()
    menu = line.more.menu()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == list(names[:2])
    menu.actions()[1].trigger()
    assert pressed == ["Export"]


@pytest.fixture
def spanish_and_large(
    qapp: QApplication, make_parts: Callable[..., Parts], tmp_path: Path, example: Path
) -> Iterator[Parts]:
    """Return the program in Spanish with text twice as large, in a window of a small screen."""
    font = qapp.font()
    settings = Settings(tmp_path / "home")
    settings.put("text_size", 200)
    settings.put("language", "es")
    parts = make_parts()
    parts.window.resize(1280, 720)
    parts.window.show()
    parts.commands.network.open(example)
    parts.session.look(COUNCIL)
    yield parts
    qapp.setFont(font)


@pytest.mark.parametrize("page", ["focal_points", "coverage", "history"])
def test_pages_are_not_scrolled_sideways_with_large_text(spanish_and_large: Parts, page: str) -> None:
    spanish_and_large.window.go(page)
    settle()
    (view,) = spanish_and_large.window.findChildren(PageView)
    assert view.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("tab", ["people", "collect", "results"])
def test_rounds_are_not_scrolled_sideways_with_large_text(spanish_and_large: Parts, tab: str) -> None:
    file = spanish_and_large.session.file
    asked = actions.open_round(file, actions.add_survey(file, small(), day=COUNCIL), opened=COUNCIL)
    spanish_and_large.routes.show_round(asked, tab)
    settle()
    assert spanish_and_large.window.view.horizontalScrollBar().maximum() == 0
