"""From what somebody typed to a country: certain, suggested, ambiguous or unknown; never a silent guess."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING
from unicodedata import category, normalize

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
_ALL_IN_BRACKETS = re.compile(r"[(\[\"“«]\s*([^()\[\]]+?)\s*[)\]\"”»]")


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
    return tuple(find(name, learned=learned) for name in segments(text))


@lru_cache(maxsize=8192)
def _find(typed: str) -> Found:
    text = _tidied(typed)
    if not text or len(text) > _LONGEST:
        return Found(typed, Outcome.UNKNOWN)
    return _found(typed, _read(text))


def _tidied(typed: str) -> str:
    """Take away spaces, invisible and footnote marks, and brackets or quotes around it all."""
    text = typed if typed.isascii() else "".join(c for c in typed if category(c) != "Cf")
    text = _FOOTNOTE_MARKS.sub("", "\n".join(" ".join(line.split()) for line in text.strip().splitlines()))
    text = text if text.isascii() else normalize("NFKC", text)
    return _ALL_IN_BRACKETS.sub(r"\1", text) if _ALL_IN_BRACKETS.fullmatch(text) else text


def _read(text: str) -> Meaning:
    whole = meaning(text)
    if whole and not whole.inside:
        return whole
    parts = meaning_of_parts(text)
    if whole:
        return parts if parts and parts.code else whole
    return parts or nearest(text)


def _found(typed: str, read: Meaning) -> Found:
    if not read.codes:
        return Found(typed, Outcome.UNKNOWN)
    if len(read.codes) > 1:
        return Found(typed, Outcome.AMBIGUOUS, candidates=read.codes)
    if read.asked:
        return Found(typed, Outcome.SUGGESTED, read.codes[0], read.codes)
    return Found(typed, Outcome.EXACT, read.codes[0])
