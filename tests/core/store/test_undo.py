"""Undo and redo as in any editor, across restarts, with the history as the only memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Refused
from focalnet.store import NetworkFile
from tests.core.store.tables import FIRST, SECOND, add_team, content, names, rename

if TYPE_CHECKING:
    from pathlib import Path


def refused(action: object) -> str:
    """Return the code an action is refused with."""
    assert callable(action)
    with pytest.raises(Refused) as caught:
        action()
    return caught.value.problem.code


def test_undo_goes_back_and_redo_forward(network: NetworkFile) -> None:
    states = [content(network)]
    add_team(network, "t", "ana", "bea")
    states.append(content(network))
    rename(network, "ana", "Anna")
    states.append(content(network))
    with network.step("remove"):
        network.execute("DELETE FROM team")
    states.append(content(network))
    for state in reversed(states[:-1]):
        network.undo()
        assert content(network) == state
    assert refused(network.undo) == "store.nothing_to_undo"
    for state in states[1:]:
        network.redo()
        assert content(network) == state
    assert refused(network.redo) == "store.nothing_to_redo"


def test_a_new_step_ends_what_could_be_redone(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    rename(network, "ana", "Anna")
    network.undo()
    redoable = network.redoable()
    assert redoable is not None
    assert redoable.args["code"] == "member.rename"
    rename(network, "ana", "Anne")
    assert network.redoable() is None
    assert refused(network.redo) == "store.nothing_to_redo"
    network.undo()
    assert names(network) == ["ana"]
    network.undo()
    assert names(network) == []


def test_undo_undo_redo_undo(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    for name in ("b", "c", "d"):
        rename(network, "ana", name)
    seen = []
    for action in "uuruururrruuuu":
        (network.undo if action == "u" else network.redo)()
        seen.append("".join(names(network)))
    assert seen == ["c", "b", "c", "b", "ana", "b", "ana", "b", "c", "d", "c", "b", "ana", ""]


def test_an_undo_names_the_step_and_the_step_its_undo(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    undo = network.undo()
    assert (undo.code, undo.undoes, undo.args) == ("step.undo", 1, {"team": "t", "code": "team.add"})
    assert [record.undone_by for record in network.history()] == [None, 2]
    redo = network.redo()
    assert (redo.code, redo.undoes, redo.args) == ("step.redo", 2, {"team": "t", "code": "team.add"})
    # The step is in force again, its undo is not.
    assert [record.undone_by for record in network.history()] == [None, 3, None]
    assert network.undo().undoes == 3
    assert [record.undone_by for record in network.history()] == [None, 4, None, 2]


def test_undo_reaches_across_restarts(path: Path) -> None:
    with NetworkFile.create(path, [FIRST]) as network:
        add_team(network, "t", "ana")
        rename(network, "ana", "Anna")
    with NetworkFile.open(path, [FIRST]) as network:
        network.undo()
        assert names(network) == ["ana"]
    with NetworkFile.open(path, [FIRST]) as network:
        network.redo()
        assert names(network) == ["Anna"]
        network.undo()
        network.undo()
        assert names(network) == []
        assert network.undoable() is None


def test_undo_does_not_reach_across_an_update(path: Path) -> None:
    with NetworkFile.create(path, [FIRST]) as network:
        add_team(network, "t", "ana")
        rename(network, "ana", "Anna")
        rename(network, "ana", "Anne")
        network.undo()
    with NetworkFile.open(path, [SECOND]) as network:
        assert network.undoable() is None
        assert network.redoable() is None
        assert refused(network.undo) == "store.undo_before_update"
        assert refused(network.redo) == "store.undo_before_update"
        rename(network, "ana", "Bea")
        network.undo()
        assert names(network) == ["Anna"]
        assert network.undoable() is None
        assert network.revert(2).undoes == 2
        assert names(network) == ["ana"]


def test_a_step_with_rows_in_every_order(network: NetworkFile) -> None:
    add_team(network, "t", "ana", "bea")
    before = content(network)
    with network.step("much"):
        network.execute("INSERT INTO member (id, name) VALUES ('cyd', 'Cyd')")
        network.execute("UPDATE member SET name = 'x' WHERE id = 'ana'")
        network.execute("UPDATE member SET name = 'ana' WHERE id = 'bea'")  # two swap a unique name
        network.execute("UPDATE member SET name = 'bea' WHERE id = 'ana'")
        network.execute("DELETE FROM member WHERE id = 'cyd'")
        network.execute("INSERT INTO member (id, name) VALUES ('cyd', 'Cyd again')")
        network.execute("INSERT INTO team VALUES ('u', 'u')")
        network.execute("UPDATE member SET team = 'u'")
        network.execute("DELETE FROM team WHERE id = 't'")
    after = content(network)
    network.undo()
    assert content(network) == before
    network.redo()
    assert content(network) == after
    assert network.check() == []


def test_large_steps_are_taken_back_whole(network: NetworkFile) -> None:
    with network.step("import"):
        network.execute("INSERT INTO team VALUES ('t', 't')")
        network.executemany(
            "INSERT INTO member (id, team, name, level) VALUES (?, 't', ?, ?)",
            ((f"m{i}", f"n{i}", i) for i in range(5001)),
        )
        network.execute("UPDATE member SET level = level + 1 WHERE level % 3 = 0")
    after = content(network)
    network.undo()
    assert network.query("SELECT count(*) FROM member") == [(0,)]
    network.redo()
    assert content(network) == after


def test_settings_and_aliases_are_undone_too(network: NetworkFile) -> None:
    network.set_setting("grades", {"P-5": "senior"})
    network.learn_alias("country", "Côte d’Ivoire", "CIV")
    network.undo()
    assert network.alias("country", "Côte d’Ivoire") is None
    network.undo()
    assert network.setting("grades", "none") == "none"


def test_a_step_is_not_taken_back_inside_another(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    with pytest.raises(RuntimeError, match="inside another"), network.step("outer"):
        network.undo()
    assert names(network) == ["ana"]


def test_what_another_program_changed_is_named_and_not_overwritten(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    rename(network, "ana", "Anna")
    elsewhere(network, "UPDATE member SET name = 'Zoe'")
    with pytest.raises(Refused) as caught:
        network.undo()
    assert caught.value.problem.code == "store.rows_moved_on"
    assert caught.value.problem.args["rows"] == "member ana"
    assert names(network) == ["Zoe"]


def test_what_another_program_hung_on_a_row_keeps_it(network: NetworkFile) -> None:
    add_team(network, "t")
    elsewhere(network, "INSERT INTO member (id, team, name) VALUES ('zoe', 't', 'Zoe')")
    assert refused(network.undo) == "store.rows_moved_on"
    assert names(network) == ["Zoe"]


def test_what_another_program_removed_is_named(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    elsewhere(network, "DELETE FROM member")
    assert refused(network.undo) == "store.rows_moved_on"
    assert network.query("SELECT id FROM team") == [("t",)]


def elsewhere(network: NetworkFile, sql: str) -> None:
    """Write as another program would: without triggers, without a step."""
    from focalnet.store.connection import connect

    connection = connect(network.path, "rw")
    connection.execute(sql)
    connection.close()


def test_a_dangling_row_of_another_program_is_named(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    with network.step("remove"):
        network.execute("DELETE FROM member")
    elsewhere(network, "DELETE FROM team")
    with pytest.raises(Refused) as caught:
        network.undo()
    assert caught.value.problem.args["rows"] == "member ana"
    assert names(network) == []


def test_a_chain_longer_than_one_reading(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    for number in range(60):
        rename(network, "ana", f"n{number}")
    for _ in range(60):
        network.undo()
    assert names(network) == ["ana"]
    for _ in range(60):
        network.redo()
    assert names(network) == ["n59"]
    for _ in range(61):
        network.undo()
    assert names(network) == []
