"""A block of cells pasted into a list: first a plan, old and new beside each other, then one step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from focalnet.network import records
from focalnet.network.cells.correcting import (
    Cell,
    appointment_corrected,
    correct_cells,
    of_appointments,
    of_people,
    person_corrected,
)
from focalnet.network.cells.facts import EDITABLE, OF_PERSON, value_of
from focalnet.problems import Problem, Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from focalnet.network.cells.reading import CellReader
    from focalnet.network.listing import RosterRow
    from focalnet.network.model import Appointment, Person
    from focalnet.store import NetworkFile


@dataclass(frozen=True, slots=True)
class PlannedCell:
    """A cell of the block: what stands there, what was pasted, what that means, or what is wrong with it."""

    appointment: str
    fact: str
    before: Any
    text: str
    after: Any = None
    problem: Problem | None = None

    @property
    def changes(self) -> bool:
        """Tell whether the cell would change."""
        return self.problem is None and self.after != self.before


@dataclass(frozen=True, slots=True)
class BlockPlan:
    """What pasting a block would do; `left_over` are the cells that lie beyond the list."""

    rows: tuple[RosterRow, ...]
    facts: tuple[str, ...]
    cells: tuple[tuple[PlannedCell, ...], ...]  # a tuple for each row
    left_over: int = 0

    @property
    def changed(self) -> tuple[Cell, ...]:
        """Return the cells that would change."""
        found = (cell for line in self.cells for cell in line if cell.changes)
        return tuple(Cell(cell.appointment, cell.fact, cell.after) for cell in found)

    @property
    def refused(self) -> tuple[PlannedCell, ...]:
        """Return the cells that cannot be taken; the others can be pasted without them."""
        return tuple(cell for line in self.cells for cell in line if cell.problem is not None)


def plan_block(
    file: NetworkFile,
    rows: Sequence[RosterRow],
    facts: Sequence[str],
    block: Sequence[Sequence[str]],
    *,
    reader: CellReader,
    shown: Callable[[RosterRow, str], str] | None = None,
) -> BlockPlan:
    """Plan what pasting a block would do.

    Args:
        file: The network.
        rows: The rows from the one in which the block begins, in the order shown. A block of one line goes
            into every one of them, others as far as they reach.
        facts: The columns from the one in which the block begins, in the order shown.
        block: The lines of the block, texts as they stood in the spreadsheet.
        reader: Reads the cells.
        shown: What a cell of the list shows: a text that says just that changes nothing.

    """
    lines = list(block) * len(rows) if len(block) == 1 else list(block)
    wide = max(map(len, lines), default=0)
    found = rows[: len(lines)]
    taken, across = lines[: len(found)], tuple(facts[:wide])
    columns = [_column(fact, found, _texts(taken, place), reader) for place, fact in enumerate(across)]
    cells = [
        tuple(_unchanged(cell, row, shown) for cell in line[: len(typed)])
        for line, typed, row in zip(_turned(columns, len(found)), taken, found, strict=True)
    ]
    over = sum(map(len, lines)) - sum(map(len, cells))
    return BlockPlan(tuple(found), across, tuple(_checked(file, cells)), over)


def apply_block(file: NetworkFile, plan: BlockPlan) -> list[str]:
    """Paste what the plan changes, in one step; refused cells stay as they are."""
    return correct_cells(file, plan.changed, "roster.paste")


def _texts(lines: Sequence[Sequence[str]], place: int) -> list[str]:
    return [line[place] if place < len(line) else "" for line in lines]


def _turned(columns: Sequence[Sequence[PlannedCell]], height: int) -> list[tuple[PlannedCell, ...]]:
    return list(zip(*columns, strict=True)) if columns else [()] * height


def _column(
    fact: str, found: Sequence[RosterRow], texts: Sequence[str], reader: CellReader
) -> list[PlannedCell]:
    cells = []
    for row, text, value in zip(found, texts, reader.read_column(fact, texts), strict=True):
        before = getattr(row, fact) if fact not in EDITABLE else value_of(row, fact)
        wrong = isinstance(value, Problem)
        after, problem = (before, value) if wrong else (value, None)
        cells.append(PlannedCell(row.appointment_id, fact, before, text, after, problem))
    return cells


def _unchanged(
    cell: PlannedCell, row: RosterRow, shown: Callable[[RosterRow, str], str] | None
) -> PlannedCell:
    """Let a cell be whose text is what the list shows already, whatever else it could mean."""
    if shown is None or cell.text.split() != shown(row, cell.fact).split():
        return cell
    return replace(cell, after=cell.before, problem=None)


def _checked(
    file: NetworkFile, lines: Iterable[tuple[PlannedCell, ...]]
) -> Iterable[tuple[PlannedCell, ...]]:
    """Mark what the facts of a row do not bear together: dates that cross, a person given two values."""
    lines = list(lines)
    held = {
        each.id: each for each in records.appointments(file, ids=[ln[0].appointment for ln in lines if ln])
    }
    people = {each.id: each for each in records.persons(file, {each.person for each in held.values()})}
    said: dict[tuple[str, str], Any] = {}
    for line in lines:
        yield tuple(_once(cell, held, said) for cell in _row_checked(line, held, people))


def _row_checked(
    line: tuple[PlannedCell, ...], held: dict[str, Appointment], people: dict[str, Person]
) -> tuple[PlannedCell, ...]:
    cells = [Cell(cell.appointment, cell.fact, cell.after) for cell in line if cell.changes]
    try:
        for person, facts in of_people(cells, held).items():
            person_corrected(people[person], facts)
        for appointment, facts in of_appointments(cells).items():
            appointment_corrected(held[appointment], facts, people[held[appointment].person])
    except Refused as refused:
        return tuple(replace(cell, problem=refused.problem) if cell.changes else cell for cell in line)
    return line


def _once(cell: PlannedCell, held: dict[str, Appointment], said: dict[tuple[str, str], Any]) -> PlannedCell:
    """Refuse another value for a fact of a person who stands in two rows."""
    if cell.fact not in OF_PERSON or cell.fact not in EDITABLE or cell.problem is not None:
        return cell
    key = (held[cell.appointment].person, cell.fact)
    if said.setdefault(key, cell.after) != cell.after:
        return replace(cell, problem=Problem("network.said_twice"))
    return cell
