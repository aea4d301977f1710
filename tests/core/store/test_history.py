"""Reading the history: pages of it, the steps of one row, the changes of one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.core.store.tables import add_team, rename

if TYPE_CHECKING:
    from focalnet.store import Changes, NetworkFile, StepRecord


def codes(records: list[StepRecord]) -> list[str]:
    """Return the codes of steps."""
    return [record.code for record in records]


def test_history_is_read_in_pages_latest_first(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    for number in range(5):
        rename(network, "ana", f"n{number}")
    assert [record.id for record in network.history()] == [6, 5, 4, 3, 2, 1]
    assert [record.id for record in network.history(limit=2)] == [6, 5]
    assert [record.id for record in network.history(limit=2, before=5)] == [4, 3]
    assert network.history(before=1) == []


def test_history_of_one_row(network: NetworkFile) -> None:
    add_team(network, "t", "ana", "bea")
    rename(network, "ana", "Anna")
    rename(network, "bea", "Bella")
    with network.step("remove"):
        network.execute("DELETE FROM team")
    assert codes(network.history(row="ana")) == ["remove", "member.rename", "team.add"]
    assert codes(network.history(row="ana", limit=1, before=4)) == ["member.rename"]
    assert network.history(row="nobody") == []


def test_changes_are_read_when_asked(network: NetworkFile) -> None:
    kept: list[Changes] = []
    network.subscribe(kept.append)
    asked: list[str] = []
    network._connection.set_trace_callback(asked.append)
    with network.step("import"):
        network.execute("INSERT INTO team VALUES ('t', 't')")
        network.executemany(
            "INSERT INTO member (id, name) VALUES (?, ?)", [(f"m{i}", f"n{i}") for i in range(99)]
        )
    network._connection.set_trace_callback(None)
    # The one reading is the deriving of this network's search texts.
    assert sum("FROM change WHERE" in statement for statement in asked) == 1
    (changes,) = kept
    assert changes.step.rows == 100
    assert changes.tables() == {"team", "member"}
    assert len(changes.touched("member")) == 99
    assert changes.touched("setting") == set()
    assert [change.row for change in changes.rows("team")] == ["t"]
    assert len(list(changes.rows())) == 100


def test_a_row_touched_twice_comes_twice(network: NetworkFile) -> None:
    with network.step("add"):
        network.execute("INSERT INTO member (id, name) VALUES ('ana', 'Ana')")
        network.execute("UPDATE member SET name = 'Anna'")
        network.execute("UPDATE member SET name = 'Anne'")
        network.execute("DELETE FROM member")
    told = [
        (change.kind, change.before.get("name"), change.after.get("name"))
        for change in network.changes(1).rows()
    ]
    assert told == [
        ("insert", None, "Ana"),
        ("update", "Ana", "Anna"),
        ("update", "Anna", "Anne"),
        ("delete", "Anne", None),
    ]
    network.undo()
    assert network.query("SELECT * FROM member") == []
