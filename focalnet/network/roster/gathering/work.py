"""A table on its way to facts, and what its reading needs to know."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from focalnet.folding import fold
from focalnet.network.grades import CATEGORIES
from focalnet.network.roster.values.kinds import Kind, Settled, Trouble, read_column
from focalnet.progress import Telling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from focalnet.network.grades import Categories
    from focalnet.network.roster.facts import Facts
    from focalnet.network.roster.fields import Field
    from focalnet.network.roster.tables.columns import ColumnPlan
    from focalnet.network.roster.tables.layout import Table
    from focalnet.places import Found
    from focalnet.sheets.book import Value

T = TypeVar("T")
NAME = 0.25
"""Which part of the work for a row is reading the name."""


@dataclass(frozen=True, slots=True)
class Context:
    """What reading needs to know: countries, regions, what people have decided, the other tables.

    `elsewhere`: the cells that stand under the same header in all tables of the file, by field and folded
    header: evidence for letters and dates that one table alone does not tell.
    """

    find_country: Callable[[str], Found]
    regions: Mapping[str, str] = field(default_factory=dict)  # folded name → code
    areas: Mapping[str, str] = field(default_factory=dict)  # folded name of an area of expertise → code
    office_kinds: Mapping[str, str] = field(default_factory=dict)  # folded name of a kind → code
    categories: Categories = field(default_factory=lambda: CATEGORIES)
    settled: Settled = field(default_factory=Settled)
    elsewhere: Mapping[tuple[Field, str], frozenset[Value]] = field(default_factory=dict)
    telling: Telling = field(default_factory=Telling)

    def is_country(self, text: str) -> bool:
        """Tell whether a text names one country for certain."""
        return self.find_country(text).outcome == "exact"


@dataclass(slots=True)
class Gathering:
    """One table on its way to facts: its cells by field, and what has been read so far."""

    table: Table
    columns: Sequence[ColumnPlan]
    context: Context
    facts: Facts

    def has(self, of: Field) -> bool:
        """Tell whether the table has a column of the field."""
        return any(column.field is of for column in self.columns)

    def header(self, of: Field) -> str:
        """Return the header of the first column of a field."""
        return next((column.header for column in self.columns if column.field is of), "")

    def position(self, of: Field) -> int:
        """Return where the first column of a field stands; -1 for none."""
        return next((column.position for column in self.columns if column.field is of), -1)

    def cells(self, of: Field) -> list[Value]:
        """Return the cells of the first column of a field."""
        position = self.position(of)
        return self.table.column(position) if position >= 0 else [None] * len(self.facts)

    def elsewhere(self, of: Field) -> frozenset[Value]:
        """Return the cells under the same header in all tables of the file."""
        return self.context.elsewhere.get((of, fold(self.header(of))), frozenset())

    def every(self, of: Field) -> list[list[Value]]:
        """Return the cells of all columns of a field."""
        return [self.table.column(column.position) for column in self.columns if column.field is of]

    def read(self, kind: Kind[T], cells: Sequence[Value] | None = None) -> list[T]:
        """Read the column of a kind's field, note its troubles, and return its values."""
        found = read_column(kind, self.cells(kind.field) if cells is None else cells, self.context.settled)
        self.context.telling.add(0)
        position = self.position(kind.field)
        for trouble, rows in found.troubles:
            self.facts.trouble(rows, kind.field, position, trouble)
        return found.values

    def take(self, kind: Kind[Any]) -> None:
        """Read the column of a kind's field, if there is one, into the facts."""
        if self.has(kind.field):
            self.put(kind.field, self.read(kind))

    def put(self, of: Field, values: list[Any]) -> None:
        """Set the values of a field."""
        self.facts.values[of] = values

    def doubt(self, row: int, of: Field, code: str, text: str, candidates: Iterable[str] = ()) -> None:
        """Note what is in doubt about a fact that was put together from several cells."""
        trouble = Trouble(code, text, "", tuple(candidates))
        self.facts.trouble((row,), of, self.position(of), trouble)
