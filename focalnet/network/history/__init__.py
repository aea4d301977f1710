"""The history in the words of the work: finding steps, and what each of them changed."""

from __future__ import annotations

from focalnet.network.history.changes import FactChange, RecordChange, RowGroup, StepChanges
from focalnet.network.history.finding import Asked, History
from focalnet.network.history.names import NamedRow, Names, everybody

__all__ = [
    "Asked",
    "FactChange",
    "History",
    "NamedRow",
    "Names",
    "RecordChange",
    "RowGroup",
    "StepChanges",
    "everybody",
]
