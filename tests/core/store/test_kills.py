"""Killed at any moment, the file holds exactly the finished work, opens, and undoes.

`FOCALNET_KILLS` says how often; 40 in the suite.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from focalnet.store import NetworkFile
from tests.core.store.tables import FIRST, TABLES
from tests.core.store.victim import begun, work

KILLS = int(os.environ.get("FOCALNET_KILLS", "40"))
ROOT = Path(__file__).resolve().parents[3]
AT_ONCE = 2

State = tuple[int, int | None, int | None]


def state(file: NetworkFile) -> State:
    """Return a fingerprint of all content, and which steps could be undone and redone."""
    tops = [record.id if record else None for record in (file.undoable(), file.redoable())]
    content = tuple(tuple(file.query(f"SELECT * FROM {table} ORDER BY 1")) for table in TABLES)
    return hash(content), tops[0], tops[1]


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the network that every victim begins with."""
    path = tmp_path_factory.mktemp("start") / "a.focalnet"
    begun(path).close()
    return path


@pytest.fixture(scope="module")
def states(start: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[list[State], float]:
    """Return the state before and after each piece of work, and how long all of it takes, in seconds."""
    file = NetworkFile.open(
        Path(shutil.copy(start, tmp_path_factory.mktemp("model") / "a.focalnet")), [FIRST]
    )
    found, spent = [state(file)], 0.0
    for piece in work():
        began = time.monotonic()
        file = piece(file)
        spent += time.monotonic() - began
        found.append(state(file))
    file.close()
    return found, spent


def killed(path: Path, after: float) -> int:
    """Kill a program some seconds after it began to work. Returns the last piece that it reported."""
    command = [sys.executable, "-m", "tests.core.store.victim", str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stdin=subprocess.PIPE) as victim:
        assert victim.stdout is not None
        assert victim.stdout.readline() == b"-1\n"
        time.sleep(after)
        victim.kill()
        reported = victim.stdout.read().split()
        victim.wait()
    # A line that the kill cut off was never reported.
    return int(reported[-1]) if reported else -1


def examined(path: Path, states: list[State], finished: int) -> None:
    """See that the file holds the finished work, and perhaps the piece whose report the kill prevented."""
    with NetworkFile.open(path, [FIRST]) as file:
        assert not file.read_only
        assert state(file) in states[finished + 1 : finished + 3]
        if file.undoable():
            file.undo()
            file.redo()
        assert file.check() == []
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL; its TerminateProcess is alike")
def test_killed_at_any_moment(start: Path, states: tuple[list[State], float], tmp_path: Path) -> None:
    after_each, whole = states
    chance = random.Random()
    moments = [chance.uniform(0, whole) for _ in range(KILLS)]
    ends: list[tuple[float, int, Path]] = []

    def kill_some(mine: list[float]) -> None:
        for moment in mine:
            folder = tmp_path / f"{moment:.9f}"
            folder.mkdir()
            path = Path(shutil.copy(start, folder / "a.focalnet"))
            ends.append((moment, killed(path, moment), path))

    threads = [threading.Thread(target=kill_some, args=(moments[part::AT_ONCE],)) for part in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(ends) == KILLS
    for _, finished, path in ends:
        examined(path, after_each, finished)
    # The kills met work of every kind, not only the beginning or the end of it.
    assert len({finished for _, finished, _ in ends}) > min(KILLS // 8, 10)
