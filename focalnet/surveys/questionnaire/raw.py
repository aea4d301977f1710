"""Sheets of a form as pyxform sees them: rows of texts under heads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class RawSheet:
    """A sheet as pyxform reads it: texts without spaces around them, empty cells left out."""

    heads: tuple[str, ...] = ()
    rows: tuple[Mapping[str, str], ...] = ()

    def table(self) -> tuple[tuple[str, ...], ...]:
        """Return the sheet as rows of texts, the heads first."""
        return (self.heads, *(tuple(row.get(head, "") for head in self.heads) for row in self.rows))

    @classmethod
    def of_table(cls, table: Sequence[Sequence[str]]) -> RawSheet:
        """Return rows of texts, the heads first, as a sheet."""
        heads = tuple(table[0]) if table else ()
        return cls(
            heads,
            tuple({head: text for head, text in zip(heads, row, strict=False) if text} for row in table[1:]),
        )
