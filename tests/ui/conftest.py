"""What the tests of the window share: the program put together, an example, and nothing left behind."""

from __future__ import annotations

import gc
import shutil
import threading
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from shiboken6 import isValid

from ui.app import Parts, assemble

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from ui.pages.focal_points import FocalPointsPage
    from ui.theme import Theme

# What the platform without a screen cannot do, it says; it is no fault of the window.
_OFFSCREEN = "^This plugin does not support "
Rules: TypeAlias = "Callable[[QAbstractItemModel], None]"
_HERE = Path(__file__).resolve().parent

TODAY = date(2012, 11, 1)
COUNCIL = date(2009, 11, 23)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the platform say what it cannot do."""
    for item in items:
        if item.path.is_relative_to(_HERE) or item.path.is_relative_to(_HERE.parent / "stories"):
            item.add_marker(pytest.mark.qt_log_ignore(_OFFSCREEN))


@pytest.fixture(autouse=True)
def _nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a window, a thread, a running timer or a key held down behind."""
    threads = set(threading.enumerate())
    yield
    assert qapp.keyboardModifiers() == Qt.KeyboardModifier.NoModifier, "press keys with tests/ui/hands.py"
    for widget in qapp.topLevelWidgets():
        assert not widget.isVisible(), f"a window was left open: {widget!r}"
    let_go()
    left = [widget for widget in qapp.topLevelWidgets() if widget.parent() is None]
    assert not left, f"windows were left behind: {left!r}"
    assert set(threading.enumerate()) <= threads, "a thread was left running"
    timers = [
        each for each in gc.get_objects() if isinstance(each, QTimer) and isValid(each) and each.isActive()
    ]
    assert not timers, f"timers were left running: {[timer.parent() for timer in timers]!r}"
    gc.freeze()  # what outlives a test outlives them all: the next one looks through its own things only


def let_go() -> None:
    """Let Qt delete what was to be deleted later."""
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture(scope="session")
def example_source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the example network once."""
    from focalnet.example import build_example

    path = tmp_path_factory.mktemp("example") / "Gender network.focalnet"
    build_example(path, rounds=False)
    return path


@pytest.fixture
def example(example_source: Path, tmp_path: Path) -> Path:
    """Return a copy of the example network to do anything with."""
    return Path(shutil.copy(example_source, tmp_path / example_source.name))


@pytest.fixture
def make_parts(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Parts]]:
    """Return what puts the program together, and take it apart at the end."""
    made: list[Parts] = []

    def make(*, dark: bool = False) -> Parts:
        parts = assemble(qapp, tmp_path / "home", family="DejaVu Sans", dark=dark, today=lambda: TODAY)
        parts.window.resize(1280, 800)
        made.append(parts)
        return parts

    yield make
    for parts in made:
        parts.window.close()
        parts.window.deleteLater()
    made.clear()


@pytest.fixture
def parts(make_parts: Callable[..., Parts]) -> Parts:
    """Return the program put together, its window not yet shown."""
    return make_parts()


@pytest.fixture
def opened(parts: Parts, example: Path, qtbot: QtBot) -> Parts:
    """Return the program with its window shown, the example open and looked at as at the Council's date."""
    parts.window.show()
    parts.commands.network.open(example)
    parts.session.look(COUNCIL)
    qtbot.waitExposed(parts.window)
    return parts


@pytest.fixture
def page(opened: Parts) -> FocalPointsPage:
    """Return the page of focal points, shown."""
    from ui.pages.focal_points import FocalPointsPage

    opened.window.go("focal_points")
    shown = opened.window.page("focal_points")
    assert isinstance(shown, FocalPointsPage)
    return shown


@pytest.fixture
def theme(parts: Parts) -> Theme:
    """Return the look in force."""
    return parts.theme


@pytest.fixture
def keeps_the_rules(qtmodeltester: Any) -> Rules:
    """Return what checks that a model keeps Qt's rules for models."""

    def check(model: QAbstractItemModel) -> None:
        qtmodeltester.check(model)

    return check
