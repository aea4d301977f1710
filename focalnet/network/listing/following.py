"""What the steps since a moment touched: the people whose lines must be read again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from focalnet.network import records

if TYPE_CHECKING:
    from focalnet.store import Changes, NetworkFile

# Beyond so many rows, reading everything again is quicker than asking whose they are.
_MANY = 5000
_OF_PERSON = ("appointment", "expertise", "membership")


@dataclass(frozen=True, slots=True)
class Touched:
    """The latest step, and the people touched since; None stands for: too many, read everybody again.

    `others` tells whether anything else was touched: an office, a region, a setting.
    """

    step: int
    people: frozenset[str] | None
    others: bool


def touched_since(file: NetworkFile, step: int) -> Touched:
    """Return whose lines the steps after this one touched."""
    later = records.steps_after(file, step)
    latest = later[-1][0] if later else step
    if sum(rows for _, rows in later) > _MANY:
        return Touched(latest, None, others=True)
    people: set[str] = set()
    others = False
    for number, _ in later:
        changes = file.changes(number)
        people |= _people(file, changes)
        others = others or not changes.tables() <= {"person", *_OF_PERSON}
    return Touched(latest, frozenset(people), others)


def _people(file: NetworkFile, changes: Changes) -> set[str]:
    people = set(changes.touched("person"))
    for table in _OF_PERSON:
        if touched := changes.touched(table):
            people |= records.people_behind(file, table, touched) | _before(changes, table)
    return people


def _before(changes: Changes, table: str) -> set[str]:
    """Return whose the rows were before the step: those deleted, and those that moved to somebody else."""
    rows = changes.rows(table)
    return {str(row.before["person"]) for row in rows if "person" in row.before}
