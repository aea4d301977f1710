"""What tables the file has, and whether the journal can look after them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from sqlcipher3 import Connection

# Tables that record what happened; the journal does not journal itself.
RECORDS = frozenset({"step", "change", "forgetting", "_sqlite_migrations"})
_TYPES = frozenset({"TEXT", "INTEGER", "INT", "REAL"})


class LayoutError(TypeError):
    """A schema breaks a rule of the store: a defect of the program, found when the first file is made."""


class Table(NamedTuple):
    """A journaled table: its name and its columns, `id` among them; generated columns are left out."""

    name: str
    columns: tuple[str, ...]

    @property
    def facts(self) -> tuple[str, ...]:
        """The columns but `id`."""
        return tuple(column for column in self.columns if column != "id")


def quoted(name: str) -> str:
    """Return a table's or column's name as SQL takes it."""
    return '"' + name.replace('"', '""') + '"'


def table_names(connection: Connection) -> list[str]:
    """Return the names of the plain tables, SQLite's own and the insides of virtual tables left out."""
    rows = connection.execute(
        "SELECT name FROM pragma_table_list"
        " WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
    )
    return [name for (name,) in rows.fetchall()]


def journaled_tables(connection: Connection, derived: AbstractSet[str]) -> list[Table]:
    """Return the tables that the journal looks after; of other programs' tables, those it can invert."""
    return [
        Table(name, tuple(columns_of(connection, name)))
        for name in table_names(connection)
        if name not in RECORDS | derived and not _unfit(connection, name)
    ]


def must_fit(connection: Connection, derived: AbstractSet[str]) -> None:
    """See that the journal can invert every table of a new file. Raises `LayoutError`."""
    for name in table_names(connection):
        if name not in RECORDS | derived and (rule := _unfit(connection, name)):
            raise LayoutError(f"table {name}: {rule}, or it must be declared derived")


def columns_of(connection: Connection, table: str) -> list[str]:
    """Return the names of a table's columns; none where there is no such table."""
    rows = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
    return [column for (column,) in rows.fetchall()]


def _unfit(connection: Connection, name: str) -> str:
    """Return the rule that a table breaks; empty for one that the journal can invert."""
    columns = connection.execute("SELECT name, type, pk FROM pragma_table_info(?)", (name,)).fetchall()
    if [(column, kind) for column, kind, position in columns if position] != [("id", "TEXT")]:
        return "its primary key must be one TEXT column named id"
    (strict,) = connection.execute(
        "SELECT strict FROM pragma_table_list WHERE schema = 'main' AND name = ?", (name,)
    ).fetchone()
    if not strict or not _TYPES.issuperset(kind for _, kind, _ in columns):
        return "it must be STRICT with TEXT, INTEGER and REAL only"
    return ""
