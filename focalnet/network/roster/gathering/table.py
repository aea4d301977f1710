"""From a table and the meanings of its columns to the facts it states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.network.roster.facts import Facts
from focalnet.network.roster.fields import LEFT_ALONE, NAMES, Field
from focalnet.network.roster.gathering.people import gather_people
from focalnet.network.roster.gathering.places import gather_places
from focalnet.network.roster.gathering.posts import gather_posts
from focalnet.network.roster.gathering.work import Gathering
from focalnet.network.roster.tables.grouping import with_groups_filled
from focalnet.network.roster.tables.sections import with_lone_rows
from focalnet.network.roster.values.names import Cue, read_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from focalnet.network.roster.gathering.work import Context
    from focalnet.network.roster.tables.columns import ColumnPlan
    from focalnet.network.roster.tables.layout import Table

_PART = 0.15
"""Which part of the work for a row is reading a third of its columns."""


def gather(table: Table, columns: Sequence[ColumnPlan], context: Context) -> tuple[Table, Facts]:
    """Return the facts that the rows of a table state, and the table with its doubtful rows sorted."""
    name_columns = {column.position for column in columns if column.field in NAMES}
    table, alone = with_lone_rows(table, context, name_columns)
    table = with_groups_filled(table, columns)
    facts = Facts(numbers=table.rows, sheets=[table.sheet.name] * len(table.rows))
    facts.told.append(frozenset(c.field for c in columns if c.field and c.field not in LEFT_ALONE))
    facts.rejected.update((row, "name_only") for row, number in enumerate(table.rows) if number in alone)
    work = Gathering(table, columns, context, facts)
    for part in (gather_people, gather_places, gather_posts):
        part(work)
        context.telling.add(len(table.rows) * _PART)
    for row in [row for row, why in facts.rejected.items() if why == "name_only"]:
        if _is_placed(work, row):
            del facts.rejected[row]
    return table, facts


def _is_placed(work: Gathering, row: int) -> bool:
    """Tell whether a name that stands alone is a person's all the same.

    It stands beside a merged cell that says where, or is plainly written as a name in a country's section.
    """
    number = work.table.rows[row]
    if any(number in covered for covered in work.table.filled.values()):
        return True
    text = str(next(value for value in work.table.sheet.rows[number] if value is not None))
    name = read_name(text)
    plainly = name.cue in {Cue.COMMA, Cue.CAPITALS} or bool(name.sex)
    return plainly and bool(work.facts.column(Field.COUNTRY)[row])
