"""Stories of the preferences: a list, a threshold, and the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QLineEdit

from focalnet.network import records
from focalnet.network.settings import network_settings
from ui.dialogs.preferences.pages import SwapPage
from ui.dialogs.preferences.places import RegionsPage

if TYPE_CHECKING:
    from tests.stories.coordinator import Coordinator
    from ui.dialogs.preferences.dialog import PreferencesDialog
    from ui.dialogs.preferences.program_pages import LookPage


def finds_setting(coordinator: Coordinator, sought: str) -> PreferencesDialog:
    """Open the preferences and find a setting by a word."""
    coordinator.presses("Ctrl+,")
    program = coordinator.parts.commands.program
    dialog = cast("PreferencesDialog", program._preferences)
    coordinator.waits(dialog.isActiveWindow)
    dialog.sought.setFocus()
    coordinator.types(sought, "Return")
    return dialog


@pytest.mark.guide("preferences")
def test_region_is_added(coordinator: Coordinator) -> None:
    """It holds at once; the button at the foot takes it back."""

    def regions() -> list[str]:
        return [row.name("en") for row in records.regions(coordinator.parts.session.file)]

    dialog = finds_setting(coordinator, "regions")
    page = dialog.page()
    assert isinstance(page, RegionsPage)
    page.name.setFocus()
    coordinator.types("Pacific", "Return")
    coordinator.sees("the-list-of-regions", dialog)
    assert "Pacific" in regions()
    coordinator.clicks_button("Undo", dialog)
    assert "Pacific" not in regions()
    coordinator.clicks_button("Close", dialog)


@pytest.mark.guide("preferences")
def test_threshold_is_changed(coordinator: Coordinator) -> None:
    """Found by its word, typed over; the way back to what ships stands below it."""
    dialog = finds_setting(coordinator, "time share")
    page = dialog.page()
    assert isinstance(page, SwapPage)
    field = page.row("swap_time_share").findChildren(QLineEdit)[0]
    field.setFocus()
    coordinator.presses("Ctrl+A")
    coordinator.types("30", "Return")
    coordinator.sees("typed-over", dialog)
    assert network_settings(coordinator.parts.session.file).swap_time_share == 30
    coordinator.clicks_button("Back to default", page)
    assert network_settings(coordinator.parts.session.file).swap_time_share == 20
    coordinator.clicks_button("Close", dialog)


@pytest.mark.guide("preferences")
def test_colours_are_changed(coordinator: Coordinator) -> None:
    """The whole window follows while the preferences stand beside it."""
    dialog = finds_setting(coordinator, "colours")
    page = cast("LookPage", dialog.page())
    page.scheme.setFocus()
    coordinator.presses("End")  # dark
    coordinator.sees("dark", dialog)
    coordinator.sees("the-window-follows")
    assert coordinator.parts.theme.dark
    dialog.activateWindow()
    coordinator.waits(dialog.isActiveWindow)
    page.scheme.setFocus()
    coordinator.presses("Home")  # as the system
    coordinator.clicks_button("Close", dialog)
    assert not coordinator.parts.theme.dark
