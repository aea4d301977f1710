"""Several choices in one cell, as tools join them: by spaces, semicolons, commas that labels have too."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.surveys.exports.others import is_other
from focalnet.surveys.questionnaire.choosing import choices_named

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from focalnet.surveys.questionnaire import Choice, Item, Questionnaire

_PIECES = re.compile(r"[\n;|]+")
_TAIL = ", "
Labels = dict[tuple[str, ...], str | None]
"""Labels as folded words, with the choice they name; None where they name several."""


def choices_in(
    item: Item, questionnaire: Questionnaire, text: str, language: str
) -> tuple[list[str], list[str]]:
    """Return the choices that a text joins, in its order, and the parts that name none.

    Where the usual separators leave a part over, the words of the whole text are taken apart into labels of
    one language, the longest first: KoboToolbox joins labels by spaces alone.
    """
    found, strange = choices_named(item, questionnaire, text, language)
    if not strange:
        return found, strange
    words = tuple(fold(text).split())
    listed = questionnaire.choices_of(item)
    for spoken in dict.fromkeys((language, *questionnaire.languages)):
        taken = _taken_apart(words, labels_of(listed, spoken))
        if taken:
            return list(dict.fromkeys(taken)), []
    return _apart(item, questionnaire, text, language)


def _apart(item: Item, questionnaire: Questionnaire, text: str, language: str) -> tuple[list[str], list[str]]:
    """Take a text apart at semicolons, keeping whole what was written beside `other` and its commas."""
    found: list[str] = []
    strange: list[str] = []
    for piece in filter(None, map(str.strip, _PIECES.split(text))):
        said, colon, _ = piece.partition(":")
        if colon and is_other(said):
            strange.append(piece)
            continue
        known, unknown = choices_named(item, questionnaire, piece, language)
        found += known
        written = _TAIL.join(unknown)
        strange += [written] if unknown and piece.endswith(written) else unknown
    return list(dict.fromkeys(found)), strange


@lru_cache(maxsize=64)
def _labels(listed: tuple[tuple[str, str], ...]) -> Labels:
    known: Labels = {}
    for name, label in listed:
        words = tuple(fold(label).split())
        if words:
            known[words] = None if known.get(words, name) != name else name
    return known


def labels_of(listed: Sequence[Choice], language: str) -> Labels:
    """Return the labels of choices in a language."""
    return _labels(tuple((each.name, each.labels.get(language, "")) for each in listed))


def _taken_apart(words: tuple[str, ...], labels: Mapping[tuple[str, ...], str | None]) -> list[str] | None:
    """Return the choices whose labels make up the words; None where no row of labels does."""
    lengths = sorted({len(each) for each in labels}, reverse=True)
    dead: set[int] = set()

    def after(start: int) -> list[str] | None:
        if start == len(words):
            return []
        if start in dead:
            return None
        for length in lengths:
            name = labels.get(words[start : start + length])
            if name is not None and (rest := after(start + length)) is not None:
                return [name, *rest]
        dead.add(start)
        return None

    return after(0)
