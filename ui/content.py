"""A list as it is shown, in words: what is copied, printed and written into a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.facts import title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel

# Spreadsheets take a cell dressed like this for text, whatever it begins with.
_AS_TEXT = " style=\"mso-number-format:'\\@'\""
_PLACES = ("country", "region", "countries_covered")


@dataclass(frozen=True, slots=True)
class Content:
    """Words only: `note` says of whom and as at when, `right` which columns stand to the right."""

    title: str
    note: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: frozenset[int] = frozenset()

    def tabbed(self, *, headers: bool = True) -> str:
        """Return the list as spreadsheets take it from the clipboard: tabs between cells, a line a row."""
        from focalnet.network.clipboard import plain

        lines = (self.headers, *self.rows) if headers else self.rows
        return "\n".join("\t".join(map(plain, line)) for line in lines)

    def html(self, *, headers: bool = True) -> str:
        """Return the list as a table for whoever takes more than plain text from the clipboard."""
        head = "".join(f"<th>{escape(cell)}</th>" for cell in self.headers)
        body = "".join(f"<tr>{self._cells(row)}</tr>" for row in self.rows)
        first = f"<thead><tr>{head}</tr></thead>" if headers else ""
        return f"<table>{first}<tbody>{body}</tbody></table>"

    @property
    def names_places(self) -> bool:
        """Tell whether countries or regions are named: then the disclaimer on designations belongs to it."""
        return not {title(fact) for fact in _PLACES}.isdisjoint(self.headers)

    def _cells(self, row: tuple[str, ...]) -> str:
        ends = (' align="right"' if place in self.right else _AS_TEXT for place in range(len(row)))
        return "".join(f"<td{end}>{escape(cell)}</td>" for end, cell in zip(ends, row, strict=True))


def content_of(
    model: QAbstractItemModel,
    title: str,
    note: str = "",
    *,
    rows: Sequence[int] | None = None,
    columns: Sequence[int] | None = None,
) -> Content:
    """Return what a table model shows: all of it, or some rows and columns in the order given."""
    across = range(model.columnCount()) if columns is None else columns
    down = range(model.rowCount()) if rows is None else rows
    headers = tuple(str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in across)
    cells = tuple(tuple(str(model.index(row, column).data() or "") for column in across) for row in down)
    right = frozenset(place for place, column in enumerate(across) if _stands_right(model, column))
    return Content(title, note, headers, cells, right)


def _stands_right(model: QAbstractItemModel, column: int) -> bool:
    where = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    return where is not None and bool(int(where) & Qt.AlignmentFlag.AlignRight.value)
