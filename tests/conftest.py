"""What every test may use: the practice files beside the checkout, where they are."""

from __future__ import annotations

from pathlib import Path

import pytest

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
