"""The network's file: the one door through which the program reads and writes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

from focalnet.problems import Place, Refused
from focalnet.store import (
    backups,
    checking,
    forgetting,
    journal,
    layout,
    migrations,
    opening,
    restoring,
    settings,
)
from focalnet.store.connection import as_database
from focalnet.store.errors import DatabaseError, OutsideStep, refusal, told
from focalnet.store.forgetting import Forgetting
from focalnet.store.keeping import KEEP_SETTING, Keeper
from focalnet.store.past import Past
from focalnet.store.steps import Step, Steps
from focalnet.store.taking_back import TakingBack

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from sqlite_utils import Database

    from focalnet.problems import Problem
    from focalnet.store.backups import Backup
    from focalnet.store.changes import Changes
    from focalnet.store.migrations import Schema
    from focalnet.store.opening import Opened
    from focalnet.store.records import JSON, Conflict, StepRecord


class NetworkFile(Past):
    """A network: one file, read by queries at any time and written in steps only.

    It belongs to the thread that opened it; `beside` gives another thread its own connection.
    """

    def __init__(self, opened: Opened, *, actor: str, backups: Path | None) -> None:
        super().__init__(opened.connection)
        self.path = opened.path
        self.read_only = opened.read_only
        self.held_by = opened.held_by
        self.notices: list[Problem] = []  # what went wrong in opening without keeping anybody from working
        self.closed = False
        self._opened = opened
        self._actor = actor
        self._inode = _inode(opened.path)
        self._steps = Steps(self._connection, actor, self._derive, self._install)
        self._taking_back = TakingBack(self._connection, self._steps)
        self._keeper = Keeper(self._connection, self.path, migrations.identity(self._connection), backups)
        self._prepare()

    @classmethod
    def create(
        cls, path: Path, schemas: Sequence[Schema], *, actor: str = "", backups: Path | None = None
    ) -> Self:
        """Make a new, empty network. Raises `Refused`: `store.exists`, or why the place will not do."""
        opened = opening.create(path, (migrations.STORE, *schemas))
        return cls._ready(opened, actor, backups)

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
        """Open a network and bring its layout up to date. Raises `Refused` with the reason why not.

        Where somebody else has it open it is opened for reading only, and `held_by` says who. The daily
        backup is made here if it is due; if that fails, `notices` says why.
        """
        opened = opening.open_file(path, (migrations.STORE, *schemas), backups, read_only=read_only)
        return cls._ready(opened, actor, backups)

    @classmethod
    def _ready(cls, opened: Opened, actor: str, backups: Path | None) -> Self:
        try:
            with told(opened.path):
                return cls(opened, actor=actor, backups=backups)
        except BaseException:
            opened.close()
            raise

    def _prepare(self) -> None:
        first = self._opened.first and not self.read_only
        if first and forgetting.unswept(self._connection):
            forgetting.sweep(self._connection)
        # Nothing can be written until the first step puts the journal's triggers on, which takes 5 ms.
        self._connection.execute("PRAGMA query_only = ON")
        if (not self.read_only or self._opened.private) and migrations.underived(self._connection):
            self._steps.derive_everything(table.name for table in self._tables())
        if self.read_only:
            self._connection.execute("PRAGMA query_only = ON")
        if first and (problem := self._keeper.make_if_due(self.setting(KEEP_SETTING))):
            self.notices.append(problem)

    def beside(self) -> Self:
        """Open another connection to the same file, for a worker's thread, under the same lock."""
        return self._ready(opening.beside(self._opened), self._actor, self._keeper.folder)

    def query(self, sql: str, args: Sequence[Any] | Mapping[str, Any] = ()) -> list[tuple[Any, ...]]:
        """Return all rows of a SELECT."""
        try:
            return self._connection.execute(sql, args).fetchall()
        except DatabaseError as error:
            raise refusal(error, self.path) or error from error

    def one(self, sql: str, args: Sequence[Any] | Mapping[str, Any] = ()) -> tuple[Any, ...] | None:
        """Return the first row of a SELECT, or None."""
        try:
            cursor = self._connection.execute(sql, args)
            row: tuple[Any, ...] | None = cursor.fetchone()
            cursor.close()  # or an unfinished reading would stand in the way of the next commit
        except DatabaseError as error:
            raise refusal(error, self.path) or error from error
        return row

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
        if not self.read_only:
            self._steps.prepare()
        return as_database(self._connection)

    @contextmanager
    def step(self, code: str, /, **args: JSON) -> Iterator[Step]:
        """Do something as one step: all or nothing, one entry of the history, one undo.

        The args are the facts its sentence needs. Inside another step it joins that one; where nothing
        changes it leaves no trace. Raises `Refused` where the file cannot be written.
        """
        self._must_be_writable()
        with told(self.path), self._steps.step(code, args) as step:
            yield step

    @contextmanager
    def forgetting(self, code: str, /, **args: JSON) -> Iterator[Forgetting]:
        """Do something as a step of its own, and forget for good what the body names: it cannot be undone.

        Steps before it that touched the rows can no longer be taken back. Afterwards the file is written
        anew, so that nothing of what was forgotten is left in its bytes; copies and backups stay as they are.
        """
        if self._steps.current is not None:
            raise RuntimeError("what cannot be undone needs a step of its own")
        self._connection.execute("PRAGMA secure_delete = ON").fetchall()
        try:
            with self.step(code, **args) as step:
                self.set_setting(forgetting.MARK, step.id)
                wanted = Forgetting(self._connection, step.id)
                yield wanted
                wanted.carry_out()
                step.forgotten = step.id
        finally:
            self._install()
        forgetting.sweep(self._connection)

    def undo(self) -> StepRecord:
        """Take back the latest step, in a new step that names it.

        Raises `Refused`: `store.nothing_to_undo`, `store.undo_before_update`, `store.undo_before_forgetting`,
        `store.rows_moved_on`.
        """
        self._must_be_writable()
        with told(self.path):
            return self._taking_back.undo()

    def redo(self) -> StepRecord:
        """Do again what was last undone. Raises `Refused` (`store.nothing_to_redo`)."""
        self._must_be_writable()
        with told(self.path):
            return self._taking_back.redo()

    def undoable(self) -> StepRecord | None:
        """Return the step that `undo` would take back."""
        return self._taking_back.undoable()

    def redoable(self) -> StepRecord | None:
        """Return the undo that `redo` would take back."""
        return self._taking_back.redoable()

    def revert(self, step: int) -> StepRecord:
        """Take back an older step, across updates of the layout too, if its rows are as it left them.

        Raises `Refused` (`store.rows_moved_on`), naming the first rows that are not; `conflicts` names all.
        """
        self._must_be_writable()
        with told(self.path):
            return self._taking_back.revert(step)

    def revert_rest(self, step: int) -> StepRecord:
        """Take back an older step except for the rows that moved on since, and those that hang on them.

        Raises `Refused`: `store.rows_moved_on` where nothing of it would be left to take back.
        """
        self._must_be_writable()
        with told(self.path):
            return self._taking_back.revert_rest(step)

    def left_by_revert(self, step: int) -> list[tuple[str, str]]:
        """Return the rows, as (table, id), that `revert_rest` would leave; rehearsed like `conflicts`."""
        self._must_be_writable()
        with told(self.path):
            return self._taking_back.left_by_revert(step)

    def conflicts(self, step: int) -> list[Conflict]:
        """Return what stands in the way of reverting a step; rehearsed, so it takes as long as the revert."""
        self._must_be_writable()
        with told(self.path):
            return self._taking_back.conflicts(step)

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Call the listener with the changes after each commit of this connection. Returns what ends that."""
        return self._steps.subscribe(listener)

    def setting(self, key: str, default: Any = None) -> Any:
        """Return a setting of this network, or the default where none was made."""
        return settings.setting(self, key, default)

    def set_setting(self, key: str, value: JSON) -> None:
        """Make a setting, as a step or within the open one."""
        settings.set_setting(self, key, value)

    def settings(self) -> dict[str, Any]:
        """Return every setting that was made in this network: key → value."""
        return settings.all_settings(self)

    def forget_setting(self, key: str) -> None:
        """Take a setting away, so that its default holds again, as a step or within the open one."""
        settings.forget_setting(self, key)

    def alias(self, kind: str, text: str) -> str | None:
        """Return what a text was learned to mean, or None; case, accents and spaces do not matter."""
        return settings.alias(self, kind, text)

    def learn_alias(self, kind: str, text: str, meaning: str) -> None:
        """Remember what a text means, as a step or within the open one."""
        settings.learn_alias(self, kind, text, meaning)

    def aliases(self, kind: str) -> dict[str, str]:
        """Return all learned meanings of a kind: folded text → meaning."""
        return settings.aliases(self, kind)

    def backup(self, out: Path | None = None, *, reason: str = "asked") -> Path:
        """Make a verified copy: in the folder of the backups, or where `out` says. Returns its path.

        Raises `Refused`: `store.no_backup_folder`, `store.exists`, `store.backup_failed`, or the disk's.
        """
        if self._steps.current is not None:
            raise RuntimeError("a backup inside a step would miss what the step has done so far")
        if out is None:
            return self._keeper.make(reason, self.setting(KEEP_SETTING))
        self._keeper.copy_to(out)
        return out

    def backup_before(self, reason: str) -> Path | None:
        """Make a backup before something large, such as an `import`, unless the latest one is as good.

        Returns None where that is so, or where the network was opened without a folder for backups.
        """
        if self._keeper.folder is None or self._keeper.current():
            return None
        return self.backup(reason=reason)

    def backups(self) -> list[Backup]:
        """Return the backups of this network in its folder, latest first; each was verified when made."""
        return self._keeper.listed()

    def count_in_backup(self, path: Path, table: str) -> int | None:
        """Look a backup through and return how many rows a table has; None for one that is not whole."""
        return backups.counted(path, table)

    def backups_holding(self, table: str, rows: Collection[str], step: int | None = None) -> list[Backup]:
        """Return the backups, latest first, that know these rows: those from before a step of forgetting."""
        return self._keeper.holding(table, rows, step)

    def copies_holding(self, table: str, rows: Collection[str], step: int | None = None) -> list[Path]:
        """Return the copies beside the file and its backups, by whatever name, that know these rows."""
        return self._keeper.copies(table, rows, step)

    def remove_backups(self, paths: Collection[Path]) -> list[Path]:
        """Remove backups for good; returns those that stay: copies with work of their own, or in use."""
        return self._keeper.remove(paths)

    def open_backup(self, path: Path) -> Self:
        """Open a backup for reading, beside the present; one of an older layout through an updated copy."""
        return self.open(path, self._opened.schemas[1:], read_only=True, actor=self._actor)

    def restore_row(self, backup: NetworkFile, table: str, row: str) -> None:
        """Take one record back from a backup, with the parts that went with it, as one step.

        Raises `Refused`: `store.not_in_backup`, `store.cannot_restore`.
        """
        restoring.restore_row(self, backup, table, row)

    def check(self) -> list[Problem]:
        """Return what is wrong with the file: damage, dangling links, rows the history cannot account for."""
        place = Place(file=self.path.name)
        return checking.check(self._connection, place, [table.name for table in self._tables()])

    def close(self) -> None:
        """Close the file and leave nothing beside it. Closing twice does no harm."""
        if not self.closed:
            self.closed = True
            self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _must_be_in_step(self) -> None:
        if self._steps.current is None:
            raise OutsideStep("writing needs a step")

    def _must_be_writable(self) -> None:
        """Refuse before anything is written into a file that is read only, or no longer where it was."""
        if self.held_by is not None:
            raise opening.held_refusal(self.path, self.held_by)
        if self.read_only:
            raise Refused("store.read_only", Place(file=self.path.name), path=str(self.path))
        # After a sync program has put another file in its place, writing would go to one that nobody sees.
        if _inode(self.path) != self._inode:
            raise Refused("store.moved_away", Place(file=self.path.name), path=str(self.path))

    def _tables(self) -> list[layout.Table]:
        return layout.journaled_tables(self._connection, migrations.derived(self._opened.schemas))

    def _install(self) -> None:
        journal.install(self._connection, self._tables())

    def _derive(self, changes: Changes) -> None:
        for schema in self._opened.schemas:
            if schema.derive is not None:
                schema.derive(self, changes)


def _inode(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
