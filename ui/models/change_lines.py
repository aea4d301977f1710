"""What a step changed, as lines that a person reads: whose row, and each fact before and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from focalnet.network import records
from focalnet.problems import Refused
from ui.facts import TITLES, shown, title

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from focalnet.store import NetworkFile, RowChange
    from ui.labels import Labels

_LINES = 200


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One fact of one row: `heading` begins a new row, `before` and `after` are in words."""

    heading: str
    fact: str
    before: str
    after: str


def change_lines(file: NetworkFile, step: int, labels: Labels) -> list[ChangeLine]:
    """Return the first lines of what a step changed; facts that say nothing to a reader are left out."""
    lines: list[ChangeLine] = []
    for change in file.changes(step).rows():
        lines.extend(_lines(file, change, labels))
        if len(lines) >= _LINES:
            break
    return lines


def _lines(file: NetworkFile, change: RowChange, labels: Labels) -> Iterator[ChangeLine]:
    heading = _heading(file, change, labels)
    columns = [name for name in {**change.before, **change.after} if name in TITLES]
    for name in columns:
        before = _said(file, labels, name, change.before.get(name))
        after = _said(file, labels, name, change.after.get(name))
        if before == after:
            continue
        yield ChangeLine(heading, title(name), before, after)
        heading = ""


def _heading(file: NetworkFile, change: RowChange, labels: Labels) -> str:
    facts = {**change.after, **change.before}
    if change.table == "person":
        return _person(file, change.row) or f"{facts.get('family_name', '')}, {facts.get('given_names', '')}"
    if change.table == "office":
        return _office(file, change.row) or str(facts.get("name", ""))
    if change.table == "appointment":
        return _appointment(file, change.row, facts)
    if change.table == "expertise":
        return _person(file, str(facts.get("person", ""))) or labels.word("facet", "expertise")
    return str(facts.get("name") or facts.get("name_en") or facts.get("text") or change.table)


def _said(file: NetworkFile, labels: Labels, name: str, value: object) -> str:
    if name == "person":
        return _person(file, str(value or "")) or shown(labels, name, None)
    if name == "office":
        return _office(file, str(value or "")) or shown(labels, name, None)
    return shown(labels, name, value)


def _appointment(file: NetworkFile, row: str, facts: Mapping[str, object]) -> str:
    try:
        held = records.appointment(file, row)
        person, office = held.person, held.office
    except Refused:
        person, office = str(facts.get("person", "")), str(facts.get("office", ""))
    return " · ".join(part for part in (_person(file, person), _office(file, office)) if part)


def _person(file: NetworkFile, row: str) -> str:
    try:
        return records.person(file, row).name
    except Refused:
        return ""


def _office(file: NetworkFile, row: str) -> str:
    try:
        return records.office(file, row).name
    except Refused:
        return ""
