"""A step: the transaction, the undo entry, the audit entry and the change notice in one."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

from focalnet.store.changes import AllRows, Changes
from focalnet.store.clock import now
from focalnet.store.migrations import mark_derived
from focalnet.store.records import JSON, StepRecord

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sqlcipher3 import Connection


class LayoutChanged(RuntimeError):  # noqa: N818 - says what happened inside the step
    """Somebody changed the tables inside a step: a defect, for that takes the journal's triggers off."""


class Step:
    """The step that is open: its number, its code, and the facts its sentence will need."""

    def __init__(self, number: int, code: str, args: dict[str, JSON], undoes: int | None, first: int) -> None:
        self.id = number
        self.at = now()
        self.code = code
        self.args = args
        self.undoes = undoes
        self.first = first
        self.forgotten: int | None = None  # itself, where the step has something forgotten

    def note(self, **args: JSON) -> None:
        """Add facts found out on the way, e.g. how many rows were added."""
        self.args.update(args)


class Steps:
    """Opens, joins, finishes and announces the steps of one connection."""

    def __init__(
        self,
        connection: Connection,
        actor: str,
        derive: Callable[[Changes], None],
        install: Callable[[], None],
    ) -> None:
        self.current: Step | None = None
        self._connection = connection
        self._actor = actor
        self._derive = derive
        self._install = install
        self._layout = -1
        self._listeners: list[Callable[[Changes], None]] = []

    def prepare(self) -> None:
        """See that the journal's triggers fit the tables as they are: only with them can be written."""
        if (layout := self._schema_version()) != self._layout:
            self._connection.execute("PRAGMA query_only = OFF")
            self._install()
            self._layout = layout

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Call the listener after each commit that changed rows. Returns what ends that."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def derive_everything(self, tables: Iterable[str]) -> None:
        """Fill the derived tables anew after the layout has changed: no step, no row of record is touched."""
        step = self.current = self._begin("file.update", {}, None)
        try:
            self._connection.execute("DELETE FROM open_step")
            self._derive(AllRows(self._connection, self._changes(step, 0).step, tables))
            mark_derived(self._connection)
            self._connection.execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise
        finally:
            self.current = None

    @contextmanager
    def step(self, code: str, args: dict[str, JSON], undoes: int | None = None) -> Iterator[Step]:
        """Open a step, or join the one that is open."""
        if self.current is not None:
            with self._joined(self.current) as step:
                yield step
            return
        step = self.current = self._begin(code, args, undoes)
        try:
            yield step
            changes = self._finish(step)
        except BaseException:
            self._roll_back()
            raise
        finally:
            self.current = None
        if changes is not None:
            self._announce(changes)

    def _begin(self, code: str, args: dict[str, JSON], undoes: int | None) -> Step:
        self.prepare()
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            number, first = self._connection.execute(
                "SELECT (SELECT coalesce(max(id), 0) + 1 FROM step),"
                " (SELECT coalesce(max(id), 0) + 1 FROM change)"
            ).fetchone()
            self._connection.execute("INSERT INTO open_step VALUES (?)", (number,))
        except BaseException:
            self._roll_back()
            raise
        return Step(number, code, args, undoes, first)

    def _finish(self, step: Step) -> Changes | None:
        """Derive, record and commit. Returns None, and leaves no step row, where no row changed."""
        if self._schema_version() != self._layout:
            raise LayoutChanged(step.code)
        touched = self._touched(step)
        changes = self._changes(step, touched) if touched else None
        if changes is not None:
            self._record(step, changes.step)
        # Taken away before deriving: what is derived is never a row of record, and the triggers see to that.
        self._connection.execute("DELETE FROM open_step")
        if changes is not None:
            self._derive(changes)
        self._connection.execute("COMMIT")
        return changes

    def _schema_version(self) -> int:
        """Return SQLite's count of layout changes. `table.transform()` drops triggers, TEMP ones too."""
        (version,) = self._connection.execute("PRAGMA schema_version").fetchone()
        return int(version)

    def _touched(self, step: Step) -> int:
        (last,) = self._connection.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()
        return int(last) - step.first + 1

    def _changes(self, step: Step, touched: int) -> Changes:
        record = StepRecord(step.id, step.at, self._actor, step.code, step.args, step.undoes, None, touched)
        return Changes(self._connection, record, step.first)

    def _record(self, step: Step, record: StepRecord) -> None:
        self._connection.execute(
            "INSERT INTO step (id, at, actor, code, args, undoes, layout, first_change, row_count, forgotten)"
            " VALUES (?, ?, ?, ?, ?, ?, (SELECT count(*) FROM _sqlite_migrations), ?, ?, ?)",
            (
                record.id,
                record.at.isoformat(timespec="microseconds"),
                record.actor,
                record.code,
                json.dumps(record.args, ensure_ascii=False),
                record.undoes,
                step.first,
                record.rows,
                step.forgotten,
            ),
        )

    def _roll_back(self) -> None:
        # A full disk makes SQLite roll back by itself.
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def _announce(self, changes: Changes) -> None:
        """Tell every listener, even where one of them fails; the step is committed all the same."""
        failed: list[Exception] = []
        for listener in tuple(self._listeners):
            try:
                listener(changes)
            except Exception as error:  # noqa: BLE001 - raised again below, when all have been told
                failed.append(error)
        if failed:
            raise failed[0]

    @contextmanager
    def _joined(self, step: Step) -> Iterator[Step]:
        """Join the open step; if this part fails, just this part is taken back, whoever catches it."""
        self._connection.execute("SAVEPOINT joined")
        try:
            yield step
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK TO joined")
                self._connection.execute("RELEASE joined")
            raise
        self._connection.execute("RELEASE joined")
