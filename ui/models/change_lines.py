"""What a step changed, in the words of the window: whose record, and each fact before and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.facts import shown, title

if TYPE_CHECKING:
    from collections.abc import Iterable

    from focalnet.network.history import FactChange, RecordChange, RowGroup
    from ui.labels import Labels


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One fact in words; a dash where there was, or is, nothing."""

    fact: str
    before: str
    after: str


def change_lines(facts: Iterable[FactChange], labels: Labels) -> list[ChangeLine]:
    """Return facts in words, those left out that read the same before and after."""
    lines = []
    for fact in facts:
        before, after = shown(labels, fact.fact, fact.before), shown(labels, fact.fact, fact.after)
        if before != after:
            lines.append(ChangeLine(title(fact.fact), before, after))
    return lines


def record_title(record: RecordChange, labels: Labels) -> str:
    """Return what kind of record it is and what became of it: `Appointment, added`."""
    kind = labels.word("change_kind", record.kind)
    return f"{labels.word('record', record.table)} · {kind.lower()}"


def group_title(group: RowGroup, labels: Labels) -> str:
    """Return how many records of a kind were added, changed or removed."""
    return f"{labels.word('change_kind', group.kind)} · {labels.counted('record', group.table, group.count)}"
