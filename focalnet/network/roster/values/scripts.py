"""What the script of a name tells about its order: Chinese, Korean, Vietnamese, Arabic, Russian."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from focalnet.folding import fold
from focalnet.network.roster import lexicon
from focalnet.network.roster.values.addresses import Split


@lru_cache(maxsize=65536)
def _script(word: str) -> str:
    """Return the script of the first letter, `CJK`, `HANGUL`, `ARABIC`, `CYRILLIC` …; empty without one."""
    letter = next((c for c in word if c.isalpha()), "")
    return unicodedata.name(letter, "").split(" ")[0].split("-")[0] if letter else ""


def cut(word: str) -> int:
    """Return how long the family name is in a Chinese or Korean name of one word; 0 for others."""
    script = _script(word)
    if script not in {"CJK", "HANGUL"} or "·" in word or not 2 <= len(word) <= 4:
        return 0
    compound = len(word) > 2 and word[:2] in lexicon.name_words("compound_chinese")
    return 2 if compound else 1


def split(words: list[str]) -> Split | None:
    """Return how the words divide where the script or its endings tell; None where they don't."""
    if words[0].isascii() and words[-1].isascii():
        return _by_patronymic(words)
    script = _script(words[0])
    if script in {"CJK", "HANGUL"}:
        return Split(1, family_first=True)
    if script == "ARABIC":
        return _arabic(words)
    if script == "CYRILLIC":
        return _by_patronymic(words) or _by_family_ending(words)
    if words[0].casefold() in lexicon.family_first() and words[-1].casefold() not in lexicon.family_first():
        return Split(1, family_first=True)
    return None


def _arabic(words: list[str]) -> Split:
    """Arabic names begin with the given name; `عبد الله`, `بن …` and `آل …` stay together."""
    at = len(words) - 1
    bound = lexicon.name_words("arabic_bound")
    while at > 1 and _folded(words[at - 1]) in bound:
        at -= 1
    return Split(at, family_first=False)


@lru_cache(maxsize=65536)
def _folded(word: str) -> str:
    return fold(word)


def _by_patronymic(words: list[str]) -> Split | None:
    """`Иванова Мария Петровна` has the family name first, `Мария Петровна Иванова` last."""
    endings = tuple(lexicon.name_words("patronymic_endings"))
    if len(words) != 3:
        return None
    if _folded(words[2]).endswith(endings):
        return Split(1, family_first=True)
    if _folded(words[1]).endswith(endings):
        return Split(2, family_first=False)
    return None


def _by_family_ending(words: list[str]) -> Split | None:
    endings = tuple(lexicon.name_words("slavic_family_endings"))
    first, last = (_folded(word).endswith(endings) for word in (words[0], words[-1]))
    if first == last:
        return None
    return Split(1, family_first=True) if first else Split(len(words) - 1, family_first=False)
