"""Reading a file's past: its steps, found and told, and rows as they last were."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.store import changes, finding, history
from focalnet.store.finding import Sought

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from sqlcipher3 import Connection

    from focalnet.store.changes import Changes
    from focalnet.store.finding import FoundStep
    from focalnet.store.net_changes import NetChanges
    from focalnet.store.records import StepRecord


class Past:
    """The part of a network's file that tells what was done with it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def history(
        self,
        *,
        limit: int = 200,
        before: int | None = None,
        row: str | Collection[str] | None = None,
    ) -> list[StepRecord]:
        """Return steps, latest first: those before a step, those that touched a row, or one of several."""
        rows = None if row is None else frozenset({row} if isinstance(row, str) else row)
        return history.steps(self._connection, limit, before, Sought(rows))

    def step_of(self, number: int) -> StepRecord:
        """Return the step of a number. Raises `Refused` (`store.no_such_step`)."""
        return history.step(self._connection, number)

    def numbered_steps(self, numbers: Sequence[int]) -> list[StepRecord]:
        """Return the steps of these numbers, latest first."""
        return history.numbered(self._connection, numbers)

    def find_steps(self, sought: Sought = finding.ALL) -> list[FoundStep]:
        """Return the steps sought, latest first, as far as finding and counting them needs."""
        return finding.found(self._connection, sought)

    def ever(self, table: str, row: str, columns: Collection[str]) -> dict[str, set[str]]:
        """Return every text that columns of a row hold or ever held."""
        return changes.ever_held(self._connection, table, row, columns)

    def kin(self, table: str, row: str) -> set[str]:
        """Return the ids of a row and of all rows that point to it, or ever did."""
        return finding.kin(self._connection, table, row)

    def changes(self, step: int) -> Changes:
        """Return what a step changed, read when asked. Raises `Refused` (`store.no_such_step`)."""
        return history.changes(self._connection, step)

    def net_changes(self, step: int) -> NetChanges:
        """Return what a step changed in all, row by row. Raises `Refused` (`store.no_such_step`)."""
        return history.net_changes(self._connection, step)

    def last_known(self, table: str, row: str) -> Mapping[str, Any]:
        """Return a row as it is now or, where it was removed, as it was then; empty if it never was."""
        return changes.last_known_row(self._connection, table, row)

    def removed(self, table: str) -> list[tuple[str, Mapping[str, Any]]]:
        """Return the rows of a table that were ever removed, each as it was then; one that is back too."""
        return changes.removed_rows(self._connection, table)
