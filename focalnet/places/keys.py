"""The forms in which names are compared: one that forgives spelling signs, one that also forgives word order.

`tight` is the folded text without spaces: `Côte d’Ivoire`, `COTE D IVOIRE` and `CotedIvoire` agree. `bag` is
the set of telling words: articles and prepositions go, `St.`, `Is.`, `Rep.` are written out, and the order is
lost, so that `Iran (Islamic Rep. of)`, `Iran, Islamic Republic of` and `The Islamic Republic of Iran` agree.
"""

from __future__ import annotations

import re
from functools import cache

from focalnet.folding import fold, fold_tight
from focalnet.places.table import table

# Signs of transliteration (ʻ ʼ ʾ ʿ …), which rosters put and leave out at will.
_TRANSLITERATION = re.compile("[\u02b0-\u02ff]")
_LONE_LETTERS = re.compile(r"\b[a-z](?: [a-z]\b)+")
# Letters that Arabic and Persian keyboards give for the same, or that are left off in haste.
_ARABIC_LETTERS = str.maketrans({"ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه"})
_ARABIC_ARTICLE = "ال"
# At the beginning these are no article: `E. Guinea`, `D. Congo`.
_ABBREVIATED_FIRST = frozenset({"e", "d"})


@cache
def word_list(name: str) -> frozenset[str]:
    """Return a list of words of `words.tsv`: `(dropped)`, or `(designations)` of long official names."""
    return frozenset(
        word for written, words in table("words.tsv") if written == name for word in words.split()
    )


@cache
def _written_out() -> dict[str, str]:
    rows = [(written, shorts) for written, shorts in table("words.tsv") if not written.startswith("(")]
    return {short: written for written, shorts in rows for short in shorts.split()}


def tight(text: str) -> str:
    """Return the text folded, without spaces: letters and digits only."""
    return fold_tight(_TRANSLITERATION.sub("", text))


def telling_words(text: str) -> tuple[str, ...]:
    """Return the words that tell names apart, written out, in their order; `U.S.` is one word."""
    folded = fold(_TRANSLITERATION.sub("", text)).replace("people s", "people")
    folded = _LONE_LETTERS.sub(lambda letters: letters.group().replace(" ", ""), folded)
    words = [_written_out().get(word, word) for word in folded.split()]
    kept = [word for word in words if word not in word_list("(dropped)")]
    if words and words[0] in _ABBREVIATED_FIRST:
        kept.insert(0, words[0])
    return tuple(_without_arabic_article(word) for word in kept)


def bag(words: tuple[str, ...]) -> str:
    """Return one key for the same words in any order; nothing for a lone word such as `islands`."""
    return "" if len(words) == 1 and words[0] in _written_out().values() else " ".join(sorted(words))


def _without_arabic_article(word: str) -> str:
    if word.isascii():
        return word
    word = word.translate(_ARABIC_LETTERS)
    return word[2:] if word.startswith(_ARABIC_ARTICLE) and len(word) > 4 else word
