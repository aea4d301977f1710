"""One record is taken back from a backup, in one step, and nothing else changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Refused
from focalnet.store import NetworkFile
from tests.core.store.tables import SECOND, add_team, content, names, rename

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def network(path: Path) -> Iterator[NetworkFile]:
    """Return a network with two teams, and seats that keep their members."""
    with NetworkFile.create(path, [SECOND]) as file:
        add_team(file, "t", "ana", "bea")
        add_team(file, "u", "cyd")
        with file.step("share"):
            file.execute("UPDATE member SET share = 0.1 + 0.2, note = 'é'")
        yield file


@pytest.fixture
def backup(network: NetworkFile, tmp_path: Path) -> Iterator[NetworkFile]:
    """Return a backup of that network, opened."""
    with network.open_backup(network.backup(tmp_path / "backup.focalnet")) as opened:
        yield opened


def test_a_changed_record_is_as_it_was(network: NetworkFile, backup: NetworkFile) -> None:
    before = content(network)
    rename(network, "ana", "Zoe")
    rename(network, "cyd", "Dee")
    network.restore_row(backup, "member", "ana")
    assert names(network) == ["ana", "bea", "Dee"]
    record = network.history()[0]
    assert (record.code, record.rows) == ("record.restore", 1)
    assert record.args == {"table": "member", "row": "ana", "backup": "backup.focalnet"}
    network.undo()
    assert names(network) == ["bea", "Dee", "Zoe"]
    network.redo()
    network.restore_row(backup, "member", "cyd")
    assert content(network) == before


def test_a_removed_record_comes_with_the_parts_that_went_with_it(
    network: NetworkFile, backup: NetworkFile
) -> None:
    before = content(network)
    with network.step("move"):
        network.execute("UPDATE member SET team = 'u', name = 'Bella' WHERE id = 'bea'")
    with network.step("remove"):
        network.execute("DELETE FROM team WHERE id = 't'")
    network.restore_row(backup, "team", "t")
    assert names(network) == ["ana", "Bella", "cyd"]  # bea lives on elsewhere, and is left alone
    network.restore_row(backup, "member", "bea")
    assert content(network) == before


def test_a_record_that_is_as_it_was_leaves_no_step(network: NetworkFile, backup: NetworkFile) -> None:
    steps = len(network.history())
    network.restore_row(backup, "member", "ana")
    assert len(network.history()) == steps


def test_what_the_backup_does_not_hold_is_refused(network: NetworkFile, backup: NetworkFile) -> None:
    add_team(network, "v", "eve")
    with pytest.raises(Refused) as caught:
        network.restore_row(backup, "member", "eve")
    assert caught.value.problem.code == "store.not_in_backup"


def test_what_it_belongs_to_comes_back_with_it(network: NetworkFile, backup: NetworkFile) -> None:
    with network.step("remove"):
        network.execute("DELETE FROM team WHERE id = 't'")
    network.restore_row(backup, "member", "ana")
    assert content(network)["team"] == content(backup)["team"]
    assert network.query("SELECT team FROM member WHERE id = 'ana'") == [("t",)]
    assert network.check() == []


def test_what_stands_against_it_is_told_and_nothing_changes(
    network: NetworkFile, backup: NetworkFile
) -> None:
    with network.step("remove"):
        network.execute("DELETE FROM member WHERE id = 'ana'")
        network.execute("UPDATE member SET name = 'ana' WHERE id = 'bea'")  # somebody else has its name
    before = content(network)
    with pytest.raises(Refused) as caught:
        network.restore_row(backup, "member", "ana")
    assert caught.value.problem.code == "store.cannot_restore"
    assert "constraint failed" in str(caught.value.problem.args["reason"])
    assert content(network) == before
