"""A machine plays the user: it writes, nests, fails, undoes, redoes, reverts and reopens, against a model.

The model is the content of the file after each step, with the two stacks that every editor has.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from focalnet.problems import Refused
from focalnet.store import NetworkFile
from tests.core.store.tables import FIRST, content

MEMBERS = st.sampled_from(["ana", "bea", "cyd", "dee"])
TEAMS = st.sampled_from(["t", "u"])
SHARES = st.none() | st.floats(allow_nan=False) | st.sampled_from([0.1 + 0.2, 1e308, 5e-324, 1e-7, 1 / 3])
NOTES = st.none() | st.text(max_size=8) | st.sampled_from(["", "é\u0301", "😀\x00", '"\\', "\u2028"])
LEVELS = st.none() | st.integers(-(2**63), 2**63 - 1)
Write = tuple[str, tuple[Any, ...]]
WRITES = st.one_of(
    st.tuples(st.just("INSERT OR IGNORE INTO team VALUES (?, 'x')"), st.tuples(TEAMS)),
    st.tuples(st.just("REPLACE INTO team VALUES (?, 'y')"), st.tuples(TEAMS)),
    st.tuples(st.just("DELETE FROM team WHERE id = ?"), st.tuples(TEAMS)),
    st.tuples(
        st.just("INSERT OR IGNORE INTO member (id, name, share, note) VALUES (?, ?, ?, ?)"),
        st.tuples(MEMBERS, MEMBERS, SHARES, NOTES),
    ),
    st.tuples(
        st.just("REPLACE INTO member (id, name, level) VALUES (?, ?, ?)"), st.tuples(MEMBERS, MEMBERS, LEVELS)
    ),
    st.tuples(
        st.just("UPDATE member SET share = ?, note = ? WHERE id >= ?"), st.tuples(SHARES, NOTES, MEMBERS)
    ),
    st.tuples(st.just("UPDATE OR IGNORE member SET name = ? WHERE id = ?"), st.tuples(MEMBERS, MEMBERS)),
    st.tuples(
        st.just("UPDATE OR IGNORE member SET team = (SELECT min(id) FROM team), level = ?"), st.tuples(LEVELS)
    ),
    st.tuples(st.just("DELETE FROM member WHERE id < ?"), st.tuples(MEMBERS)),
)


class Editor(RuleBasedStateMachine):
    """A user at work."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.file = NetworkFile.create(self.folder / "a.focalnet", [FIRST])
        self._hurry()
        self.now = content(self.file)
        self.done: list[dict[str, Any]] = []  # the content before each step that can be undone
        self.undone: list[dict[str, Any]] = []  # the content before each undo that can be redone

    def _hurry(self) -> None:
        # Killing is another test's work: this one need not wait for the disk.
        self.file._connection.execute("PRAGMA synchronous = OFF")

    def _made(self, steps_before: int) -> None:
        """Note a new step, if there is one."""
        if len(self.file.history()) > steps_before:
            self.done.append(self.now)
            self.undone.clear()
        self.now = content(self.file)

    @initialize()
    def begin(self) -> None:
        """Begin with something to work on."""
        self.write([("INSERT INTO team VALUES (?, 'x')", ("t",))], nested=[])

    @rule(writes=st.lists(WRITES, min_size=1, max_size=5), nested=st.lists(WRITES, max_size=3))
    def write(self, writes: list[Write], nested: list[Write]) -> None:
        """Make one step, with a nested one in it."""
        before = len(self.file.history())
        with self.file.step("edit"):
            for sql, args in writes:
                self.file.execute(sql, args)
            with self.file.step("nested"):
                for sql, args in nested:
                    self.file.execute(sql, args)
        self._made(before)

    @rule(writes=st.lists(WRITES, min_size=1, max_size=3))
    def fail(self, writes: list[Write]) -> None:
        """Fail in the middle of a step."""
        with pytest.raises(ZeroDivisionError), self.file.step("fail"):
            self._write_and_fail(writes)

    @rule(writes=st.lists(WRITES, max_size=3), lost=st.lists(WRITES, min_size=1, max_size=3))
    def fail_within(self, writes: list[Write], lost: list[Write]) -> None:
        """Catch the failure of a nested step, and finish the outer one."""
        before = len(self.file.history())
        with self.file.step("outer"):
            for sql, args in writes:
                self.file.execute(sql, args)
            kept = content(self.file)
            with pytest.raises(ZeroDivisionError), self.file.step("inner"):
                self._write_and_fail(lost)
            assert content(self.file) | {"member_search": []} == kept | {"member_search": []}
        self._made(before)

    def _write_and_fail(self, writes: list[Write]) -> None:
        for sql, args in writes:
            self.file.execute(sql, args)
        raise ZeroDivisionError

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        """Go back one step."""
        self.file.undo()
        self.undone.append(self.now)
        self.now = self.done.pop()

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        """Go forward one step."""
        self.file.redo()
        self.done.append(self.now)
        self.now = self.undone.pop()

    @rule(data=st.data())
    def revert(self, data: st.DataObject) -> None:
        """Try to take back any step; it works if and only if the rehearsal says so."""
        history = [step for step in self.file.history() if not step.forgotten]
        step = data.draw(st.sampled_from(history)) if history else None
        if step is None:
            return
        conflicts = self.file.conflicts(step.id)
        if conflicts:
            with pytest.raises(Refused):
                self.file.revert(step.id)
            return
        before = len(self.file.history())
        try:
            self.file.revert(step.id)
        finally:
            self._made(before)

    @rule(data=st.data())
    def revert_rest(self, data: st.DataObject) -> None:
        """Take back what still can be of any step; what moved on stays exactly as it is."""
        history = self.file.history()
        step = data.draw(st.sampled_from(history)) if history else None
        if step is None:
            return
        try:
            left = self.file.left_by_revert(step.id)
        except Refused:
            with pytest.raises(Refused):
                self.file.revert_rest(step.id)
            return
        before = {row: self.file.last_known(*row) for row in left}
        assert content(self.file) == self.now
        try:
            self.file.revert_rest(step.id)
            assert {row: self.file.last_known(*row) for row in left} == before
        finally:
            self._made(len(history))

    @rule(member=MEMBERS)
    def forget(self, member: str) -> None:
        """Forget what a member ever was; undo never reaches across that."""
        with self.file.forgetting("forget") as wanted:
            self.file.execute("UPDATE member SET note = NULL, share = NULL WHERE id = ?", (member,))
            wanted.facts("member", [member], ["note", "share"])
            wanted.names([member])
        self.done, self.undone, self.now = [], [], content(self.file)

    @rule()
    def reopen(self) -> None:
        """Close the program and start it again."""
        path = self.file.path
        self.file.close()
        assert [entry.name for entry in path.parent.iterdir()] == [path.name]
        self.file = NetworkFile.open(path, [FIRST])
        self._hurry()

    @invariant()
    def the_content_is_the_models(self) -> None:
        """Compare everything, and what can be undone and redone."""
        assert content(self.file) == self.now
        assert (self.file.undoable() is not None) == bool(self.done)
        assert (self.file.redoable() is not None) == bool(self.undone)
        assert self.file.check() == []

    @invariant()
    def the_history_tells_itself(self) -> None:
        """Read every change of the latest step; its before and after differ."""
        for record in self.file.history(limit=1):
            told = list(self.file.changes(record.id).rows())
            assert len(told) == record.rows
            assert record.forgotten or all(change.before != change.after for change in told)

    def teardown(self) -> None:
        """Put the things away."""
        self.file.close()
        shutil.rmtree(self.folder)


Editor.TestCase.settings = settings(
    max_examples=40, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestEditor = Editor.TestCase
