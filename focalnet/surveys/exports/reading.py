"""Reading an export: one table of answers, in a workbook, in delimited text, or in an archive of those."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.problems import Place, Refused
from focalnet.sheets import read, read_many
from focalnet.sheets.bundle import is_bundle, unpack
from focalnet.sheets.formulas import formulas
from focalnet.surveys.exports.model import Export
from focalnet.surveys.exports.recognising import recognise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from focalnet.sheets import Book, Sheet

_OF_REPEATS = frozenset({"parent index", "parent key", "parent table name"})
"""Heads, folded, that only the rows of a repeat have: KoboToolbox's and ODK Central's."""
_WORTHLESS = (None, 0)
"""What formulas are worth that were never calculated."""
_TABLES = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods"})


def read_export(path: Path, *, cancelled: Callable[[], bool] | None = None) -> Export:
    """Read an export. Raises `Refused`: `sheets.…`, `exports.no_table` where it holds no answers."""
    if is_bundle(path):
        return _from_bundle(path, cancelled)
    book = read(path, cancelled=cancelled)
    return _export(path.name, book.fingerprint, [(each.name, each) for each in book.sheets], book.separator)


def as_typed(export: Export, path: Path) -> Export:
    """Return an export with what respondents typed in the place of formulas: `=2+3`, which is worth 0."""
    rows = [list(row) for row in export.sheet.rows]
    for (row, column), formula in formulas(path, export.sheet.name).items():
        if row < len(rows) and (column >= len(rows[row]) or rows[row][column] in _WORTHLESS):
            rows[row] += [None] * (column + 1 - len(rows[row]))
            rows[row][column] = formula
    return replace(export, sheet=replace(export.sheet, rows=rows))


def _from_bundle(path: Path, cancelled: Callable[[], bool] | None) -> Export:
    with TemporaryDirectory() as folder:
        unpacked = unpack(path, Path(folder), _TABLES)
        books = _books(unpacked, cancelled)
    tables = [(book.name, sheet) for book in books for sheet in book.sheets]
    fingerprint = hashlib.sha256(path.read_bytes()).hexdigest()
    return _export(path.name, fingerprint, tables, books[0].separator if books else "")


def _books(paths: Iterable[Path], cancelled: Callable[[], bool] | None) -> list[Book]:
    books = []
    for found in read_many(paths, cancelled=cancelled):
        if isinstance(found, Refused):
            raise found
        books.append(found)
    return books


def _export(file: str, fingerprint: str, tables: list[tuple[str, Sheet]], separator: str) -> Export:
    """Take the table with a tool's heads, of several or none the widest; not those of repeats.

    The rows of a repeat belong to rows of another table, and somebody's own may stand beside the answers.
    """
    filled = [(name, sheet) for name, sheet in tables if sheet.visible and len(sheet.rows) > 0]
    own = [(name, sheet) for name, sheet in filled if not _is_repeat(sheet)]
    if not own:
        raise Refused("exports.no_table", Place(file))
    _, chosen = max(own, key=lambda each: (recognise(each[1]).sure, each[1].width))
    further = tuple(name for name, sheet in filled if sheet is not chosen)
    return Export(file, fingerprint, chosen, further, separator)


def _is_repeat(sheet: Sheet) -> bool:
    return any(isinstance(cell, str) and fold(cell) in _OF_REPEATS for cell in sheet.rows[0])
