"""Reading the history: steps as records."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from focalnet.problems import Refused
from focalnet.store.changes import Changes
from focalnet.store.finding import Sought, conditions
from focalnet.store.net_changes import NetChanges
from focalnet.store.records import StepRecord
from focalnet.store.undoing import undone_by

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlcipher3 import Connection

_COLUMNS = "SELECT id, at, actor, code, args, undoes, row_count, forgotten FROM step"


def steps(connection: Connection, limit: int, before: int | None, sought: Sought) -> list[StepRecord]:
    """Return the steps sought, latest first, those before a step."""
    sql, values = conditions(sought)
    found = connection.execute(
        f"{_COLUMNS} WHERE {sql} AND (:before IS NULL OR id < :before) ORDER BY id DESC LIMIT :limit",
        {**values, "before": before, "limit": limit},
    ).fetchall()
    return _records(connection, found)


def numbered(connection: Connection, numbers: Sequence[int]) -> list[StepRecord]:
    """Return the steps of these numbers that there are, latest first."""
    wanted = f"{_COLUMNS} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC"  # noqa: S608
    return _records(connection, connection.execute(wanted, (json.dumps(list(numbers)),)).fetchall())


def step(connection: Connection, number: int) -> StepRecord:
    """Return one step. Raises `Refused` (`store.no_such_step`)."""
    found = connection.execute(f"{_COLUMNS} WHERE id = ?", (number,)).fetchall()
    if not found:
        raise Refused("store.no_such_step", step=number)
    return _records(connection, found)[0]


def changes(connection: Connection, number: int) -> Changes:
    """Return what a step changed. Raises `Refused` (`store.no_such_step`)."""
    return Changes(connection, step(connection, number), first_change(connection, number))


def net_changes(connection: Connection, number: int) -> NetChanges:
    """Return what a step changed in all. Raises `Refused` (`store.no_such_step`)."""
    record = step(connection, number)
    return NetChanges(connection, first_change(connection, number), record.rows)


def first_change(connection: Connection, number: int) -> int:
    """Return where in the journal a step begins."""
    (first,) = connection.execute("SELECT first_change FROM step WHERE id = ?", (number,)).fetchone()
    return int(first)


def of_this_layout(connection: Connection, number: int) -> bool:
    """Tell whether a step was made in the layout the file has now: undo does not reach across an update."""
    found = connection.execute(
        "SELECT layout = (SELECT count(*) FROM _sqlite_migrations) FROM step WHERE id = ?", (number,)
    )
    return bool(found.fetchone()[0])


def _records(connection: Connection, rows: list[tuple[Any, ...]]) -> list[StepRecord]:
    undone = undone_by(connection) if rows else {}
    return [
        StepRecord(
            number,
            datetime.fromisoformat(at),
            actor,
            code,
            json.loads(args),
            undoes,
            undone.get(number),
            count,
            forgotten,
        )
        for number, at, actor, code, args, undoes, count, forgotten in rows
    ]
