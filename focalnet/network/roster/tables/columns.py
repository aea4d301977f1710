"""Decides what each column of a table means: what people said, the header, and the cells.

A header that nobody knows is left alone and named, with what its cells look like as a suggestion. Only where
a table has no head at all do the cells alone decide.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from focalnet.folding import fold
from focalnet.network.roster.fields import LEFT_ALONE, SEVERAL, Field
from focalnet.network.roster.tables.contents import Content, content_of, looks_like
from focalnet.network.roster.tables.headers import LIKELY, SURE, is_somebody_else
from focalnet.sheets.grid import column_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from focalnet.network.roster.tables.heads import HeadCell
    from focalnet.network.roster.tables.layout import Table

BY_CONTENT = 0.7
SAID = 1.0
NOTHING = "-"
"""In place of a field's name: the column is left alone."""


class ColumnPlan(NamedTuple):
    """What a column is taken for. `field` is None for one left alone; `suggestion` is what it may be."""

    position: int
    header: str
    field: Field | None
    confidence: float
    suggestion: Field | None = None

    @property
    def taken(self) -> bool:
        """Tell whether the cells of the column go into the register."""
        return self.field is not None and self.field not in LEFT_ALONE


@dataclass(frozen=True, slots=True)
class HeaderWords:
    """What people said headers mean, now (folded header or column letter → field) and before."""

    said: Mapping[str, str] = field(default_factory=dict)
    learned: Mapping[str, str] = field(default_factory=dict)

    def known(self) -> dict[str, Field]:
        """Return the headers whose meaning people said, folded text → field."""
        both = {**self.learned, **self.said}
        return {text: of for text, name in both.items() if (of := _named(name))}

    def field_of(self, fingerprint: str, header: str, index: int) -> str | None:
        """Return the name of a field, `NOTHING`, or None where nobody said anything."""
        folded = fold(header)
        for words, key in (
            (self.said, folded),
            (self.said, column_name(index).lower()),
            (self.learned, f"{fingerprint} {folded}"),
            (self.learned, folded),
        ):
            if key and key in words:
                return words[key]
        return None


def plan_columns(
    table: Table, is_country: Callable[[str], bool], words: HeaderWords | None = None
) -> tuple[ColumnPlan, ...]:
    """Return what each column of the table is taken for, from left to right."""
    cells = table.cells()
    labels = _labels(table, cells)
    contents = {index: content_of(table.sample(index), is_country) for index in labels}
    fingerprint = header_fingerprint(labels.values())
    columns: dict[int, ColumnPlan] = {}
    told: set[int] = set()
    for index, label in labels.items():
        said = words.field_of(fingerprint, label, index) if words else None
        if said is not None:
            told.add(index)
            columns[index] = ColumnPlan(index, label, _named(said), SAID)
        else:
            columns[index] = _by_header(
                index,
                label,
                cells.get(index),
                contents[index],
                headless=table.head is None or not table.head.understood,
            )
    _relate_names(columns, contents, told)
    _country_by_content(columns, contents, told)
    _once_each(columns, told)
    return tuple(columns.values())


def _named(said: str) -> Field | None:
    return next((field for field in Field if field.value == said), None)


def header_fingerprint(headers: Iterable[str]) -> str:
    """Return what stands for a set of headers when their meanings are remembered."""
    return sha256("|".join(fold(header) for header in headers).encode()).hexdigest()[:16]


def _labels(table: Table, cells: Mapping[int, HeadCell]) -> dict[int, str]:
    """Name each column that has a header or cells: by its header, with its group, or by its letter."""
    texts = [cell.label for cell in cells.values()]
    labels = {}
    for index in range(table.first_column, table.last_column + 1):
        if index in table.others:
            continue
        cell = cells.get(index)
        if cell is None:
            if any(value is not None for value in table.column(index)):
                labels[index] = column_name(index)
        elif cell.above and cell.text and texts.count(cell.label) > 1:
            labels[index] = f"{cell.above} – {cell.text}"
        else:
            labels[index] = " ".join(cell.label.split())
    return labels


def _by_header(
    index: int, label: str, cell: HeadCell | None, content: Content, *, headless: bool
) -> ColumnPlan:
    if is_somebody_else(fold(f"{cell.above} {cell.text}" if cell else "")):
        return ColumnPlan(index, label, None, 0.0)
    if cell is None or cell.heading.field is None:
        likely = looks_like(content) if content.sample else None
        sure = headless or (likely is Field.EMAIL and content.share(Field.EMAIL) > BY_CONTENT)
        return ColumnPlan(
            index, label, likely if sure else None, BY_CONTENT if sure and likely else 0.0, likely
        )
    heading = cell.heading
    meant = _told_apart(heading.field, heading.others, content)
    if heading.confidence == LIKELY and meant and content.share(meant) >= BY_CONTENT:
        return ColumnPlan(index, label, meant, BY_CONTENT)
    if heading.confidence < SURE:
        return ColumnPlan(index, label, None, heading.confidence, looks_like(content) or meant)
    return ColumnPlan(index, label, meant, round(heading.confidence, 2))


def _told_apart(meant: Field | None, others: tuple[Field, ...], content: Content) -> Field | None:
    """Let the cells decide between the readings of a header: a `Title` may be a courtesy or a job."""
    for other in (*others, *(_CONFUSED.get(meant, ()) if meant else ())):
        least = 0.5 if other in others or other is Field.TITLE else BY_CONTENT
        if other in _TOLD_BY_CONTENT and content.share(other) >= least:
            return other
    if meant is Field.TITLE and content.sample and content.share(Field.TITLE) < 0.5:
        return Field.JOB_TITLE
    return meant


_TOLD_BY_CONTENT = frozenset(
    {Field.GRADE, Field.TITLE, Field.ROLE, Field.ALTERNATE, Field.EMAIL, Field.FULL_NAME}
)
_CONFUSED: dict[Field, tuple[Field, ...]] = {
    Field.JOB_TITLE: (Field.TITLE,),
    Field.FULL_NAME: (Field.ROLE, Field.ALTERNATE, Field.EMAIL),
    Field.STAFF_CATEGORY: (Field.ROLE, Field.GRADE, Field.FULL_NAME),
}


def _relate_names(columns: dict[int, ColumnPlan], contents: Mapping[int, Content], told: set[int]) -> None:
    """Read `Nom | Prénom` and `Surname | Name`: beside one half of a name stands the other half."""
    by_field = {column.field: column for column in columns.values()}
    whole = by_field.get(Field.FULL_NAME)
    if whole is None or whole.position in told:
        return
    family, given = by_field.get(Field.FAMILY_NAME), by_field.get(Field.GIVEN_NAMES)
    if given and not family:
        columns[whole.position] = whole._replace(field=Field.FAMILY_NAME)
    elif family and not given and not _contains(contents[whole.position], contents[family.position]):
        columns[whole.position] = whole._replace(field=Field.GIVEN_NAMES)
    elif family and given:
        columns[whole.position] = whole._replace(field=Field.DERIVED)


def _contains(whole: Content, part: Content) -> bool:
    pairs = list(zip(whole.sample, part.sample, strict=False))
    inside = sum(1 for full, family in pairs if fold(str(family)) in fold(str(full)))
    return inside * 2 > len(pairs)


def _country_by_content(
    columns: dict[int, ColumnPlan], contents: Mapping[int, Content], told: set[int]
) -> None:
    """Take a column of missions or duty stations for the countries it names, when no other column does."""
    if any(column.field is Field.COUNTRY for column in columns.values()):
        return
    for column in columns.values():
        free = column.field in {Field.OFFICE, Field.CITY} and column.position not in told
        if free and contents[column.position].share(Field.COUNTRY) >= BY_CONTENT:
            columns[column.position] = column._replace(field=Field.COUNTRY)
            return


def _once_each(columns: dict[int, ColumnPlan], told: set[int]) -> None:
    """Leave a field to the column that is surest of it; a second address column gives other addresses."""
    best: dict[Field, ColumnPlan] = {}
    for column in sorted(columns.values(), key=lambda c: (c.position not in told, -c.confidence, c.position)):
        if column.field is None or column.field in LEFT_ALONE:
            continue
        if column.field not in best:
            best[column.field] = column
        elif column.field is Field.EMAIL:
            columns[column.position] = column._replace(field=Field.OTHER_EMAILS)
        elif column.field not in SEVERAL:
            columns[column.position] = column._replace(field=None, confidence=0.0, suggestion=column.field)
