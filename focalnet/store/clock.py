"""The moment that steps and backups bear."""

from __future__ import annotations

import os
from datetime import UTC, datetime

STANDS_STILL = "FOCALNET_CLOCK"
"""Names a moment, `2012-11-01T09:30:00+00:00`, where what is made is to be the same each time: pictures."""


def now() -> datetime:
    """Return the moment of the system, or the one that the environment names."""
    named = os.environ.get(STANDS_STILL)
    return datetime.fromisoformat(named) if named else datetime.now(UTC)
