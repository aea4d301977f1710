"""One line of the palette: what it says, and what it does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from focalnet.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

NO_MATCH = 9


@dataclass(frozen=True, slots=True)
class Offer:
    """A door: `key` is what it is remembered by, `why_not` why it cannot be taken now, empty if it can."""

    key: str
    group: str
    title: str
    take: Callable[[], object]
    detail: str = ""
    hint: str = ""  # at the right: the shortcut
    why_not: str = ""
    score: int = 0  # nought is best


@dataclass(frozen=True, slots=True)
class Known:
    """Something that can be found by its words; folded once."""

    text: str  # folded
    key: str
    title: str
    detail: str = ""


def score_of(words: Sequence[str], folded: str) -> int:
    """Return how well folded words match folded text, in any order; 0 is best, `NO_MATCH` not at all."""
    if not all(word in folded for word in words):
        return NO_MATCH
    whole = " ".join(words)
    if folded == whole:
        return 0
    if folded.startswith(whole):
        return 1
    spaced = f" {folded}"
    return 2 if all(f" {word}" in spaced for word in words) else 4


def known(key: str, title: str, detail: str = "", *others: str) -> Known:
    """Return something that is found by its title and by other words for it."""
    return Known(fold(" ".join((title, *others))), key, title, detail)


def best(words: Sequence[str], among: Sequence[Known], most: int) -> list[tuple[int, Known]]:
    """Return the best matches with their scores, equal ones in their own order."""
    for word in words:
        among = [each for each in among if word in each.text]  # most hold not even one
    scored = [(score_of(words, each.text), each) for each in among]
    return sorted(scored, key=lambda pair: pair[0])[:most]
