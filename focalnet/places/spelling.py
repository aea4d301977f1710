"""Names that were typed wrongly: the nearest known name, only ever as a suggestion or a question."""

from __future__ import annotations

from functools import cache

from focalnet.places.index import Meaning, index, read_meaning, spelled
from focalnet.places.keys import bag, telling_words, tight, word_list
from focalnet.places.names import NOT_TO_SHORTEN
from focalnet.places.table import countries

_SHORTEST, _LONGEST = 4, 60
_MOST_CANDIDATES = 6


def nearest(text: str) -> Meaning:
    """Return the country whose name is nearest in spelling, to be asked about; several where equally near.

    Letters left out, put in, mistaken or swapped with their neighbour count one each; how many are allowed
    grows with the length. Codes and abbreviations are never guessed at; a nearer name of no country ends it.
    """
    words = telling_words(text)
    short = "".join(word for word in words if word not in word_list("(designations)"))
    if not bag(words):
        return Meaning()
    near = [*_near(tight(text)), *_near("".join(words))]
    near += [each for each in _near(short) if each[0] not in NOT_TO_SHORTEN]
    distances: dict[str, int] = {}
    for meaning, distance in near:
        distances[meaning] = min(distance, distances.get(meaning, distance))
    return _chosen(distances)


def _near(spelling: str) -> list[tuple[str, int]]:
    if not (_SHORTEST <= len(spelling) <= _LONGEST and spelling.isascii() and spelling.isalpha()):
        return []
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    most = _allowed(len(spelling))
    known = _short_names() if len(spelling) == _SHORTEST else _spellings()
    near = process.extract(spelling, known, scorer=OSA.distance, score_cutoff=most, limit=None)
    return [
        (index().get(name, ""), int(distance))
        for name, distance, _ in near
        if distance <= _allowed(len(name)) and _begins_alike(spelling, name, int(distance))
    ]


def _allowed(length: int) -> int:
    return 1 if length < 7 else 2 if length < 13 else 3


def _begins_alike(spelling: str, name: str, distance: int) -> bool:
    """Ask that the first letter be the same, or the first two swapped: the first is seldom mistyped."""
    if distance > 1 and len(spelling) < 8:
        return spelling[:3] == name[:3]
    if spelling[0] == name[0] or spelling[:2] == name[1::-1]:
        return True
    return distance == 1 and len(spelling) >= 6


def _chosen(distances: dict[str, int]) -> Meaning:
    countries_near = {meaning: far for meaning, far in distances.items() if not meaning.startswith("-")}
    if not countries_near:
        return Meaning()
    best = min(countries_near.values())
    if best > min(distances.values()):
        return Meaning()
    margin = 1 if best >= 2 else 0
    close = [read_meaning(meaning) for meaning, far in countries_near.items() if far <= best + margin]
    candidates = tuple(sorted({code for each in close for code in each.codes}))
    return Meaning(candidates, asked=True) if len(candidates) <= _MOST_CANDIDATES else Meaning()


@cache
def _short_names() -> list[str]:
    return sorted(
        {tight(name) for each in countries() for name in (each.name_en, each.name_fr, each.name_es)}
    )


@cache
def _spellings() -> list[str]:
    return [*spelled(), *(name for name in _short_names() if len(name) == _SHORTEST)]
