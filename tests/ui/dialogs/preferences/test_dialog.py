"""The preferences as a whole: sections, finding, Undo, closing, networks that come and go."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from shiboken6 import isValid

from focalnet.network.settings import NAMES, change_settings, network_settings
from tests.ui.conftest import let_go
from tests.ui.hands import presses, types
from ui.dialogs.preferences.lists_page import ListPage
from ui.dialogs.preferences.pages import SwapPage
from ui.dialogs.preferences.sections import SECTIONS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Parts
    from ui.dialogs.preferences.dialog import PreferencesDialog


@pytest.mark.parametrize("section", [each.id for each in SECTIONS])
def test_every_section_opens_and_every_field_says_what_it_is(
    preferences: PreferencesDialog, section: str
) -> None:
    preferences.show_section(section)
    assert preferences.section == section
    fields = preferences.page().findChildren(QWidget, options=Qt.FindChildOption.FindChildrenRecursively)
    taking = [each for each in fields if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible()]
    mute = [each for each in taking if not (each.accessibleName() or getattr(each, "text", str)())]
    assert mute == []


def test_every_setting_stands_in_a_section() -> None:
    assert {name for section in SECTIONS for name in section.settings} == set(NAMES)


@pytest.mark.parametrize(
    ("sought", "section"),
    [
        ("time share", "swap"),
        ("working time", "swap"),
        ("kosovo", "countries"),
        ("retention", None),
        ("former focal", "personal"),
        ("dark", "look"),
        ("passphrase", "files"),
        ("seniority", "grades"),
    ],
)
def test_a_word_finds_the_section(preferences: PreferencesDialog, sought: str, section: str | None) -> None:
    preferences.sought.setText(sought)
    if section is None:
        assert preferences.list.ids() == []
    else:
        assert section in preferences.list.ids()
        assert len(preferences.list.ids()) < 4


def test_enter_goes_to_what_was_found(preferences: PreferencesDialog) -> None:
    types(preferences.sought, "rotation")
    presses(preferences.sought, Qt.Key.Key_Return)
    assert preferences.section == "reminders"
    preferences.sought.clear()
    assert len(preferences.list.ids()) == len(SECTIONS)


def test_undo_takes_back_what_was_done_here_and_nothing_else(
    preferences: PreferencesDialog, opened: Parts
) -> None:
    undo = next(each for each in preferences.findChildren(QPushButton) if each.text() == "Undo")
    change_settings(opened.session.file, retention_years=6)  # done elsewhere
    assert opened.session.undoable() is not None
    assert not undo.isEnabled()
    preferences.undo()
    preferences.show_section("swap")
    page = preferences.page()
    assert isinstance(page, SwapPage)
    page.row("swap_time_share").take(30)
    assert "Lowest share of working time" in preferences._said.text()
    assert undo.isEnabled()
    undo.click()
    assert network_settings(opened.session.file).swap_time_share == 20
    assert not undo.isEnabled()
    change_settings(opened.session.file, retention_years=7)  # done elsewhere
    assert not undo.isEnabled()


def test_what_is_changed_elsewhere_is_shown_here(preferences: PreferencesDialog, opened: Parts) -> None:
    preferences.show_section("swap")
    change_settings(opened.session.file, swap_time_share=25)
    fields = [each.text() for each in preferences.page().findChildren(QLineEdit)]
    assert "25" in fields


def test_what_cannot_be_changed_cannot_be_touched(
    make_parts: Callable[..., Parts], example: Path, tmp_path: Path
) -> None:
    first, second = make_parts(), make_parts()
    assert first.commands.network.open(example)
    assert second.commands.network.open(example)
    second.commands.program.preferences("swap")
    dialog = second.commands.program._preferences
    assert dialog is not None
    assert not dialog.page().isEnabled()
    dialog.show_section("look")
    assert dialog.page().isEnabled()
    dialog.close()


def test_sections_of_the_network_go_with_it(preferences: PreferencesDialog, opened: Parts) -> None:
    preferences.show_section("swap")
    opened.session.close()
    assert preferences.list.ids() == ["look", "files"]
    assert preferences.section == "look"


def test_another_network_shows_its_own(
    preferences: PreferencesDialog, opened: Parts, example: Path, tmp_path: Path
) -> None:
    other = shutil.copy(example, tmp_path / "Another.focalnet")
    change_settings(opened.session.file, swap_time_share=33)
    preferences.show_section("swap")
    from pathlib import Path

    opened.commands.network.open(Path(other))
    fields = [each.text() for each in preferences.page().findChildren(QLineEdit)]
    assert "20" in fields
    assert "33" not in fields


def test_closing_frees_it_and_it_comes_again(preferences: PreferencesDialog, opened: Parts) -> None:
    preferences.show_section("sentences")
    preferences.close()
    let_go()
    assert not isValid(preferences)
    assert opened.commands.program.section == ""
    opened.commands.program.preferences("expertise")
    again = opened.commands.program._preferences
    assert again is not None
    assert isinstance(again.page(), ListPage)
    again.close()
    let_go()


def test_it_is_there_once(preferences: PreferencesDialog, opened: Parts) -> None:
    opened.commands.program.preferences("swap")
    assert opened.commands.program._preferences is preferences
    assert preferences.section == "swap"


def test_sections_are_left_without_a_trace(preferences: PreferencesDialog, qtbot: QtBot) -> None:
    for section in SECTIONS:
        preferences.show_section(section.id)
    let_go()
    assert len(preferences.findChildren(QPlainTextEdit)) == 0
    assert QApplication.activeModalWidget() is None
