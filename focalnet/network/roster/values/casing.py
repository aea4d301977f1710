"""Names in capitals set in letters: `IN 'T VELD` → `in 't Veld`. Other names stay as they were typed."""

from __future__ import annotations

import re
from functools import lru_cache

from focalnet.folding import fold
from focalnet.network.roster import lexicon

_RUN = re.compile(r"[^\W\d_]+")
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)+|[^\W\d_]")


@lru_cache(maxsize=65536)
def is_capital(word: str) -> bool:
    """Tell whether a word is in capitals; initials (`M.M.`) are not, one small letter may be (`ZAïDI`)."""
    if word.isupper():
        return len(word) > 1 and not _INITIALS.fullmatch(word)
    letters = [c for c in word if c.isalpha()]
    if len(letters) < 3 or not letters[1].isupper():
        return word.startswith(("Mc", "Mac")) and word[3:].isupper() and len(word) > 4
    return len(letters) > 4 and sum(1 for c in letters if c.islower()) == 1


@lru_cache(maxsize=65536)
def is_initials(word: str) -> bool:
    """Tell `A.`, `M.M.`, `J.-P.`, `K`."""
    return _INITIALS.fullmatch(word) is not None


@lru_cache(maxsize=65536)
def in_letters(text: str) -> str:
    """Return a name with its words in capitals set in letters; words in mixed case are kept."""
    words = text.split(" ")
    if not any(word.isupper() or is_capital(word) for word in words):
        return text
    set_words: list[str] = []
    for at, word in enumerate(words):
        before = set_words[-1] if set_words else ""
        set_words.append(_word(word, before, words[at + 1 :]))
    return " ".join(set_words)


def _word(word: str, before: str, after: list[str]) -> str:
    """Set one word; particles and joining words are small where a name follows."""
    folded = fold(word)
    if after and _is_small(folded, before, after[0]):
        return _small(word)
    if not is_capital(word):
        return word
    return _RUN.sub(lambda run: _run(run[0], follows=word[: run.start()]), word)


def _is_small(folded: str, before: str, following: str) -> bool:
    if folded in lexicon.name_words("joining"):
        return bool(before)
    if folded in lexicon.name_words("before_t"):
        return following.casefold() in {"'t", "’t"}
    if folded in lexicon.name_words("articles"):
        return before.islower()
    return folded in lexicon.name_words("particles")


def _run(letters: str, *, follows: str) -> str:
    if letters in {"T", "S"} and follows in {"'", "’"}:
        return letters.lower()
    if letters.startswith("MC") and len(letters) > 3:
        return "Mc" + letters[2] + _small(letters[3:])
    return letters[0].upper() + _small(letters[1:])


def _small(letters: str) -> str:
    """Put in small letters; the Turkish capital İ gives a plain i, not an i with two dots."""
    return letters.replace("İ", "i").lower()
