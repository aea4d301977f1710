"""Facts of an open file that are nobody's: its size, how many rows each table has, the engine's version."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.store.file import NetworkFile


def row_counts(file: NetworkFile, tables: Iterable[str]) -> dict[str, int]:
    """Return how many rows each of these tables has, those left out that the file has not."""
    there = {name for (name,) in file.query("SELECT name FROM sqlite_master WHERE type = 'table'")}
    counts = {}
    for table in tables:
        if table in there:
            row = file.one(f'SELECT count(*) FROM "{table}"')  # noqa: S608 - a name out of the schema
            counts[table] = int(row[0]) if row else 0
    return counts


def engine_version(file: NetworkFile) -> str:
    """Return the version of SQLite that reads the file."""
    row = file.one("SELECT sqlite_version()")
    return str(row[0]) if row else ""
