"""In which texts two letters stand side by side: a word is then looked for in few of them, not in all."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_CHUNK = 4000


class Letters:
    """The numbers of texts by the pairs of letters in them. 100,000 names take 0.5 s and 20 MB."""

    def __init__(self) -> None:
        self._texts: dict[tuple[str, str], list[int]] = defaultdict(list)

    def add(self, texts: Sequence[str], first: int, going_on: Callable[[], object] = lambda: None) -> None:
        """Take in texts, numbered from the first on; `going_on` is called now and then."""
        for number, text in enumerate(texts, first):
            if not number % _CHUNK:
                going_on()
            for pair in set(pairwise(f" {text}")):
                self._texts[pair].append(number)

    def beginning(self, word: str, texts: Sequence[str]) -> Iterator[int]:
        """Give the numbers of the texts in which a word begins with this one."""
        within = f" {word}"
        for number in self._around(within):
            text = texts[number]
            if text.startswith(word) or within in text:
                yield number

    def holding(self, word: str, texts: Sequence[str]) -> Sequence[int]:
        """Return the numbers of the texts that hold a word of two letters or more."""
        around = self._around(word)
        return around if len(word) == 2 else [number for number in around if word in texts[number]]

    def _around(self, word: str) -> Sequence[int]:
        """Return the numbers of those texts that hold the rarest pair of letters of a word."""
        return min((self._texts.get(pair, []) for pair in pairwise(word)), key=len)
