"""What rows are called, those that are gone too: the history speaks of people and offices, never of ids."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from focalnet import steps
from focalnet.network import records
from focalnet.network.personal_data import ANONYMOUS
from focalnet.words import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.store import NetworkFile

# Facts that are ids of other rows, with the table of those.
_POINTING = {
    "person": "person",
    "one": "person",
    "other": "person",
    "office": "office",
    "parent": "office",
    "working_group": "working_group",
    "region": "region",
    "country": "country",
}
# Rows that are named by the rows they point to.
_BETWEEN = {
    "appointment": ("person", "office"),
    "expertise": ("person",),
    "membership": ("person", "working_group"),
    "former_kind": ("office",),
    "not_same_person": ("one", "other"),
}


class NamedRow(NamedTuple):
    """A person or an office that one may ask the history about."""

    id: str
    name: str
    gone: bool


class Names:
    """The names of rows in one language, each read once; made anew when the network has changed."""

    def __init__(self, file: NetworkFile, language: str = "en") -> None:
        self._file = file
        self._words = words(language)
        self._known: dict[tuple[str, str], str] = {}

    def row(self, table: str, row: str, facts: Mapping[str, Any] | None = None) -> str:
        """Return what a row is called; `facts` are those known of it, should it be no longer there."""
        kept = self._file.last_known(table, row) or facts or {}
        if table in _BETWEEN:
            columns = _BETWEEN[table]
            parts = [self._pointed(_POINTING[column], str(kept.get(column, ""))) for column in columns]
            return " · ".join(part for part in parts if part)
        return self._of(table, row, kept)

    def fact(self, column: str, value: Any) -> Any:
        """Return a value with the ids in it turned into names; any other value as it is."""
        if column == "countries_covered" and isinstance(value, str):
            return tuple(self._pointed("country", code) for code in json.loads(value))
        if column in _POINTING and isinstance(value, str):
            return self._pointed(_POINTING[column], value)
        return value

    def _pointed(self, table: str, row: str) -> str:
        if not row:
            return ""
        if (table, row) not in self._known:
            self._known[table, row] = self._of(table, row, self._file.last_known(table, row))
        return self._known[table, row]

    def _of(self, table: str, row: str, facts: Mapping[str, Any]) -> str:
        if table == "person":
            return self._person(facts)
        if table == "setting":
            return steps.setting_name(row, self._words)
        if table == "alias":
            return str(facts.get("text", ""))
        local = facts.get(f"name_{self._words.language}") or facts.get("name_en")
        return str(facts.get("name") or local or facts.get("file") or (row if "name" in facts else ""))

    def _person(self, facts: Mapping[str, Any]) -> str:
        name = f"{facts.get('given_names', '')} {facts.get('family_name', '')}".strip()
        return name if name not in {"", ANONYMOUS} else self._words("history", "anonymized")


def everybody(file: NetworkFile) -> list[NamedRow]:
    """Return everybody who is or was in the network, by name; the anonymized are left out."""
    here = {person.id: NamedRow(person.id, person.name, gone=False) for person in records.persons(file)}
    gone = {row: NamedRow(row, _name(facts), gone=True) for row, facts in file.removed("person")}
    named = (each for each in (gone | here).values() if each.name not in {"", ANONYMOUS})
    return sorted(named, key=lambda each: each.name)


def _name(facts: Mapping[str, Any]) -> str:
    return f"{facts.get('given_names', '')} {facts.get('family_name', '')}".strip()
