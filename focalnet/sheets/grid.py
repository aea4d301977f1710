"""How large a sheet is, and what its columns and cells are called."""

from __future__ import annotations

from functools import lru_cache

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
"""How many rows and columns a sheet has, in all formats of today."""


@lru_cache(maxsize=1024)
def column_name(column: int) -> str:
    """Return the letters of a column counted from 0: `A` for 0, `AA` for 26."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def cell_name(row: int, column: int) -> str:
    """Return the name of a cell counted from 0: `C5` for row 4, column 2."""
    return f"{column_name(column)}{row + 1}"
