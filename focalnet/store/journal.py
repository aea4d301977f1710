"""The journal: TEMP triggers that write one `change` row for each row that a step touches.

An insertion stores no copy of the row (the row itself is there, and whoever deletes it stores it then), an
update stores the columns that differ, a deletion the whole row. See docs/decisions/journal-without-copies.md.
The triggers live in the connection and not in the file, so that other programs can still write to the file.
They are generated from the tables as they are, so that no table can be forgotten.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from focalnet.store.layout import Table, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlcipher3 import Connection

OUTSIDE = "written outside a step"
_IDS_STAY = "an id never changes"
_HISTORY_STAYS = "the history is never rewritten"

# RAISE and not a NOT NULL: the policy of an INSERT OR IGNORE would overrule a mere constraint.
_STEP = f"coalesce((SELECT step FROM open_step), RAISE(ABORT, '{OUTSIDE}'))"  # noqa: S608 - constants


def install(connection: Connection, tables: Iterable[Table]) -> None:
    """Put the triggers on, outside a transaction, taking off those of an earlier layout."""
    old = connection.execute("SELECT name FROM sqlite_temp_master WHERE type = 'trigger'").fetchall()
    script = [f"DROP TRIGGER temp.{quoted(name)}" for (name,) in old]
    script.append("CREATE TEMP TABLE IF NOT EXISTS open_step (step INTEGER NOT NULL)")
    for table in tables:
        script += [_inserted(table), _updated(table), _deleted(table)]
    for record in ("step", "change"):
        script += [_kept(record, event) for event in ("UPDATE", "DELETE")]
    # As one script, or each of these statements would stay in the connection's cache for good.
    connection.executescript(";\n".join(script))


def _kept(record: str, event: str) -> str:
    return (
        f"CREATE TEMP TRIGGER {record}_{event.lower()} BEFORE {event} ON {record}"
        f" BEGIN SELECT RAISE(ABORT, '{_HISTORY_STAYS}'); END"
    )


def _inserted(table: Table) -> str:
    values = f"{_STEP}, {_literal(table.name)}, NEW.id"
    return _trigger(table, "INSERT", f"(step, table_name, row) VALUES ({values})")


def _deleted(table: Table) -> str:
    pairs = ", ".join(f"{_literal(column)}, OLD.{quoted(column)}" for column in table.columns)
    return _trigger(
        table,
        "DELETE",
        "(step, table_name, row, before)"
        f" VALUES ({_STEP}, {_literal(table.name)}, OLD.id, json_object({pairs}))",
    )


def _updated(table: Table) -> str:
    differs = {column: _differs(column) for column in table.columns}
    images = f"{_images('OLD', differs)}, {_images('NEW', differs)}"
    fixed = f"CASE WHEN NEW.id IS NOT OLD.id THEN RAISE(ABORT, '{_IDS_STAY}') ELSE NEW.id END"
    return _trigger(
        table,
        "UPDATE",
        f"(step, table_name, row, before, after) VALUES ({_STEP}, {_literal(table.name)}, {fixed}, {images})",
        when=" OR ".join(differs.values()),
    )


def _images(side: str, differs: dict[str, str]) -> str:
    """Build the JSON of the columns that differ; as text, since json_object cannot leave a column out."""
    parts = " || ".join(
        f"iif({unlike}, {_key(column)} || json_quote({side}.{quoted(column)}), '')"
        for column, unlike in differs.items()
    )
    return f"'{{' || substr({parts}, 2) || '}}'"


def _key(column: str) -> str:
    return _literal(f",{json.dumps(column)}:")


def _differs(column: str) -> str:
    # BINARY, or a column that ignores case would lose a correction from `o'neil` to `O'Neil`.
    return f"OLD.{quoted(column)} COLLATE BINARY IS NOT NEW.{quoted(column)}"


def _trigger(table: Table, event: str, values: str, when: str = "") -> str:
    condition = f" WHEN {when}" if when else ""
    name = quoted(f"{table.name}_{event.lower()}")
    return (
        f"CREATE TEMP TRIGGER {name} AFTER {event} ON {quoted(table.name)}{condition}"
        f" BEGIN INSERT INTO change {values}; END"
    )


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
