"""The journal catches every touch of a row and gives back exactly what was there."""

from __future__ import annotations

import json
import math
import struct
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.store import NetworkFile, RowChange
from focalnet.store.errors import IntegrityError
from focalnet.store.layout import LayoutError
from focalnet.store.migrations import Migration, Schema
from tests.core.store.tables import add_team, content, rename

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import Changes


def changes(network: NetworkFile, step: int = -1) -> list[RowChange]:
    """Return what a step changed; the latest, where none is named."""
    return list(network.changes(step if step > 0 else network.history(limit=1)[0].id).rows())


def test_an_insertion_is_told_from_the_row_itself(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    assert network.query("SELECT before, after FROM change") == [(None, None)] * 2
    team, member = changes(network)
    assert team == RowChange("team", "t", "insert", {}, {"id": "t", "name": "t"})
    assert member.after == {
        "id": "ana", "team": "t", "name": "ana", "share": None, "level": None, "note": None
    }  # fmt: skip


def test_an_insertion_is_told_as_it_was_whatever_came_later(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    rename(network, "ana", "Anna")
    rename(network, "ana", "Anne")
    assert changes(network, 1)[1].after["name"] == "ana"
    with network.step("level"):
        network.execute("UPDATE member SET level = 4, name = 'Anya'")
    with network.step("remove"):
        network.execute("DELETE FROM member")
    with network.step("another"):
        network.execute("INSERT INTO member (id, name) VALUES ('ana', 'Zoe')")
    told = changes(network, 1)[1].after
    assert (told["name"], told["level"]) == ("ana", None)
    assert changes(network)[0].after["name"] == "Zoe"


def test_an_update_keeps_the_columns_that_differ(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    with network.step("edit"):
        network.execute("UPDATE member SET name = 'Ana', level = 3, note = NULL")
    (change,) = changes(network)
    assert change == RowChange(
        "member", "ana", "update", {"name": "ana", "level": None}, {"name": "Ana", "level": 3}
    )


def test_a_column_that_ignores_case_keeps_a_correction_of_case(network: NetworkFile) -> None:
    add_team(network, "t", "o'neil")
    rename(network, "o'neil", "O'Neil")
    assert changes(network)[0].after == {"name": "O'Neil"}
    network.undo()
    assert network.one("SELECT name FROM member") == ("o'neil",)


def test_cascades_are_caught(network: NetworkFile) -> None:
    add_team(network, "t", "ana", "bea")
    before = content(network)
    with network.step("team.remove"):
        assert network.execute("DELETE FROM team") == 1
    assert {(change.table, change.row, change.kind) for change in changes(network)} == {
        ("team", "t", "delete"), ("member", "ana", "delete"), ("member", "bea", "delete"),
    }  # fmt: skip
    network.undo()
    assert content(network) == before


@pytest.mark.parametrize("verb", ["REPLACE", "INSERT OR REPLACE"])
def test_rows_that_replace_removes_are_caught(network: NetworkFile, verb: str) -> None:
    add_team(network, "t", "ana", "bea")
    before = content(network)
    with network.step("replace"):
        # Removes ana for her id and bea for her name.
        network.execute(f"{verb} INTO member (id, team, name) VALUES ('ana', 't', 'bea')")
    assert [(change.row, change.kind) for change in changes(network)] == [
        ("bea", "delete"), ("ana", "delete"), ("ana", "insert")
    ]  # fmt: skip
    network.undo()
    assert content(network) == before
    network.redo()
    assert network.query("SELECT id, name FROM member") == [("ana", "bea")]


def test_an_upsert_is_an_update(network: NetworkFile) -> None:
    network.set_setting("a", 1)
    network.set_setting("a", 2)
    assert changes(network)[0].kind == "update"
    network.undo()
    assert network.setting("a") == 1


def test_derived_tables_follow_and_leave_no_journal(network: NetworkFile) -> None:
    add_team(network, "t", "Ana")
    assert network.query("SELECT text FROM member_search") == [("ana",)]
    rename(network, "Ana", "Bea")
    assert network.query("SELECT text FROM member_search") == [("bea",)]
    network.undo()
    assert network.query("SELECT text FROM member_search") == [("ana",)]
    assert network.changes(1).tables() == {"team", "member"}


def test_derive_writes_derived_tables_only(path: Path) -> None:
    def count(file: NetworkFile, changed: Changes) -> None:
        if changed.touched("member"):
            file.set_setting("members", 1)

    schema = Schema("club", (Migration("0001", "CREATE TABLE member (id TEXT PRIMARY KEY) STRICT"),), count)
    with NetworkFile.create(path, [schema]) as network:
        with pytest.raises(IntegrityError, match="outside a step"), network.step("add"):
            network.execute("INSERT INTO member VALUES ('ana')")
        assert network.query("SELECT * FROM member") == []
        assert network.history() == []


AWKWARD = [
    0.1 + 0.2, 1e308, -1e308, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, -0.0, 1.0, 1e16,
    math.pi, math.inf, -math.inf,
]  # fmt: skip


@settings(deadline=None)
@given(
    share=st.floats(allow_nan=False) | st.sampled_from(AWKWARD) | st.none(),
    level=st.integers(-(2**63), 2**63 - 1) | st.none(),
    note=st.text() | st.none(),
)
def test_every_value_comes_back_exactly(
    tmp_path_factory: pytest.TempPathFactory, share: float | None, level: int | None, note: str | None
) -> None:
    with one_member(tmp_path_factory) as network:
        with network.step("edit"):
            network.execute("UPDATE member SET share = ?, level = ?, note = ?", (share, level, note))
        kept = network.query("SELECT * FROM member")
        with network.step("overwrite"):
            network.execute("UPDATE member SET share = 0.5, level = 5, note = 'x'")
        network.undo()
        assert exactly(network) == exactly_of(kept)
        with network.step("remove"):
            network.execute("DELETE FROM member")
        network.undo()
        assert exactly(network) == exactly_of(kept)
        same = "SELECT share IS ?, level IS ?, note IS ? FROM member"
        assert network.one(same, (share, level, note)) == (1, 1, 1)


def one_member(folder: pytest.TempPathFactory) -> NetworkFile:
    """Return a network with one member, without the waiting for the disk that these tests do not need."""
    from tests.core.store.tables import FIRST

    network = NetworkFile.create(folder.mktemp("values") / "a.focalnet", [FIRST])
    network._connection.execute("PRAGMA synchronous = OFF")
    add_team(network, "t", "ana")
    return network


def exactly(network: NetworkFile) -> list[list[Any]]:
    """Return the members with their doubles bit by bit."""
    return exactly_of(network.query("SELECT * FROM member"))


def exactly_of(rows: list[tuple[Any, ...]]) -> list[list[Any]]:
    """Return rows with their doubles bit by bit, so that no rounding can hide."""
    return [[struct.pack("<d", v) if isinstance(v, float) else v for v in row] for row in rows]


def test_the_journal_is_json_that_others_can_read(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    with network.step("edit"):
        network.execute("UPDATE member SET note = ?, share = 1e308", ('a"b\\c\n\x00\x1f\u2028😀',))
    (before, after) = network.query("SELECT before, after FROM change WHERE before IS NOT NULL")[0]
    assert json.loads(before) == {"share": None, "note": None}
    assert json.loads(after) == {"share": 1e308, "note": 'a"b\\c\n\x00\x1f\u2028😀'}
    assert network.one("SELECT json_valid(after) FROM change WHERE after IS NOT NULL") == (1,)


@pytest.mark.parametrize(
    "table",
    [
        "a (code TEXT PRIMARY KEY) STRICT",
        "a (id INTEGER PRIMARY KEY) STRICT",
        "a (id TEXT, b TEXT, PRIMARY KEY (id, b)) STRICT",
        "a (id TEXT PRIMARY KEY, b BLOB) STRICT",
        "a (id TEXT PRIMARY KEY, b ANY) STRICT",
        "a (id TEXT PRIMARY KEY, b TEXT)",
    ],
)
def test_a_table_the_journal_could_not_invert_is_a_defect(path: Path, table: str) -> None:
    with pytest.raises(LayoutError, match="table a"):
        NetworkFile.create(path, [Schema("odd", (Migration("0001", f"CREATE TABLE {table}"),))])


def test_a_table_of_another_program_is_left_alone(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    network.database["notes"].insert({"note": "mine"})  # type: ignore[union-attr]
    network.database["own"].create({"id": str, "x": bytes}, pk="id")  # type: ignore[union-attr]
    rename(network, "ana", "Anna")
    network.database["notes"].insert({"note": "more"})  # type: ignore[union-attr]
    network.close()
    with NetworkFile.open(network.path, network._opened.schemas[1:]) as again:
        again.undo()
        assert again.query("SELECT note FROM notes") == [("mine",), ("more",)]
        assert again.check() == []


def test_generated_columns_and_odd_names_are_no_obstacle(path: Path) -> None:
    sql = """
    CREATE TABLE "odd ""name" (
        id TEXT PRIMARY KEY,
        "a 'b' ""c" TEXT,
        twice INTEGER GENERATED ALWAYS AS (length("a 'b' ""c") * 2) STORED
    ) STRICT;
    """
    table = '"odd ""name"'
    with NetworkFile.create(path, [Schema("odd", (Migration("0001", sql),))]) as network:
        with network.step("add"):
            network.execute(f"INSERT INTO {table} VALUES ('x', 'one')")
        with network.step("edit"):
            network.execute(f"UPDATE {table} SET \"a 'b' \"\"c\" = 'three'")
        with network.step("remove"):
            network.execute(f"DELETE FROM {table}")
        network.undo()
        network.undo()
        assert network.query(f"SELECT * FROM {table}") == [("x", "one", 6)]
