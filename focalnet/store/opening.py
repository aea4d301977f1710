"""Opening a file: refused with a reason, or locked and brought up to date, or opened for reading only."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from focalnet.problems import Place, Refused
from focalnet.store import backups, layout, lock, migrations
from focalnet.store.clock import now
from focalnet.store.connection import connect
from focalnet.store.errors import told
from focalnet.store.header import APPLICATION_ID, connect_to_network, look_for
from focalnet.store.lock import Holder, Lock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlcipher3 import Connection

    from focalnet.store.migrations import Schema


class Opened(NamedTuple):
    """A connection that is ready, and on what terms."""

    connection: Connection
    path: Path
    schemas: tuple[Schema, ...]
    read_only: bool = False
    held_by: Holder | None = None
    lock: Lock | None = None
    first: bool = False  # opened from nothing, not beside another: sees to the daily backup
    private: Path | None = None  # a folder of our own that goes with the connection

    def close(self) -> None:
        """Close the connection, and leave nothing beside the file."""
        self.connection.close()
        if self.private is not None:
            _remove(self.private)
        if self.lock is not None:
            self.lock.release()


def create(path: Path, schemas: Sequence[Schema]) -> Opened:
    """Make a new file. Raises `Refused`: `store.exists`, `store.held`, `store.cannot_open`, or the disk's."""
    if path.exists():
        raise Refused("store.exists", Place(file=path.name), path=str(path))
    if not path.parent.is_dir():
        raise Refused("store.cannot_open", Place(file=path.name), path=str(path))
    held = lock.acquire(path)
    if isinstance(held, Holder):
        raise held_refusal(path, held)
    try:
        return Opened(_new(path, schemas), path, tuple(schemas), lock=held)
    except BaseException:
        held.release()
        raise


def _new(path: Path, schemas: Sequence[Schema]) -> Connection:
    with told(path):
        try:
            return _laid_out(path, "rwc", schemas)
        except BaseException:
            path.unlink(missing_ok=True)
            raise


def _laid_out(path: Path, mode: str, schemas: Sequence[Schema]) -> Connection:
    """Connect to a file that nobody else knows, and give it today's layout."""
    connection = connect(path, mode)
    try:
        migrations.apply(connection, schemas)
        migrations.refresh_views(connection, schemas)
        if mode == "rwc":
            layout.must_fit(connection, migrations.derived(schemas))
    except BaseException:
        connection.close()
        raise
    return connection


def open_file(path: Path, schemas: Sequence[Schema], folder: Path | None, *, read_only: bool) -> Opened:
    """Open a file for writing if nobody else has it, or else for reading only."""
    look_for(path)
    if read_only:
        return _for_reading(path, schemas, None)
    held = lock.acquire(path)
    if isinstance(held, Holder):
        return _for_reading(path, schemas, held)
    try:
        return _for_writing(path, schemas, folder, held)
    except BaseException:
        held.release()
        raise


def _for_writing(path: Path, schemas: Sequence[Schema], folder: Path | None, held: Lock) -> Opened:
    with told(path):
        connection = connect_to_network(path, "rw")
        try:
            _try_to_write(connection)
            if migrations.pending(connection, schemas, path):
                _copy_before_update(connection, path, folder)
                migrations.apply(connection, schemas)
            migrations.refresh_views(connection, schemas)
        except BaseException:
            connection.close()
            raise
        return Opened(connection, path, tuple(schemas), lock=held, first=True)


def _try_to_write(connection: Connection) -> None:
    """See at once, and not in the middle of somebody's work, whether the place can be written to."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        # BEGIN alone succeeds where the file cannot be written; this begins a journal, and is taken back.
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _copy_before_update(connection: Connection, path: Path, folder: Path | None) -> None:
    """Copy the file as it was into the folder of the backups or, where there is none, beside the file."""
    name = backups.named(folder or path.parent, path, migrations.identity(connection), now(), "update")
    backups.copy(connection, name, path)


def _for_reading(path: Path, schemas: Sequence[Schema], holder: Holder | None) -> Opened:
    # Where writing is possible it stays so for the engine, which must take back what a crash cut short.
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    with told(path):
        connection = connect_to_network(path, "rw" if writable else "ro")
        try:
            if migrations.pending(connection, schemas, path):
                return _private_copy(connection, path, schemas, holder)
        except BaseException:
            connection.close()
            raise
        return Opened(connection, path, tuple(schemas), read_only=True, held_by=holder)


def _private_copy(
    connection: Connection, path: Path, schemas: Sequence[Schema], holder: Holder | None
) -> Opened:
    """Read a file of an older layout through an updated copy, since it may not be changed itself."""
    import tempfile  # 5 ms that hardly any opening needs

    private = Path(tempfile.mkdtemp(prefix="focalnet-"))
    try:
        backups.copy(connection, private / path.name, path)
        connection.close()
        copied = _laid_out(private / path.name, "rw", schemas)
    except BaseException:
        _remove(private)
        raise
    return Opened(copied, path, tuple(schemas), read_only=True, held_by=holder, private=private)


def _remove(private: Path) -> None:
    import shutil  # 5 ms that hardly any opening needs

    shutil.rmtree(private, ignore_errors=True)


def beside(opened: Opened) -> Opened:
    """Connect once more to a file that is open, under its lock."""
    path = opened.private / opened.path.name if opened.private else opened.path
    with told(path):
        connection = connect(path, "ro" if opened.read_only else "rw")
    lock = opened.lock.share() if opened.lock else None
    return Opened(connection, opened.path, opened.schemas, opened.read_only, opened.held_by, lock)


def held_refusal(path: Path, holder: Holder) -> Refused:
    """Return the refusal to write into a file that somebody else has open."""
    return Refused("store.held", Place(file=path.name), user=holder.user, host=holder.host, pid=holder.pid)
