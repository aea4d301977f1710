"""What a step changed, record by record and fact by fact: codes as they are, but ids as names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from focalnet.network.history.names import Names
    from focalnet.store import NetworkFile, Touched
    from focalnet.store.records import Kind

# Columns that say nothing to a reader.
_SILENT = frozenset({"id", "position"})
_NOTHING = (None, "", "[]", (), "unknown", "not_stated")


@dataclass(frozen=True, slots=True)
class RowGroup:
    """Rows of one table of which a step did the same: their count."""

    table: str
    kind: Kind
    count: int


@dataclass(frozen=True, slots=True)
class FactChange:
    """One fact of a record before and after; None where there was or is none."""

    fact: str
    before: Any
    after: Any

    @property
    def silent(self) -> bool:
        """Tell whether there was nothing and is nothing: facts that nobody gave of a row that was added."""
        return self.before in _NOTHING and self.after in _NOTHING


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One record that a step added, changed or removed: its name, and each fact that differs."""

    table: str
    kind: Kind
    row: str
    name: str
    facts: tuple[FactChange, ...]


class StepChanges:
    """The changes of one step: groups with their counts first, the records of a group when wanted."""

    def __init__(self, file: NetworkFile, step: int, names: Names) -> None:
        self._net = file.net_changes(step)
        self._names = names
        self.groups = [RowGroup(*key, count) for key, count in self._net.counts().items()]

    def rows(self, group: RowGroup) -> list[Touched]:
        """Return the rows of a group, in the order the step touched them."""
        return self._net.rows(group.table, group.kind)

    def record(self, group: RowGroup, touched: Touched) -> RecordChange:
        """Return what the step changed in one row."""
        change = self._net.change(group.table, group.kind, touched)
        known = {**change.after, **change.before}
        name = self._names.row(group.table, touched.row, known)
        facts = [
            FactChange(
                column,
                self._names.fact(column, change.before.get(column)),
                self._names.fact(column, change.after.get(column)),
            )
            for column in known
            if column not in _SILENT
        ]
        told = tuple(fact for fact in facts if fact.before != fact.after and not fact.silent)
        return RecordChange(group.table, group.kind, touched.row, name, told)
