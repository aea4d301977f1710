"""Search as you type: the lines in whose facts every word of a query occurs, in any order, accents or not."""

from __future__ import annotations

from collections import OrderedDict
from functools import reduce
from itertools import islice
from operator import and_
from typing import TYPE_CHECKING

from focalnet.network.listing.bits import Found, bits_of, picked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from focalnet.network.listing.columns import Columns
    from focalnet.network.listing.holders import Holders
    from focalnet.network.listing.meanings import Meanings

_REMEMBERED = 64  # words: going back a letter, and every further word of a query, asks for the same again


class Search:
    """The words of the lines: each line's own, and those it shares with others of its office and knowledge.

    A word is looked for once in each shared text, not once a line, and in those own texts that hold its pairs
    of letters. What comes of it is a set; among 100,000 lines that takes 0.1 to 3 ms.
    """

    def __init__(self, columns: Columns, meanings: Meanings) -> None:
        self._columns = columns
        self._shared = [
            _Shared(columns.holders(column), said)
            for column, said in (
                ("work", str),
                ("office", meanings.words_of_office),
                ("language", meanings.words_of_languages),
                ("expertise", meanings.words_of_expertise),
                ("groups", meanings.words_of_groups),
            )
        ]
        self._known: OrderedDict[str, int] = OrderedDict()

    def follow(self) -> None:
        """Forget what was found among the lines as they were."""
        self._known.clear()

    def matching(self, lines: Sequence[int], among: int, words: Sequence[str]) -> Sequence[int]:
        """Return those of the lines in which each of the folded words occurs, in their order.

        `among` is the set of all the lines; where the lines were found before, of those they were found in.
        """
        bits = reduce(and_, map(self._with_word, words), among)
        if isinstance(lines, Found):
            return lines.narrowed(bits)
        return lines if bits == among else Found(lines, bits, len(self._columns))

    def named_first(self, lines: Sequence[int], among: int, words: Sequence[str], most: int) -> list[int]:
        """Return the first few of the lines with the words, those first whose names begin with them."""
        bits = reduce(and_, map(self._with_word, words), among)
        named = list(islice(self._named(lines, bits, words), most))
        others = picked(lines, bits, len(self._columns))
        return [*named, *islice((line for line in others if line not in named), most - len(named))]

    def _named(self, lines: Sequence[int], bits: int, words: Sequence[str]) -> Iterator[int]:
        """Give those of the lines in whose own texts each of the words begins one."""
        letters, own = self._columns.letters, self._columns.text
        if letters:
            bits = reduce(and_, map(letters.beginning, words), bits)
        within = [(word, f" {word}") for word in words]
        for line in picked(lines, bits, len(own)):
            text = own[line]
            if all(behind in text or text.startswith(word) for word, behind in within):
                yield line

    def _with_word(self, word: str) -> int:
        """Return the set of all lines with a word."""
        if word not in self._known:
            self._known[word] = self._look_up(word)
            if len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
        return self._known[word]

    def _look_up(self, word: str) -> int:
        found, everybody = 0, (1 << len(self._columns)) - 1
        for holding in (*(shared.holding for shared in self._shared), self._in_own):
            found |= holding(word)
            if found == everybody:  # one letter, mostly
                break
        return found

    def _in_own(self, word: str) -> int:
        letters, own = self._columns.letters, self._columns.text
        if letters:
            return letters.holding(word, own)
        return bits_of([line for line, text in enumerate(own) if word in text])


class _Shared:
    """A column in which many lines have the same value, and what is said of each value."""

    def __init__(self, holders: Holders, say: Callable[[str], str]) -> None:
        self._holders, self._say = holders, say
        self._said: dict[str, str] = {}

    def holding(self, word: str) -> int:
        """Return the set of the lines of whose values a word is said."""
        if len(self._said) < len(self._holders):
            self._said = {value: self._said.get(value) or self._say(value) for value in self._holders}
        return self._holders.of([value for value, said in self._said.items() if word in said])
