"""Which lines have each value of a column."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from focalnet.network.listing.bits import bits_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

# A value that one line in so many has is kept as a set: at most so many sets a column, 6 MB at 100,000 lines.
_PART = 512


class Holders:
    """The lines by their values in one column: of frequent values as sets, of rare ones as lists."""

    def __init__(self) -> None:
        self._lines: dict[str, int | list[int]] = {}
        self._size = 0

    def __len__(self) -> int:
        return len(self._lines)

    def __iter__(self) -> Iterator[str]:
        """Give the values."""
        return iter(self._lines)

    def add(self, values: Sequence[str], first: int) -> None:
        """Take in the values of lines, numbered from the first on."""
        come: dict[str, list[int]] = defaultdict(list)
        for line, value in enumerate(values, first):
            come[value].append(line)
        self._size = first + len(values)
        few = self._size // _PART
        for value, lines in come.items():
            known = self._lines.get(value, [])
            if isinstance(known, int):
                self._lines[value] = known | bits_of(lines)
            else:
                together = known + lines
                self._lines[value] = together if len(together) <= few else bits_of(together)

    def of(self, values: Collection[str]) -> int:
        """Return the set of the lines that have one of these values, each of them given once."""
        if len(values) == len(self._lines):
            return (1 << self._size) - 1
        found, few = 0, list[int]()
        for value in values:
            lines = self._lines[value]
            if isinstance(lines, int):
                found |= lines
            else:
                few.extend(lines)
        return found | bits_of(few)
