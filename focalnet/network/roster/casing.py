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
    small = sum(1 for c in letters if c.islower())
    return small == 1 and len(letters) > 4 and letters[-1].isupper()


@lru_cache(maxsize=65536)
def is_initials(word: str) -> bool:
    """Tell `A.`, `M.M.`, `J.-P.`, `K`."""
    return _INITIALS.fullmatch(word) is not None


@lru_cache(maxsize=65536)
def in_letters(text: str) -> str:
    """Return a name with its words in capitals set in letters; words in mixed case are kept."""
    words = text.split(" ")
    return " ".join(
        _word(word, first=n == 0, alone=len(words) == 1, after=words[n + 1 :]) for n, word in enumerate(words)
    )


def _word(word: str, *, first: bool, alone: bool, after: list[str]) -> str:
    if not is_capital(word) and not (
        word.isupper() and not first and after and fold(word) in lexicon.name_words("joining")
    ):
        return word
    folded = fold(word)
    if folded == "in" and after and after[0].casefold() in {"'t", "’t"}:
        return "in"
    if (
        not alone
        and after
        and (folded in lexicon.name_words("particles") or folded in lexicon.name_words("joining"))
    ):
        return _small(word)
    return _RUN.sub(lambda run: _run(run[0], follows=word[: run.start()]), word)


def _run(letters: str, *, follows: str) -> str:
    if letters in {"T", "S"} and follows in {"'", "’"}:
        return letters.lower()
    if letters.startswith("MC") and len(letters) > 3:
        return "Mc" + letters[2] + _small(letters[3:])
    return letters[0].upper() + _small(letters[1:])


def _small(letters: str) -> str:
    """Put in small letters; the Turkish capital İ gives a plain i, not an i with two dots."""
    return letters.replace("İ", "i").lower()
