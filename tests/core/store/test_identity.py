"""Ids are UUIDs of version 7 that sort as they were made."""

from __future__ import annotations

import time
import uuid
from datetime import UTC, datetime

import pytest

from focalnet.store import new_id


def test_an_id_is_a_uuid_of_version_7() -> None:
    made = uuid.UUID(new_id())
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert str(made) == str(made).lower()


def test_an_id_holds_its_time() -> None:
    before = time.time_ns() // 1_000_000
    milliseconds = uuid.UUID(new_id()).int >> 80
    assert before <= milliseconds <= time.time_ns() // 1_000_000


@pytest.mark.parametrize(
    "moment", [0, 999_999, 1_000_000, 1_774_000_000_123_456_789, (1 << 48) * 1_000_000 - 1]
)
def test_any_moment_makes_a_valid_id(monkeypatch: pytest.MonkeyPatch, moment: int) -> None:
    monkeypatch.setattr(time, "time_ns", lambda: moment)
    made = uuid.UUID(new_id())
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == moment // 1_000_000


def test_ids_differ_and_sort_by_their_time(monkeypatch: pytest.MonkeyPatch) -> None:
    start = int(datetime(2026, 3, 1, tzinfo=UTC).timestamp()) * 10**9
    moments = iter(range(start, start + 10_000 * 250, 250))
    monkeypatch.setattr(time, "time_ns", lambda: next(moments))
    ids = [new_id() for _ in range(10_000)]
    assert ids == sorted(ids)
    monkeypatch.setattr(time, "time_ns", lambda: start)
    assert len({new_id() for _ in range(10_000)}) == 10_000
