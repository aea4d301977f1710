"""What the check finds, beyond what the engine finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.store.connection import connect
from focalnet.words import LANGUAGES, words
from tests.core.store.tables import add_team, rename

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlcipher3 import Connection

    from focalnet.store import NetworkFile


@pytest.fixture
def other(network: NetworkFile) -> Iterator[Connection]:
    """Return a connection as another program has it: without triggers and without steps."""
    add_team(network, "t", "ana", "bea")
    rename(network, "ana", "Anna")
    network.undo()
    connection = connect(network.path, "rw")
    connection.execute("PRAGMA foreign_keys = OFF")
    yield connection
    connection.close()


def found(network: NetworkFile) -> list[tuple[str, object]]:
    """Return what the check finds; see that it can be told in every language."""
    problems = network.check()
    for problem in problems:
        assert problem.place.file == network.path.name
        for language in LANGUAGES:
            assert str(problem.args.get("row", "")) in words(language).sentence(problem)
    return [(problem.code, problem.args.get("row", problem.args.get("step"))) for problem in problems]


def test_a_file_that_is_whole(network: NetworkFile, other: Connection) -> None:
    assert found(network) == []


def test_a_row_that_vanished_and_one_that_should_be_gone(network: NetworkFile, other: Connection) -> None:
    with network.step("remove"):
        network.execute("DELETE FROM member WHERE id = 'bea'")
    other.execute("DELETE FROM member WHERE id = 'ana'")
    other.execute("INSERT INTO member (id, name) VALUES ('bea', 'Bea')")
    assert found(network) == [("store.row_unaccounted", "ana"), ("store.row_unaccounted", "bea")]


def test_rows_that_another_program_added_are_no_damage(network: NetworkFile, other: Connection) -> None:
    other.execute("INSERT INTO member (id, name) VALUES ('zoe', 'Zoe')")
    assert found(network) == []


def test_a_link_that_leads_nowhere(network: NetworkFile, other: Connection) -> None:
    other.execute("UPDATE member SET team = 'gone' WHERE id = 'bea'")
    assert found(network) == [("store.orphan", "bea")]


@pytest.mark.parametrize(
    "loss", ["DELETE FROM change WHERE id = 1", "UPDATE change SET step = 9 WHERE id = 2"]
)
def test_a_history_with_a_hole(network: NetworkFile, other: Connection, loss: str) -> None:
    other.execute(loss)
    assert ("store.history_incomplete", 1) in found(network)
