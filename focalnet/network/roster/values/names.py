"""Reads a person's name: which words are the family name, which the given names, what a title tells.

Cues, the surest first: a comma (`LAST, First`), capitals (`First LAST`, `LAST First`), the script, the e-mail
address beside it (`a.becsey@…`), what the other rows of the column show. Without any, the given names are
taken to stand first, and the column says how many rows were read on that guess alone.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from focalnet.folding import fold
from focalnet.network.roster import lexicon
from focalnet.network.roster.values import scripts
from focalnet.network.roster.values.addresses import Split, split_by_address
from focalnet.network.roster.values.casing import in_letters, is_capital, is_initials

_SPECIAL = re.compile(r"[()\[\]\"“”«»„*†‡‘]")
_ASIDE = re.compile(r"[(\[]([^()\[\]]*)[)\]]|[\"“„«]([^\"”“»]+)[\"”“»]|‘([^’]+)’(?!\w)|([*†‡]+)")
_CALL_NAME = re.compile(r"[^\W\d_]{3,}")
_SEVERAL = re.compile(r"\s*(?:[;\n]|\s[/&+]\s|\s(?:and|et|und)\s)\s*")


FAMILY_FIRST, GIVEN_FIRST = "family first", "given first"
"""What can be said of a column of names in which nothing tells the order."""


class Cue(StrEnum):
    """What told the family name from the given names."""

    COMMA = "comma"
    CAPITALS = "capitals"
    SCRIPT = "script"
    ADDRESS = "address"
    ALONE = "alone"
    NONE = "none"


class Name(NamedTuple):
    """A name as read. `sex` is what a title tells; `asides` what stood beside the name."""

    family: str
    given: str
    sex: str = ""
    cue: Cue = Cue.ALONE
    family_first: bool | None = None
    asides: tuple[str, ...] = ()


class Habits(NamedTuple):
    """What the other rows of a column show: the titles in use, and whether the family name stands first."""

    titles: frozenset[str] = frozenset()
    family_first: bool = False


NO_NAME = Name("", "")
NO_HABITS = Habits()


def read_name(text: str, email: str = "", habits: Habits = NO_HABITS) -> Name:
    """Return the name in a cell that holds all of it; `NO_NAME` for a cell without letters."""
    asides: tuple[str, ...] = ()
    if _SPECIAL.search(text):
        text, asides = _without_asides(text)
    parts = [_without_titles(part.split(), habits) for part in text.replace("،", ",").split(",")]
    sexes = [sex for _, sex in parts if sex]
    sexes += [sex for sex in map(_title_of, asides) if sex]
    left = tuple(aside for aside in asides if _title_of(aside) is None)
    named = [words for words, _ in parts if words and not _is_degree(words)]
    if not named:
        return NO_NAME
    name = _by_comma(named) if len(named) > 1 else _by_words(named[0], email, habits)
    return name._replace(sex=_agreed([*sexes, *([name.sex] if name.sex else [])]), asides=left)


def _without_asides(text: str) -> tuple[str, tuple[str, ...]]:
    """Take out what stands in brackets and quotes; a call name among the names, `Maria (Mia) Roy`, stays."""
    asides: list[str] = []

    def take(found: re.Match[str]) -> str:
        inside = next(part for part in found.groups() if part is not None).strip()
        if found[1] is not None and _is_call_name(inside) and _goes_on(text[found.end() :]):
            return found[0]
        asides.append(inside)
        return " "

    plain = _ASIDE.sub(take, text)
    return plain, tuple(aside for aside in asides if aside)


def _is_call_name(inside: str) -> bool:
    known = _title_of(inside) is not None or fold(inside) in lexicon.codes("role")
    return _CALL_NAME.fullmatch(inside) is not None and not known


def _goes_on(rest: str) -> bool:
    """Tell whether a name goes on behind a bracket: with another word, or a title in brackets of its own."""
    rest = rest.strip()
    closing = _ASIDE.fullmatch(rest)
    return _title_of(closing[1] or "") is not None if closing else rest[:1].isalpha()


def several_people(text: str) -> int:
    """Return how many people a cell names: `Awa Diop / Jean Dupont` names 2. A cell of one name gives 1."""
    parts = [part for part in _SEVERAL.split(text) if part.strip()]
    whole = [part for part in parts if len(part.replace(",", " ").split()) > 1]
    return len(whole) if len(whole) == len(parts) and len(whole) > 1 else 1


def title_in(text: str) -> str | None:
    """Return the sex a title tells, empty where it tells none (`Dr`), None where the text is no title."""
    return _title_of(text)


def titles_used(texts: set[str]) -> frozenset[str]:
    """Return the folded titles that stand before, after or beside the names of a column."""
    ends = {word for text in texts for word in _outer_words(text)}
    return frozenset(fold(word) for word in ends if _title_of(word) is not None)


@lru_cache(maxsize=65536)
def _title_of(word: str) -> str | None:
    folded = fold(word)
    sex = lexicon.titles().get(folded)
    if sex is None and word.endswith(".") and folded in lexicon.dotted_titles():
        return ""
    return sex


def _outer_words(text: str) -> list[str]:
    words = _ASIDE.sub(" ", text).replace(",", " ").split()
    return words[:1] + words[-1:] + [aside for found in _ASIDE.findall(text) for aside in found if aside]


def _without_titles(words: list[str], habits: Habits) -> tuple[list[str], str]:
    """Take titles off both ends; what is left, and the sex they told."""
    sex = ""
    while len(words) > 0 and (found := _leading_title(words[0], habits, alone=len(words) == 1)) is not None:
        sex, words = found or sex, words[1:]
    while len(words) > 1 and (found := _trailing_title(words[-1])) is not None:
        sex, words = found or sex, words[:-1]
    return words, sex


def _leading_title(word: str, habits: Habits, *, alone: bool) -> str | None:
    companions = lexicon.guarded_titles().get(fold(word)) if len(word) < 3 else None
    if companions is not None:
        return None if alone or habits.titles.isdisjoint(companions) else "M"
    return _title_of(word)


def _trailing_title(word: str) -> str | None:
    """Read a title behind a name; a `Sr` there is the elder of two, no `Señor`."""
    return None if fold(word) == "sr" else _title_of(word)


def _is_degree(words: list[str]) -> bool:
    return fold(" ".join(words)) in lexicon.name_words("degrees")


def _agreed(sexes: list[str]) -> str:
    return sexes[0] if sexes and len(set(sexes)) == 1 else ""


def _by_comma(parts: list[list[str]]) -> Name:
    """Take what stands before the comma as the family name; `Smith, Jr., John` keeps its `Jr.` with John."""
    family = in_letters(" ".join(parts[0]))
    rest = sorted(parts[1:], key=lambda words: fold(" ".join(words)) in lexicon.name_words("suffixes"))
    given = " ".join(_given(" ".join(words)) for words in rest)
    if all(fold(" ".join(words)) in lexicon.name_words("suffixes") for words in rest):
        return _by_words([*parts[0], *rest[0]], "", NO_HABITS)
    return Name(family, given, cue=Cue.COMMA)


def _given(text: str) -> str:
    return in_letters(text) if " " in text or len(text) > 2 else text


def _by_words(words: list[str], email: str, habits: Habits) -> Name:
    if len(words) == 1:
        return _of_one_word(words[0])
    split = _by_capitals(words, email)
    if split:
        return _split(words, split, Cue.CAPITALS)
    split = scripts.split(words)
    if split:
        return _split(words, split, Cue.SCRIPT)
    split = split_by_address(words, email)
    if split:
        return _split(words, split, Cue.ADDRESS)
    return _split(words, by_habit(words, family_first=habits.family_first), Cue.NONE)


def _of_one_word(word: str) -> Name:
    title = next((t for t in lexicon.closing_titles() if word.endswith(t) and len(word) > len(t)), "")
    if title:
        return Name(word.removesuffix(title), "", _title_of(title) or "")
    cut = scripts.cut(word)
    if cut:
        return Name(word[:cut], word[cut:].lstrip("·"), cue=Cue.SCRIPT, family_first=True)
    first, dot, last = word.partition("·")
    return Name(last, first, cue=Cue.SCRIPT) if dot else Name(in_letters(word), "")


def _split(words: list[str], split: Split, cue: Cue) -> Name:
    left, right = " ".join(words[: split.at]), " ".join(words[split.at :])
    family, given = (left, right) if split.family_first else (right, left)
    return Name(in_letters(family), _given(given), cue=cue, family_first=split.family_first)


def _by_capitals(words: list[str], email: str) -> Split | None:
    """Split at the run of words in capitals, when it begins or ends the name and is not all of it."""
    capital = [is_capital(word) for word in words]
    if not any(capital):
        return None
    first, last = capital.index(True), len(words) - 1 - capital[::-1].index(True)
    if last == len(words) - 1 and _with_particles(words, first) > 0:
        return _unless_address(words, Split(_with_particles(words, first), family_first=False), email)
    if first == 0 and last < len(words) - 1 and not (last and all(map(is_initials, words[last + 1 :]))):
        return Split(last + 1, family_first=True)
    return None


def _unless_address(words: list[str], split: Split, email: str) -> Split:
    """Let the address decide about a word that is not wholly in capitals: `Nora MEBRAK-ZAïDI ROMEOS`."""
    if email and not all(word.isupper() for word in words[split.at :] if is_capital(word)):
        told = split_by_address(words, email)
        if told and not told.family_first:
            return told
    return split


def _with_particles(words: list[str], first: int) -> int:
    """Return where the family name begins, small particles before the capitals included (`van ROOY`)."""
    while first > 1 and (words[first - 1] == "Ó" or _is_small_particle(words[first - 1])):
        first -= 1
    return first


def _is_small_particle(word: str) -> bool:
    return word.islower() and _is_particle(word)


def by_habit(words: list[str], *, family_first: bool) -> Split:
    """Split by order alone: the last word, or the first, with its particles, is the family name."""
    if family_first:
        at = 1
        while at < len(words) - 1 and _is_particle(words[at - 1]):
            at += 1
        return Split(at, family_first=True)
    at = len(words) - 1
    if fold(words[at]) in lexicon.name_words("suffixes") and at > 1:
        at -= 1
    while at > 1 and _is_particle(words[at - 1]):
        at -= 1
    return Split(at, family_first=False)


def _is_particle(word: str) -> bool:
    folded = fold(word)
    if is_initials(word) and folded != "t":
        return False
    return (
        folded in lexicon.name_words("particles")
        or folded in lexicon.name_words("capital_particles")
        or (folded == "in" and word.islower())
    )
