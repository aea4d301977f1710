"""A second window reads, and says who holds the network; a dead one holds nothing."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.problems import Refused
from focalnet.store import NetworkFile
from focalnet.store.lock import acquire, lock_path, read
from focalnet.store.processes import born, running
from focalnet.words import LANGUAGES, words
from tests.core.store.tables import FIRST, add_team, names

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def closed(path: Path) -> Path:
    """Return a closed network."""
    with NetworkFile.create(path, [FIRST]) as network:
        add_team(network, "t", "ana")
    return path


def leave(network: Path, **facts: Any) -> None:
    """Leave a lock as somebody else would have."""
    mine = {"pid": os.getpid(), "host": platform.node(), "user": "Bea", "birth": born(os.getpid())}
    lock_path(network).write_text(json.dumps({**mine, "since": "2026-03-01T08:00:00+00:00", **facts}))


def ended_process() -> int:
    """Return the number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


def test_a_second_opening_reads_and_says_who_has_it(closed: Path) -> None:
    with NetworkFile.open(closed, [FIRST]) as first, NetworkFile.open(closed, [FIRST]) as second:
        assert (first.read_only, first.held_by) == (False, None)
        assert second.read_only
        assert second.held_by is not None
        assert (second.held_by.pid, second.held_by.host) == (os.getpid(), platform.node())
        assert names(second) == ["ana"]
        with pytest.raises(Refused) as caught:
            add_team(second, "u")
        assert caught.value.problem.code == "store.held"
        for language in LANGUAGES:
            assert platform.node() in words(language).sentence(caught.value.problem)
        add_team(first, "u", "bea")
        assert names(second) == ["ana", "bea"]
    assert not lock_path(closed).exists()


def test_a_link_leads_to_the_same_lock(closed: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.focalnet"
    link.symlink_to(closed)
    with NetworkFile.open(closed, [FIRST]), NetworkFile.open(link, [FIRST]) as second:
        assert second.held_by is not None
    with NetworkFile.open(link, [FIRST]) as network:
        add_team(network, "u", "bea")
    assert sorted(entry.name for entry in closed.parent.iterdir()) == [closed.name]


def test_closing_the_second_leaves_the_lock_of_the_first(closed: Path) -> None:
    with NetworkFile.open(closed, [FIRST]):
        NetworkFile.open(closed, [FIRST]).close()
        with NetworkFile.open(closed, [FIRST]) as third:
            assert third.held_by is not None
    with NetworkFile.open(closed, [FIRST]) as fourth:
        assert fourth.held_by is None


def test_reading_takes_no_lock(closed: Path) -> None:
    with (
        NetworkFile.open(closed, [FIRST], read_only=True) as reader,
        NetworkFile.open(closed, [FIRST]) as writer,
    ):
        assert (reader.held_by, writer.read_only) == (None, False)


def test_a_lock_of_another_computer_stands(closed: Path) -> None:
    leave(closed, host="elsewhere", pid=ended_process())
    with NetworkFile.open(closed, [FIRST]) as network:
        assert network.held_by is not None
        assert (network.held_by.user, network.held_by.since.isoformat()) == (
            "Bea",
            "2026-03-01T08:00:00+00:00",
        )
    assert read(lock_path(closed)) is not None


@pytest.mark.parametrize("facts", ["dead", "number given anew", "garbage", "empty"])
def test_a_stale_lock_is_taken_over(closed: Path, facts: str) -> None:
    if facts == "dead":
        leave(closed, pid=ended_process())
    elif facts == "number given anew":
        leave(closed, birth="1")
    else:
        lock_path(closed).write_text("{" if facts == "garbage" else "")
    with NetworkFile.open(closed, [FIRST]) as network:
        assert not network.read_only
        holder = read(lock_path(closed))
        assert holder is not None
        assert holder.pid == os.getpid()
    assert [entry.name for entry in closed.parent.iterdir()] == [closed.name]


def test_a_lock_that_somebody_else_took_is_not_removed(closed: Path) -> None:
    network = NetworkFile.open(closed, [FIRST])
    leave(closed, host="elsewhere")
    network.close()
    assert lock_path(closed).exists()


def test_a_place_where_files_have_one_name_only_is_locked_too(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("focalnet.store.lock.os.link", refuse)
    with NetworkFile.open(closed, [FIRST]) as network:
        assert not network.read_only
        assert read(lock_path(closed)) is not None
    assert [entry.name for entry in closed.parent.iterdir()] == [closed.name]


def test_of_many_who_find_it_stale_one_gets_it(closed: Path) -> None:
    dead = ended_process()
    for _ in range(20):
        leave(closed, pid=dead)
        got: list[object] = []
        barrier = threading.Barrier(4)

        def take(got: list[object] = got, barrier: threading.Barrier = barrier) -> None:
            barrier.wait()
            got.append(acquire(closed))

        threads = [threading.Thread(target=take) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert lock_path(closed).exists()
        holder = read(lock_path(closed))
        assert holder is not None
        assert holder.pid == os.getpid()
        lock_path(closed).unlink()


def test_the_lock_stays_while_a_worker_is_beside(closed: Path) -> None:
    network = NetworkFile.open(closed, [FIRST])
    worker = network.beside()
    network.close()
    assert lock_path(closed).exists()
    add_team(worker, "u", "bea")
    worker.close()
    assert not lock_path(closed).exists()


def test_creating_where_a_lock_stands_is_refused(path: Path) -> None:
    leave(path, host="elsewhere")
    with pytest.raises(Refused) as caught:
        NetworkFile.create(path, [FIRST])
    assert caught.value.problem.code == "store.held"
    assert not path.exists()


def test_which_processes_run() -> None:
    assert running(os.getpid())
    assert running(1)
    assert not running(ended_process())
    assert born(os.getpid()) == born(os.getpid())
    assert born(ended_process()) == ""
