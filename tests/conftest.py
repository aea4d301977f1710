"""What every test may use: the practice files beside the checkout, where they are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Whoever calls pytest by hand needs no screen either.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says how busy the machine is, not whether the program is right. What a fixture
# makes is made once for all examples of a test: each of them has to leave it as it was.
settings.register_profile(
    "focalnet",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("focalnet")

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
