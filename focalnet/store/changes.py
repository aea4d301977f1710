"""The rows that a step touched, read from the journal when somebody asks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from focalnet.store.layout import columns_of, quoted
from focalnet.store.records import RowChange

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from sqlcipher3 import Connection

    from focalnet.store.records import StepRecord


class Changes:
    """What one step changed. Costs nothing until asked; listeners ask for the tables and ids they show."""

    def __init__(self, connection: Connection, step: StepRecord, first: int) -> None:
        self.step = step
        self._connection = connection
        self._range = (first, first + step.rows - 1)

    def tables(self) -> set[str]:
        """Return the names of the tables with a changed row."""
        rows = self._connection.execute(
            "SELECT DISTINCT table_name FROM change WHERE id BETWEEN ? AND ?", self._range
        )
        return {table for (table,) in rows.fetchall()}

    def touched(self, table: str) -> set[str]:
        """Return the ids of a table's rows that were inserted, updated or deleted."""
        rows = self._connection.execute(
            "SELECT row FROM change WHERE id BETWEEN ? AND ? AND table_name = ?", (*self._range, table)
        )
        return {row for (row,) in rows.fetchall()}

    def rows(self, table: str | None = None) -> Iterator[RowChange]:
        """Give each touch of a row, in the order it happened; a row touched twice comes twice."""
        entries = self._connection.execute(
            "SELECT id, table_name, row, before, after FROM change WHERE id BETWEEN ? AND ?"
            " AND (? IS NULL OR table_name = ?) ORDER BY id",
            (*self._range, table, table),
        ).fetchall()
        for entry, name, row, before, after in entries:
            if before is None:
                yield RowChange(name, row, "insert", after=as_inserted(self._connection, entry, name, row))
            elif after is None:
                yield RowChange(name, row, "delete", before=json.loads(before))
            else:
                yield RowChange(name, row, "update", json.loads(before), json.loads(after))


class AllRows(Changes):
    """Every row of the file, as if each had just been inserted: what derived tables are filled from anew."""

    def __init__(self, connection: Connection, step: StepRecord, tables: Iterable[str]) -> None:
        super().__init__(connection, step, 0)
        self._tables = frozenset(tables)

    def tables(self) -> set[str]:
        """Return the names of all journaled tables."""
        return set(self._tables)

    def touched(self, table: str) -> set[str]:
        """Return the ids of all rows of a table."""
        return {row for (row,) in self._connection.execute(f"SELECT id FROM {quoted(table)}").fetchall()}  # noqa: S608

    def rows(self, table: str | None = None) -> Iterator[RowChange]:
        """Give every row, of one table or of all."""
        for name in sorted(self._tables) if table is None else [table]:
            for row in sorted(self.touched(name)):
                yield RowChange(name, row, "insert", after=present_row(self._connection, name, row))


def as_inserted(connection: Connection, entry: int, table: str, row: str) -> Mapping[str, Any]:
    """Return a row as inserted: as it is now, or was when deleted, with what came between unwound."""
    later: dict[str, Any] = {}
    entries = connection.execute(
        "SELECT before, after FROM change WHERE row = ? AND before IS NOT NULL AND table_name = ? AND id > ?"
        " ORDER BY id",
        (row, table, entry),
    )
    for before, after in entries.fetchall():
        later = json.loads(before) | later
        if after is None:
            return later
    return present_row(connection, table, row) | later


def last_known_row(connection: Connection, table: str, row: str) -> Mapping[str, Any]:
    """Return a row as it is now or, where it was removed, as it was then; empty where there never was one."""
    if present := present_row(connection, table, row):
        return present
    removed = connection.execute(
        "SELECT before FROM change WHERE row = ? AND before IS NOT NULL AND after IS NULL AND table_name = ?"
        " ORDER BY id DESC LIMIT 1",
        (row, table),
    ).fetchone()
    return dict(json.loads(removed[0])) if removed else {}


def removed_rows(connection: Connection, table: str) -> list[tuple[str, Mapping[str, Any]]]:
    """Return the rows of a table that were ever removed, each as it was then; one that is back too."""
    removed = connection.execute(
        "SELECT row, before FROM change WHERE before IS NOT NULL AND after IS NULL AND table_name = ?"
        " ORDER BY id",
        (table,),
    )
    return list({row: json.loads(before) for row, before in removed.fetchall()}.items())


def ever_held(connection: Connection, table: str, row: str, columns: Collection[str]) -> dict[str, set[str]]:
    """Return every text that columns of a row hold or ever held; nothing stands for empty ones."""
    entries = connection.execute(
        "SELECT before, after FROM change WHERE row = ? AND before IS NOT NULL AND table_name = ?",
        (row, table),
    )
    versions = [json.loads(side) for entry in entries.fetchall() for side in entry if side]
    versions.append(present_row(connection, table, row))
    held = {column: {version.get(column) for version in versions} for column in columns}
    return {
        column: {text for text in texts if isinstance(text, str) and text} for column, texts in held.items()
    }


def present_row(connection: Connection, table: str, row: str) -> dict[str, Any]:
    """Return a row as it is now: column → value; empty where there is none."""
    columns = columns_of(connection, table)
    if "id" not in columns:
        return {}
    names = ", ".join(map(quoted, columns))
    found = connection.execute(f"SELECT {names} FROM {quoted(table)} WHERE id = ?", (row,)).fetchone()  # noqa: S608
    return dict(zip(columns, found, strict=True)) if found else {}
