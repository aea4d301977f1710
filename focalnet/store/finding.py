"""Finding steps in the history by the rows they touched and by their time."""

from __future__ import annotations

import json
from datetime import UTC
from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet.store.layout import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlcipher3 import Connection


class Sought(NamedTuple):
    """Which steps are wanted. None wants all: of any row, since ever, until now."""

    rows: frozenset[str] | None = None  # steps that touched one of these rows
    since: datetime | None = None  # from this moment on
    until: datetime | None = None  # before this moment
    after: int | None = None  # later than this step


class FoundStep(NamedTuple):
    """As much of a step as finding and counting need; the rest is read when somebody looks at it."""

    id: int
    day: str  # ISO, here
    code: str
    actor: str


ALL = Sought()
_CONDITIONS = {
    "rows": "id IN (SELECT step FROM change WHERE row IN (SELECT value FROM json_each(:rows)))",
    "since": "at >= :since",
    "until": "at < :until",
    "after": "id > :after",
}


def conditions(sought: Sought) -> tuple[str, dict[str, Any]]:
    """Return the SQL that is true of the steps sought, and its values."""
    given = {name: value for name in _CONDITIONS if (value := getattr(sought, name)) is not None}
    sql = " AND ".join(_CONDITIONS[name] for name in given) or "TRUE"
    return sql, {name: _said(value) for name, value in given.items()}


def found(connection: Connection, sought: Sought) -> list[FoundStep]:
    """Return the steps sought, latest first."""
    sql, values = conditions(sought)
    select = f"SELECT id, date(at, 'localtime'), code, actor FROM step WHERE {sql} ORDER BY id DESC"  # noqa: S608
    return list(map(FoundStep._make, connection.execute(select, values).fetchall()))


def kin(connection: Connection, table: str, row: str) -> set[str]:
    """Return a row's id with those of all rows that point to it, or ever did, by a foreign key."""
    pointing = list(_pointing(connection, table))
    ids = {row}
    for child, column in pointing:
        sql = f"SELECT id FROM {quoted(child)} WHERE {quoted(column)} = ?"  # noqa: S608 - names of the layout
        ids.update(each for (each,) in connection.execute(sql, (row,)).fetchall())
    columns: dict[str, set[str]] = {}
    for child, column in pointing:
        columns.setdefault(child, set()).add(column)
    former = "SELECT table_name, row, before FROM change WHERE before IS NOT NULL AND instr(before, ?)"
    for name, each, before in connection.execute(former, (row,)).fetchall():
        facts = json.loads(before)
        if any(facts.get(column) == row for column in columns.get(name, ())):
            ids.add(each)
    return ids


def _pointing(connection: Connection, table: str) -> Iterator[tuple[str, str]]:
    """Give the tables, each with the column, whose rows point to rows of a table."""
    yield from connection.execute(
        'SELECT list.name, keys."from" FROM pragma_table_list AS list,'
        " pragma_foreign_key_list(list.name) AS keys"
        " WHERE list.schema = 'main' AND list.type = 'table' AND keys.\"table\" = ?",
        (table,),
    ).fetchall()


def _said(value: frozenset[str] | datetime | int) -> str | int:
    if isinstance(value, frozenset):
        return json.dumps(sorted(value), ensure_ascii=False)
    if isinstance(value, int):
        return value
    return value.astimezone(UTC).isoformat(timespec="microseconds")
