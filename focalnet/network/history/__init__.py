"""The history in the words of the work: finding steps, and what each of them changed."""

from __future__ import annotations

from focalnet.network.history.changes import FactChange, RecordChange, RowGroup, StepChanges
from focalnet.network.history.finding import Asked, History
from focalnet.network.history.names import NamedRow, Names, everybody
from focalnet.network.history.reverting import MovedFact, MovedRecord, Reverting, look_at_revert

__all__ = [
    "Asked",
    "FactChange",
    "History",
    "MovedFact",
    "MovedRecord",
    "NamedRow",
    "Names",
    "RecordChange",
    "Reverting",
    "RowGroup",
    "StepChanges",
    "everybody",
    "look_at_revert",
]
