"""A country, region or office said once for a group of rows: the empty cells below it mean the same."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from focalnet.network.roster.fields import NAMES, Field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.network.roster.tables.columns import ColumnPlan
    from focalnet.network.roster.tables.layout import Table
    from focalnet.sheets.book import Value

_GROUPING = frozenset({Field.REGION, Field.COUNTRY, Field.OFFICE, Field.CITY})
_FEWEST_GAPS = 0.25


def with_groups_filled(table: Table, columns: Sequence[ColumnPlan]) -> Table:
    """Return the table with the cells filled that a group's first row speaks for.

    Only columns left of the names, whose values never come back: in any other an empty cell is a gap.
    """
    names = [column.position for column in columns if column.field in NAMES]
    filled = dict(table.filled)
    for column in columns:
        if column.field in _GROUPING and names and column.position < min(names):
            values = table.column(column.position)
            if _is_grouped(values):
                filled[column.position] = table.filled.get(column.position, {}) | _carried(table.rows, values)
    return replace(table, filled=filled)


def _is_grouped(values: Sequence[Value]) -> bool:
    stated = [value for value in values if value is not None]
    gaps = len(values) - len(stated)
    if not values or values[0] is None or gaps < _FEWEST_GAPS * len(values):
        return False
    return len(set(stated)) == len(stated)


def _carried(rows: Sequence[int], values: Sequence[Value]) -> dict[int, Value]:
    carried: dict[int, Value] = {}
    current: Value = None
    for number, value in zip(rows, values, strict=True):
        if value is not None:
            current = value
        else:
            carried[number] = current
    return carried
