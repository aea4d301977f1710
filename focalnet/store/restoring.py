"""Taking one record back from a backup, as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.problems import Place, Refused
from focalnet.store.errors import IntegrityError
from focalnet.store.layout import quoted

if TYPE_CHECKING:
    from focalnet.store.file import NetworkFile


def restore_row(file: NetworkFile, backup: NetworkFile, table: str, row: str) -> None:
    """Make a row again as the backup has it; a row that is gone comes with the parts that went with it.

    Parts are rows that point to it and are removed with it (ON DELETE CASCADE). Rows to which it points come
    back before it, where they are gone.
    Raises `Refused`: `store.not_in_backup`, or `store.cannot_restore` where rows of today stand against it.
    """
    if not _has(backup, table, row):
        raise Refused("store.not_in_backup", Place(file=backup.path.name), table=table, row=row)
    try:
        with file.step("record.restore", table=table, row=row, backup=backup.path.name):
            _restore(file, backup, table, row)
    except IntegrityError as error:
        place = Place(file=backup.path.name)
        raise Refused("store.cannot_restore", place, table=table, row=row, reason=str(error)) from error


def _restore(file: NetworkFile, backup: NetworkFile, table: str, row: str) -> None:
    gone = not _has(file, table, row)
    _restore_wholes(file, backup, table, row)
    columns = [column for (column,) in file.query("SELECT name FROM pragma_table_info(?)", (table,))]
    names = ", ".join(map(quoted, columns))
    marks = ", ".join("?" * len(columns))
    update = ", ".join(f"{quoted(column)} = excluded.{quoted(column)}" for column in columns)
    values = backup.query(f"SELECT {names} FROM {quoted(table)} WHERE id = ?", (row,))[0]  # noqa: S608
    insert = f"INSERT INTO {quoted(table)} ({names}) VALUES ({marks})"  # noqa: S608 - names of the layout
    file.execute(f"{insert} ON CONFLICT (id) DO UPDATE SET {update}", values)
    if gone:
        _restore_parts(file, backup, table, row)


def _restore_wholes(file: NetworkFile, backup: NetworkFile, table: str, row: str) -> None:
    """Take back the rows that a row points to and that are gone."""
    keys = 'SELECT "table", "from" FROM pragma_foreign_key_list(?)'
    for whole, column in file.query(keys, (table,)):
        pointed = backup.one(f"SELECT {quoted(column)} FROM {quoted(table)} WHERE id = ?", (row,))  # noqa: S608
        wanted = pointed[0] if pointed else None
        if wanted is not None and not _has(file, whole, wanted) and _has(backup, whole, wanted):
            _restore(file, backup, whole, wanted)


def _restore_parts(file: NetworkFile, backup: NetworkFile, table: str, row: str) -> None:
    for child, column in _parts(file, table):
        parts = backup.query(f"SELECT id FROM {quoted(child)} WHERE {quoted(column)} = ?", (row,))  # noqa: S608
        for (part,) in parts:
            if not _has(file, child, part):
                _restore(file, backup, child, part)


def _has(file: NetworkFile, table: str, row: str) -> bool:
    return file.one(f"SELECT 1 FROM {quoted(table)} WHERE id = ?", (row,)) is not None  # noqa: S608


def _parts(file: NetworkFile, table: str) -> list[tuple[str, str]]:
    """Return the tables, with their columns, whose rows go when a row of this table goes."""
    return [
        (child, column)
        for child, column in file.query(
            'SELECT list.name, keys."from" FROM pragma_table_list AS list,'
            " pragma_foreign_key_list(list.name) AS keys"
            " WHERE list.schema = 'main' AND list.type = 'table' AND keys.\"table\" = ?"
            " AND keys.on_delete = 'CASCADE'",
            (table,),
        )
    ]
