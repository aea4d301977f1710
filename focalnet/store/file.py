"""The network's file: the one door through which the program reads and writes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

from focalnet.problems import Place, Refused
from focalnet.store import history, inverse, journal, layout, migrations, settings, undoing
from focalnet.store.connection import as_database, connect
from focalnet.store.errors import DatabaseError, OutsideStep, refusal, told
from focalnet.store.steps import Step, Steps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from sqlcipher3 import Connection
    from sqlite_utils import Database

    from focalnet.store.changes import Changes
    from focalnet.store.migrations import Schema
    from focalnet.store.records import JSON, StepRecord

# "FNet" in the file's header, so that the `file` command and we know a network from any other SQLite file.
APPLICATION_ID = 0x464E6574


class NetworkFile:
    """A network: one file, read by queries at any time and written in steps only.

    A network belongs to the thread that opened it; `beside` gives another thread its own connection.
    """

    def __init__(
        self, connection: Connection, path: Path, schemas: Sequence[Schema], *, read_only: bool, actor: str
    ) -> None:
        self.path = path
        self.read_only = read_only
        self.closed = False
        self._connection = connection
        self._schemas = tuple(schemas)
        self._steps = Steps(connection, actor, self._derive)
        derived = frozenset().union(*(schema.derived for schema in schemas))
        journal.install(connection, layout.journaled_tables(connection, derived))

    @classmethod
    def create(
        cls, path: Path, schemas: Sequence[Schema], *, actor: str = "", backups: Path | None = None
    ) -> Self:
        """Make a new, empty network. Raises `Refused`: `store.exists`, or why the place will not do."""
        if path.exists():
            raise Refused("store.exists", Place(file=path.name), path=str(path))
        everything = (migrations.STORE, *schemas)
        with told(path):
            connection = connect(path, "rwc")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrations.apply(connection, everything)
            return cls(connection, path, everything, read_only=False, actor=actor)

    @classmethod
    def open(
        cls,
        path: Path,
        schemas: Sequence[Schema],
        *,
        read_only: bool = False,
        actor: str = "",
        backups: Path | None = None,
    ) -> Self:
        """Open a network and bring its layout up to date. Raises `Refused` with the reason why not."""
        if not path.exists():
            raise Refused("store.missing", Place(file=path.name), path=str(path))
        everything = (migrations.STORE, *schemas)
        with told(path):
            connection = connect(path, "rw")
            if migrations.pending(connection, everything, path):
                migrations.apply(connection, everything)
            return cls(connection, path, everything, read_only=read_only, actor=actor)

    def query(self, sql: str, args: Sequence[Any] | Mapping[str, Any] = ()) -> list[tuple[Any, ...]]:
        """Return all rows of a SELECT."""
        try:
            return self._connection.execute(sql, args).fetchall()
        except DatabaseError as error:
            raise refusal(error, self.path) or error from error

    def one(self, sql: str, args: Sequence[Any] | Mapping[str, Any] = ()) -> tuple[Any, ...] | None:
        """Return the first row of a SELECT, or None."""
        rows = self.query(sql, args)
        return rows[0] if rows else None

    def execute(self, sql: str, args: Sequence[Any] | Mapping[str, Any] = ()) -> int:
        """Write, inside a step. Returns how many rows were touched. Raises `OutsideStep` elsewhere."""
        self._must_be_in_step()
        try:
            return self._connection.execute(sql, args).rowcount
        except DatabaseError as error:
            raise refusal(error, self.path) or error from error

    def executemany(self, sql: str, rows: Iterable[Sequence[Any] | Mapping[str, Any]]) -> int:
        """Write many rows, inside a step. Returns how many were touched. Raises `OutsideStep` elsewhere."""
        self._must_be_in_step()
        try:
            return self._connection.executemany(sql, rows).rowcount
        except DatabaseError as error:
            raise refusal(error, self.path) or error from error

    @property
    def database(self) -> Database:
        """The same connection as sqlite-utils sees it; imported on first use."""
        return as_database(self._connection)

    @contextmanager
    def step(self, code: str, /, **args: JSON) -> Iterator[Step]:
        """Do something as one step: all or nothing, one entry of the history, one undo.

        The args are the facts its sentence needs. Inside another step it joins that one; where nothing
        changes it leaves no trace. Raises `Refused` where the file cannot be written.
        """
        with told(self.path), self._steps.step(code, args) as step:
            yield step

    def undo(self) -> StepRecord:
        """Take back the latest step. Raises `Refused` (`store.nothing_to_undo`)."""
        number = undoing.undoable(self._connection)
        if number is None:
            raise Refused("store.nothing_to_undo")
        return self._take_back(number, undoing.UNDO)

    def redo(self) -> StepRecord:
        """Do again what was last undone. Raises `Refused` (`store.nothing_to_redo`)."""
        number = undoing.redoable(self._connection)
        if number is None:
            raise Refused("store.nothing_to_redo")
        return self._take_back(number, undoing.REDO)

    def undoable(self) -> StepRecord | None:
        """Return the step that `undo` would take back."""
        number = undoing.undoable(self._connection)
        return None if number is None else history.step(self._connection, number)

    def redoable(self) -> StepRecord | None:
        """Return the undo that `redo` would take back."""
        number = undoing.redoable(self._connection)
        return None if number is None else history.step(self._connection, number)

    def history(
        self, *, limit: int = 200, before: int | None = None, row: str | None = None
    ) -> list[StepRecord]:
        """Return steps, latest first: those before a step, those that touched the row of an id."""
        return history.steps(self._connection, limit, before, row)

    def changes(self, step: int) -> Changes:
        """Return what a step changed, read when asked. Raises `Refused` (`store.no_such_step`)."""
        return history.changes(self._connection, step)

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Call the listener with the changes after each commit of this connection. Returns what ends that."""
        return self._steps.subscribe(listener)

    def setting(self, key: str, default: Any = None) -> Any:
        """Return a setting of this network, or the default where none was made."""
        return settings.setting(self, key, default)

    def set_setting(self, key: str, value: JSON) -> None:
        """Make a setting, as a step or within the open one."""
        settings.set_setting(self, key, value)

    def alias(self, kind: str, text: str) -> str | None:
        """Return what a text was learned to mean, or None; case, accents and spaces do not matter."""
        return settings.alias(self, kind, text)

    def learn_alias(self, kind: str, text: str, meaning: str) -> None:
        """Remember what a text means, as a step or within the open one."""
        settings.learn_alias(self, kind, text, meaning)

    def aliases(self, kind: str) -> dict[str, str]:
        """Return all learned meanings of a kind: folded text → meaning."""
        return settings.aliases(self, kind)

    def close(self) -> None:
        """Close the file. Closing twice does no harm."""
        if not self.closed:
            self.closed = True
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _must_be_in_step(self) -> None:
        if self._steps.current is None:
            raise OutsideStep("writing needs a step")

    def _derive(self, changes: Changes) -> None:
        for schema in self._schemas:
            if schema.derive is not None:
                schema.derive(self, changes)

    def _take_back(self, number: int, code: str) -> StepRecord:
        record = history.step(self._connection, number)
        first = history.first_change(self._connection, number)
        args = {"of": record.code, **record.args}
        with told(self.path), self._steps.step(code, args, undoes=number) as step:
            inverse.take_back(self._connection, first, first + record.rows - 1)
        return history.step(self._connection, step.id)
