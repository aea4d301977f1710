"""What every test may use: the practice files beside the checkout, where they are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

# Whoever calls pytest by hand needs no screen either.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "practice"


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Return Qt's own options, those of the program (`ui.app.application`)."""
    return ["focalnet", "-style", "fusion"]


@pytest.fixture(scope="session")
def practice() -> Path:
    """Return the folder of practice files; the test is skipped where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the practice files are not beside this checkout")
    return SHARED
