"""The lists as at one date: the lines held on it, their orders, filters and counts."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from focalnet.folding import fold
from focalnet.network.listing.bits import Order, bits_of
from focalnet.network.listing.columns import Exchanged
from focalnet.network.listing.meanings import COLUMN, Meanings
from focalnet.network.listing.searching import Search
from focalnet.network.listing.sorting import ordered

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Mapping, Sequence
    from datetime import date

    from focalnet.network.listing.columns import Columns
    from focalnet.network.listing.selection import Selection
    from focalnet.store import NetworkFile

_REMEMBERED = 24  # lists of lines: one for each facet's filters, and those of the last few words typed

_ORDERS = 6


class Day:
    """The lines held on a date."""

    def __init__(self, file: NetworkFile, columns: Columns, as_at: date) -> None:
        self.meanings = Meanings(file, as_at)
        self._as_at = as_at.isoformat()
        self.held = columns.held(columns.by_name, self._as_at)
        self.file = file
        self._columns = columns
        self._search: Search | None = None
        self._lists: dict[Hashable, Sequence[int]] = {}
        self._orders: dict[tuple[Hashable, str], Order] = {}  # by sort keys and language
        self._counted: dict[str, list[tuple[Sequence[int], Counter[str]]]] = {}
        self._typed: tuple[Hashable, list[str], Sequence[int]] | None = None
        self._several = self._of_several(self.held)
        self._all = bits_of(self.held)

    def follow(self, exchange: Exchanged) -> None:
        """Let the lines of changed people stand for them; what was worked out from the old ones goes."""
        come = self._columns.held(exchange.come, self._as_at)
        self.held = self._columns.exchanged(self.held, Exchanged(exchange.gone, come))
        self._several = self._several.difference(exchange.gone) | self._of_several(come)
        self._all = self._all & ~bits_of(exchange.gone) | bits_of(come)
        self._lists.clear()
        self._orders.clear()
        self._counted.clear()
        self._typed = None
        if self._search is not None:
            self._search.follow()

    @property
    def search(self) -> Search:
        """Return the words of the lines, gathered at the first search."""
        if self._search is None:
            self._search = Search(self._columns, self.meanings)
        return self._search

    def selected(self, selection: Selection, where: Mapping[str, Collection[str]]) -> Sequence[int]:
        """Return the lines of a selection in its order, under these filters."""
        filters = frozenset((facet, frozenset(values)) for facet, values in where.items())
        key = (selection.text, selection.sort, selection.language, filters)
        if key not in self._lists:
            if len(self._lists) >= _REMEMBERED:
                self._lists.clear()
            lines = self._found(selection)
            for facet, wanted in where.items():
                lines = self._filtered(lines, facet, wanted)
            self._lists[key] = lines
        return self._lists[key]

    def get_ready(self, selection: Selection) -> None:
        """Work out what a first search in an order asks for."""
        self.selected(selection, selection.where)
        _ = self._ordered(selection).places

    def best(self, selection: Selection, most: int) -> Sequence[int]:
        """Return the first few lines of a selection, those first whose names its text begins."""
        lines = self.selected(replace(selection, text=""), selection.where)
        among = bits_of(lines) if selection.where else self._all
        return self.search.named_first(lines, among, fold(selection.text).split(), most)

    def people(self, lines: Sequence[int]) -> int:
        """Return how many distinct people hold the lines."""
        twice = [line for line in lines if line in self._several] if self._several else []
        return len(lines) - len(twice) + len({self._columns.person[line] for line in twice})

    def people_by(self, facet: str, lines: Sequence[int]) -> Counter[str]:
        """Return how many distinct people hold lines with each value of a facet."""
        column = getattr(self._columns, COLUMN.get(facet, facet))
        once: Sequence[int] = lines
        counts: Counter[str] = Counter()
        if self._several:
            once = [line for line in lines if line not in self._several]
            person = self._columns.person
            twice = (line for line in lines if line in self._several)
            pairs = {
                (person[line], value) for line in twice for value in self.meanings.of(facet, column[line])
            }
            counts.update(value for _, value in pairs)
        for value, held in self._counts(COLUMN.get(facet, facet), once).items():
            for meaning in self.meanings.of(facet, value):
                counts[meaning] += held
        return counts

    def occurring(self, facet: str) -> Collection[str]:
        """Return the values of a facet that occur on the date."""
        values = self._counts(COLUMN.get(facet, facet), self.held)
        return {meaning for value in values for meaning in self.meanings.of(facet, value)}

    def _of_several(self, lines: Sequence[int]) -> frozenset[int]:
        """Return those of the lines whose people hold more than one of them."""
        person = self._columns.person
        holders = Counter(map(person.__getitem__, lines))
        several = {who for who, held in holders.items() if held > 1}
        return frozenset(line for line in lines if person[line] in several) if several else frozenset()

    def _counts(self, column: str, lines: Sequence[int]) -> Counter[str]:
        """Return how often each value stands in a column; facets of one column count the same lines once."""
        known = self._counted.setdefault(column, [])
        for counted, counts in known:
            if counted is lines:
                return counts
        counts = Counter(map(getattr(self._columns, column).__getitem__, lines))
        self._counted[column] = [*known[-3:], (lines, counts)]
        return counts

    def countries(self, lines: Sequence[int]) -> int:
        """Return in how many countries that count the lines' offices are."""
        offices = (self.meanings.offices[each] for each in set(map(self._columns.office.__getitem__, lines)))
        return len({office.country for office in offices if office.counted})

    def _found(self, selection: Selection) -> Sequence[int]:
        """Return the lines with all words of the text; typing on looks only through what was left before."""
        order_key = (selection.sort, selection.language)
        words = sought = fold(selection.text).split()
        lines: Sequence[int] = self._ordered(selection)
        if not words:
            return lines
        if self._typed and self._typed[0] == order_key and _typed_on(self._typed[1], words):
            _, before, lines = self._typed
            sought = [word for word in words if word not in before]
        found = self.search.matching(lines, self._all, sought)
        self._typed = (order_key, words, found)
        return found

    def _ordered(self, selection: Selection) -> Order:
        key = (selection.sort, selection.language)
        if key not in self._orders:
            if len(self._orders) >= _ORDERS:
                self._orders.clear()
            lines = ordered(self.file, self._columns, self.meanings, self.held, selection)
            self._orders[key] = Order(lines)
        return self._orders[key]

    def _filtered(self, lines: Sequence[int], facet: str, wanted: Collection[str]) -> Sequence[int]:
        column = getattr(self._columns, COLUMN.get(facet, facet))
        wanted = set(wanted)
        occurring = set(map(column.__getitem__, lines))
        through = {value for value in occurring if not wanted.isdisjoint(self.meanings.of(facet, value))}
        return [line for line in lines if column[line] in through]


def _typed_on(before: Sequence[str], now: Sequence[str]) -> bool:
    return all(any(old in new for new in now) for old in before)
