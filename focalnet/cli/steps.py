"""Steps of the history in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from focalnet.dates import written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.store import StepRecord
    from focalnet.words import Words

_CODED = {"role": "role", "office_kind": "office_kind", "reason": "end_reason", "sex": "person_sex"}


def described(step: StepRecord, words: Words) -> str:
    """Return what a step did in the reader's language; its code where there are no words for it.

    An undo, a redo and a taking back keep the code and the facts of the step they took back.
    """
    done = str(step.args.get("code", step.code))
    said = _filled(done, step.args, words)
    return said if done == step.code else _filled(step.code, {"what": said}, words)


def _filled(code: str, args: Mapping[str, Any], words: Words) -> str:
    if not words.has("step", code):
        return code
    facts = {name: _in_words(name, value, words) for name, value in args.items()}
    try:
        return words.template("step", code).format_map(facts)
    except KeyError:
        return code  # written by a version that kept other facts of this step


def _in_words(name: str, value: Any, words: Words) -> str:
    text = str(value)
    section = _CODED.get(name, "")
    if section and words.has(section, text):
        return words(section, text)
    try:
        return written(date.fromisoformat(text), words.language)
    except ValueError:
        return f"{value:,}" if isinstance(value, int) else text


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
        "sentence": described(step, words),
    }
