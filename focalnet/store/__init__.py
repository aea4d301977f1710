"""The file: opening, layout, steps with their journal, undo, backups, the lock. Knows no noun of the work."""

from __future__ import annotations

from focalnet.store.changes import Changes
from focalnet.store.file import NetworkFile
from focalnet.store.identity import new_id
from focalnet.store.records import JSON, Conflict, RowChange, StepRecord
from focalnet.store.steps import Step

__all__ = ["JSON", "Changes", "Conflict", "NetworkFile", "RowChange", "Step", "StepRecord", "new_id"]
