"""Search as you type: the lines in whose facts every word of a query occurs, in any order, accents or not."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from focalnet.network.listing.columns import Columns
    from focalnet.network.listing.meanings import Meanings

_AT_ONCE = 4000  # lines: the first few names are mostly among the first lines


class Search:
    """The words of the lines: each line's own, and those it shares with others of its office and knowledge.

    The shared words are kept once a combination, not once a line. So a line's own text has some 30 letters,
    and a word is looked for in 100,000 of them in 5 ms; in 1 ms where the columns know their letters.
    """

    def __init__(self, columns: Columns, meanings: Meanings) -> None:
        self._columns, self._meanings = columns, meanings
        self._own, self._work = columns.text, columns.work
        self._works: dict[str, list[int]] = defaultdict(list)  # with the lines of each
        self._combinations: dict[tuple[str, ...], int] = {}
        self._combination: list[int] = []
        self._shared: list[str] = []
        self._sharing: list[list[int]] = []  # the lines of each combination
        self.follow()

    def follow(self) -> None:
        """Take in the lines that the columns have got since."""
        first, columns = len(self._combination), self._columns
        for line, work in enumerate(columns.work[first:], first):
            self._works[work].append(line)
        facts = (columns.office, columns.language, columns.expertise, columns.groups)
        together = zip(*(fact[first:] for fact in facts), strict=True)
        known = self._combinations
        self._combination.extend([known.setdefault(each, len(known)) for each in together])
        new = list(known)[len(self._shared) :]
        self._shared.extend(self._meanings.shared_words(*each) for each in new)
        self._sharing.extend([] for _ in new)
        for line, combination in enumerate(self._combination[first:], first):
            self._sharing[combination].append(line)

    def matching(self, lines: Sequence[int], words: Sequence[str]) -> Sequence[int]:
        """Return those of the lines in which each of the folded words occurs, in their order."""
        for word in sorted(words, key=len, reverse=True):
            lines = self._with_word(lines, word)
        return lines

    def named_first(self, lines: Sequence[int], words: Sequence[str], most: int) -> list[int]:
        """Return the first few of the lines: those whose names begin with the words, then the others."""
        named = self._named(lines, words, most)
        others = (line for line in lines if line not in named)
        return [*named, *islice(others, most - len(named))]

    def _named(self, lines: Sequence[int], words: Sequence[str], most: int) -> list[int]:
        """Return the first few of the lines in whose own texts all the words begin one."""
        own, letters, named = self._own, self._columns.letters, list[int]()
        within = [(word, f" {word}") for word in words]
        begun = set(letters.beginning(max(words, key=len), own)) if letters else None
        for at in range(0, len(lines) if begun is None or begun else 0, _AT_ONCE):
            part: Iterable[int] = lines[at : at + _AT_ONCE]
            if begun is not None:
                part = filter(begun.__contains__, part)
            for word, behind in within:
                # Most names do not hold the word at all, which is sooner seen than where it stands.
                holding = [n for n in part if word in own[n]]
                part = [n for n in holding if own[n].startswith(word) or behind in own[n]]
            named.extend(part)
            if len(named) >= most:
                break
        return named[:most]

    def _with_word(self, lines: Sequence[int], word: str) -> Sequence[int]:
        """Return the lines with a word; what nobody shares, or everybody, is not looked up 100,000 times."""
        own, work, combination = self._own, self._work, self._combination
        works = {text for text in self._works if word in text}
        shared = {number for number, text in enumerate(self._shared) if word in text}
        if len(works) == len(self._works) or len(shared) == len(self._shared):
            return lines
        others = [*map(self._works.__getitem__, works), *map(self._sharing.__getitem__, shared)]
        letters = self._columns.letters if len(word) > 1 else None
        # Where most share the word, or few lines are left, looking at each is quicker.
        if letters and len(lines) > max(_AT_ONCE, sum(map(len, others))):
            holding = set(letters.holding(word, own)).union(*others)
            return list(filter(holding.__contains__, lines))
        if works and shared:
            return [n for n in lines if combination[n] in shared or work[n] in works or word in own[n]]
        if works:
            return [n for n in lines if work[n] in works or word in own[n]]
        if shared:
            return [n for n in lines if combination[n] in shared or word in own[n]]
        return [n for n in lines if word in own[n]]
