"""Undo, redo and revert: steps that take back other steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Never

from focalnet.problems import Refused
from focalnet.store import history, inverse, reverting, undoing
from focalnet.store.errors import IntegrityError
from focalnet.store.inverse import MovedOn

if TYPE_CHECKING:
    from sqlcipher3 import Connection

    from focalnet.store.records import JSON, Conflict, StepRecord
    from focalnet.store.steps import Steps

_NAMED = 5


class _Rehearsed(Exception):  # noqa: N818 - ends a rehearsal, so that nothing of it stays
    """The step could be taken back."""


class TakingBack:
    """Takes steps back on one connection, each in a new step that names the old one."""

    def __init__(self, connection: Connection, steps: Steps) -> None:
        self._connection = connection
        self._steps = steps

    def undoable(self) -> StepRecord | None:
        """Return the step that `undo` would take back; None for one made before the layout last changed."""
        return self._within_layout(undoing.undoable(self._connection))

    def redoable(self) -> StepRecord | None:
        """Return the undo that `redo` would take back."""
        return self._within_layout(undoing.redoable(self._connection))

    def undo(self) -> StepRecord:
        """Take back the latest step."""
        return self._top(undoing.undoable(self._connection), undoing.UNDO, "store.nothing_to_undo")

    def redo(self) -> StepRecord:
        """Take back the latest undo."""
        return self._top(undoing.redoable(self._connection), undoing.REDO, "store.nothing_to_redo")

    def revert(self, number: int) -> StepRecord:
        """Take back any step, if every row still is as that step left it."""
        record = self._remembered(number)
        try:
            return self._take_back(record, undoing.REVERT)
        except MovedOn as moved:
            raise _refusal(number, moved.conflicts) from moved

    def conflicts(self, number: int) -> list[Conflict]:
        """Rehearse a revert, leave nothing of it, and return what stood in its way."""
        return self._rehearsed(self._remembered(number), frozenset())

    def revert_rest(self, number: int) -> StepRecord:
        """Take back any step but for the rows that moved on, and the rows of the step that those hang on."""
        record = self._remembered(number)
        try:
            leaving = self._left(record)
        except MovedOn as moved:
            raise _refusal(number, moved.conflicts) from moved
        if not leaving:
            return self.revert(number)
        with self._steps.step(undoing.REVERT_REST, {**_args(record), "left": len(leaving)}) as step:
            self._revert(record, leaving)
        return history.step(self._connection, step.id)

    def left_by_revert(self, number: int) -> list[tuple[str, str]]:
        """Return the rows that `revert_rest` would leave. Raises `Refused` where it would refuse."""
        try:
            return sorted(self._left(self._remembered(number)))
        except MovedOn as moved:
            raise _refusal(number, moved.conflicts) from moved

    def _remembered(self, number: int) -> StepRecord:
        """Return a step. Raises `Refused` (`store.forgotten`) where facts of it have been forgotten."""
        record = history.step(self._connection, number)
        if record.forgotten:
            raise Refused("store.forgotten", step=number, by=record.forgotten)
        return record

    def _left(self, record: StepRecord) -> frozenset[tuple[str, str]]:
        """Rehearse, leaving more of the step each time, until nothing stands in the way of the rest."""
        first, last = self._range(record)
        leaving: frozenset[tuple[str, str]] = frozenset()
        while conflicts := self._rehearsed(record, leaving):
            more = reverting.hanging(self._connection, first, last, conflicts) - leaving
            leaving |= more
            if not more or len(leaving) == reverting.touched(self._connection, first, last):
                raise MovedOn(conflicts)
        return leaving

    def _rehearsed(self, record: StepRecord, leaving: frozenset[tuple[str, str]]) -> list[Conflict]:
        try:
            with self._steps.step(undoing.REVERT, {}):
                self._revert(record, leaving)
                _end_rehearsal()
        except _Rehearsed:
            return []
        except MovedOn as moved:
            return moved.conflicts

    def _within_layout(self, number: int | None) -> StepRecord | None:
        if number is None or not history.of_this_layout(self._connection, number):
            return None
        record = history.step(self._connection, number)
        return None if record.forgotten else record

    def _top(self, number: int | None, code: str, none: str) -> StepRecord:
        if number is None:
            raise Refused(none)
        if not history.of_this_layout(self._connection, number):
            raise Refused("store.undo_before_update", step=number)
        record = history.step(self._connection, number)
        if record.forgotten:
            raise Refused("store.undo_before_forgetting", step=number)
        try:
            return self._take_back(record, code)
        except MovedOn as moved:
            raise _refusal(number, moved.conflicts) from moved
        except IntegrityError as error:  # another program wrote to the file: look closer, and name the rows
            raise _refusal(number, self.conflicts(number)) from error

    def _take_back(self, record: StepRecord, code: str) -> StepRecord:
        if self._steps.current is not None:
            raise RuntimeError("a step cannot be taken back inside another")
        with self._steps.step(code, _args(record), undoes=record.id) as step:
            if code == undoing.REVERT:
                self._revert(record)
            else:
                inverse.take_back(self._connection, *self._range(record))
        return history.step(self._connection, step.id)

    def _revert(self, record: StepRecord, leaving: frozenset[tuple[str, str]] = frozenset()) -> None:
        first, last = self._range(record)
        moved = reverting.moved_on(self._connection, first, last)
        if conflicts := [each for each in moved if (each.table, each.row) not in leaving]:
            raise MovedOn(conflicts)
        inverse.take_back(self._connection, first, last, leaving)
        if conflicts := reverting.orphans(self._connection):
            raise MovedOn(conflicts)

    def _range(self, record: StepRecord) -> tuple[int, int]:
        first = history.first_change(self._connection, record.id)
        return first, first + record.rows - 1


def _args(record: StepRecord) -> dict[str, JSON]:
    """Return what the sentence of taking back a step needs: its args, and as `code` what it was at first."""
    if record.code in undoing.TAKING_BACK:
        return dict(record.args)
    return {**record.args, "code": record.code}


def _end_rehearsal() -> Never:
    raise _Rehearsed


def _refusal(number: int, conflicts: list[Conflict]) -> Refused:
    """Name the first few rows; `NetworkFile.conflicts` gives them all."""
    rows = ", ".join(f"{conflict.table} {conflict.row}".strip() for conflict in conflicts[:_NAMED])
    return Refused("store.rows_moved_on", step=number, rows=rows, count=len(conflicts))
