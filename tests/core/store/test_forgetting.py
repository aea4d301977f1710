"""Forgetting for good: nothing of it is left in the journal, the sentences, or the bytes of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Refused
from focalnet.store import NetworkFile, forgetting
from tests.core.store.tables import FIRST, add_team, content, rename

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.store import StepRecord

NAME = "Zorblatt Quixâne"


def forget(file: NetworkFile, member: str = "ana", *names: str) -> None:
    """Take a member's name and note away, for good."""
    with file.forgetting("member.forget", number=1) as wanted:
        file.execute("UPDATE member SET name = id, note = NULL WHERE id = ?", (member,))
        wanted.facts("member", [member], ["name", "note"])
        wanted.names(names or [NAME])


def in_bytes(path: Path, *words: str) -> list[str]:
    """Return which of the words stand in a file, as they are, in small letters or folded."""
    raw = path.read_bytes().lower()
    return [word for word in words if word.lower().encode() in raw or word.lower().encode("utf-16-le") in raw]


@pytest.fixture
def named(network: NetworkFile) -> NetworkFile:
    """Return a network that says a name wherever a file may say it."""
    add_team(network, "t", "ana", "bea")
    rename(network, "ana", NAME)
    rename(network, "ana", "Ana Other")
    rename(network, "ana", NAME)
    with network.step("member.note", name=NAME, both=[NAME, {"deep": f"with {NAME}, twice"}], other="Bea"):
        network.execute("UPDATE member SET note = ? WHERE id = 'ana'", (f"{NAME} was here",))
    network.learn_alias("person", NAME, "ana")
    network.learn_alias("person", "Bea", "bea")
    network.set_setting("views", [{"text": NAME}, {"text": "x"}])
    with network.step("member.remove", name=NAME):
        network.execute("DELETE FROM member WHERE id = 'ana'")
    network.undo()
    return network


def latest(file: NetworkFile) -> StepRecord:
    return file.history(limit=1)[0]


def test_nothing_of_the_name_is_left_in_the_bytes(named: NetworkFile, path: Path) -> None:
    words = ("zorblatt", "quixâne", "quixane")
    assert in_bytes(path, *words) == list(words)
    forget(named)
    assert in_bytes(path, *words) == []
    named.close()
    assert in_bytes(path, *words) == []
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_the_file_is_whole_and_all_else_is_there(named: NetworkFile, path: Path) -> None:
    before = content(named)
    forget(named)
    assert named.check() == []
    assert named.query("SELECT name, note FROM member WHERE id = 'ana'") == [("ana", None)]
    assert content(named)["team"] == before["team"]
    assert named.alias("person", "bea") == "bea"
    assert named.alias("person", NAME) is None
    assert named.setting("views") == [{"text": "–"}, {"text": "x"}]
    codes = [step.code for step in named.history()]
    assert codes[0] == "member.forget"
    assert len(codes) == 11
    noted = next(step for step in named.history() if step.code == "member.note")
    assert noted.args == {"name": "–", "both": ["–", {"deep": "–"}], "other": "Bea"}
    named.close()
    with NetworkFile.open(path, [FIRST]) as again:
        assert again.check() == []


def test_undo_stops_there_with_a_sentence(named: NetworkFile) -> None:
    forget(named)
    assert named.undoable() is None
    with pytest.raises(Refused, match="undo_before_forgetting"):
        named.undo()
    rename(named, "bea", "Bella")
    named.undo()
    assert named.undoable() is None
    named.redo()
    assert latest(named).code == "step.redo"


def test_steps_that_touched_the_rows_stay_done(named: NetworkFile) -> None:
    add_team(named, "u", "cyd")
    other = latest(named).id
    forget(named)
    for code in ("team.add", "member.rename"):
        step = [step for step in named.history() if step.code == code][-1]
        for refused in (named.revert, named.conflicts, named.revert_rest, named.left_by_revert):
            with pytest.raises(Refused, match="forgotten"):
                refused(step.id)
    named.revert(other)
    assert named.query("SELECT id FROM team") == [("t",)]


def test_what_could_be_redone_can_no_longer(named: NetworkFile) -> None:
    rename(named, "ana", "Later")
    named.undo()
    assert named.redoable() is not None
    forget(named)
    assert named.redoable() is None


def test_the_history_can_still_be_read(named: NetworkFile) -> None:
    forget(named)
    for step in named.history():
        net = named.net_changes(step.id)
        for table, kind in net.counts():
            for touched in net.rows(table, kind):
                change = net.change(table, kind, touched)
                assert not any(
                    "Zorblatt" in str(value) for value in {**change.before, **change.after}.values()
                )
        assert len(list(named.changes(step.id).rows())) == step.rows


def test_a_name_of_one_word_goes_only_where_it_is_all(network: NetworkFile) -> None:
    add_team(network, "t", "ana")
    with network.step("said", one="Rose", other="Rose garden"):
        network.execute("UPDATE member SET note = 'x'")
    forget(network, "ana", "Rose")
    said = next(step for step in network.history() if step.code == "said")
    assert said.args == {"one": "–", "other": "Rose garden"}


def test_it_fails_whole(named: NetworkFile) -> None:
    before, steps = content(named), len(named.history())
    with pytest.raises(ZeroDivisionError), named.forgetting("member.forget"):
        raise ZeroDivisionError
    assert (content(named), len(named.history())) == (before, steps)
    named.undo()
    assert named.check() == []


def test_the_history_is_not_rewritten_in_any_other_way(named: NetworkFile) -> None:
    forget(named)
    with named.step("attempt"), pytest.raises(Exception, match="never rewritten"):
        named.execute("UPDATE change SET before = NULL")


def test_it_needs_a_step_of_its_own(network: NetworkFile) -> None:
    with network.step("outer"), pytest.raises(RuntimeError), network.forgetting("inner"):
        pass


@pytest.fixture
def unswept(named: NetworkFile, monkeypatch: pytest.MonkeyPatch) -> NetworkFile:
    """Return a network that has forgotten, but crashed before it was written anew."""
    with monkeypatch.context() as patched:
        patched.setattr(forgetting, "sweep", lambda _: None)
        forget(named)
    return named


def test_after_a_crash_the_next_opening_writes_the_file_anew(unswept: NetworkFile, path: Path) -> None:
    unswept.close()
    with NetworkFile.open(path, [FIRST]) as again:
        assert again.query("SELECT swept FROM forgetting") == [(1,)]
        assert in_bytes(path, "zorblatt") == []


def test_writing_anew_gives_way_to_readers(unswept: NetworkFile) -> None:
    unswept._connection.execute("PRAGMA busy_timeout = 10")
    with unswept.beside() as reader:
        reader._connection.execute("BEGIN")
        reader.query("SELECT count(*) FROM step")
        forgetting.sweep(unswept._connection)
        assert forgetting.unswept(unswept._connection)
        reader._connection.execute("COMMIT")
    forgetting.sweep(unswept._connection)
    assert not forgetting.unswept(unswept._connection)


def test_backups_that_still_hold_it_are_named_and_removed(
    named: NetworkFile, path: Path, tmp_path: Path
) -> None:
    named.close()
    with NetworkFile.open(path, [FIRST], backups=tmp_path / "backups") as file:
        before = file.backup()
        assert before in [backup.path for backup in file.backups_holding("member", ["ana"])]
        forget(file)
        after = file.backup(reason="forgotten")
        holding = file.backups_holding("member", ["ana"], latest(file).id)
        assert before in [backup.path for backup in holding]
        assert after not in [backup.path for backup in holding]
        assert file.backups_holding("member", ["nobody"]) == []
        assert file.remove_backups([backup.path for backup in holding]) == []
        assert [backup.path for backup in file.backups()] == [after]
        assert in_bytes(after, "zorblatt") == []


def test_what_a_row_ever_held(named: NetworkFile) -> None:
    held = named.ever("member", "ana", ["name", "note", "level"])
    assert held["name"] == {"ana", NAME, "Ana Other"}
    assert held["level"] == set()
