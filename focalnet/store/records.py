"""What the history says: steps, the rows they touched, and the rows that moved on since."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

JSON: TypeAlias = "str | int | float | bool | Sequence[JSON] | Mapping[str, JSON] | None"
"""A fact that the history keeps with a step."""

Kind: TypeAlias = Literal["insert", "update", "delete"]
_NOTHING: Mapping[str, Any] = MappingProxyType({})


class StepRecord(NamedTuple):
    """One step of the history. Its sentence is made on display from the code and the args."""

    id: int
    at: datetime  # UTC
    actor: str
    code: str
    args: Mapping[str, Any]
    undoes: int | None = None  # the step whose changes this one took back
    undone_by: int | None = None  # the step that took these changes back and is itself in force
    rows: int = 0  # rows touched, each as often as it was
    forgotten: int | None = None  # the step that had facts of this one forgotten: it stays done


class RowChange(NamedTuple):
    """One row as a step touched it.

    `before` and `after` hold the columns that differ; of an insertion `after` holds the whole row and
    `before` nothing, of a deletion the other way round.
    """

    table: str
    row: str
    kind: Kind
    before: Mapping[str, Any] = _NOTHING
    after: Mapping[str, Any] = _NOTHING


class Conflict(NamedTuple):
    """A row that is no longer as a step left it, and why that step cannot be taken back.

    Reasons: `changed` (a later step changed it), `gone` (it was removed), `back` (a removed row exists
    again), `needed` (later rows hang on it), `layout` (the file's tables have changed since).
    """

    table: str
    row: str
    reason: str
    columns: tuple[str, ...] = ()
