"""What a step changed, record by record and fact by fact: codes as they are, but ids as names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from focalnet.network.history.names import Names
    from focalnet.store import NetworkFile, Touched
    from focalnet.store.records import Kind

# What only the program reads: order, links between rows, and documents, with the answers of people in them.
# What may be told of those is told where the rule is known that guards it: among the responses of a round.
_UNSAID = frozenset(
    {
        *("id", "position", "survey", "round", "invitation", "response", "subject", "pair", "fingerprint"),
        *("original", "questionnaire", "answers", "facts", "prefill", "places", "misfits", "audience_where"),
        *("content", "told"),
    }
)
_DOCUMENT = ("{", "[{")
_KEY = "response_key"
"""The table that tells whose a confidential answer is: of its rows nothing is told, not even their number."""
_RESPONSE = "response"
"""Beside the file that it came in, its id would tell whose it is."""
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
    row: str  # empty for a response: an answer has no name in the history
    name: str
    facts: tuple[FactChange, ...]


class StepChanges:
    """The changes of one step: groups with their counts first, the records of a group when wanted."""

    def __init__(self, file: NetworkFile, step: int, names: Names) -> None:
        self._net = file.net_changes(step)
        self._names = names
        counts = self._net.counts().items()
        self.groups = [RowGroup(*key, count) for key, count in counts if key[0] != _KEY]

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
            if is_told(column, change.before.get(column), change.after.get(column))
        ]
        told = tuple(fact for fact in facts if fact.before != fact.after and not fact.silent)
        row = "" if group.table == _RESPONSE else touched.row
        return RecordChange(group.table, group.kind, row, name, told)


def is_told(column: str, *values: Any) -> bool:
    """Tell whether the history shows a fact to people: neither links between rows nor documents."""
    documents = (isinstance(value, str) and value.startswith(_DOCUMENT) for value in values)
    return column not in _UNSAID and not any(documents)
