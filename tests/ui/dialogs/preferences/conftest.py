"""The preferences of the example, open beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.app import Parts
    from ui.dialogs.preferences.dialog import PreferencesDialog


@pytest.fixture
def preferences(opened: Parts) -> Iterator[PreferencesDialog]:
    """Return the preferences, at the first section."""
    opened.actions["program.preferences"].trigger()
    dialog = opened.commands.program._preferences
    assert dialog is not None
    yield dialog
    if isValid(dialog):
        dialog.close()
