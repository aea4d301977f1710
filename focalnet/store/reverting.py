"""What stands in the way of taking back an older step: the rows that moved on since."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from focalnet.store.changes import present_row
from focalnet.store.layout import columns_of, quoted
from focalnet.store.records import Conflict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlcipher3 import Connection


_TOUCHED = "SELECT DISTINCT table_name, row FROM change WHERE id BETWEEN ? AND ?"


def touched(connection: Connection, first: int, last: int) -> int:
    """Return how many rows the journal's entries `first` to `last` are about."""
    (count,) = connection.execute(f"SELECT count(*) FROM ({_TOUCHED})", (first, last)).fetchone()  # noqa: S608
    return int(count)


def moved_on(connection: Connection, first: int, last: int) -> list[Conflict]:
    """Return the rows that are no longer as the journal's entries `first` to `last` left them.

    Only rows with later entries are looked at. A row that the step inserted must be as it was in every
    column, since taking the step back removes it; of others, only the columns that the step changed count.
    """
    if strange := _other_layout(connection, first, last):
        return strange
    found = [
        conflict
        for table, row, inserted, removed in _touched_later(connection, first, last)
        if not removed and (conflict := _conflict(connection, table, row, (first, last), inserted=inserted))
    ]
    return found + _back(connection, first, last)


def hanging(
    connection: Connection, first: int, last: int, conflicts: Iterable[Conflict]
) -> set[tuple[str, str]]:
    """Return the rows of a step to leave as they are for these conflicts: theirs, and those they point to."""
    touched = set(connection.execute(_TOUCHED, (first, last)).fetchall())
    meant = {(conflict.table, conflict.row) for conflict in conflicts}
    return touched & (meant | {parent for row in meant for parent in _parents(connection, *row)})


def _parents(connection: Connection, table: str, row: str) -> Iterator[tuple[str, str]]:
    """Give the rows that a row points to by its foreign keys."""
    keys = connection.execute('SELECT "table", "from" FROM pragma_foreign_key_list(?)', (table,)).fetchall()
    facts = present_row(connection, table, row) if keys else {}
    for parent, column in keys:
        if facts.get(column) is not None:
            yield parent, str(facts[column])


def orphans(connection: Connection) -> list[Conflict]:
    """Return the rows whose parent row is not there, inside a step that has yet to commit."""
    return [
        Conflict(table, _id_of(connection, table, rowid), "needed")
        for table, rowid, _, _ in connection.execute("PRAGMA foreign_key_check").fetchall()
    ]


def _id_of(connection: Connection, table: str, rowid: int | None) -> str:
    found = connection.execute(f"SELECT id FROM {quoted(table)} WHERE rowid = ?", (rowid,)).fetchone()  # noqa: S608
    return str(found[0]) if found else ""


def _touched_later(connection: Connection, first: int, last: int) -> list[tuple[str, str, bool, bool]]:
    """Return rows with later entries, whether the step inserted them, whether it left them removed."""
    rows = connection.execute(
        "SELECT mine.table_name, mine.row, max(mine.before IS NULL),"
        " max(mine.id) = max(mine.id * (mine.before IS NOT NULL AND mine.after IS NULL))"
        " FROM change AS mine"
        " JOIN change AS later INDEXED BY change_row ON later.row = mine.row AND later.before IS NOT NULL"
        " WHERE mine.id BETWEEN ? AND ? AND later.id > ? AND later.table_name = mine.table_name"
        " GROUP BY mine.table_name, mine.row",
        (first, last, last),
    )
    return [(table, row, bool(inserted), bool(removed)) for table, row, inserted, removed in rows.fetchall()]


def _conflict(
    connection: Connection, table: str, row: str, step: tuple[int, int], *, inserted: bool
) -> Conflict | None:
    """Compare a row as the step left it with the row as it is."""
    now = present_row(connection, table, row)
    if not now:
        return Conflict(table, row, "gone")
    left = _left(connection, table, row, step[1])
    compared = left.keys() if inserted else left.keys() & _changed(connection, table, row, step)
    moved = sorted(column for column in compared & now.keys() if now[column] != left[column])
    return Conflict(table, row, "changed", tuple(moved)) if moved else None


def _changed(connection: Connection, table: str, row: str, step: tuple[int, int]) -> set[str]:
    """Return the columns that the step changed in a row."""
    entries = connection.execute(
        "SELECT after FROM change INDEXED BY change_row WHERE row = ? AND before IS NOT NULL"
        " AND table_name = ? AND after IS NOT NULL AND id BETWEEN ? AND ?",
        (row, table, *step),
    )
    return {column for (after,) in entries.fetchall() for column in json.loads(after)}


def _left(connection: Connection, table: str, row: str, last: int) -> Mapping[str, Any]:
    """Return what later entries found in a row: the columns they changed, as the step had left them."""
    left: dict[str, Any] = {}
    later = connection.execute(
        "SELECT before, after FROM change INDEXED BY change_row"
        " WHERE row = ? AND before IS NOT NULL AND table_name = ? AND id > ? ORDER BY id",
        (row, table, last),
    )
    for before, after in later.fetchall():
        left = json.loads(before) | left
        if after is None:
            break
    return left


def _back(connection: Connection, first: int, last: int) -> list[Conflict]:
    """Return the rows that the step removed and that are there again."""
    removed = connection.execute(
        "SELECT table_name, row FROM change WHERE after IS NULL AND before IS NOT NULL AND id IN"
        " (SELECT max(id) FROM change WHERE id BETWEEN ? AND ? GROUP BY table_name, row)",
        (first, last),
    )
    return [
        Conflict(table, row, "back")
        for table, row in removed.fetchall()
        if connection.execute(f"SELECT 1 FROM {quoted(table)} WHERE id = ?", (row,)).fetchone()  # noqa: S608
    ]


def _other_layout(connection: Connection, first: int, last: int) -> list[Conflict]:
    """Return the tables of which the step speaks in columns that the file no longer has."""
    used: dict[str, set[str]] = {}
    for table, column in connection.execute(
        "SELECT DISTINCT table_name, key FROM change LEFT JOIN json_each(before)"
        " WHERE change.id BETWEEN ? AND ?",
        (first, last),
    ).fetchall():
        used.setdefault(table, {"id"}).update({column} if column else ())
    return [
        Conflict(table, "", "layout", tuple(sorted(missing)))
        for table, columns in sorted(used.items())
        if (missing := columns - set(columns_of(connection, table)))
    ]
