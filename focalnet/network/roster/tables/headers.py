"""What the text at the head of a column says about its meaning, and how sure that is.

Only the words are judged here; what stands below them has its say in `columns`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz, process

from focalnet.folding import fold
from focalnet.network.roster import lexicon
from focalnet.network.roster.fields import Field

EXACT, PART, CONTAINED, MISSPELT = 1.0, 0.9, 0.6, 0.6
LIKELY = 0.4
"""A `… name` of anything: taken for a person's only where names stand below it."""
SURE = 0.55
"""From this confidence on a column is taken without being asked for."""

_PLURAL = re.compile(r"\((?:s|es|e|a|as|x|ne|le)\)", re.IGNORECASE)
_PARTS = re.compile(r"[/|()\[\]\n:;]+|\s[-–—]\s")
_LONGEST_HEADER = 80


class Heading(NamedTuple):
    """What a header means, how sure (0 to 1), and what else it may mean (`Cargo/Grado`)."""

    field: Field | None = None
    confidence: float = 0.0
    others: tuple[Field, ...] = ()


UNKNOWN = Heading()


@lru_cache(maxsize=4096)
def read_heading(text: str) -> Heading:
    """Return the meaning of a header in any of the languages known, or `UNKNOWN`."""
    if len(text) > _LONGEST_HEADER:
        return UNKNOWN
    folded = fold(_PLURAL.sub("", text))
    exact = lexicon.headers().get(folded)
    if exact:
        return Heading(exact[0], EXACT, exact[1:])
    if not folded or is_somebody_else(folded):
        return UNKNOWN
    return _by_parts(text) or _by_words(folded) or _by_spelling(folded)


def is_somebody_else(folded: str) -> bool:
    """Tell whether a folded header speaks of a supervisor, a predecessor or the like."""
    return not lexicon.layout("somebody_else").isdisjoint(folded.split())


def _by_parts(text: str) -> Heading | None:
    """Read `Nom / Name`, `Country (ISO)`: the parts agree, or each is one reading."""
    parts = [fold(part) for part in _PARTS.split(_PLURAL.sub("", text))]
    known = [lexicon.headers()[part][0] for part in parts if part in lexicon.headers()]
    if not known:
        return None
    different = tuple(dict.fromkeys(known))
    covered = len(known) / sum(1 for part in parts if part)
    return Heading(different[0], PART * (0.7 + 0.3 * covered), different[1:])


def _by_words(folded: str) -> Heading | None:
    """Read the longest known words inside the header; the later ones where two are equally long."""
    words = folded.split()
    for length in range(min(len(words) - 1, 5), 0, -1):
        for first in range(len(words) - length, -1, -1):
            found = lexicon.headers().get(" ".join(words[first : first + length]))
            if found and length == 1 and found[0] is Field.FULL_NAME:
                return Heading(found[0], LIKELY)
            if found and (length > 1 or len(words[first]) > 2):
                return Heading(found[0], CONTAINED + 0.3 * (length - 1) / len(words) - 0.02 * len(words))
    return _inside_unspaced(folded)


def _inside_unspaced(folded: str) -> Heading | None:
    if folded.isascii():
        return None
    inside = [
        word for word in lexicon.headers() if len(word) > 1 and ord(word[0]) > 0x2E7F and word in folded
    ]
    if not inside:
        return None
    longest = max(inside, key=len)
    return Heading(lexicon.headers()[longest][0], CONTAINED)


def _by_spelling(folded: str) -> Heading:
    if len(folded) < 5 or len(folded) > 40:
        return UNKNOWN
    near = process.extractOne(folded, lexicon.headers().keys(), scorer=fuzz.ratio, score_cutoff=86)
    return Heading(lexicon.headers()[near[0]][0], MISSPELT) if near else UNKNOWN


def read_two_levels(above: str, text: str) -> Heading:
    """Return the meaning of a header under another: `ToR` over `Date` is the date of the ToR."""
    if not above or above == text:
        return read_heading(text)
    if not text:
        return read_heading(above)
    if is_somebody_else(fold(above)):
        return UNKNOWN
    together = lexicon.headers().get(fold(f"{above} {text}"))
    if together:
        return Heading(together[0], EXACT)
    alone = read_heading(text)
    return alone if alone.field else read_heading(above)._replace(confidence=0.3)
