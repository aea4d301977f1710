"""In which texts two letters stand side by side: a word is then looked for in few of them, not in all."""

from __future__ import annotations

from collections import defaultdict
from functools import reduce
from itertools import pairwise
from operator import and_, or_
from typing import TYPE_CHECKING

from focalnet.network.listing.bits import bits_of, lines_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_CHUNK = 4000
# So many sets of texts stand for all letters that are not ASCII: thousands of Chinese letters take no more.
_OTHERS = 256


class Letters:
    """The numbers of texts by the pairs of letters in them. 100,000 names take 0.6 s and 11 MB."""

    def __init__(self) -> None:
        self._texts: dict[tuple[str, str | int], int] = defaultdict(int)

    def add(self, texts: Sequence[str], first: int, going_on: Callable[[], object] = lambda: None) -> None:
        """Take in texts, numbered from the first on; `going_on` is called now and then."""
        for begin in range(0, len(texts), _CHUNK):
            going_on()
            found: dict[tuple[str, str], list[int]] = defaultdict(list)
            for number, text in enumerate(texts[begin : begin + _CHUNK]):
                for pair in set(pairwise(f" {text}")):
                    found[pair].append(number)
            for pair, numbers in found.items():
                self._texts[_key(pair)] |= bits_of(numbers) << (first + begin)

    def beginning(self, word: str) -> int:
        """Return the set of texts in which a word may begin with this one; no other does."""
        return self._around(pairwise(f" {word}"))

    def holding(self, word: str, texts: Sequence[str]) -> int:
        """Return the set of the texts that hold a word."""
        if len(word) == 1 and word.isascii():
            return reduce(or_, (bits for (_, letter), bits in self._texts.items() if letter == word), 0)
        around = self._around([("", word)] if len(word) == 1 else pairwise(word))
        if len(word) == 2 and word.isascii():
            return around
        return bits_of([number for number in lines_of(around) if word in texts[number]])

    def _around(self, pairs: Iterable[tuple[str, str]]) -> int:
        """Return the set of the texts that may hold all these pairs of letters."""
        return reduce(and_, (self._texts.get(_key(pair), 0) for pair in pairs))


def _key(pair: tuple[str, str]) -> tuple[str, str | int]:
    """Return what a pair is kept by: itself in ASCII, else what others share with it."""
    before, letter = pair
    if not letter.isascii():
        return "", ord(letter) % _OTHERS
    return before if before.isascii() else "", letter
