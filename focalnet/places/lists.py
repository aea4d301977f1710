"""Cells that list several places: cut where lists are cut, never inside a name with a comma or an "and"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_CUTS = re.compile(
    r"(\s*[,;/|+&\n•·]\s*|\s+[-–—]\s+|\s+(?:and|et|y|e|und|ainsi que|as well as)\s+)", re.IGNORECASE
)
_LONGEST_NAME = 5  # parts: "Saint Helena, Ascension and Tristan da Cunha" has three

Read = TypeVar("Read")


def segments(text: str, read: Callable[[str], Read], certain: Callable[[Read], bool]) -> tuple[Read, ...]:
    """Read a list: from each part on, the longest run that is certain as one name, else the single part."""
    pieces = _CUTS.split(text.strip().strip(".;,"))
    found: list[Read] = []
    at = 0
    while at < len(pieces):
        one, at = _longest(pieces, at, read, certain)
        found.extend(one)
    return tuple(found)


def _longest(
    pieces: list[str], at: int, read: Callable[[str], Read], certain: Callable[[Read], bool]
) -> tuple[list[Read], int]:
    """Return the reading of the longest name that begins at a piece, and where the next begins."""
    for parts in range(_LONGEST_NAME, 1, -1):
        end = at + 2 * parts - 1
        if end <= len(pieces) and certain(whole := read("".join(pieces[at:end]))):
            return [whole], end + 1
    part = pieces[at].strip()
    return [read(part)] if part else [], at + 2
