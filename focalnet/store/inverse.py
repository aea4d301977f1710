"""Taking back a step: its journal backwards, each entry turned round."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any

from focalnet.store.layout import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlcipher3 import Connection

_CHUNK = 2000


class MovedOn(Exception):  # noqa: N818 - caught in this room, which then looks up which rows and says so
    """A row is not as the step left it."""


def take_back(connection: Connection, first: int, last: int) -> None:
    """Undo the journal's entries `first` to `last`, latest first, inside the step that is open.

    Raises `MovedOn` where a row to change back is not as the entry left it.
    """
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for sql, rows in _statements(connection, first, last):
        touched = connection.executemany(sql, rows).rowcount
        if touched != len(rows) and not sql.startswith("DELETE"):
            raise MovedOn


def _statements(connection: Connection, first: int, last: int) -> Iterator[tuple[str, list[list[Any]]]]:
    for top in range(last, first - 1, -_CHUNK):
        entries = connection.execute(
            "SELECT table_name, row, before, after FROM change WHERE id BETWEEN ? AND ? ORDER BY id DESC",
            (max(first, top - _CHUNK + 1), top),
        ).fetchall()
        turned = (_turned(*entry) for entry in entries)
        for sql, group in groupby(turned, key=lambda pair: pair[0]):
            yield sql, [values for _, values in group]


def _turned(table: str, row: str, before: str | None, after: str | None) -> tuple[str, list[Any]]:
    """Return the SQL and the values that turn one entry round; an update checks what it finds."""
    if before is None:
        return f"DELETE FROM {quoted(table)} WHERE id = ?", [row]  # noqa: S608
    old = json.loads(before)
    if after is None:
        names = ", ".join(map(quoted, old))
        marks = ", ".join("?" * len(old))
        return f"INSERT INTO {quoted(table)} ({names}) VALUES ({marks})", list(old.values())  # noqa: S608
    new = json.loads(after)
    assignments = ", ".join(f"{quoted(column)} = ?" for column in old)
    checks = " AND ".join(f"{quoted(column)} COLLATE BINARY IS ?" for column in new)
    sql = f"UPDATE {quoted(table)} SET {assignments} WHERE id = ? AND {checks}"  # noqa: S608
    return sql, [*old.values(), row, *new.values()]
