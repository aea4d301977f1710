"""Steps of the history in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from focalnet.dates import written

if TYPE_CHECKING:
    from focalnet.store import StepRecord
    from focalnet.words import Words

_CODED = {"role": "role", "office_kind": "office_kind"}
_DAYS = {"date", "on", "ends", "starts"}


def described(step: StepRecord, words: Words) -> str:
    """Return what a step did in the reader's language; its code where there are no words for it."""
    if not words.has("step", step.code):
        return step.code
    args = {name: _in_words(name, value, words) for name, value in step.args.items()}
    if "code" in step.args and words.has("step", str(step.args["code"])):
        args["what"] = _filled(words, str(step.args["code"]), args)
    return _filled(words, step.code, args)


def _filled(words: Words, code: str, args: dict[str, Any]) -> str:
    try:
        return words.template("step", code).format_map(args)
    except KeyError:
        return code  # written by a version that knew other facts of this step


def _in_words(name: str, value: Any, words: Words) -> Any:
    section = _CODED.get(name)
    if section and words.has(section, str(value)):
        return words(section, str(value))
    if name in _DAYS and isinstance(value, str) and value:
        try:
            return written(date.fromisoformat(value), words.language)
        except ValueError:
            return value
    return value


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
