"""Workbooks and delimited text: safe reading, styled writing. Only this room knows the workbook libraries.

What is asked for is loaded then: the reading process is a part of this room, is started over and over, and
needs next to nothing of it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from focalnet.sheets.book import Book, Limits, NamedCell, Range, Sheet, Value
    from focalnet.sheets.grid import cell_name, column_name
    from focalnet.sheets.reading import read, read_many, reading_many

__all__ = [
    "Book",
    "Limits",
    "NamedCell",
    "Range",
    "Sheet",
    "Value",
    "cell_name",
    "column_name",
    "read",
    "read_many",
    "reading_many",
]

_WHERE = {
    **dict.fromkeys(("Book", "Limits", "NamedCell", "Range", "Sheet", "Value"), "book"),
    **dict.fromkeys(("cell_name", "column_name"), "grid"),
    **dict.fromkeys(("read", "read_many", "reading_many"), "reading"),
}


def __getattr__(name: str) -> Any:
    """Load what is asked for."""
    if name not in _WHERE:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
