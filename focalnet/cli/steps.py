"""Steps of the history as JSON has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.steps import sentence

if TYPE_CHECKING:
    from focalnet.store import StepRecord
    from focalnet.words import Words


def as_row(step: StepRecord, words: Words) -> dict[str, Any]:
    """Return a step as JSON has it."""
    return {
        "step": step.id,
        "at": step.at,
        "actor": step.actor,
        "code": step.code,
        "args": dict(step.args),
        "undoes": step.undoes,
        "undone_by": step.undone_by,
        "rows": step.rows,
        "sentence": sentence(step, words),
    }
