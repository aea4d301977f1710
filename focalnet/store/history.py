"""Reading the history: steps as records, filtered by row."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from focalnet.problems import Refused
from focalnet.store.changes import Changes
from focalnet.store.records import StepRecord
from focalnet.store.undoing import undone_by

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlcipher3 import Connection

_COLUMNS = "SELECT id, at, actor, code, args, undoes, row_count FROM step"


def steps(
    connection: Connection, limit: int, before: int | None, row: str | Collection[str] | None
) -> list[StepRecord]:
    """Return steps, latest first: those before a step, those that touched a row or any of several."""
    rows = [row] if isinstance(row, str) else row
    found = connection.execute(
        f"{_COLUMNS} WHERE (:before IS NULL OR id < :before)"  # noqa: S608 - constants
        " AND (:rows IS NULL OR id IN"
        " (SELECT step FROM change WHERE row IN (SELECT value FROM json_each(:rows))))"
        " ORDER BY id DESC LIMIT :limit",
        {"before": before, "rows": None if rows is None else json.dumps(list(rows)), "limit": limit},
    ).fetchall()
    return _records(connection, found)


def step(connection: Connection, number: int) -> StepRecord:
    """Return one step. Raises `Refused` (`store.no_such_step`)."""
    found = connection.execute(f"{_COLUMNS} WHERE id = ?", (number,)).fetchall()
    if not found:
        raise Refused("store.no_such_step", step=number)
    return _records(connection, found)[0]


def changes(connection: Connection, number: int) -> Changes:
    """Return what a step changed. Raises `Refused` (`store.no_such_step`)."""
    return Changes(connection, step(connection, number), first_change(connection, number))


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
        )
        for number, at, actor, code, args, undoes, count in rows
    ]
