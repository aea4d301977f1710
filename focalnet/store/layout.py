"""What tables the file has, and whether the journal can look after them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from sqlcipher3 import Connection

# Tables that record what happened; the journal does not journal itself.
RECORDS = frozenset({"step", "change", "_sqlite_migrations"})
_TYPES = frozenset({"TEXT", "INTEGER", "INT", "REAL"})


class LayoutError(TypeError):
    """A schema breaks a rule of the store: a defect of the program, found at the first opening."""


@dataclass(frozen=True, slots=True)
class Table:
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
    """Return the tables the journal looks after. Raises `LayoutError` for one it could not invert exactly."""
    left_out = RECORDS | derived
    return [_table(connection, name) for name in table_names(connection) if name not in left_out]


def columns_of(connection: Connection, table: str) -> list[str]:
    """Return the names of a table's columns; none where there is no such table."""
    rows = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
    return [column for (column,) in rows.fetchall()]


def _table(connection: Connection, name: str) -> Table:
    columns = connection.execute("SELECT name, type, pk FROM pragma_table_info(?)", (name,)).fetchall()
    keys = [(column, kind) for column, kind, position in columns if position]
    if keys != [("id", "TEXT")]:
        raise LayoutError(
            f"table {name}: its primary key must be one TEXT column named id; or declare it derived"
        )
    odd = sorted(kind for _, kind, _ in columns if kind not in _TYPES)
    (strict,) = connection.execute(
        "SELECT strict FROM pragma_table_list WHERE schema = 'main' AND name = ?", (name,)
    ).fetchone()
    if odd or not strict:
        raise LayoutError(f"table {name}: must be STRICT with TEXT, INTEGER and REAL only; found {odd}")
    return Table(name, tuple(column for column, _, _ in columns))
