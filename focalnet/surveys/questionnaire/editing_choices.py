"""Changes to the lists of choices of a questionnaire, each giving a new one; questions may share a list."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from focalnet.problems import Refused
from focalnet.surveys.questionnaire.editing import change_item, said

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from focalnet.surveys.questionnaire.model import Choice, Item, Questionnaire

_SPACE = re.compile(r"\s")


def users_of(questionnaire: Questionnaire, list_name: str) -> tuple[Item, ...]:
    """Return the questions that are answered from a list."""
    return tuple(item for item in questionnaire.items if item.choices == list_name)


def set_choices(questionnaire: Questionnaire, list_name: str, choices: Iterable[Choice]) -> Questionnaire:
    """Return the questionnaire with a list put in place of the one of that name, or added.

    Raises `Refused`: `questionnaire.choice_invalid` for a name that is empty or has a space in it, and
    `questionnaire.choice_taken` for one that is there twice.
    """
    listed = tuple(choices)
    seen: set[str] = set()
    for choice in listed:
        if not choice.name or _SPACE.search(choice.name):
            raise Refused("questionnaire.choice_invalid", name=choice.name, list=list_name)
        if choice.name in seen:
            raise Refused("questionnaire.choice_taken", name=choice.name, list=list_name)
        seen.add(choice.name)
    return _with(questionnaire, {**questionnaire.choices, list_name: listed})


def add_choice(questionnaire: Questionnaire, list_name: str, choice: Choice, at: int) -> Questionnaire:
    """Return the questionnaire with a choice more, before the one at a place of its list."""
    listed = questionnaire.choices.get(list_name, ())
    return set_choices(questionnaire, list_name, (*listed[:at], choice, *listed[at:]))


def remove_choice(questionnaire: Questionnaire, list_name: str, at: int) -> Questionnaire:
    """Return the questionnaire without the choice at a place of its list."""
    listed = questionnaire.choices[list_name]
    return set_choices(questionnaire, list_name, (*listed[:at], *listed[at + 1 :]))


def move_choice(questionnaire: Questionnaire, list_name: str, at: int, before: int) -> Questionnaire:
    """Return the questionnaire with a choice moved before the one at another place of its list."""
    listed = list(questionnaire.choices[list_name])
    listed.insert(before - (before > at), listed.pop(at))
    return set_choices(questionnaire, list_name, listed)


def rename_choice(questionnaire: Questionnaire, list_name: str, at: int, name: str) -> Questionnaire:
    """Return the questionnaire with a choice under another name, also where conditions ask for it."""
    listed = questionnaire.choices[list_name]
    old = listed[at].name
    renamed = replace(listed[at], name=name)
    changed = set_choices(questionnaire, list_name, (*listed[:at], renamed, *listed[at + 1 :]))
    names = [re.escape(item.name) for item in users_of(questionnaire, list_name) if item.name]
    if not names:
        return changed
    asked = rf"\$\{{\s*(?:{'|'.join(names)})\s*\}}\s*(?:!?=|,)\s*"
    pattern = re.compile(rf"({asked})(['\"]){re.escape(old)}\2")
    return replace(changed, items=tuple(_renaming(item, pattern, name) for item in changed.items))


def _renaming(item: Item, pattern: re.Pattern[str], name: str) -> Item:
    """Return a row whose conditions ask for a choice under its new name."""
    parts: dict[str, Any] = {
        part: pattern.sub(rf"\g<1>\g<2>{name}\g<2>", getattr(item, part))
        for part in ("relevant", "constraint", "calculation", "required", "choice_filter")
    }
    return replace(item, **parts)


def set_choice_text(
    questionnaire: Questionnaire, list_name: str, at: int, language: str, text: str
) -> Questionnaire:
    """Return the questionnaire with the label of a choice in one language; empty takes it away."""
    listed = questionnaire.choices[list_name]
    changed = replace(listed[at], labels=said(listed[at].labels, language, text))
    return set_choices(questionnaire, list_name, (*listed[:at], changed, *listed[at + 1 :]))


def share_list(questionnaire: Questionnaire, at: int, list_name: str) -> Questionnaire:
    """Return the questionnaire with a question answered from a list that is there; one left unused goes.

    Raises `Refused` (`questionnaire.no_such_list`).
    """
    if list_name not in questionnaire.choices:
        raise Refused("questionnaire.no_such_list", list=list_name)
    before = questionnaire.items[at].choices
    changed = change_item(questionnaire, at, choices=list_name)
    if before == list_name or users_of(changed, before):
        return changed
    return _with(changed, {name: each for name, each in changed.choices.items() if name != before})


def own_list(questionnaire: Questionnaire, at: int) -> Questionnaire:
    """Return the questionnaire with a copy of a shared list for one question alone."""
    item = questionnaire.items[at]
    name = next(
        free
        for number in range(1, len(questionnaire.choices) + 2)
        if (free := item.name if number == 1 else f"{item.name}_{number}") not in questionnaire.choices
    )
    copied = _with(
        questionnaire, {**questionnaire.choices, name: questionnaire.choices.get(item.choices, ())}
    )
    return change_item(copied, at, choices=name)


def _with(questionnaire: Questionnaire, choices: Mapping[str, tuple[Choice, ...]]) -> Questionnaire:
    return replace(questionnaire, choices=choices)
