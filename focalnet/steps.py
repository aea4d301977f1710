"""The sentence of a step, in the reader's language, the same in the window and on the command line.

A step keeps a code and the facts its sentence needs, never the sentence. Section `step` of the words has the
sentence of each code, with a form for one and one for several where a `number` is among the facts; section
`step_kind` says in a few words what steps of a code do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from focalnet.dates import in_sentence
from focalnet.numbers import number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.words import Words

# Facts of a step that are codes, with the section of words that explains them.
_CODED = {
    "tor_state": "tor_state",
    "role": "role",
    "office_kind": "office_kind",
    "kind": "office_kind",
    "reason": "end_reason",
    "sex": "person_sex",
    "list": "list",
    "level": "level",
    "sending": "sending",
    "form_language": "language",
}
_UNKNOWN = "…"


class Recorded(Protocol):
    """A step as the history has it."""

    @property
    def code(self) -> str:
        """What kind of step it is."""

    @property
    def args(self) -> Mapping[str, Any]:
        """The facts of its sentence; an undo has those of the step it took back, and its code as `code`."""


def sentence(step: Recorded, words: Words) -> str:
    """Return what a step did; of an undo, that it undid it."""
    said = done(step, words)
    return said if "code" not in step.args else _filled(step.code, {**step.args, "what": said}, words)


def done(step: Recorded, words: Words) -> str:
    """Return what was done; of an undo or redo, what the step did that it took back."""
    return _filled(str(step.args.get("code", step.code)), step.args, words)


def kind(code: str, words: Words) -> str:
    """Return in a few words what steps of a code do; a code of a later version as it is."""
    if words.has("step_kind", code):
        return words("step_kind", code)
    return _filled(code, {}, words)


def _filled(code: str, args: Mapping[str, Any], words: Words) -> str:
    """Fill a sentence; a fact that an older or newer version did not keep shows as an ellipsis."""
    template = _template(code, args, words)
    if not template:
        return code
    return template.format_map(_Facts({name: _in_words(name, fact, words) for name, fact in args.items()}))


def _template(code: str, args: Mapping[str, Any], words: Words) -> str:
    try:
        return words.agreeing("step", code, args)
    except KeyError:
        return ""


class _Facts(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return _UNKNOWN


def _in_words(name: str, fact: object, words: Words) -> str:
    if isinstance(fact, bool) or not isinstance(fact, int | str):
        return str(fact)
    if isinstance(fact, int):
        return number(fact, words.language)
    if name == "key":
        return _settings(fact, words)
    section = _CODED.get(name, "")
    if section and words.has(section, fact):
        return words(section, fact)
    return in_sentence(fact, words.language)


def setting_name(key: str, words: Words) -> str:
    """Return what a setting is called, by its name or the key it is kept under; of a later one, another."""
    name = "backups_kept" if key == "backups.keep" else key.removeprefix("network.")
    return words("setting", name if words.has("setting", name) else "other")


def _settings(keys: str, words: Words) -> str:
    return ", ".join(dict.fromkeys(setting_name(key, words) for key in keys.split(", ")))
