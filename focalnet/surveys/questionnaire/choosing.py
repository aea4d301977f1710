"""Which choice a text names: by its name, or by its label in any language of the questionnaire."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.surveys.questionnaire.markup import without_tags
from focalnet.surveys.questionnaire.model import OTHER
from focalnet.words import LANGUAGES, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from focalnet.surveys.questionnaire.model import Choice, Item, Questionnaire

_APART = re.compile(r"[\n;|]+")
_NUMBER = re.compile(r"(\d{1,15})(?:\.0+)?")
_ANY = ""
"""In the place of a language: any of them."""


def choice_named(
    item: Item, questionnaire: Questionnaire, text: str, language: str = ""
) -> str | tuple[str, ...]:
    """Return the name of the choice that a text names, else the names of all it may mean: none or several.

    With a language, as the sheet names it, labels of that language come first, as a form shows them; without,
    names come first, as exports of codes have them. Then come labels of every language; then both without
    regard to accents, case and punctuation. `2.0` is the choice `2`, and
    `02` where there is no other: a spreadsheet writes it so.
    """
    typed = " ".join(text.split())
    return _choice_named(Asked(item, questionnaire), typed, language) if typed else ()


@lru_cache(maxsize=1024)
def _choice_named(asked: Asked, typed: str, language: str) -> str | tuple[str, ...]:
    """Return what `choice_named` does: a thousand forms give the same few answers to a question."""
    listed, folded = _listed(asked), fold(without_tags(typed))
    tries: list[Iterable[str]] = [
        listed.labels.get((language, typed), ()) if language else (),
        (typed,) if typed in listed.names else (),
        listed.labels.get((_ANY, typed), ()),
        listed.folded_in(language, folded) if language and folded else (),
        listed.folded_in(_ANY, folded) if folded else (),
        listed.folded_names.get(folded, ()) if folded else (),
        listed.numbers.get(int(number[1]), ()) if (number := _NUMBER.fullmatch(typed)) else (),
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
    names = _listed(Asked(item, questionnaire)).names
    apart = list(dict.fromkeys(text.split()))
    named = apart if all(word in names for word in apart) else []
    if named and not language:
        return named, []
    found: list[str] = []
    strange: list[str] = []
    for part in filter(None, map(str.strip, _APART.split(text))):
        for name, piece in _by_commas(item, questionnaire, part, language):
            if isinstance(name, str):
                found.append(name)
            else:
                strange.append(piece)
    return (named, []) if strange and named else (list(dict.fromkeys(found)), strange)


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
    """Take a text apart at its commas, the longest run that names a choice with as many commas first."""
    pieces, commas = part.split(","), _listed(Asked(item, questionnaire)).commas
    found: list[tuple[str | tuple[str, ...], str]] = []
    at = 0
    while at < len(pieces):
        for end in range(len(pieces), at, -1):
            piece = ",".join(pieces[at:end]).strip()
            name = choice_named(item, questionnaire, piece, language)
            if (isinstance(name, str) and end - at - 1 <= commas[name]) or end == at + 1:
                if piece:
                    found.append((name, piece))
                at = end
                break
    return found


def _commas(text: str) -> int:
    return text.count(",")


class _Listed:
    """A list of choices by everything that a text may call them: thousands are looked through once only."""

    def __init__(self, listed: Sequence[Choice]) -> None:
        self.names = frozenset(each.name for each in listed)
        self.labels: dict[tuple[str, str], list[str]] = {}
        self.folded: dict[tuple[str, str], list[str]] = {}
        self.folded_names: dict[str, list[str]] = {}
        self.numbers: dict[int, list[str]] = {}  # names that are numbers
        self.commas: dict[str, int] = {}  # how many a label of a choice has at most
        for choice in listed:
            self.commas[choice.name] = max(map(_commas, (choice.name, *choice.labels.values())))
            self.folded_names.setdefault(fold(choice.name), []).append(choice.name)
            if number := _NUMBER.fullmatch(choice.name):
                self.numbers.setdefault(int(number[1]), []).append(choice.name)
            for language, label in choice.labels.items():
                for spoken in (language, _ANY):
                    self.labels.setdefault((spoken, " ".join(label.split())), []).append(choice.name)
                    self.folded.setdefault((spoken, fold(without_tags(label))), []).append(choice.name)

    def folded_in(self, language: str, folded: str) -> Sequence[str]:
        """Return the choices with this folded label; what “other” is called anywhere names that choice."""
        found = self.folded.get((language, folded), ())
        return found or ((OTHER,) if OTHER in self.names and folded in other_texts() else ())


class Asked:
    """A question's list of choices: the same for the same questionnaire, list and `other`."""

    __slots__ = ("_key", "item", "questionnaire")

    def __init__(self, item: Item, questionnaire: Questionnaire) -> None:
        self.item, self.questionnaire = item, questionnaire
        self._key = (id(questionnaire), item.choices, item.or_other)

    def __eq__(self, other: object) -> bool:
        """Compare without looking at thousands of choices."""
        return isinstance(other, Asked) and self._key == other._key

    def __hash__(self) -> int:
        """Return a number that goes with the questionnaire as an object."""
        return hash(self._key)


@lru_cache(maxsize=256)
def _listed(asked: Asked) -> _Listed:
    return _Listed(asked.questionnaire.choices_of(asked.item))
