"""Stories of the first minutes: the example is opened from the first page, and the keys are looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ui.dialogs.shortcuts import ShortcutsDialog
from ui.pages.home import HomePage
from ui.pages.welcome import WelcomePage

if TYPE_CHECKING:
    from tests.stories.coordinator import Coordinator


@pytest.mark.guide("begin")
def test_example_is_tried(coordinator: Coordinator) -> None:
    """One click on the first page, and there is a network to look at."""
    coordinator.parts.actions["file.close"].trigger()
    coordinator.page(WelcomePage)
    coordinator.sees("first-page")
    coordinator.interactions = 0
    coordinator.clicks_button("Open the example")
    coordinator.waits(lambda: coordinator.parts.session.is_open)
    coordinator.sees("the-example")
    coordinator.page(HomePage)
    assert coordinator.interactions == 1


@pytest.mark.guide("keys")
def test_keys_are_looked_up(coordinator: Coordinator) -> None:
    """F1, a word, and the key stands there."""

    def looks_for_undo(dialog: ShortcutsDialog) -> None:
        coordinator.sees("all-the-keys", dialog)
        coordinator.types("undo")
        coordinator.sees("found", dialog)
        found = {str(dialog.model.index(row, 1).data()) for row in range(dialog.model.rowCount())}
        assert "Ctrl+Z" in found
        coordinator.clicks_button("Close", dialog)

    coordinator.will_answer(ShortcutsDialog, looks_for_undo)
    coordinator.presses("F1")
    assert coordinator.interactions == 3
