"""Whatever is wrong with a file, one sentence says what, and nothing is changed or left behind."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Problem, Refused
from focalnet.store import NetworkFile, connection
from focalnet.words import LANGUAGES, words
from tests.core.store.tables import FIRST, add_team, names, rename

if TYPE_CHECKING:
    from pathlib import Path


def refusal(path: Path, *, read_only: bool = False) -> Problem:
    """Return the problem that opening a file meets; see that it can be told and that nothing stays."""
    beside = sorted(entry.name for entry in path.parent.iterdir())
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(Refused) as caught:
        NetworkFile.open(path, [FIRST], read_only=read_only)
    assert sorted(entry.name for entry in path.parent.iterdir()) == beside
    assert (path.read_bytes() if path.is_file() else b"") == before
    problem = caught.value.problem
    assert problem.place.file == path.name
    for language in LANGUAGES:
        assert words(language).sentence(problem).startswith(path.name)
    return problem


@pytest.fixture
def closed(path: Path) -> Path:
    """Return a closed network of some pages."""
    with NetworkFile.create(path, [FIRST]) as network:
        add_team(network, "t", *(f"member {number}" for number in range(300)))
    return path


def test_a_closed_network_is_exactly_one_file(closed: Path) -> None:
    assert [entry.name for entry in closed.parent.iterdir()] == [closed.name]
    with NetworkFile.open(closed, [FIRST]) as network:
        rename(network, "member 1", "Ana")
        network.undo()
    assert [entry.name for entry in closed.parent.iterdir()] == [closed.name]


def test_a_network_is_a_plain_sqlite_file(closed: Path) -> None:
    with sqlite3.connect(closed) as plain:
        assert plain.execute("PRAGMA application_id").fetchone() == (0x464E6574,)
        assert plain.execute("SELECT count(*) FROM member").fetchone() == (300,)
        assert plain.execute("SELECT * FROM team_size").fetchone() == ("t", 300)
        assert plain.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall() == []
    plain.close()


def test_the_promises_of_the_connection_are_kept(network: NetworkFile) -> None:
    for setting, value in {
        "foreign_keys": 1, "recursive_triggers": 1, "trusted_schema": 0, "journal_mode": "delete",
        "synchronous": 2, "cache_spill": 0, "busy_timeout": 5000,
    }.items():  # fmt: skip
        assert network.one(f"PRAGMA {setting}") == (value,)


def test_a_file_that_is_not_there(path: Path) -> None:
    assert refusal(path).code == "store.missing"


def test_an_empty_file(path: Path) -> None:
    path.touch()
    assert refusal(path).code == "store.empty"


def test_a_folder(path: Path) -> None:
    path.mkdir()
    assert refusal(path).code == "store.not_a_network"


@pytest.mark.parametrize("inside", [b"PK\x03\x04 a workbook" * 99, b"SQLite or so", "Nom;Prénom\n".encode()])
def test_a_file_of_another_kind(path: Path, inside: bytes) -> None:
    path.write_bytes(inside)
    assert refusal(path).code == "store.not_a_network"


def test_a_database_of_another_program(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE person (id TEXT)")
    other.close()
    assert refusal(path).code == "store.not_a_network"


@pytest.mark.parametrize("kept", [60, 4096, 0.5, 0.999])
def test_a_file_that_is_cut_short(closed: Path, kept: float) -> None:
    whole = closed.read_bytes()
    closed.write_bytes(whole[: int(kept if kept > 1 else len(whole) * kept)])
    assert refusal(closed).code == "store.truncated"
    assert refusal(closed, read_only=True).code == "store.truncated"


@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_with_damaged_pages(closed: Path, *, read_only: bool) -> None:
    whole = bytearray(closed.read_bytes())
    whole[100:4096] = os.urandom(3996)
    closed.write_bytes(whole)
    assert refusal(closed, read_only=read_only).code == "store.damaged"


def test_damage_met_later_is_told_too(closed: Path) -> None:
    whole = bytearray(closed.read_bytes())
    for page in range(len(whole) - 8 * 4096, len(whole), 4096):
        whole[page : page + 40] = b"\xff" * 40
    closed.write_bytes(whole)
    with NetworkFile.open(closed, [FIRST]) as network:
        with pytest.raises(Refused) as caught:
            network.query("SELECT max(note), max(name) FROM member")
        assert caught.value.problem.code == "store.damaged"
        assert {problem.code for problem in network.check()} == {"store.integrity"}


def test_a_place_that_cannot_be_written_to(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Permissions do not bind the tests of an administrator, so the engine is told to read only.
    monkeypatch.setattr(
        "focalnet.store.header.connect", lambda path, mode: connection.connect(path, mode.replace("rw", "ro"))
    )
    assert refusal(closed).code == "store.read_only_place"
    with NetworkFile.open(closed, [FIRST], read_only=True) as network:
        assert len(names(network)) == 300


def test_a_folder_where_no_lock_can_be_left(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("focalnet.store.lock._leave", refuse)
    assert refusal(closed).code == "store.read_only_place"


def test_a_network_opened_for_reading_is_not_written_to(closed: Path) -> None:
    before = closed.read_bytes()
    with NetworkFile.open(closed, [FIRST], read_only=True) as network:
        for action in (
            lambda: rename(network, "member 1", "x"),
            network.undo,
            lambda: network.set_setting("a", 1),
        ):
            with pytest.raises(Refused) as caught:
                action()
            assert caught.value.problem.code == "store.read_only"
        with pytest.raises(Refused):
            network.query("DELETE FROM member")
        assert len(network.history()) == 1
    assert closed.read_bytes() == before


def test_a_file_that_is_busy(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "PATIENCE", 0.05)
    # The same engine: the locks of two copies of SQLite in one process do not see each other.
    other = connection.connect(closed, "rw")
    with NetworkFile.open(closed, [FIRST]) as network:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Refused) as caught:
            rename(network, "member 1", "Ana")
        assert caught.value.problem.code == "store.busy"
        other.execute("ROLLBACK")
        rename(network, "member 1", "Ana")
        other.execute("BEGIN")
        other.execute("SELECT * FROM team").fetchone()
        with pytest.raises(Refused):  # a reader stands in the way of the commit, and all is taken back
            rename(network, "member 1", "Bea")
        other.execute("COMMIT")
        assert len(network.history()) == 2
        rename(network, "member 1", "Cyd")
    other.close()


def test_opening_once_more_leaves_the_locks_of_the_first(closed: Path) -> None:
    program = (
        "import sys, sqlcipher3;"
        "other = sqlcipher3.connect(sys.argv[1], isolation_level=None, timeout=0);"
        "other.execute('BEGIN IMMEDIATE')"
    )
    with NetworkFile.open(closed, [FIRST]) as network, network.step("edit"):
        network.execute("UPDATE member SET level = 1")
        for read_only in (False, True):
            NetworkFile.open(closed, [FIRST], read_only=read_only).close()
        ended = subprocess.run([sys.executable, "-c", program, str(closed)], capture_output=True, check=False)
        assert b"database is locked" in ended.stderr


@pytest.mark.parametrize("sync", [False, True])
def test_a_file_moved_away_or_replaced_while_open(closed: Path, *, sync: bool) -> None:
    network = NetworkFile.open(closed, [FIRST])
    elsewhere = closed.with_name("elsewhere.focalnet")
    closed.rename(elsewhere)
    if sync:
        shutil.copy(elsewhere, closed)
    before = elsewhere.read_bytes()
    with pytest.raises(Refused) as caught:
        rename(network, "member 1", "Ana")
    assert caught.value.problem.code == "store.moved_away"
    assert elsewhere.read_bytes() == before
    elsewhere.replace(closed)
    rename(network, "member 1", "Ana")  # back in its place
    network.close()
    assert [entry.name for entry in closed.parent.iterdir()] == [closed.name]


def test_a_full_disk_costs_the_last_step_only(closed: Path) -> None:
    with NetworkFile.open(closed, [FIRST]) as network:
        rename(network, "member 1", "Ana")
        network.query("PRAGMA max_page_count = 1")  # no page more than there are
        with pytest.raises(Refused) as caught:
            add_team(network, "u", *(f"other {number}" for number in range(500)))
        assert caught.value.problem.code == "store.disk_full"
        assert len(network.history()) == 2
        network.query("PRAGMA max_page_count = 100000")
        add_team(network, "u", "other")
        assert network.check() == []


def test_creating_refuses_what_is_there_and_places_that_are_not(closed: Path, tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        NetworkFile.create(closed, [FIRST])
    assert caught.value.problem.code == "store.exists"
    with pytest.raises(Refused) as caught:
        NetworkFile.create(tmp_path / "nowhere" / "a.focalnet", [FIRST])
    assert caught.value.problem.code == "store.cannot_open"


def test_closing_twice_does_no_harm(network: NetworkFile) -> None:
    network.close()
    network.close()
    assert network.closed


def test_a_copy_taken_between_steps_is_good(network: NetworkFile, tmp_path: Path) -> None:
    for number in range(3):
        add_team(network, f"t{number}", f"ana {number}")
        copy = tmp_path / f"copy {number}.focalnet"
        shutil.copy(network.path, copy)
        with NetworkFile.open(copy, [FIRST]) as copied:
            assert len(names(copied)) == number + 1
            assert copied.check() == []
            copied.undo()
            assert len(names(copied)) == number
