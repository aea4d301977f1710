"""Dialogs on the program itself: keys, about, licences, details for support."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

import focalnet
from tests.ui.test_accessibility import unnamed
from ui.actions import TABLE, words_of
from ui.dialogs.about import AboutDialog, LicencesDialog
from ui.dialogs.shortcuts import ShortcutsDialog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from tests.ui.conftest import Rules
    from ui.app import Parts
    from ui.content import Content
    from ui.theme import Theme


@pytest.fixture
def printed() -> list[Content]:
    return []


@pytest.fixture
def keys(theme: Theme, printed: list[Content]) -> Iterator[ShortcutsDialog]:
    dialog = ShortcutsDialog(None, theme, lambda _, content: printed.append(content))
    yield dialog
    dialog.close()
    dialog.deleteLater()


def titles(dialog: ShortcutsDialog) -> list[str]:
    return [str(dialog.model.index(row, 0).data()) for row in range(dialog.model.rowCount())]


def test_every_action_stands_on_the_sheet(keys: ShortcutsDialog) -> None:
    assert {words_of(entry.title) for entry in TABLE} <= set(titles(keys))
    assert "Edit the cell" in titles(keys)


@pytest.mark.parametrize("text", ["ctrl+n", "new FOCAL", "focal new"])
def test_sheet_is_searched_by_words_and_keys(keys: ShortcutsDialog, text: str) -> None:
    keys.search.setText(text)
    assert "New focal point" in titles(keys)
    assert keys.model.rowCount() < 6
    keys.search.setText("zzzz")
    assert keys.model.rowCount() == 0


def test_sheet_is_printed_as_it_is_shown(keys: ShortcutsDialog, printed: list[Content]) -> None:
    keys.search.setText("undo")
    keys._on_print()
    assert ("Undo", "Ctrl+Z", "Edit") in printed[0].rows


def test_model_keeps_the_rules(keys: ShortcutsDialog, keeps_the_rules: Rules) -> None:
    keeps_the_rules(keys.model)
    keys.search.setText("list")
    keeps_the_rules(keys.model)


def test_every_control_has_a_name(keys: ShortcutsDialog, theme: Theme) -> None:
    dialogs: list[QWidget] = [keys, AboutDialog(None, theme, list), LicencesDialog(None, theme)]
    assert [unnamed(dialog) for dialog in dialogs] == [[], [], []]
    for dialog in dialogs[1:]:
        dialog.deleteLater()


def test_about_names_the_version_and_leads_to_the_details(theme: Theme) -> None:
    asked: list[str] = []
    dialog = AboutDialog(None, theme, lambda: asked.append("details"))
    said = [each.text() for each in dialog.findChildren(QLabel)]
    assert f"Version {focalnet.__version__}" in said
    dialog.deleteLater()


def test_licences_are_shown_whole(theme: Theme) -> None:
    dialog = LicencesDialog(None, theme)
    names = [dialog.names.item(row).text() for row in range(dialog.names.count())]
    dialog.names.setCurrentRow(names.index("Qt"))
    assert "LESSER GENERAL PUBLIC LICENSE" in dialog.text.toPlainText()
    assert dialog.licence.text() == "Licence: LGPL-3.0-only"
    dialog.deleteLater()


def test_details_are_copied(opened: Parts) -> None:
    opened.actions["help.support"].trigger()
    said = QGuiApplication.clipboard().text()
    assert "Qt: 6" in said
    assert "person: " in said
    assert opened.window.toast is not None
    assert "nothing personal" in opened.window.toast.text
