"""A questionnaire as JSON, as it lies in the file; and the fingerprint that its forms carry."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from focalnet.surveys.questionnaire.model import DEFAULT, ENDS, GROUPS, Choice, Item, Questionnaire

if TYPE_CHECKING:
    from collections.abc import Iterable

# What is worked out from the order of the items, and where they were read, is not kept.
_WORKED_OUT = {"path", "key"}
_ITEM = [each.name for each in fields(Item) if each.name not in _WORKED_OUT]
_EMPTY: tuple[Any, ...] = ("", False, 0, {}, ())


def to_json(questionnaire: Questionnaire) -> str:
    """Return the questionnaire as JSON."""
    return json.dumps(_plain(questionnaire), ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Questionnaire:
    """Return the questionnaire that JSON holds."""
    found = json.loads(text)
    return Questionnaire(
        placed(Item(**item) for item in found["items"]),
        {name: tuple(Choice(**each) for each in listed) for name, listed in found["choices"].items()},
        found["settings"],
        tuple(found["languages"]),
        found["default_language"],
        {name: tuple(map(tuple, rows)) for name, rows in found["other_sheets"].items()},
        {name: tuple(heads) for name, heads in found.get("columns", {}).items()},
    )


def fingerprint(questionnaire: Questionnaire) -> str:
    """Return twelve letters that differ where an answer could mean something else: questions, types, choices.

    Labels and hints may be put right without making the forms that are out into forms of something else.
    """
    said: list[Any] = []
    for item in questionnaire.questions:
        listed = [choice.name for choice in questionnaire.choices_of(item)]
        said.append([item.key, item.type, listed, item.parameters])
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def placed(items: Iterable[Item]) -> tuple[Item, ...]:
    """Return items with the path and the key that their order gives them."""
    rows: list[tuple[Item, tuple[str, ...]]] = []
    path: tuple[str, ...] = ()
    for item in items:
        if item.type in ENDS:
            path = path[:-1]
        rows.append((item, path))
        if item.type in GROUPS:
            path = (*path, item.name)
    names = Counter(item.name for item, _ in rows if item.name and item.type not in ENDS)
    return tuple(
        replace(item, path=path, key="/".join((*path, item.name)) if names[item.name] > 1 else item.name)
        for item, path in rows
    )


def _plain(questionnaire: Questionnaire) -> dict[str, Any]:
    return {
        "items": [
            {
                "type": item.type,
                **{name: value for name in _ITEM if (value := getattr(item, name)) not in _EMPTY},
            }
            for item in questionnaire.items
        ],
        "choices": {
            name: [
                {"name": each.name, "labels": each.labels, **({"more": each.more} if each.more else {})}
                for each in listed
            ]
            for name, listed in questionnaire.choices.items()
        },
        "settings": questionnaire.settings,
        "languages": questionnaire.languages or (DEFAULT,),
        "default_language": questionnaire.default_language,
        "other_sheets": questionnaire.other_sheets,
        "columns": questionnaire.columns,
    }
