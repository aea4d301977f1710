"""Workbooks and delimited text: safe reading, styled writing. Only this room knows the workbook libraries."""

from __future__ import annotations

from focalnet.sheets.book import Book, Limits, NamedCell, Range, Sheet, Value, cell_name, column_name
from focalnet.sheets.reading import read, read_many

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
]
