"""What taking back an older step would meet: each record that moved on, as it is and as it would be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from focalnet.network.history.changes import is_told
from focalnet.problems import Refused

if TYPE_CHECKING:
    from focalnet.network.history.names import Names
    from focalnet.store import Conflict, NetChanges, NetworkFile
    from focalnet.store.records import Kind


@dataclass(frozen=True, slots=True)
class MovedFact:
    """A fact that changed after the step: what it is now, and what taking the step back would make it."""

    fact: str
    now: Any
    would_be: Any


@dataclass(frozen=True, slots=True)
class MovedRecord:
    """A record in the way, and why: a code of section `conflict_reason` of the words."""

    table: str
    name: str
    reason: str
    facts: tuple[MovedFact, ...] = ()
    removes: bool = False  # the step added it: taking the step back would remove it


@dataclass(frozen=True, slots=True)
class Reverting:
    """What stands in the way of taking a step back, and what can be taken back all the same."""

    step: int
    moved: tuple[MovedRecord, ...]
    records: int  # that the step touched
    left: int = 0  # of those, that would stay as they are if the rest is taken back
    rest: bool = False  # whether the rest can be taken back


def look_at_revert(file: NetworkFile, step: int, names: Names) -> Reverting:
    """Rehearse taking a step back; nothing of it stays. Without conflicts `moved` is empty."""
    net = file.net_changes(step)
    counts = net.counts()
    conflicts = file.conflicts(step)
    if not conflicts:
        return Reverting(step, (), sum(counts.values()), rest=True)
    kinds = {
        (table, touched.row): kind
        for table, kind in counts
        if any(conflict.table == table for conflict in conflicts)
        for touched in net.rows(table, kind)
    }
    moved = tuple(
        _told(file, net, conflict, kinds.get((conflict.table, conflict.row)), names) for conflict in conflicts
    )
    try:
        left = len(file.left_by_revert(step))
    except Refused:
        return Reverting(step, moved, sum(counts.values()))
    return Reverting(step, moved, sum(counts.values()), left, rest=True)


def _told(
    file: NetworkFile, net: NetChanges, conflict: Conflict, kind: Kind | None, names: Names
) -> MovedRecord:
    table, row = conflict.table, conflict.row
    name = names.row(table, row) if row else ""
    if conflict.reason != "changed" or kind is None:
        return MovedRecord(table, name, conflict.reason, removes=kind == "insert")
    now = file.last_known(table, row)
    before = {} if kind == "insert" else _before(net, table, row, kind)
    facts = tuple(
        MovedFact(column, names.fact(column, now.get(column)), names.fact(column, before.get(column)))
        for column in conflict.columns
        if is_told(column, now.get(column), before.get(column))
    )
    return MovedRecord(table, name, conflict.reason, facts, removes=kind == "insert")


def _before(net: NetChanges, table: str, row: str, kind: Kind) -> dict[str, Any]:
    touched = next((each for each in net.rows(table, kind) if each.row == row), None)
    return dict(net.change(table, kind, touched).before) if touched is not None else {}
