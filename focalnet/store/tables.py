"""How nouns lie in tables: one description each, to read, insert, update and remove.

The store knows no noun: a slice names its tables, the nouns of their rows, and how values of other
kinds than text and numbers are coded.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from focalnet.dates import kept_date
from focalnet.problems import Refused

if TYPE_CHECKING:
    from datetime import date
    from enum import StrEnum

    from focalnet.store.file import NetworkFile

T = TypeVar("T")

Encode = Callable[[Any], Any]
Decode = Callable[[Any], Any]
Codec = tuple[Encode, Decode]
"""How a value lies in the table, and how it is made from that again."""


_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
"""Made once: `json.dumps` makes one for every value."""


def _list_out(values: Sequence[str]) -> str:
    return json.dumps(list(values), ensure_ascii=False) if values else "[]"


def _list_in(text: str) -> tuple[str, ...]:
    return _parsed(text) if text != "[]" else ()


@lru_cache(maxsize=4096)
def _parsed(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def _date_out(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _number_out(number: float | None) -> float | None:
    return None if number is None else float(number)


def _flag_in(number: int | None) -> bool | None:
    return None if number is None else bool(number)


def _flag_out(flag: bool | None) -> int | None:
    return None if flag is None else int(flag)


def _json_out(value: Any) -> str:
    return "{}" if value == {} else _JSON.encode(value)


def _json_in(text: str) -> Any:
    return json.loads(text)


LIST: Codec = (_list_out, _list_in)
DATE: Codec = (_date_out, kept_date)
NUMBER: Codec = (_number_out, _number_out)
FLAG: Codec = (_flag_out, _flag_in)
JSON: Codec = (_json_out, _json_in)


def code(kind: type[StrEnum]) -> Codec:
    """Return the ways of a code; members looked up in a dict, five times as fast as `kind(value)`."""
    return str, {member.value: member for member in kind}.__getitem__


class Table(Generic[T]):
    """A noun's table: its name, its noun, and the refusal for an id that is not there."""

    def __init__(
        self, name: str, kind: type[T], missing: str = "", codecs: Mapping[str, Codec] | None = None
    ) -> None:
        self.name = name
        self.kind = kind
        self.missing = missing
        self.codecs = codecs or {}

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """Return the columns, named and ordered as the facts of the noun: a named tuple or a dataclass."""
        names: tuple[str, ...] = self.kind.__match_args__  # type: ignore[attr-defined]
        return names

    @cached_property
    def _coded(self) -> list[tuple[int, Encode, Decode]]:
        """Return the places of the columns that lie in the table in another form, with both ways."""
        return [(place, *self.codecs[name]) for place, name in enumerate(self.columns) if name in self.codecs]

    def select(
        self, file: NetworkFile, rest: str = "", args: Sequence[Any] | Mapping[str, Any] = ()
    ) -> list[T]:
        """Return the rows that `rest` (joins, WHERE, ORDER BY; the table is `t`) leaves, as nouns."""
        columns = ", ".join(f"t.{column}" for column in self.columns)
        found = file.query(f"SELECT {columns} FROM {self.name} t {rest}", args)  # noqa: S608 - own literals
        return [self.kind(*self._decoded(row)) for row in found]

    def get(self, file: NetworkFile, row: str, **named: str) -> T:
        """Return the row with this id. Raises `Refused`, with the args named, where it is not there."""
        found = self.select(file, "WHERE t.id = ?", (row,))
        if not found:
            raise Refused(self.missing, **named)
        return found[0]

    def as_row(self, noun: T) -> list[Any]:
        """Return a noun as its row lies in the table, column by column."""
        return list(self._encoded(attrgetter(*self.columns)(noun)))

    def from_row(self, row: Sequence[Any]) -> T:
        """Return the noun of a row as it lies in the table."""
        return self.kind(*self._decoded(tuple(row)))

    def insert(self, file: NetworkFile, rows: Iterable[T]) -> int:
        """Insert rows by the hundred thousand or one; inside a step."""
        columns, places = ", ".join(self.columns), ", ".join("?" * len(self.columns))
        sql = f"INSERT INTO {self.name} ({columns}) VALUES ({places})"  # noqa: S608 - own literals
        return file.executemany(sql, map(self._encoded, map(attrgetter(*self.columns), rows)))

    def insert_columns(
        self,
        file: NetworkFile,
        columns: Mapping[str, Sequence[Any]],
        watched: Callable[[Iterable[Sequence[Any]]], Iterable[Sequence[Any]]] = iter,
    ) -> int:
        """Insert rows given column by column, as an import has them; inside a step.

        `watched` gives the rows on one by one, and may tell how many there were.
        """
        names, places = ", ".join(columns), ", ".join("?" * len(columns))
        sql = f"INSERT INTO {self.name} ({names}) VALUES ({places})"  # noqa: S608 - own literals
        rows = zip(*(self._column(*each) for each in columns.items()), strict=True)
        return file.executemany(sql, watched(rows))

    def update(self, file: NetworkFile, row: str, facts: Mapping[str, Any]) -> None:
        """Write the given columns of one row; inside a step. Raises TypeError for an unknown column."""
        self.update_many(file, [row], facts)

    def update_many(self, file: NetworkFile, rows: Iterable[str], facts: Mapping[str, Any]) -> None:
        """Write the same columns of many rows; inside a step."""
        if unknown := facts.keys() - set(self.columns):
            raise TypeError(f"{self.name} has no {', '.join(sorted(unknown))}")
        if not facts:
            return
        sets = ", ".join(f"{name} = ?" for name in facts)
        codecs = self.codecs
        values = [codecs[name][0](value) if name in codecs else value for name, value in facts.items()]
        sql = f"UPDATE {self.name} SET {sets} WHERE id = ?"  # noqa: S608 - own literals
        file.executemany(sql, ([*values, row] for row in rows))

    def _column(self, name: str, values: Sequence[Any]) -> Sequence[Any]:
        """Return the values of a column as they lie in the table."""
        if name not in self.codecs:
            return values
        encode = self.codecs[name][0]
        known = {value: encode(value) for value in set(values)}
        return [known[value] for value in values]

    def _encoded(self, facts: tuple[Any, ...]) -> list[Any]:
        values = list(facts)
        for place, encode, _ in self._coded:
            values[place] = encode(values[place])
        return values

    def _decoded(self, row: tuple[Any, ...]) -> list[Any]:
        values = list(row)
        for place, _, decode in self._coded:
            values[place] = decode(values[place])
        return values

    def delete(self, file: NetworkFile, row: str) -> None:
        """Remove one row; inside a step."""
        file.execute(f"DELETE FROM {self.name} WHERE id = ?", (row,))  # noqa: S608 - own literals
