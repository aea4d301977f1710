"""Forgetting for good: facts leave the journal, the sentences of the history and the bytes of the file.

The one thing the store does that cannot be undone. The rows themselves are changed before, in the same step,
by whoever asks; here goes what the file remembers of them: the values in the journal, names among the facts
of sentences, learned meanings and settings that hold them. Steps that touched such rows stay done: taking
them back is refused. What SQLite leaves behind in free pages goes by writing the file anew; where a crash
comes before that, the next opening does it. See docs/decisions/forgetting-rewrites-the-journal.md.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from focalnet.folding import fold
from focalnet.store.errors import OperationalError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sqlcipher3 import Connection

GONE = "–"
"""What stands in the place of a name that was forgotten."""
MARK = "history.forgotten"
"""The setting that holds the number of the latest step of forgetting."""

# Tables of the store itself that may hold a name, with the columns that do.
_OWN = {"alias": ("text", "meaning"), "setting": ("value",)}


class Forgetting:
    """What is to be forgotten in one step: facts of rows, and names wherever the history says them."""

    def __init__(self, connection: Connection, step: int) -> None:
        self._connection = connection
        self.step = step  # its number
        self._names: set[str] = set()
        self._rows: list[tuple[str, set[str], tuple[str, ...]]] = []

    def facts(self, table: str, rows: Collection[str], columns: Collection[str]) -> None:
        """Forget all that these columns of these rows ever held; without columns, steps just stay done."""
        self._rows.append((table, set(rows), tuple(columns)))

    def ever(self, table: str, column: str, values: Collection[str]) -> set[str]:
        """Return the rows of a table that have one of these values in a column, or had until they went.

        Rows that were taken back are among them: the journal keeps them whole, so that they can be redone.
        """
        found = self._connection.execute(
            f"SELECT id FROM {table} WHERE {column} IN (SELECT value FROM json_each(:values))"  # noqa: S608
            " UNION SELECT row FROM change WHERE table_name = :table AND before IS NOT NULL"
            " AND json_extract(before, :path) IN (SELECT value FROM json_each(:values))",
            {"values": json.dumps(sorted(values)), "table": table, "path": f'$."{column}"'},
        )
        return {row for (row,) in found.fetchall()}

    def names(self, names: Collection[str]) -> None:
        """Forget names: of several words within any text, of one word only where they are all of it."""
        self._names |= {fold(name) for name in names} - {""}

    def carry_out(self) -> None:
        """Forget, inside the step that is open, with the triggers off that keep the history as it is."""
        for trigger in ("change_update", "step_update"):
            self._connection.execute(f"DROP TRIGGER temp.{trigger}")
        touched = self._forget_meanings()
        for table, rows, columns in self._rows:
            touched |= self._forget_entries(table, rows, columns)
        self._forget_sentences()
        marks = [(self.step, step) for step in touched]
        self._connection.executemany("UPDATE step SET forgotten = ? WHERE id = ?", marks)
        self._connection.execute("INSERT INTO forgetting (id, swept) VALUES (?, 0)", (self.step,))

    def _forget_entries(self, table: str, rows: Collection[str], columns: Collection[str]) -> set[int]:
        """Take columns out of the journal of rows; returns the steps that touched the rows."""
        paths = "".join(f", '$.\"{column}\"'" for column in columns)
        ids = json.dumps(sorted(rows))
        among = "table_name = ? AND row IN (SELECT value FROM json_each(?))"
        self._connection.execute(
            f"UPDATE change SET before = json_remove(before{paths}), after = json_remove(after{paths})"  # noqa: S608
            f" WHERE before IS NOT NULL AND {among}",
            (table, ids),
        )
        steps = self._connection.execute(f"SELECT DISTINCT step FROM change WHERE {among}", (table, ids))  # noqa: S608
        return {step for (step,) in steps.fetchall()}

    def _forget_meanings(self) -> set[int]:
        """Let go of learned meanings that hold a name, and take the names out of settings."""
        for row, text, meaning in self._connection.execute("SELECT id, text, meaning FROM alias").fetchall():
            if self._holds(text) or self._holds(meaning):
                self._connection.execute("DELETE FROM alias WHERE id = ?", (row,))
        for row, value in self._connection.execute("SELECT id, value FROM setting").fetchall():
            if (cleared := self._cleared_text(value)) != value:
                self._connection.execute("UPDATE setting SET value = ? WHERE id = ?", (cleared, row))
        touched: set[int] = set()
        for table, columns in _OWN.items():
            if rows := set(self._holding(table)):
                touched |= self._forget_entries(table, rows, columns)
        return touched

    def _holding(self, table: str) -> Iterator[str]:
        """Give the rows of a table in whose journal a name stands."""
        entries = "SELECT row, before, after FROM change WHERE before IS NOT NULL AND table_name = ?"
        for row, before, after in self._connection.execute(entries, (table,)).fetchall():
            said = [*json.loads(before).values(), *json.loads(after or "{}").values()]
            texts = [value for value in said if isinstance(value, str)]
            if any(self._holds(text) or self._cleared_text(text) != text for text in texts):
                yield row

    def _forget_sentences(self) -> None:
        """Take names out of the facts that sentences are made of."""
        steps = self._connection.execute("SELECT id, args FROM step").fetchall()
        cleared = [(said, step) for step, args in steps if (said := self._cleared_text(args)) != args]
        self._connection.executemany("UPDATE step SET args = ? WHERE id = ?", cleared)

    def _cleared_text(self, text: str) -> str:
        """Return JSON with every text replaced that holds a name; what holds none, or is no JSON, stays."""
        try:
            value = json.loads(text)
        except ValueError:
            return text
        cleared = self._cleared(value)
        return text if cleared == value else json.dumps(cleared, ensure_ascii=False)

    def _cleared(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {key: self._cleared(each) for key, each in value.items()}
        if isinstance(value, list):
            return [self._cleared(each) for each in value]
        return GONE if isinstance(value, str) and self._holds(value) else value

    def _holds(self, text: str) -> bool:
        folded = fold(text)
        return folded in self._names or any(
            f" {name} " in f" {folded} " for name in self._names if " " in name
        )


def sweep(connection: Connection) -> None:
    """Write the file anew, without what SQLite left behind in it; not while others read it."""
    try:
        connection.execute("VACUUM")
    except OperationalError:
        return
    connection.execute("UPDATE forgetting SET swept = 1")


def unswept(connection: Connection) -> bool:
    """Tell whether something was forgotten and the file has not been written anew since."""
    return connection.execute("SELECT 1 FROM forgetting WHERE NOT swept LIMIT 1").fetchone() is not None
