"""E-mail addresses: several in a cell, names and brackets around them; what one tells of a name."""

from __future__ import annotations

import re
from typing import NamedTuple

from rapidfuzz import fuzz

from focalnet.folding import fold_tight

_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"|/\\]+@[^\s@<>()\[\],;:\"|/\\]+")
_GOOD = re.compile(r"[^\s@.][^\s@]*@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}")
_PLAIN = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*@[a-z0-9]+(?:[.-][a-z0-9]+)*\.[a-z]{2,}")
_PIECES = re.compile(r"[._\-+]+")
_CLOSE = 88


class Addresses(NamedTuple):
    """The good addresses of a cell in their order, and the pieces that look like one and are none."""

    good: tuple[str, ...]
    bad: tuple[str, ...]


class Split(NamedTuple):
    """Where the words of a name divide: after `at` words; the family name stands first or last."""

    at: int
    family_first: bool


def read_addresses(text: str) -> Addresses:
    """Return the addresses of a cell in small letters: `Awa Diop <A.Diop@x.org>; mailto:b@y.org,`."""
    if _PLAIN.fullmatch(text):
        return Addresses((text,), ())
    small = text.strip().lower()
    if _GOOD.fullmatch(small) and small.count("@") == 1 and ".." not in small and "mailto" not in small:
        trimmed = small.rstrip(".,;")
        if not any(c in trimmed for c in "<>,;/|()"):
            return Addresses((trimmed,), ())
    found = [
        piece.removeprefix("mailto:").strip(".'’‘`*")
        for piece in _ADDRESS.findall(small.replace("mailto:", " "))
    ]
    good = tuple(dict.fromkeys(piece for piece in found if _is_good(piece)))
    rest = _ADDRESS.sub(" ", small.replace("mailto:", " "))
    bad = [piece for piece in found if piece not in good]
    bad += [piece for piece in re.split(r"[\s<>;,]+", rest) if "@" in piece]
    if not good and not bad and small:
        bad.append(text.strip())
    return Addresses(good, tuple(bad))


def _is_good(piece: str) -> bool:
    return _GOOD.fullmatch(piece) is not None and ".." not in piece


def domain(address: str) -> str:
    """Return what stands after the @."""
    return address.rpartition("@")[2]


def split_by_address(words: list[str], address: str) -> Split | None:
    """Return how a name divides so that an address fits it: `a.diop1@…`, `adiop@…`, `awa.diop@…`.

    Where both words stand in full in the address, the first is taken as the given name, as usual.
    """
    if not address:
        return None
    local = address.partition("@")[0]
    pieces = [fold_tight(piece).rstrip("0123456789") for piece in _PIECES.split(local)]
    pieces = [piece for piece in pieces if piece]
    options = [Split(at, first) for at in range(1, len(words)) for first in (False, True)]
    fitting = [option for option in options if _fits(words, option, pieces)]
    if len(fitting) == 1:
        return fitting[0]
    exact = [option for option in fitting if _fits(words, option, pieces, exact=True)]
    if len(exact) > 1:
        exact = [option for option in exact if fold_tight(_given(words, option)) == pieces[0]]
    return exact[0] if len(exact) == 1 else None


def _given(words: list[str], split: Split) -> str:
    return "".join(words[split.at :] if split.family_first else words[: split.at])


def _fits(words: list[str], split: Split, pieces: list[str], *, exact: bool = False) -> bool:
    left = fold_tight("".join(words[: split.at]))
    right = fold_tight("".join(words[split.at :]))
    family, given = (left, right) if split.family_first else (right, left)
    if not family or not given:
        return False
    if len(pieces) == 1:
        return pieces[0] in {given[0] + family, given + family, family + given, family + given[0]}
    joined = "".join(pieces[1:])
    return any(
        _is_given(start, given, words, split) and _is_family(rest, family, exact=exact)
        for start, rest in ((pieces[0], joined), (pieces[-1], "".join(pieces[:-1])))
    )


def _is_given(piece: str, given: str, words: list[str], split: Split) -> bool:
    first = fold_tight(words[split.at] if split.family_first else words[0])
    return piece in {given, given[0], first} or (len(piece) < 4 and given.startswith(piece))


def _is_family(piece: str, family: str, *, exact: bool) -> bool:
    if len(piece) < 2:
        return False
    return piece == family if exact else fuzz.ratio(piece, family) >= _CLOSE
