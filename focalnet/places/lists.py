"""Cells that list several places: cut where lists are cut, never inside a name with a comma or an "and"."""

from __future__ import annotations

import re

from focalnet.places.names import meaning

_CUTS = re.compile(
    r"(\s*[,;/|+&\n•·]\s*|\s+[-–—]\s+|\s+(?:and|et|y|e|und|ainsi que|as well as)\s+)", re.IGNORECASE
)
_LONGEST_NAME = 5  # parts: "Saint Helena, Ascension and Tristan da Cunha" has three


def segments(text: str) -> tuple[str, ...]:
    """Return the names of a list: from each part on, the longest run that is a name, else the single part."""
    pieces = _CUTS.split(text.strip().strip(".;,"))
    found: list[str] = []
    at = 0
    while at < len(pieces):
        parts = _parts_of_name(pieces, at)
        found.append("".join(pieces[at : at + 2 * parts - 1]).strip())
        at += 2 * parts
    return tuple(name for name in found if name)


def _parts_of_name(pieces: list[str], at: int) -> int:
    """Return how many parts make one name from a piece on: `Trinidad`, ` and `, `Tobago` are two."""
    for parts in range(_LONGEST_NAME, 1, -1):
        end = at + 2 * parts - 1
        if end <= len(pieces) and (read := meaning("".join(pieces[at:end]))) and read.code:
            return parts
    return 1
