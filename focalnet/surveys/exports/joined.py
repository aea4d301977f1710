"""Several choices in one cell, as tools join them: by spaces, semicolons, commas that labels have too."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from focalnet.folding import fold
from focalnet.surveys.exports.others import is_other
from focalnet.surveys.questionnaire.choosing import Asked, choices_named
from focalnet.surveys.questionnaire.markup import without_tags

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from focalnet.surveys.questionnaire import Choice, Item, Questionnaire

_PIECES = re.compile(r"[\n;|]+")
_TAIL = ", "


class Labels(NamedTuple):
    """Labels as words, with the choice each names, or None for several; how many words they have."""

    choices: dict[tuple[str, ...], str | None]
    lengths: frozenset[int]


def choices_in(
    item: Item, questionnaire: Questionnaire, text: str, language: str
) -> tuple[list[str], list[str]]:
    """Return the choices that a text joins, in its order, and the parts that name none.

    KoboToolbox joins labels by spaces alone: with a language, the whole text is first taken apart into labels
    of that language as they are written. Then come the usual separators; where they leave a part over, the
    words without regard to case and signs, as labels of one language.
    """
    if language and (taken := by_labels(item, questionnaire, text, language)):
        return taken, []
    found, strange = choices_named(item, questionnaire, text, language)
    if not strange:
        return found, strange
    words, asked = tuple(fold(without_tags(text)).split()), Asked(item, questionnaire)
    for spoken in dict.fromkeys((language, *questionnaire.languages)):
        taken = _taken_apart(words, _labels(asked, spoken, folded=True))
        if taken:
            return taken, []
    return _apart(item, questionnaire, text, language)


def by_labels(item: Item, questionnaire: Questionnaire, text: str, language: str) -> list[str]:
    """Return the choices whose labels, as written, make up a text; none if none do, or in two ways."""
    return _taken_apart(tuple(text.split()), _labels(Asked(item, questionnaire), language, folded=False))


def made_of(item: Item, questionnaire: Questionnaire, text: str, chosen: Sequence[str]) -> bool:
    """Tell whether a text joins just these choices, by their names or their labels in one language."""
    words, asked = Counter(fold(text).split()), Asked(item, questionnaire)
    for spoken in ("", *questionnaire.languages):
        labels = _by_name(asked, spoken)
        if words == Counter(fold(" ".join(labels[name] for name in chosen)).split()):
            return True
    return False


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


@lru_cache(maxsize=128)
def _labels(asked: Asked, language: str, *, folded: bool) -> Labels:
    known: dict[tuple[str, ...], str | None] = {}
    for name, label in _named(asked.questionnaire.choices_of(asked.item), language):
        words = tuple((fold(without_tags(label)) if folded else label).split())
        if words:
            known[words] = None if known.get(words, name) != name else name
    return Labels(known, frozenset(map(len, known)))


@lru_cache(maxsize=128)
def _by_name(asked: Asked, language: str) -> dict[str, str]:
    return dict(_named(asked.questionnaire.choices_of(asked.item), language))


def _named(listed: Iterable[Choice], language: str) -> Iterator[tuple[str, str]]:
    """Give names and labels of choices; a choice without a label in the language stands by its name."""
    return ((each.name, each.labels.get(language) or each.name) for each in listed)


def _taken_apart(words: tuple[str, ...], labels: Labels) -> list[str]:
    """Return the choices whose labels make up the words; none where no row of labels does, or two do."""
    ways: list[list[tuple[str, ...]]] = [[()]]  # up to each word: one way or two to come there
    for end in range(1, len(words) + 1):
        here = {
            (*way, name)
            for length in labels.lengths
            if length <= end and (name := labels.choices.get(words[end - length : end])) is not None
            for way in ways[end - length]
        }
        ways.append(sorted(here)[:2])
    return list(dict.fromkeys(ways[-1][0])) if len(ways[-1]) == 1 else []
