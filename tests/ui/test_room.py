"""Small screens and large text: every page fits 1280 × 720, and with text twice as large is scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.conftest import let_go
from tests.ui.makers import MAKERS
from tests.ui.test_accessibility import PLACES
from ui.dialogs.crash_report import CrashDialog
from ui.dialogs.preferences.dialog import PreferencesDialog
from ui.dialogs.preview import PreviewDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.pictures import settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from ui.app import Parts


@pytest.fixture
def large(qapp: QApplication, make_parts: Callable[..., Parts], example: Path) -> Iterator[Parts]:
    """Return the program with text twice as large, the example open."""
    before = qapp.font()
    larger = qapp.font()
    larger.setPixelSize(26)
    qapp.setFont(larger)
    parts = make_parts()
    parts.window.show()
    parts.commands.network.open(example)
    yield parts
    qapp.setFont(before)


@pytest.mark.parametrize("place", PLACES)
def test_page_fits_a_small_screen(opened: Parts, place: str) -> None:
    opened.window.resize(1280, 720)
    opened.window.go(place)
    settle(250)
    assert opened.window.height() == 720
    assert opened.window.view.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("place", PLACES)
def test_page_with_large_text_is_as_large_as_it_needs_and_scrolled(large: Parts, place: str) -> None:
    large.window.resize(1280, 800)
    large.window.go(place)
    settle(250)
    page, view = large.window.page(place), large.window.view
    assert large.window.width() == 1280
    assert page.width() >= page.minimumSizeHint().width()
    assert page.height() >= page.minimumSizeHint().height()
    hidden = page.width() - view.viewport().width()
    assert view.horizontalScrollBar().maximum() == max(hidden, 0)


def test_dialogs_with_large_text_are_no_larger_than_the_screen(large: Parts) -> None:
    for kind in (
        CrashDialog,
        PreviewDialog,
        ShortcutsDialog,
        PreferencesDialog,
    ):
        dialog = MAKERS[kind](large)
        dialog.show()
        room = dialog.screen().availableGeometry()
        assert dialog.width() <= room.width(), kind
        assert dialog.height() <= room.height(), kind
        dialog.close()
        dialog.deleteLater()
        let_go()


def test_control_that_gets_the_keyboard_is_scrolled_into_view(large: Parts) -> None:
    large.window.resize(960, 600)
    large.window.go("focal_points")
    settle(250)
    large.window.activateWindow()
    view = large.window.view
    assert view.horizontalScrollBar().maximum() > 0
    seen = set()
    large.window.page("focal_points").setFocus()
    for _ in range(60):
        large.window.focusNextChild()
        seen.add(view.horizontalScrollBar().value())
    assert len(seen) > 1
