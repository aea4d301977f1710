"""The heads of the sheets `survey`, `choices` and `settings`: what each stands for, and how it is written.

Old forms write `label:English`, `caption`, `relevance` or `list name`; pyxform takes a head apart into tokens
(`label`, `English`), and so do we, with its own function. A head in full is its tokens with `::` between.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Tokens = tuple[str, ...]
UNNAMED = "\n"
"""The language of a text under a head that names none: what no head can name."""
CONFIRMS, CONFIDENTIAL = "focalnet_confirms", "focalnet_confidential"

PARTS: Mapping[Tokens, str] = {
    ("type",): "type",
    ("name",): "name",
    ("bind", "required"): "required",
    ("bind", "relevant"): "relevant",
    ("bind", "constraint"): "constraint",
    ("bind", "calculate"): "calculation",
    ("choice_filter",): "choice_filter",
    ("default",): "default",
    ("parameters",): "parameters",
    ("control", "appearance"): "appearance",
    ("bind", "readonly"): "read_only",
    (CONFIRMS,): "confirms",
    (CONFIDENTIAL,): "confidential",
}
"""Columns that hold one text, and the part of an `Item` it becomes."""
TEXTS: Mapping[Tokens, str] = {
    ("label",): "labels",
    ("hint",): "hints",
    ("bind", "jr:requiredMsg"): "required_messages",
    ("bind", "jr:constraintMsg"): "constraint_messages",
}
"""Columns that hold a text per language."""
HEADS: Mapping[str, str] = {
    "type": "type", "name": "name", "labels": "label", "hints": "hint", "required": "required",
    "required_messages": "required_message", "relevant": "relevant", "constraint": "constraint",
    "constraint_messages": "constraint_message", "calculation": "calculation",
    "choice_filter": "choice_filter", "default": "default", "parameters": "parameters",
    "appearance": "appearance", "read_only": "read_only", "confirms": CONFIRMS, "confidential": CONFIDENTIAL,
}  # fmt: skip
"""Parts of an `Item`, in the order of the columns that are written, and their heads."""
_MEDIA = {("media", kind) for kind in ("image", "big-image", "audio", "video")}
_BY_LANGUAGE = frozenset({*TEXTS, *_MEDIA, ("guidance_hint",), ("bind", "jr:noAppErrorString")})


def tokens_of(sheet: str, heads: Iterable[str]) -> dict[str, Tokens]:
    """Return each head of a sheet (`survey`, `choices`, `settings`) with its tokens, as pyxform reads it."""
    from pyxform import aliases
    from pyxform.parsing.sheet_headers import process_header
    from pyxform.question import MultipleChoiceQuestion, Option
    from pyxform.survey import Survey

    listed = list(heads)
    names, known = {
        "survey": (aliases.survey_header, MultipleChoiceQuestion.get_slot_names()),
        "choices": (aliases.list_header, Option.get_slot_names()),
        "settings": (aliases.settings_header, Survey.get_slot_names()),
    }[sheet]
    double = any("::" in head for head in listed)
    return {head: process_header(head, double, names, known)[1] for head in listed}


def part_of(tokens: Tokens) -> tuple[str, str | None]:
    """Return the part of an `Item` that a column holds, with its language: None where it has none.

    The part is empty for a column that is kept as it is.
    """
    if tokens in PARTS:
        return PARTS[tokens], None
    if tokens in TEXTS:
        return TEXTS[tokens], UNNAMED
    return (TEXTS[tokens[:-1]], tokens[-1]) if tokens[:-1] in TEXTS else ("", None)


def language_of(tokens: Tokens) -> str:
    """Return the language that a head names; empty where it names none."""
    return tokens[-1] if tokens[:-1] in _BY_LANGUAGE else ""


def head_of(tokens: Tokens) -> str:
    """Return a head of the survey sheet as it is written: in XLSForm's own word if it has one."""
    part, language = part_of(tokens)
    if part:
        return HEADS[part] if language in {None, UNNAMED} else f"{HEADS[part]}::{language}"
    return full_head(tokens)


def full_head(tokens: Tokens) -> str:
    """Return a head in full, as any sheet may have it."""
    return "list_name" if tokens == ("list name",) else "::".join(tokens)


_NESTED = {
    "survey": {"bind", "control", "instance", "media"},
    "choices": {"media"},
    "settings": {"attribute"},
}


def odd_head(sheet: str, heads: Iterable[str], default_language: str) -> str:
    """Return the first head that pyxform may take amiss; empty if there is none.

    That is one with colons that name no language of a text, or one that names the form's default language
    beside a head of the same text without a language.
    """
    if sheet not in _NESTED:
        return ""
    tokens = tokens_of(sheet, heads)
    for head, parts in tokens.items():
        language = language_of(parts) if sheet == "survey" or parts[0] in {"label", "media"} else ""
        if language:
            if language == default_language and parts[:-1] in tokens.values():
                return head
        elif len(parts) > 1 and parts[0] not in _NESTED[sheet]:
            return head
    return ""
