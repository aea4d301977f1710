"""What one name means by itself: codes, numbers, names, and names in their long official form."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from focalnet.places.index import as_typed, codes, index, read_meaning
from focalnet.places.keys import bag, telling_words, tight, word_list

if TYPE_CHECKING:
    from focalnet.places.index import Meaning

_CODE = re.compile(r"([A-Za-z]{2,3})[.,;:]?")
_CHINESE_DESIGNATION = re.compile(
    r"(?:人民|民主|伊斯兰|社会主义|联邦|联合|合作|阿拉伯)*(?:共和国|大公国|王国|公国|苏丹国|联邦|国)$"
)
_NUMBER = re.compile(r"(\d{1,3})(?:\.0)?")

# Whose short names such a word (republic, people, federal) may turn into the name of another.
NOT_TO_SHORTEN = frozenset({"COD", "COG", "KOR", "PRK", "CHN", "TWN", "DMA", "DOM", "TLS", "VGB", "VIR"})
_STATES_INSIDE = frozenset({"GEO", "MEX"})  # State of Georgia, Estado de México: states of other federations


def meaning(text: str) -> Meaning | None:
    """Return what a name, code or number means; None where it is not known as it stands."""
    if (known := as_typed().get(text)) is not None:
        return read_meaning(known)
    if (letters := _CODE.fullmatch(text)) and (code := codes().get(letters[1].upper())):
        return read_meaning(code)
    if number := _NUMBER.fullmatch(text):
        return read_meaning(codes().get(number[1].zfill(3), "-"))
    known = index().get(tight(text))
    if known is None:
        known = _by_words(telling_words(text))
    return None if known is None else read_meaning(known)


def _by_words(words: tuple[str, ...]) -> str | None:
    names = index()
    key = bag(words)
    if len(key) > 3 and key in names:
        return names[key]
    return _without_designation(words) or _without_chinese_designation("".join(words))


def _without_designation(words: tuple[str, ...]) -> str | None:
    kept = tuple(word for word in words if word not in word_list("(designations)"))
    if not kept or len(kept) == len(words):
        return None
    known = _shortened(bag(kept)) or _shortened("".join(kept))
    return None if known in _STATES_INSIDE and "state" in words and len(words) - len(kept) == 1 else known


def _without_chinese_designation(name: str) -> str | None:
    short = _CHINESE_DESIGNATION.sub("", name)
    return _shortened(short) if short != name else None


def _shortened(key: str) -> str | None:
    known = None if len(key) <= 3 and key.isascii() else index().get(key)
    return known if known and len(known) == 3 and known not in NOT_TO_SHORTEN else None
