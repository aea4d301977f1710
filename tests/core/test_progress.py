"""How work tells how far it is: counts that only grow, and an end that the listener can force."""

from __future__ import annotations

import pytest

from focalnet.progress import Telling


class EnoughError(Exception):
    """The listener wants no more."""


def test_counts_only_grow_and_never_pass_the_whole() -> None:
    told: list[tuple[int, int]] = []
    telling = Telling(lambda done, of: told.append((done, of)), 5000)
    assert list(telling.each(range(4500), 0.5)) == list(range(4500))
    telling.add(1500)
    telling.add(9000)
    done = [each for each, _ in told]
    assert done == sorted(done)
    assert done[:7] == [0, 500, 1000, 1500, 2000, 2250, 3750]
    assert told[-1] == (5000, 5000)


def test_what_the_listener_raises_ends_the_work() -> None:
    def stop(done: int, _: int) -> None:
        if done >= 2000:
            raise EnoughError

    seen: list[int] = []
    with pytest.raises(EnoughError):
        seen.extend(Telling(stop, 10_000).each(range(10_000), 1))
    assert len(seen) < 3000


def test_work_without_a_listener_goes_through() -> None:
    assert sum(Telling().each(range(3), 1)) == 3
