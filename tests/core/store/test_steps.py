"""A step is the transaction, the history's entry and the notice, all or nothing."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.problems import Refused
from focalnet.store import NetworkFile
from focalnet.store.errors import IntegrityError, OperationalError, OutsideStep
from focalnet.store.steps import LayoutChanged
from tests.core.store.tables import FIRST, add_team, content, names, rename

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import Changes


def break_off(network: NetworkFile) -> None:
    """Write, and fail before the end of the step."""
    with network.step("broken"):
        network.execute("DELETE FROM team")
        network.execute("INSERT INTO team VALUES ('x', 'x')")
        network.set_setting("a", 1)
        _ = 1 / 0


def test_a_step_leaves_its_record(network: NetworkFile) -> None:
    started = datetime.now(UTC)
    with network.step("team.add", team="Nord", tags=["a", {"b": None}]) as step:
        network.execute("INSERT INTO team VALUES ('t', 'Nord')")
        step.note(found=2)
    (record,) = network.history()
    assert (record.code, record.actor, record.rows) == ("team.add", "Ana", 1)
    assert record.args == {"team": "Nord", "tags": ["a", {"b": None}], "found": 2}
    assert started <= record.at <= datetime.now(UTC)
    assert record.undoes is None
    assert record.undone_by is None


def test_a_step_that_changes_nothing_leaves_no_trace(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    heard: list[Changes] = []
    network.subscribe(heard.append)
    with network.step("nothing"):
        pass
    with network.step("as it was"):
        assert network.execute("UPDATE member SET name = name") == 1
    assert [record.code for record in network.history()] == ["team.add"]
    assert heard == []


def test_an_exception_takes_everything_back(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    before = content(network)
    with pytest.raises(ZeroDivisionError):
        break_off(network)
    assert content(network) == before
    assert len(network.history()) == 1
    rename(network, "ana", "Anna")  # and the next step works
    assert names(network) == ["Anna"]


def test_args_that_json_cannot_hold_take_the_step_back(network: NetworkFile) -> None:
    wrong: Any = {1, 2}
    with pytest.raises(TypeError), network.step("broken", what=wrong):
        network.execute("INSERT INTO team VALUES ('t', 'Nord')")
    assert network.query("SELECT * FROM team") == []


def test_nested_steps_join(network: NetworkFile) -> None:
    with network.step("outer", name="o"):
        add_team(network, "t", "ana")
        network.learn_alias("country", "Côte d’Ivoire", "CIV")
    (record,) = network.history()
    assert (record.code, record.rows) == ("outer", 3)
    network.undo()
    assert names(network) == []
    assert network.alias("country", "cote d ivoire") is None


def test_a_nested_step_that_fails_takes_only_its_part_along(network: NetworkFile) -> None:
    with network.step("outer"):
        add_team(network, "t", "ana")
        with pytest.raises(IntegrityError):
            add_team(network, "u", "bea", "bea")
        network.execute("UPDATE member SET level = 3")
    assert network.query("SELECT id FROM team") == [("t",)]
    (record,) = network.history()
    assert record.rows == 3
    assert network.check() == []


def test_listeners_hear_after_the_commit_and_only_then(network: NetworkFile) -> None:
    other = NetworkFile.open(network.path, network._opened.schemas[1:], read_only=True)
    seen: list[tuple[str, set[str], set[str], list[str]]] = []

    def listen(changes: Changes) -> None:
        seen.append((changes.step.code, changes.tables(), changes.touched("member"), names(other)))

    unsubscribe = network.subscribe(listen)
    add_team(network, "t", "ana", "bea")
    network.undo()
    with pytest.raises(ZeroDivisionError):
        break_off(network)
    unsubscribe()
    unsubscribe()
    network.redo()
    other.close()
    tables = {"team", "member"}
    assert seen == [
        ("team.add", tables, {"ana", "bea"}, ["ana", "bea"]),
        ("step.undo", tables, {"ana", "bea"}, []),
    ]


def test_a_listener_that_fails_keeps_nobody_else_from_hearing(network: NetworkFile) -> None:
    heard: list[str] = []

    def fail(changes: Changes) -> None:
        raise ZeroDivisionError

    network.subscribe(fail)
    network.subscribe(lambda changes: heard.append(changes.step.code))
    with pytest.raises(ZeroDivisionError):
        add_team(network, "t")
    assert heard == ["team.add"]
    assert network.query("SELECT id FROM team") == [("t",)]


def test_a_listener_may_open_a_step(network: NetworkFile) -> None:
    def mark(changes: Changes) -> None:
        if changes.step.code == "team.add":
            network.set_setting("last", changes.step.id)

    network.subscribe(mark)
    add_team(network, "t")
    assert network.setting("last") == 1


def test_writing_outside_a_step_is_an_error(network: NetworkFile) -> None:
    for statement in ("DELETE FROM team", "INSERT INTO member_search VALUES ('a', 'b')"):
        with pytest.raises(OutsideStep):
            network.execute(statement)
        with pytest.raises(OutsideStep):
            network.executemany(statement, [()])
    for statement in (
        "INSERT INTO team VALUES ('t', 'Nord')",
        "INSERT OR IGNORE INTO team VALUES ('t', 'Nord')",
        "REPLACE INTO team VALUES ('t', 'Nord')",
    ):
        with pytest.raises(IntegrityError, match="outside a step"):
            network.query(f"{statement} RETURNING id")
        with pytest.raises(IntegrityError, match="outside a step"):
            network.database.execute(statement)
    assert network.query("SELECT * FROM team") == []


def test_a_file_just_opened_only_reads_until_the_first_step(network: NetworkFile, path: Path) -> None:
    add_team(network, "t")
    network.close()
    with NetworkFile.open(path, [FIRST]) as opened, opened.beside() as beside:
        for file in (opened, beside):
            with pytest.raises(Refused, match="read_only"):
                file.query("DELETE FROM team RETURNING id")
        with pytest.raises(IntegrityError, match="outside a step"):
            beside.database.execute("DELETE FROM team")
        add_team(opened, "u")
        with pytest.raises(IntegrityError, match="outside a step"):
            opened.query("DELETE FROM team RETURNING id")
        assert [step.code for step in opened.history()] == ["team.add", "team.add"]


def test_history_is_never_rewritten(network: NetworkFile) -> None:
    add_team(network, "t")
    for statement in ("DELETE FROM step", "UPDATE change SET row = 'x'", "DELETE FROM change"):
        with pytest.raises(IntegrityError, match="never rewritten"), network.step("forge"):
            network.execute(statement)
    assert len(network.history()) == 1


def test_an_id_never_changes(network: NetworkFile) -> None:
    add_team(network, "t")
    with pytest.raises(IntegrityError, match="an id never changes"), network.step("rename"):
        network.execute("UPDATE team SET id = 'u'")


def test_transform_inside_a_step_is_refused_whole(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    before = content(network)
    with pytest.raises(LayoutChanged), network.step("transform"):
        network.database["member"].transform(rename={"name": "title"})  # type: ignore[union-attr]
    assert content(network) == before
    rename(network, "ana", "Anna")
    assert network.history()[0].rows == 1


def test_transform_outside_a_step_does_not_blind_the_journal(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    network.database["team"].transform(column_order=["name", "id"])  # type: ignore[union-attr]
    with network.step("rename"):
        network.execute("UPDATE team SET name = 'x'")
    assert network.history()[0].rows == 1
    network.undo()
    assert network.query("SELECT name FROM team") == [("t",)]


def test_a_worker_writes_beside_the_window(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    seen: list[list[str]] = []
    writing, reading = threading.Event(), threading.Event()

    def work() -> None:
        with network.beside() as own, own.step("worker"):
            own.execute("UPDATE member SET name = 'Anna'")
            writing.set()
            reading.wait(10)

    worker = threading.Thread(target=work)
    worker.start()
    writing.wait(10)
    seen.append(names(network))  # the window reads on until the commit
    reading.set()
    worker.join()
    seen.append(names(network))
    assert seen == [["ana"], ["Anna"]]
    undoable = network.undoable()
    assert undoable is not None
    assert undoable.code == "worker"
    assert network.changes(undoable.id).touched("member") == {"ana"}
    network.undo()
    assert names(network) == ["ana"]


def test_a_step_that_cannot_begin_leaves_nothing_open(network: NetworkFile) -> None:
    network._connection.execute("DROP TABLE temp.open_step")
    with pytest.raises(OperationalError, match="open_step"):
        add_team(network, "t")
    assert not network._connection.in_transaction


def test_one_leaves_no_reading_open(network: NetworkFile) -> None:
    add_team(network, "t", "ana", "bea")
    assert network.one("SELECT name FROM member ORDER BY name") == ("ana",)
    assert network.one("SELECT name FROM member WHERE id = :id", {"id": "zoe"}) is None
    with network.beside() as other:
        rename(other, "ana", "Anna")
    assert names(network) == ["Anna", "bea"]
