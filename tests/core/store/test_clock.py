"""The moment of a step: the system's, or the one that pictures name so that they are the same each time."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from focalnet.store.clock import STANDS_STILL, now

if TYPE_CHECKING:
    import pytest


def test_clock_goes_unless_it_is_told_to_stand_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(STANDS_STILL, raising=False)
    before = datetime.now(UTC)
    assert before <= now() <= datetime.now(UTC)
    monkeypatch.setenv(STANDS_STILL, "2012-11-01T09:30:00+00:00")
    assert now() == datetime(2012, 11, 1, 9, 30, tzinfo=UTC)
