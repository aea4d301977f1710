"""Taking back a step: its journal backwards, each entry turned round."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from focalnet.store.errors import IntegrityError
from focalnet.store.layout import quoted
from focalnet.store.records import Conflict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from sqlcipher3 import Connection

Rows: TypeAlias = "AbstractSet[tuple[str, str]]"
"""Rows as (table, id)."""

_CHUNK = 2000


class MovedOn(Exception):  # noqa: N818 - caught in this room, which then refuses and names the rows
    """Rows are not as the step left them, so that it cannot be taken back."""

    def __init__(self, conflicts: list[Conflict]) -> None:
        super().__init__(conflicts)
        self.conflicts = conflicts


class _Turned(NamedTuple):
    """One entry turned round: what kind it was, the SQL and its values."""

    kind: str
    sql: str
    table: str
    row: str
    values: list[Any]


def take_back(connection: Connection, first: int, last: int, leaving: Rows = frozenset()) -> None:
    """Turn the journal's entries `first` to `last` round, latest first, inside the step that is open.

    The rows of `leaving` stay as they are.
    Raises `MovedOn` where a row is not as the entry left it, or where other rows would change with it.
    """
    connection.execute("PRAGMA defer_foreign_keys = ON")  # in between, a child may be back before its parent
    (here,) = connection.execute("SELECT max(id) FROM change").fetchone()
    exact, turned = True, 0
    for batch in _batches(connection, first, last, leaving):
        touched = _run(connection, batch)
        exact = exact and touched == len(batch)
        turned += len(batch)
    (there,) = connection.execute("SELECT max(id) FROM change").fetchone()
    if not exact or there - here != turned:
        _refuse_others(connection, (here + 1, there), (first, last), leaving)


def _batches(connection: Connection, first: int, last: int, leaving: Rows) -> Iterator[list[_Turned]]:
    """Give the entries turned round, latest first, those with the same SQL together."""
    for top in range(last, first - 1, -_CHUNK):
        entries = connection.execute(
            "SELECT table_name, row, before, after FROM change WHERE id BETWEEN ? AND ? ORDER BY id DESC",
            (max(first, top - _CHUNK + 1), top),
        ).fetchall()
        wanted = (entry for entry in entries if (entry[0], entry[1]) not in leaving)
        for _, group in groupby((_turned(*entry) for entry in wanted), key=lambda entry: entry.sql):
            yield list(group)


def _turned(table: str, row: str, before: str | None, after: str | None) -> _Turned:
    """Return the SQL and the values that turn one entry round; an update looks at what it finds."""
    if before is None:
        return _Turned("insert", f"DELETE FROM {quoted(table)} WHERE id = ?", table, row, [row])  # noqa: S608
    old = json.loads(before)
    if after is None:
        names = ", ".join(map(quoted, old))
        marks = ", ".join("?" * len(old))
        sql = f"INSERT INTO {quoted(table)} ({names}) VALUES ({marks})"  # noqa: S608 - the layout's own names
        return _Turned("delete", sql, table, row, list(old.values()))
    new = json.loads(after)
    assignments = ", ".join(f"{quoted(column)} = ?" for column in old)
    checks = " AND ".join(f"{quoted(column)} COLLATE BINARY IS ?" for column in new)
    sql = f"UPDATE {quoted(table)} SET {assignments} WHERE id = ? AND {checks}"  # noqa: S608 - the layout's own
    return _Turned("update", sql, table, row, [*old.values(), row, *new.values()])


def _run(connection: Connection, batch: list[_Turned]) -> int:
    """Run one batch; where it fails, find the row it failed at."""
    connection.execute("SAVEPOINT batch")
    try:
        touched = connection.executemany(batch[0].sql, [entry.values for entry in batch]).rowcount
    except IntegrityError:
        touched = -1
    if touched == len(batch) or (touched >= 0 and batch[0].kind == "insert"):
        connection.execute("RELEASE batch")
        return touched
    connection.execute("ROLLBACK TO batch")
    raise MovedOn([_first_failing(connection, batch)])


def _first_failing(connection: Connection, batch: list[_Turned]) -> Conflict:
    for entry in batch:
        try:
            if connection.execute(entry.sql, entry.values).rowcount != 1 and entry.kind == "update":
                return Conflict(entry.table, entry.row, "changed")
        except IntegrityError:
            break
    return Conflict(entry.table, entry.row, "forbidden")


def _refuse_others(
    connection: Connection, mine: tuple[int, int], theirs: tuple[int, int], leaving: Rows
) -> None:
    """Refuse if the inverse touched a row that the step did not, or left one out that it did."""
    rows = "SELECT table_name, row FROM change WHERE id BETWEEN ? AND ?"
    touched = set(connection.execute(rows, mine).fetchall())
    wanted = set(connection.execute(rows, theirs).fetchall()) - leaving
    conflicts = [Conflict(table, row, "needed") for table, row in sorted(touched - wanted)]
    conflicts += [Conflict(table, row, "gone") for table, row in sorted(wanted - touched)]
    if conflicts:
        raise MovedOn(conflicts)
