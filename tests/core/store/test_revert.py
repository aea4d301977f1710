"""An older step is taken back only if its rows still are as it left them; the others are named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Refused
from focalnet.store import Conflict, NetworkFile
from focalnet.store.migrations import Migration, Schema
from tests.core.store.tables import FIRST, SECOND, add_team, content, names, rename

if TYPE_CHECKING:
    from pathlib import Path


def edit(network: NetworkFile, **columns: object) -> int:
    """Change columns of the member ana, in one step; returns its number."""
    with network.step("edit") as step:
        for column, value in columns.items():
            network.execute(f"UPDATE member SET {column} = ? WHERE id = 'ana'", (value,))
    return step.id


def test_an_older_step_is_taken_back_and_the_later_ones_stay(network: NetworkFile) -> None:
    add_team(network, "t", "ana", "bea")
    level = edit(network, level=3)
    edit(network, note="a note")
    rename(network, "bea", "Bella")
    assert network.conflicts(level) == []
    record = network.revert(level)
    assert (record.code, record.undoes, record.args["code"]) == ("step.revert", level, "edit")
    assert network.query("SELECT name, level, note FROM member ORDER BY id") == [
        ("ana", None, "a note"),
        ("Bella", None, None),
    ]
    network.undo()  # a revert is a step like any other
    assert network.one("SELECT level FROM member WHERE id = 'ana'") == (3,)
    undoable = network.undoable()
    assert undoable is not None
    assert undoable.args == {"name": "Bella"}


def test_a_row_that_was_changed_since_is_named(network: NetworkFile) -> None:
    add_team(network, "t", "ana", "bea")
    first = edit(network, level=3, note="x")
    edit(network, level=4)
    before = content(network)
    assert network.conflicts(first) == [Conflict("member", "ana", "changed", ("level",))]
    with pytest.raises(Refused) as caught:
        network.revert(first)
    assert caught.value.problem.code == "store.rows_moved_on"
    assert dict(caught.value.problem.args) == {"step": first, "rows": "member ana", "count": 1}
    assert content(network) == before
    edit(network, level=3)  # as the step left it, by another way
    assert network.conflicts(first) == []


def test_an_inserted_row_must_be_as_it_was_in_every_column(network: NetworkFile) -> None:
    add_team(network, "t", "ana", "bea")
    edit(network, note="x")
    assert network.conflicts(1) == [Conflict("member", "ana", "changed", ("note",))]
    edit(network, note=None)
    network.revert(1)
    assert names(network) == []


def test_a_row_that_was_removed_since_is_named(network: NetworkFile) -> None:
    add_team(network, "t", "ana", "bea")
    level = edit(network, level=3)
    with network.step("remove"):
        network.execute("DELETE FROM member WHERE id = 'ana'")
    assert network.conflicts(level) == [Conflict("member", "ana", "gone")]
    assert network.conflicts(1) == [Conflict("member", "ana", "gone")]


def test_a_row_that_was_removed_and_made_again_otherwise_is_named(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    level = edit(network, level=3)
    with network.step("again"):
        network.execute("DELETE FROM member")
        network.execute("INSERT INTO member (id, team, name, level) VALUES ('ana', 't', 'Zoe', 3)")
    edit(network, note="x")
    assert network.conflicts(1) == [Conflict("member", "ana", "changed", ("level", "name", "note"))]
    assert network.conflicts(level) == []  # the column it changed is as it left it


def test_a_removed_row_that_is_there_again_is_named(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    with network.step("remove") as step:
        network.execute("DELETE FROM member WHERE id = 'ana'")
    network.undo()
    assert network.conflicts(step.id) == [Conflict("member", "ana", "back")]
    assert network.conflicts(2 + 1) == []  # the undo itself can be reverted


def test_a_row_that_others_hang_on_stays(network: NetworkFile) -> None:
    add_team(network, "t")
    with network.step("join"):
        network.execute("INSERT INTO member (id, team, name) VALUES ('ana', 't', 'Ana')")
    assert network.conflicts(1) == [Conflict("member", "ana", "needed")]
    with pytest.raises(Refused, match="member ana"):
        network.revert(1)
    assert names(network) == ["Ana"]


def test_a_row_that_others_need_without_cascade_stays(path: Path) -> None:
    with NetworkFile.create(path, [SECOND]) as network:
        add_team(network, "t", "ana")
        with network.step("seat"):
            network.execute("INSERT INTO seat VALUES ('s', 'ana')")
        assert network.conflicts(1) == [Conflict("seat", "s", "needed")]


def test_a_row_whose_parent_is_gone_does_not_come_back(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    with network.step("leave") as step:
        network.execute("DELETE FROM member")
    with network.step("close"):
        network.execute("DELETE FROM team")
    assert network.conflicts(step.id) == [Conflict("member", "ana", "needed")]


def test_a_row_that_a_rule_forbids_now_does_not_come_back(network: NetworkFile) -> None:
    add_team(network, "t", "ana", "bea", "cyd")
    with network.step("leave") as step:
        network.execute("DELETE FROM member WHERE id IN ('ana', 'bea')")
    with network.step("join"):
        network.execute("INSERT INTO member (id, team, name) VALUES ('new', 't', 'ANA')")
    before = content(network)
    assert network.conflicts(step.id) == [Conflict("member", "ana", "forbidden")]
    assert content(network) == before


def test_a_replaced_row_counts_as_inserted(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    with network.step("replace") as step:
        network.execute("REPLACE INTO member (id, team, name) VALUES ('ana', 't', 'Anna')")
    assert network.conflicts(step.id) == []
    edit(network, note="x")
    assert network.conflicts(step.id) == [Conflict("member", "ana", "changed", ("note",))]


def test_all_rows_that_moved_on_are_found_and_a_few_are_named(network: NetworkFile) -> None:
    add_team(network, "t", *(f"m{number}" for number in range(9)))
    with network.step("level") as step:
        network.execute("UPDATE member SET level = 1")
    with network.step("level again"):
        network.execute("UPDATE member SET level = 2 WHERE id < 'm7'")
    assert [conflict.row for conflict in network.conflicts(step.id)] == [f"m{n}" for n in range(7)]
    with pytest.raises(Refused) as caught:
        network.revert(step.id)
    assert caught.value.problem.args["count"] == 7
    assert str(caught.value.problem.args["rows"]).count("member m") == 5


def test_rehearsing_leaves_nothing_behind(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    before, history = content(network), network.history()
    heard: list[object] = []
    network.subscribe(heard.append)
    assert network.conflicts(1) == []
    assert (content(network), network.history(), heard) == (before, history, [])


def test_a_step_that_does_not_exist_is_refused(network: NetworkFile) -> None:
    for action in (network.revert, network.conflicts, network.changes):
        with pytest.raises(Refused, match="no_such_step"):
            action(7)


def test_a_step_in_columns_that_are_no_more_is_named(path: Path) -> None:
    with NetworkFile.create(path, [FIRST]) as network:
        add_team(network, "t", "ana")
        level = edit(network, level=3)
        note = edit(network, note="x")
        removed = network.history(limit=1)[0].id + 1
        with network.step("remove"):
            network.execute("DELETE FROM member")
    fewer = Schema(
        "club",
        (*FIRST.migrations, Migration("0002", "ALTER TABLE member DROP COLUMN note")),
        derived=FIRST.derived,
    )
    with NetworkFile.open(path, [fewer]) as network:
        assert network.conflicts(note) == [Conflict("member", "", "layout", ("note",))]
        assert network.conflicts(removed) == [Conflict("member", "", "layout", ("note",))]
        assert network.conflicts(level) == [Conflict("member", "ana", "gone")]
        assert [change.kind for change in network.changes(1).rows()] == ["insert", "insert"]


def test_a_step_about_a_table_that_is_no_more_is_named_and_still_told(path: Path) -> None:
    with NetworkFile.create(path, [FIRST]) as network:
        add_team(network, "t", "ana")
    without = Schema(
        "club",
        (*FIRST.migrations, Migration("0002", "DROP VIEW IF EXISTS team_size; DROP TABLE member;")),
        derived=FIRST.derived,
    )
    with NetworkFile.open(path, [without]) as network:
        assert network.conflicts(1) == [Conflict("member", "", "layout", ("id",))]
        assert [dict(change.after) for change in network.changes(1).rows("member")] == [{}]
