"""The file's layout as a series of migrations, applied once each and recorded in the file.

`sqlite_utils.Migrations` applies and records them. It takes 0.15 s to import, so it is imported only when
something is pending: opening a file that is up to date reads its record with one query.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import sqlcipher3

from focalnet.problems import Place, Refused
from focalnet.store.connection import as_database
from focalnet.store.header import APPLICATION_ID
from focalnet.store.layout import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from sqlcipher3 import Connection

    from focalnet.store.changes import Changes
    from focalnet.store.file import NetworkFile

Derive: TypeAlias = "Callable[[NetworkFile, Changes], None]"
"""Refreshes derived tables, and no others, for rows that changed, inside the step and before its commit."""


class Migration(NamedTuple):
    """One change of the layout: a name that never changes and SQL with literals only, the same for ever."""

    name: str
    sql: str


class Schema(NamedTuple):
    """The tables of one room: how they came to be, which of them are derived, and the views on them.

    `derived` names tables that follow from others: the journal leaves them out and `derive` refreshes them
    inside every step, undo included. `views` are (name, select); they are made anew where their text differs.
    """

    name: str
    migrations: tuple[Migration, ...]
    derive: Derive | None = None
    derived: frozenset[str] = frozenset()
    views: tuple[tuple[str, str], ...] = ()


STORE = Schema(
    "store",
    (
        Migration(
            "0001_history",
            """
            CREATE TABLE step (
                id INTEGER PRIMARY KEY,
                at TEXT NOT NULL,
                actor TEXT NOT NULL,
                code TEXT NOT NULL,
                args TEXT NOT NULL CHECK (json_valid(args)),
                undoes INTEGER REFERENCES step (id),
                layout INTEGER NOT NULL,
                first_change INTEGER NOT NULL,
                row_count INTEGER NOT NULL CHECK (row_count > 0)
            ) STRICT;
            CREATE INDEX step_undoes ON step (undoes) WHERE undoes IS NOT NULL;
            CREATE TABLE change (
                id INTEGER PRIMARY KEY,
                step INTEGER NOT NULL,
                table_name TEXT NOT NULL,
                row TEXT NOT NULL,
                before TEXT,
                after TEXT
            ) STRICT;
            CREATE INDEX change_row ON change (row) WHERE before IS NOT NULL;
            CREATE TABLE setting (
                id TEXT PRIMARY KEY,
                value TEXT NOT NULL CHECK (json_valid(value))
            ) STRICT;
            CREATE TABLE alias (
                id TEXT PRIMARY KEY,
                kind TEXT NOT NULL,
                text TEXT NOT NULL,
                meaning TEXT NOT NULL,
                UNIQUE (kind, text)
            ) STRICT;
            INSERT INTO setting (id, value)
            VALUES ('network.identity', json_quote(lower(hex(randomblob(6)))));
            """,
        ),
        Migration(
            "0002_forgetting",
            """
            ALTER TABLE step ADD COLUMN forgotten INTEGER;
            CREATE TABLE forgetting (
                id INTEGER PRIMARY KEY,
                swept INTEGER NOT NULL CHECK (swept IN (0, 1))
            ) STRICT;
            """,
        ),
    ),
)


def derived(schemas: Iterable[Schema]) -> frozenset[str]:
    """Return the names of all derived tables."""
    return frozenset[str]().union(*(schema.derived for schema in schemas))


def recorded(connection: Connection) -> set[tuple[str, str]]:
    """Return the migrations the file has been through, as (schema, migration)."""
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone()
    if not known:
        return set()
    rows = connection.execute("SELECT migration_set, name FROM _sqlite_migrations").fetchall()
    return {(schema, name) for schema, name in rows}


def pending(connection: Connection, schemas: Sequence[Schema], path: Path) -> bool:
    """Tell whether the file lacks a migration. Raises `Refused` (`store.newer`) where one is unknown."""
    known = {(schema.name, migration.name) for schema in schemas for migration in schema.migrations}
    done = recorded(connection)
    if unknown := done - known:
        names = ", ".join(f"{schema} {name}" for schema, name in sorted(unknown))
        raise Refused("store.newer", Place(file=path.name), unknown=names)
    return bool(known - done)


def apply(connection: Connection, schemas: Sequence[Schema]) -> None:
    """Bring the layout up to date: all of it or, if anything fails, nothing."""
    from sqlite_utils import Migrations

    connection.execute("PRAGMA foreign_keys = OFF")  # rebuilding a table must not remove its children
    try:
        with _all_or_nothing(connection):
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            views = _views(connection)
            _drop(connection, views)
            database = as_database(connection)
            for schema in schemas:
                series = Migrations(schema.name)
                for migration in schema.migrations:
                    series(name=migration.name)(_script(migration.sql))
                series.apply(database)
            for sql in views.values():
                connection.execute(sql)
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def refresh_views(connection: Connection, schemas: Sequence[Schema]) -> None:
    """Make the documented views anew where the file has them otherwise or not at all."""
    # SQLite keeps a statement without the blanks after it; with them, every opening would find it different.
    wanted = {
        name: f"CREATE VIEW {quoted(name)} AS {select.strip()}"
        for schema in schemas
        for name, select in schema.views
    }
    present = _views(connection)
    if present.items() >= wanted.items():
        return
    with _all_or_nothing(connection):
        _drop(connection, wanted.keys() & present.keys())
        for sql in wanted.values():
            connection.execute(sql)


@contextmanager
def _all_or_nothing(connection: Connection) -> Iterator[None]:
    """Hold a transaction that commits at the end and, whatever fails, leaves nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _views(connection: Connection) -> dict[str, str]:
    """Return all views with their SQL, those somebody else put into the file among them."""
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'view'").fetchall()
    return dict(rows)


def _drop(connection: Connection, views: Iterable[str]) -> None:
    """Take views away: a table that one of them reads could not be rebuilt or renamed."""
    for name in views:
        connection.execute(f"DROP VIEW {quoted(name)}")


def underived(connection: Connection) -> bool:
    """Tell whether the derived tables were filled for an earlier layout; `user_version` says for which."""
    (filled,) = connection.execute("PRAGMA user_version").fetchone()
    return bool(filled != _count(connection))


def mark_derived(connection: Connection) -> None:
    """Note, in the transaction that filled them, that the derived tables are those of this layout."""
    connection.execute(f"PRAGMA user_version = {_count(connection)}")


def _count(connection: Connection) -> int:
    (count,) = connection.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()
    return int(count)


def identity(connection: Connection) -> str:
    """Return what tells this network from others of the same name; copies of a network share it."""
    found = connection.execute("SELECT value FROM setting WHERE id = 'network.identity'").fetchone()
    return str(json.loads(found[0])) if found else ""


def _script(sql: str) -> Callable[[Any], None]:
    def run(database: Any) -> None:
        for statement in statements(sql):
            database.conn.execute(statement)

    return run


def statements(sql: str) -> Iterator[str]:
    """Cut a script into statements; `executescript` would commit the transaction it runs in."""
    gathered = ""
    for piece in sql.split(";"):
        gathered += piece
        if sqlcipher3.complete_statement(gathered + ";"):
            if gathered.strip():
                yield gathered
            gathered = ""
        else:
            gathered += ";"  # it stood within a text, a comment or a trigger
    if gathered.strip(" \n;"):
        yield gathered
