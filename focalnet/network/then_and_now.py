"""A network beside an earlier copy of it: which records differ, fact by fact, and taking one of them back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from focalnet.network.history.changes import FactChange
from focalnet.network.history.names import Names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.store import NetworkFile

_Facts: TypeAlias = "dict[str, Any]"
Became: TypeAlias = Literal["gone", "changed", "new"]

# What is compared, with the columns that say whose part a row is: it comes and goes with its whole.
_TABLES = {
    "person": (),
    "office": (),
    "working_group": (),
    "appointment": ("person",),
    "expertise": ("person",),
    "membership": ("person", "working_group"),
}


@dataclass(frozen=True, slots=True)
class Difference:
    """A record that differs: gone since, changed since, or new since; its facts then and now.

    `parts` counts the records that are gone or new with it, such as a person's appointments.
    """

    table: str
    row: str
    became: Became
    name: str
    facts: tuple[FactChange, ...]
    parts: int = 0


def differences(then: NetworkFile, now: NetworkFile, language: str = "en") -> list[Difference]:
    """Return the records that differ between an earlier copy and the network, by kind and name."""
    return list(_Comparing(then, now, language).run())


def take_back(file: NetworkFile, then: NetworkFile, table: str, row: str) -> None:
    """Make a record as it was in an earlier copy, in one step that can be undone.

    One that is gone comes with its parts (of a person: appointments, expertise, memberships) and with what it
    cannot do without (of an appointment: its office).

    Raises:
        Refused: `store.not_in_backup`, or `store.cannot_restore` where records of today stand against it.

    """
    latest = then.history(limit=1)
    day = latest[0].at.astimezone().date().isoformat() if latest else ""
    with file.step("record.take_back", name=Names(then).row(table, row), date=day):
        file.restore_row(then, table, row)


class _Comparing:
    """One comparison, table after table."""

    def __init__(self, then: NetworkFile, now: NetworkFile, language: str) -> None:
        self._then, self._now = then, now
        self._names_then, self._names_now = Names(then, language), Names(now, language)
        self._gone: dict[str, dict[str, int]] = {}
        self._new: dict[str, dict[str, int]] = {}

    def run(self) -> Iterator[Difference]:
        """Give the differences; what comes and goes with its whole is counted there."""
        found: list[Difference] = []
        for table, wholes in _TABLES.items():
            found += self._compared(table, wholes)
        for each in sorted(found, key=lambda each: (list(_TABLES).index(each.table), each.name)):
            parts = {"gone": self._gone, "new": self._new}.get(each.became, {}).get(each.table, {})
            yield Difference(each.table, each.row, each.became, each.name, each.facts, parts.get(each.row, 0))

    def _compared(self, table: str, wholes: tuple[str, ...]) -> Iterator[Difference]:
        columns = [name for (name,) in self._now.query("SELECT name FROM pragma_table_info(?)", (table,))]
        then, now = _rows(self._then, table, columns), _rows(self._now, table, columns)
        gone, new = then.keys() - now.keys(), now.keys() - then.keys()
        self._gone[table], self._new[table] = dict.fromkeys(gone, 0), dict.fromkeys(new, 0)
        for row in gone:
            if not _counted(then[row], wholes, self._gone):
                yield self._difference(table, row, then[row], {})
        for row in new:
            if not _counted(now[row], wholes, self._new):
                yield self._difference(table, row, {}, now[row])
        for row in then.keys() & now.keys():
            if then[row] != now[row]:
                yield self._difference(table, row, then[row], now[row])

    def _difference(self, table: str, row: str, before: _Facts, after: _Facts) -> Difference:
        became: Became = "changed" if before and after else "gone" if before else "new"
        names = self._names_then if became == "gone" else self._names_now
        facts = [
            FactChange(
                column,
                self._names_then.fact(column, before.get(column)),
                self._names_now.fact(column, after.get(column)),
            )
            for column in before or after
            if column != "id" and before.get(column) != after.get(column)
        ]
        told = tuple(fact for fact in facts if not fact.silent)
        return Difference(table, row, became, names.row(table, row), told)


def _rows(file: NetworkFile, table: str, columns: list[str]) -> dict[str, _Facts]:
    listed = ", ".join(columns)
    found = file.query(f"SELECT {listed} FROM {table} ORDER BY id")  # noqa: S608 - names of the layout
    return {row[0]: dict(zip(columns, row, strict=True)) for row in found}


def _counted(facts: _Facts, wholes: tuple[str, ...], passing: dict[str, dict[str, int]]) -> bool:
    """Count a row with the whole that came or went with it; tells whether there is one."""
    for column in wholes:
        rows = passing.get(column, {})
        if facts[column] in rows:
            rows[facts[column]] += 1
            return True
    return False
