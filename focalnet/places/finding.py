"""From what somebody typed to a country: certain, suggested, ambiguous or unknown; never a silent guess."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.places.lists import segments
from focalnet.places.names import meaning
from focalnet.places.parts import meaning_of_parts
from focalnet.places.spelling import nearest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from focalnet.places.index import Meaning

_NOTHING: Mapping[str, str] = MappingProxyType({})
_LONGEST = 120
_FOOTNOTE_MARKS = re.compile(r"[\s*†‡§¹²³⁴⁵]+$")


class Outcome(StrEnum):
    """How sure a reading is."""

    EXACT = "exact"
    SUGGESTED = "suggested"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Found:
    """What a text was read as. `alpha3` is certain if exact, to be asked about if suggested, else empty."""

    text: str
    outcome: Outcome
    alpha3: str = ""
    candidates: tuple[str, ...] = ()  # more than one when ambiguous; the suggestion itself when suggested


def find(text: str | int, *, learned: Mapping[str, str] = _NOTHING) -> Found:
    """Find the country or area that a cell names.

    Args:
        text: What was typed: a name in any of many languages and forms, an ISO code, an M49 number.
        learned: What the user said before: folded text to alpha-3 code; it goes before everything else.

    """
    typed = str(text)
    if learned and (code := learned.get(fold(typed))):
        return Found(typed, Outcome.EXACT, code)
    return _find(typed)


def find_all(text: str, *, learned: Mapping[str, str] = _NOTHING) -> tuple[Found, ...]:
    """Find the countries of a cell that lists several: `Kenya, Uganda and Trinidad and Tobago` gives three.

    Names that hold a comma or an "and" of their own stay whole. Empty text gives nothing.
    """
    return segments(
        text, lambda part: find(part, learned=learned), lambda found: found.outcome == Outcome.EXACT
    )


@lru_cache(maxsize=8192)
def _find(typed: str) -> Found:
    text = _FOOTNOTE_MARKS.sub("", " ".join(typed.split()))
    if not text or len(text) > _LONGEST:
        return Found(typed, Outcome.UNKNOWN)
    return _found(typed, meaning(text) or meaning_of_parts(text) or nearest(text))


def _found(typed: str, read: Meaning) -> Found:
    if not read.codes:
        return Found(typed, Outcome.UNKNOWN)
    if len(read.codes) > 1:
        return Found(typed, Outcome.AMBIGUOUS, candidates=read.codes)
    if read.asked:
        return Found(typed, Outcome.SUGGESTED, read.codes[0], read.codes)
    return Found(typed, Outcome.EXACT, read.codes[0])
