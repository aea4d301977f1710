"""What a step changed in all: a row touched twice counts once, a row it made and removed not at all."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.store.changes import as_inserted
from focalnet.store.records import RowChange

if TYPE_CHECKING:
    from sqlcipher3 import Connection

    from focalnet.store.records import Kind

# Of each row: where in the journal the step touched it first and last, whether it made or removed it.
_ROWS = """
SELECT table_name, row, min(id) AS first, max(id) AS last,
       min(CASE WHEN before IS NULL THEN id END) IS min(id) AS born,
       max(CASE WHEN before IS NOT NULL AND after IS NULL THEN id END) IS max(id) AS died
FROM change WHERE id BETWEEN ? AND ? GROUP BY table_name, row
"""
_KIND = "CASE WHEN born THEN 'insert' WHEN died THEN 'delete' ELSE 'update' END"


class Touched(NamedTuple):
    """A row that a step touched, and where in the journal it did so first and last."""

    row: str
    first: int
    last: int


class NetChanges:
    """What one step changed, read when asked: how many rows of each table, which, and the facts of one."""

    def __init__(self, connection: Connection, first: int, rows: int) -> None:
        self._connection = connection
        self._range = (first, first + rows - 1)

    def counts(self) -> dict[tuple[str, Kind], int]:
        """Return how many rows of each table were inserted, updated, deleted, in the order of the step."""
        found = self._connection.execute(
            f"SELECT table_name, {_KIND} AS kind, count(*) FROM ({_ROWS})"  # noqa: S608 - own literals
            " WHERE NOT (born AND died) GROUP BY 1, 2 ORDER BY min(first)",
            self._range,
        )
        return {(table, kind): count for table, kind, count in found.fetchall()}

    def rows(self, table: str, kind: Kind) -> list[Touched]:
        """Return the rows of a table that the step inserted, updated or deleted, in the order it did so."""
        found = self._connection.execute(
            f"SELECT row, first, last FROM ({_ROWS})"  # noqa: S608 - own literals
            f" WHERE NOT (born AND died) AND table_name = ? AND {_KIND} = ? ORDER BY first",
            (*self._range, table, kind),
        )
        return [Touched(*each) for each in found.fetchall()]

    def change(self, table: str, kind: Kind, touched: Touched) -> RowChange:
        """Return what the step changed in one row, from its first touch to its last."""
        before: dict[str, Any] = {}
        after: dict[str, Any] = {}
        for entry, old, new in self._entries(table, touched):
            if old is None:
                after = dict(as_inserted(self._connection, entry, table, touched.row))
            elif new is None:
                before, after = json.loads(old) | before, {}
            else:
                before = json.loads(old) | before
                after |= json.loads(new)
        if kind == "update":
            same = {column for column in before.keys() & after.keys() if before[column] == after[column]}
            before = {column: value for column, value in before.items() if column not in same}
            after = {column: value for column, value in after.items() if column not in same}
        return RowChange(table, touched.row, kind, before if kind != "insert" else {}, after)

    def _entries(self, table: str, touched: Touched) -> list[tuple[int, str | None, str | None]]:
        return self._connection.execute(
            "SELECT id, before, after FROM change WHERE id BETWEEN ? AND ? AND row = ? AND table_name = ?"
            " ORDER BY id",
            (touched.first, touched.last, touched.row, table),
        ).fetchall()
