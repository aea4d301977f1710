"""Workbooks and delimited text: safe reading, styled writing. The only room that knows the workbook libraries."""

from __future__ import annotations

from focalnet.sheets.book import Book, Limits, Range, Sheet, Value, cell_name, column_name
from focalnet.sheets.reading import read

__all__ = ["Book", "Limits", "Range", "Sheet", "Value", "cell_name", "column_name", "read"]
