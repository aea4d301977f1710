"""Sets of lines as whole numbers, a bit a line: to join or cut 100,000 of them takes microseconds."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import cached_property
from itertools import compress, islice
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_ONE = ord("1")
_MANY = 16  # of so many lines one or more: then a sign a line is quicker set than a bit a line
_FEW = 64  # of so many lines less than one
_TRUTH = bytes.maketrans(b"01", b"\0\1")


def bits_of(lines: Collection[int]) -> int:
    """Return the set of some lines, given in any order."""
    size = max(lines, default=0) + 1
    if len(lines) > size // _MANY:
        written = bytearray(b"0") * size
        for line in lines:
            written[~line] = _ONE
        return int(written, 2)
    held = bytearray(size // 8 + 1)
    for line in lines:
        held[line >> 3] |= 1 << (line & 7)
    return int.from_bytes(held, "little")


def lines_of(bits: int) -> Iterator[int]:
    """Give the lines of a set, the lowest first."""
    written = f"{bits:b}"[::-1]
    line = written.find("1")
    while line >= 0:
        yield line
        line = written.find("1", line + 1)


class Order(list[int]):
    """Lines in an order; few of them are sorted sooner than they are picked out of it."""

    @cached_property
    def places(self) -> Sequence[int]:
        """Return the place of each line, by its number: worked out once, for who asks for few lines."""
        places = array("I", bytes(4 * (max(self, default=0) + 1)))
        for place, line in enumerate(self):
            places[line] = place
        return places


def picked(lines: Sequence[int], bits: int, size: int) -> Iterator[int]:
    """Give the lines of a set, all of them among these lines and below a size, in the order of these."""
    if isinstance(lines, Order) and bits.bit_count() < len(lines) // _FEW:
        yield from sorted(lines_of(bits), key=lines.places.__getitem__)
        return
    # A byte a line is looked up in a fifth of the time that a bit is.
    held = f"{bits:0{size}b}"[::-1].encode().translate(_TRUTH)
    yield from compress(lines, map(held.__getitem__, lines))


class Found(Sequence[int]):
    """Those of some lines that are in a set, in their order, picked out as far as they are looked at.

    Of what a key pressed finds, mostly no more than a screen is looked at before the next key is pressed.
    """

    def __init__(self, lines: Sequence[int], bits: int, size: int) -> None:
        """Take a set that holds none but these lines, all of them below a size."""
        self._lines, self._bits, self._size = lines, bits, size
        self._count = bits.bit_count()
        self._picking = self.walk()
        self._picked: list[int] = []

    def narrowed(self, bits: int) -> Found:
        """Return those of these lines that are in another set too; these themselves, if all are."""
        left = self._bits & bits
        if left == self._bits:
            return self
        lines = self._picked if len(self._picked) == self._count else self._lines
        return Found(lines, left, self._size)

    def walk(self) -> Iterator[int]:
        """Give the lines anew, remembering nothing: for who stops soon."""
        return picked(self._lines, self._bits, self._size)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> int: ...

    @overload
    def __getitem__(self, place: slice) -> list[int]: ...

    def __getitem__(self, place: int | slice) -> int | list[int]:
        """Return the line at a place, or those of a slice."""
        if isinstance(place, slice):
            wanted = range(self._count)[place]
            self._pick(max(wanted[0], wanted[-1]) + 1 if wanted else 0)
            return [self._picked[each] for each in wanted]
        place = range(self._count)[place]
        self._pick(place + 1)
        return self._picked[place]

    def __iter__(self) -> Iterator[int]:
        self._pick(self._count)
        return iter(self._picked)

    def _pick(self, count: int) -> None:
        self._picked.extend(islice(self._picking, max(count - len(self._picked), 0)))
