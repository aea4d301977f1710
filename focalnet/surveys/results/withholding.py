"""Tables of confidential questions in a named round: of all together, as soon as enough have answered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from focalnet.surveys.results.model import Cell, Group, Hidden, Kind

if TYPE_CHECKING:
    from focalnet.surveys.results.model import Table

_LISTED = frozenset({Kind.SINGLE, Kind.MULTIPLE, Kind.SCALE, Kind.RANK})
"""Kinds whose lines are those of the form: a line of the others is the answer of somebody."""


def of_all_together(table: Table, least: int, *, everybody: bool) -> Table:
    """Return a table without anything that stands beside a name.

    What all answered is told without who did, where they are at least so many; of groups, and where only some
    of the respondents were asked for, nothing is.
    """
    enough = everybody and (table.all.answered or 0) >= least
    whole = _nameless(table.all) if enough else _hidden(table, table.all)
    return replace(table, all=whole, groups=tuple(_hidden(table, each) for each in table.groups))


def _nameless(group: Group) -> Group:
    cells = tuple(replace(each, responses=()) for each in group.cells)
    return replace(group, cells=cells, tags=tuple(replace(each, responses=()) for each in group.tags))


def _hidden(table: Table, group: Group) -> Group:
    listed = [each.value for each in group.cells if each.expected] if table.kind in _LISTED else []
    cells = tuple(Cell(value, None, reason=Hidden.CONFIDENTIAL) for value in listed)
    return Group(group.key, None, None, cells, reason=Hidden.CONFIDENTIAL)
