"""What a step changed in all, each row once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.core.store.tables import add_team, rename

if TYPE_CHECKING:
    from focalnet.store import NetChanges, NetworkFile, RowChange


def latest(network: NetworkFile) -> NetChanges:
    return network.net_changes(network.history(limit=1)[0].id)


def only(network: NetworkFile) -> RowChange:
    """Return the one change of the latest step."""
    net = latest(network)
    ((table, kind),) = net.counts()
    (touched,) = net.rows(table, kind)
    return net.change(table, kind, touched)


def test_rows_are_counted_by_table_and_kind(network: NetworkFile) -> None:
    add_team(network, "t", "ana", "bea")
    assert latest(network).counts() == {("team", "insert"): 1, ("member", "insert"): 2}
    assert [touched.row for touched in latest(network).rows("member", "insert")] == ["ana", "bea"]


def test_a_row_that_was_touched_twice_counts_once(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    with network.step("twice"):
        network.execute("UPDATE member SET note = 'one', level = 1 WHERE id = 'ana'")
        network.execute("UPDATE member SET note = 'two', level = NULL WHERE id = 'ana'")
    change = only(network)
    assert (change.kind, change.before, change.after) == ("update", {"note": None}, {"note": "two"})


def test_a_row_made_and_changed_is_new_as_it_ended(network: NetworkFile) -> None:
    add_team(network, "t")
    with network.step("made"):
        network.execute("INSERT INTO member (id, team, name) VALUES ('ana', 't', 'Ana')")
        network.execute("UPDATE member SET name = 'Anna' WHERE id = 'ana'")
    rename(network, "ana", "Later")
    change = network.net_changes(network.history(limit=2)[1].id)
    (touched,) = change.rows("member", "insert")
    assert change.change("member", "insert", touched).after["name"] == "Anna"


def test_a_row_made_and_removed_is_not_told(network: NetworkFile) -> None:
    with network.step("nothing in the end"):
        network.execute("INSERT INTO team VALUES ('t', 'x')")
        network.execute("DELETE FROM team WHERE id = 't'")
    assert latest(network).counts() == {}


def test_a_row_that_was_replaced_is_a_change(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    with network.step("replaced"):
        network.execute("REPLACE INTO member (id, team, name, level) VALUES ('ana', 't', 'ana', 3)")
    change = only(network)
    assert (change.kind, change.before, change.after) == ("update", {"level": None}, {"level": 3})


def test_a_row_changed_and_removed_is_told_as_it_was_before(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    with network.step("gone"):
        network.execute("UPDATE member SET note = 'x' WHERE id = 'ana'")
        network.execute("DELETE FROM member WHERE id = 'ana'")
    change = only(network)
    assert (change.kind, change.before["note"], change.after) == ("delete", None, {})


def test_what_was_last_known_of_a_row(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    assert network.last_known("member", "ana")["name"] == "ana"
    rename(network, "ana", "Anna")
    with network.step("gone"):
        network.execute("DELETE FROM member")
    assert network.last_known("member", "ana")["name"] == "Anna"
    assert network.last_known("member", "nobody") == {}
    assert [(row, facts["name"]) for row, facts in network.removed("member")] == [("ana", "Anna")]
