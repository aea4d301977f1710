"""XLSForms for the tests: written as Markdown tables, as they are, or as workbooks of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openpyxl import Workbook

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


def workbook(path: Path, sheets: Mapping[str, Sequence[Sequence[Any]]]) -> Path:
    """Write sheets of values as a workbook."""
    book = Workbook(write_only=True)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def form(
    path: Path, survey: str, choices: str = "", settings: str = "", **others: Sequence[Sequence[Any]]
) -> Path:
    """Write a form whose sheets are given as lines of cells between bars, the heads first."""
    sheets: dict[str, Sequence[Sequence[Any]]] = {"survey": cells(survey)}
    sheets |= {name: cells(text) for name, text in (("choices", choices), ("settings", settings)) if text}
    return workbook(path, {**sheets, **others})


def cells(text: str) -> list[list[str | None]]:
    """Return the cells of lines like `text | name | Label`."""
    return [[cell.strip() or None for cell in line.split("|")] for line in text.strip("\n").splitlines()]
