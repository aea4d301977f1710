"""Welcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from ui.pages.welcome import WelcomePage
from ui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Parts
    from ui.theme import Theme


@pytest.fixture
def welcome(tmp_path: Path, theme: Theme) -> Iterator[WelcomePage]:
    page = WelcomePage(Settings(tmp_path / "home"), theme)
    yield page
    page.close()
    page.deleteLater()


def press(page: WelcomePage, text: str) -> None:
    next(button for button in page.findChildren(QPushButton) if button.text() == text).click()


def test_three_ways_to_begin(welcome: WelcomePage, qtbot: QtBot) -> None:
    for text, asked in (
        ("Choose a roster…", welcome.roster_requested),
        ("Open the example", welcome.example_requested),
        ("New network…", welcome.empty_requested),
        ("Open another network…", welcome.other_requested),
    ):
        with qtbot.waitSignal(asked):
            press(welcome, text)


def test_recent_networks_are_offered(welcome: WelcomePage, tmp_path: Path, qtbot: QtBot) -> None:
    paths = [tmp_path / f"Network {number}.focalnet" for number in range(7)]
    for path in paths[:5]:
        path.touch()
    welcome.show_recent(paths)
    assert not welcome._recent_card.isHidden()
    with qtbot.waitSignal(welcome.network_requested) as asked:
        press(welcome, "Network 3")
    assert asked.args == [paths[3]]
    welcome.show_recent([])
    assert welcome._recent_card.isHidden()


def test_network_that_is_gone_can_only_be_forgotten(welcome: WelcomePage, tmp_path: Path) -> None:
    gone = tmp_path / "Gone.focalnet"
    welcome._settings.remember(gone)
    welcome.show_recent(welcome._settings.remembered())
    opener = next(each for each in welcome.findChildren(QPushButton) if each.text() == "Gone")
    assert not opener.isEnabled()
    press(welcome, "×")
    assert welcome._settings.remembered() == []
    assert welcome._recent_card.isHidden()


def test_example_is_built_once_and_opened(parts: Parts, qtbot: QtBot) -> None:
    parts.window.show()
    parts.commands.network.open_example()
    qtbot.waitUntil(lambda: parts.session.is_open, timeout=20_000)
    assert parts.session.file.path == parts.settings.home / "example.focalnet"
    parts.session.close()
    parts.commands.network.open_example()
    assert parts.session.is_open
    assert not parts.jobs.busy
