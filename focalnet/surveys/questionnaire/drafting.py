"""Questions and choices made from nothing: each gets a name that no other has, made of its words."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.surveys.questionnaire.editing import (
    add_item,
    change_item,
    free_name,
    rename_item,
    set_text,
)
from focalnet.surveys.questionnaire.editing_choices import (
    add_choice,
    rename_choice,
    set_choice_text,
    set_choices,
    users_of,
)
from focalnet.surveys.questionnaire.model import CHOOSING, Choice, Item, Questionnaire

if TYPE_CHECKING:
    from collections.abc import Collection

_DRAFTED = re.compile(r"(question|note|group|choice)_\d+")
_APART = re.compile(r"[^a-z0-9]+")
_LONGEST = 32
_BEGUN = (Choice("choice_1"), Choice("choice_2"))
_SCALE = "start=1 end=5 step=1"


def name_from(words: str, otherwise: str) -> str:
    """Return a name as XLSForm wants it, made of words: `No time!` gives `no_time`."""
    name = _APART.sub("_", fold(words)).strip("_")[:_LONGEST].strip("_")
    if not name:
        return otherwise
    return name if name[0].isalpha() else f"{otherwise}_{name}"


def new_question(questionnaire: Questionnaire, kind: str, at: int) -> Questionnaire:
    """Return the questionnaire with a question more, before the row at a place, not worded yet.

    One that is answered by choosing gets a list of its own with two choices to be worded.
    """
    stem = {"note": "note", "begin_group": "group"}.get(kind, "question")
    name = free_name(questionnaire, f"{stem}_1")
    if kind not in CHOOSING:
        return add_item(questionnaire, Item(kind, name, parameters=_SCALE if kind == "range" else ""), at)
    added = add_item(questionnaire, Item(kind, name, choices=name), at)
    return set_choices(added, name, _BEGUN)


def new_choice(questionnaire: Questionnaire, list_name: str, language: str, words: str) -> Questionnaire:
    """Return the questionnaire with a choice more at the end of a list, worded in one language."""
    listed = questionnaire.choices.get(list_name, ())
    taken = {choice.name for choice in listed}
    base = name_from(words, f"choice_{len(listed) + 1}")
    choice = Choice(_free(base, taken), {language: words.strip()})
    return add_choice(questionnaire, list_name, choice, len(listed))


def word_question(questionnaire: Questionnaire, at: int, language: str, words: str) -> Questionnaire:
    """Return the questionnaire with a question worded; one with no name gets one, and its list too."""
    item = questionnaire.items[at]
    worded = set_text(questionnaire, at, "labels", language, words)
    if not words.strip() or item.labels or not _DRAFTED.fullmatch(item.name):
        return worded
    renamed = rename_item(worded, at, free_name(worded, name_from(words, item.name)))
    own = item.choices == item.name and len(users_of(renamed, item.choices)) == 1
    return _rename_list(renamed, item.choices, renamed.items[at].name) if own else renamed


def word_choice(
    questionnaire: Questionnaire, list_name: str, at: int, language: str, words: str
) -> Questionnaire:
    """Return the questionnaire with a choice worded in a language; one with no name of its own gets one."""
    listed = questionnaire.choices[list_name]
    worded = set_choice_text(questionnaire, list_name, at, language, words)
    if not words.strip() or listed[at].labels or not _DRAFTED.fullmatch(listed[at].name):
        return worded
    others = {choice.name for place, choice in enumerate(listed) if place != at}
    return rename_choice(worded, list_name, at, _free(name_from(words, listed[at].name), others))


def change_kind(questionnaire: Questionnaire, at: int, kind: str) -> Questionnaire:
    """Return the questionnaire with a question of another type: with a list where it is answered by choosing.

    A list that only this question used goes with the choosing.
    """
    item = questionnaire.items[at]
    if kind in CHOOSING:
        changed = change_item(questionnaire, at, type=kind, parameters="")
        if item.choices:
            return changed
        name = _free(item.name, questionnaire.choices)
        return set_choices(change_item(changed, at, choices=name), name, _BEGUN)
    parameters = _SCALE if kind == "range" else ""
    changed = change_item(questionnaire, at, type=kind, choices="", or_other=False, parameters=parameters)
    if not item.choices or users_of(changed, item.choices):
        return changed
    kept = {name: listed for name, listed in changed.choices.items() if name != item.choices}
    return replace(changed, choices=kept)


def _rename_list(questionnaire: Questionnaire, old: str, wanted: str) -> Questionnaire:
    new = _free(wanted, questionnaire.choices)
    items = tuple(replace(item, choices=new) if item.choices == old else item for item in questionnaire.items)
    lists = {new if name == old else name: listed for name, listed in questionnaire.choices.items()}
    return replace(questionnaire, items=items, choices=lists)


def _free(base: str, taken: Collection[str]) -> str:
    """Return a name that is not taken: the one that is wanted, or with a number behind it."""
    numbered = (base if number == 1 else f"{base}_{number}" for number in range(1, len(taken) + 2))
    return next(name for name in numbered if name not in taken)
