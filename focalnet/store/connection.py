"""A connection to the file, with everything set that the promises of the store rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from urllib.parse import quote

import sqlcipher3

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from sqlcipher3 import Connection
    from sqlite_utils import Database

# How long a writer waits for another connection's commit or for a reader to finish, in seconds.
PATIENCE = 5.0

# recursive_triggers: or the rows that REPLACE removes would leave no trace in the journal.
# journal_mode: with WAL, a copy of the main file alone may hold no tables at all.
# cache_spill: readers go on reading beside a long step until its commit.
_SETTINGS = """
PRAGMA foreign_keys = ON;
PRAGMA recursive_triggers = ON;
PRAGMA trusted_schema = OFF;
PRAGMA journal_mode = DELETE;
PRAGMA synchronous = FULL;
PRAGMA cache_spill = OFF;
"""


def connect(path: Path, mode: str) -> Connection:
    """Connect to a file: mode `rwc` creates it, `rw` wants it to exist, `ro` is for where nobody can write.

    Nothing is read yet: an unreadable file shows itself at the first query.
    """
    connection = sqlcipher3.connect(
        f"{_uri(path)}?mode={mode}", uri=True, isolation_level=None, timeout=PATIENCE, cached_statements=512
    )
    try:
        connection.executescript(_SETTINGS)
    except BaseException:
        connection.close()
        raise
    return connection


def as_database(connection: Connection) -> Database:
    """Return the connection as sqlite-utils sees it; imported late, for it takes 0.15 s."""
    from sqlite_utils import Database

    return Database(cast("sqlite3.Connection", connection), execute_plugins=False)


def _uri(path: Path) -> str:
    """Name the file so that SQLite finds it: with `?`, `#` or `%` in its name, on a network share."""
    name = path.absolute().as_posix()
    return "file://" + quote(name if name.startswith("/") else f"/{name}")
