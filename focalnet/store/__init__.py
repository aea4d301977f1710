"""The file: opening, layout, steps with their journal, undo, backups, the lock. Knows no noun of the work."""

from __future__ import annotations

from focalnet.store.backups import Backup
from focalnet.store.changes import Changes
from focalnet.store.file import NetworkFile
from focalnet.store.finding import FoundStep, Sought
from focalnet.store.identity import new_id
from focalnet.store.lock import Holder
from focalnet.store.net_changes import NetChanges, Touched
from focalnet.store.records import JSON, Conflict, RowChange, StepRecord
from focalnet.store.steps import Step

__all__ = [
    "JSON",
    "Backup",
    "Changes",
    "Conflict",
    "FoundStep",
    "Holder",
    "NetChanges",
    "NetworkFile",
    "RowChange",
    "Sought",
    "Step",
    "StepRecord",
    "Touched",
    "new_id",
]
