"""Which choice a text names: by its name, or by its label in any language of the questionnaire."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.surveys.questionnaire.model import OTHER
from focalnet.words import LANGUAGES, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from focalnet.surveys.questionnaire.model import Choice, Item, Questionnaire

_APART = re.compile(r"[\n;|]+")
_NUMBER = re.compile(r"\d+\.0+")


def choice_named(
    item: Item, questionnaire: Questionnaire, text: str, language: str = ""
) -> str | tuple[str, ...]:
    """Return the name of the choice that a text names, else the names of all it may mean: none or several.

    With a language, as the sheet names it, labels of that language come first, as a form shows them; without,
    names come first, as exports of codes have them. Then come labels of every language; then both without
    regard to accents, case and punctuation. `2.0` is the choice `2`.
    """
    if not (typed := " ".join(text.split())):
        return ()
    listed = questionnaire.choices_of(item)
    folded = fold(typed)
    tries: list[Iterable[str]] = [
        _labelled(listed, typed, language) if language else (),
        (each.name for each in listed if each.name == typed),
        _labelled(listed, typed),
        _folded(listed, folded, language) if language and folded else (),
        _folded(listed, folded) if folded else (),
        (each.name for each in listed if folded and fold(each.name) == folded),
        (each.name for each in listed if _NUMBER.fullmatch(typed) and each.name == typed.split(".")[0]),
    ]
    for tried in tries:
        found = tuple(dict.fromkeys(tried))
        if found:
            return found[0] if len(found) == 1 else found
    return ()


def choices_named(
    item: Item, questionnaire: Questionnaire, text: str, language: str = ""
) -> tuple[list[str], list[str]]:
    """Return the choices that a text names, in the order of the text, and the parts that name none.

    They stand apart by line ends, `;` or `|`; else by commas, where a label may have commas of its own; else,
    where every word is the name of a choice, by spaces, as exports have them.
    """
    names = {each.name for each in questionnaire.choices_of(item)}
    if text.split() and all(word in names for word in text.split()):
        return list(dict.fromkeys(text.split())), []
    found: list[str] = []
    strange: list[str] = []
    for part in filter(None, map(str.strip, _APART.split(text))):
        one = choice_named(item, questionnaire, part, language)
        for name, piece in (
            [(one, part)] if isinstance(one, str) else _by_commas(item, questionnaire, part, language)
        ):
            if isinstance(name, str):
                found.append(name)
            else:
                strange.append(piece)
    return list(dict.fromkeys(found)), strange


def other_texts() -> frozenset[str]:
    """Return what the choice “other” is called in the languages of the program, folded."""
    return _other_texts()


@lru_cache(maxsize=1)
def _other_texts() -> frozenset[str]:
    keys = ("other_choice", "other_short")
    return frozenset(fold(words(language)("form", key)) for language in LANGUAGES for key in keys)


def _by_commas(
    item: Item, questionnaire: Questionnaire, part: str, language: str
) -> list[tuple[str | tuple[str, ...], str]]:
    """Take a text apart at its commas, the longest run that names a choice first."""
    pieces = part.split(",")
    found: list[tuple[str | tuple[str, ...], str]] = []
    at = 0
    while at < len(pieces):
        for end in range(len(pieces), at, -1):
            piece = ",".join(pieces[at:end]).strip()
            name = choice_named(item, questionnaire, piece, language)
            if isinstance(name, str) or end == at + 1:
                if piece:
                    found.append((name, piece))
                at = end
                break
    return found


def _labelled(listed: Sequence[Choice], typed: str, language: str = "") -> list[str]:
    return [
        each.name
        for each in listed
        for named, label in each.labels.items()
        if (not language or named == language) and " ".join(label.split()) == typed
    ]


def _folded(listed: Sequence[Choice], folded: str, language: str = "") -> list[str]:
    found = [
        each.name
        for each in listed
        for named, label in each.labels.items()
        if (not language or named == language) and fold(label) == folded
    ]
    if not found and folded in other_texts() and any(each.name == OTHER for each in listed):
        return [OTHER]
    return found
