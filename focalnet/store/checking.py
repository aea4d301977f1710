"""Whether the file is whole: the engine's check, the links between rows, the journal against the tables.

The engine's check alone passes a file whose pages are of two moments, after a crash that cost it SQLite's own
rollback journal; what our journal says of a row, held against the row, does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.problems import Place, Problem
from focalnet.store.errors import DatabaseError
from focalnet.store.layout import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlcipher3 import Connection

_SHOWN = 20

_LAST_ENTRIES = (
    "SELECT table_name, row, before IS NOT NULL AND after IS NULL AS removed FROM change"
    " WHERE id IN (SELECT max(id) FROM change GROUP BY table_name, row)"
)


def check(connection: Connection, place: Place, tables: Sequence[str]) -> list[Problem]:
    """Return what is wrong with the file, at most twenty of a kind; nothing for a file that is whole."""
    try:
        damage = connection.execute(f"PRAGMA integrity_check({_SHOWN})").fetchall()
    except DatabaseError as error:
        damage = [(str(error),)]
    if damage != [("ok",)]:
        return [Problem("store.integrity", place, {"detail": detail}) for (detail,) in damage]
    return [*_orphans(connection, place), *_steps(connection, place), *_rows(connection, place, tables)]


def _orphans(connection: Connection, place: Place) -> Iterator[Problem]:
    for table, rowid, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchmany(_SHOWN):
        sql = f"SELECT id FROM {quoted(table)} WHERE rowid = ?"  # noqa: S608 - a name of the layout
        (row,) = connection.execute(sql, (rowid,)).fetchone() or ("",)
        yield Problem("store.orphan", place, {"table": table, "row": row, "parent": parent})


def _steps(connection: Connection, place: Place) -> Iterator[Problem]:
    """Count the journal's entries of each step: they follow one another without a gap."""
    counted = connection.execute(
        "SELECT step.id FROM step LEFT JOIN change ON change.id >= step.first_change"
        " AND change.id < step.first_change + step.row_count AND change.step = step.id"
        " GROUP BY step.id HAVING count(change.id) <> step.row_count"
    )
    for (step,) in counted.fetchmany(_SHOWN):
        yield Problem("store.history_incomplete", place, {"step": step})


def _rows(connection: Connection, place: Place, tables: Sequence[str]) -> Iterator[Problem]:
    """Hold the journal's last word on each row against the tables."""
    for table in tables:
        odd = connection.execute(
            f"SELECT last.row FROM ({_LAST_ENTRIES}) AS last"  # noqa: S608 - names of the layout
            f" LEFT JOIN {quoted(table)} AS now ON now.id = last.row"
            " WHERE last.table_name = ? AND last.removed <> (now.id IS NULL)",
            (table,),
        )
        for (row,) in odd.fetchmany(_SHOWN):
            yield Problem("store.row_unaccounted", place, {"table": table, "row": row})
