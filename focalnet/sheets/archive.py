"""The zip archive that a workbook is: what is in it, and its parts a piece at a time.

Sizes are checked before anything is unpacked, and again while unpacking, because the list of contents may
lie.
"""

from __future__ import annotations

import struct
import zlib
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECE = 1 << 20
"""Bytes that a part is unpacked by."""
_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR = struct.Struct("<4sLQL")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_MOST_PARTS = 20_000
_SMALL = 1 << 18
"""Bytes of a part that is unpacked at once."""
_ENCRYPTED = 1
_METHODS = frozenset({0, zlib.DEFLATED})
_FULL_16, _FULL_32 = 0xFFFF, 0xFFFFFFFF


class Part(NamedTuple):
    """One file in the archive: where it begins, its sizes and CRC-32 as the list of contents gives them."""

    method: int
    flags: int
    checksum: int
    packed: int
    unpacked: int
    offset: int


class Archive:
    """A zip archive in memory. Raises `Refused` where it is damaged, cut off, encrypted or absurdly large."""

    def __init__(self, content: bytes, most: int) -> None:
        self._content = content
        self._most = most
        self.parts: dict[str, Part] = {}
        try:
            self._list()
        except (struct.error, ValueError):
            raise Refused("sheets.damaged") from None
        unpacked = sum(part.unpacked for part in self.parts.values())
        if unpacked > most:
            raise self._too_large(unpacked)

    def _too_large(self, size: int) -> Refused:
        return Refused("sheets.unpacks_too_large", size=size // 1_000_000, most=self._most // 1_000_000)

    def _list(self) -> None:
        count, offset = self._end()
        if count > _MOST_PARTS:
            raise Refused("sheets.damaged")
        for _ in range(count):
            offset = self._add(offset)

    def _end(self) -> tuple[int, int]:
        """Return how many parts the archive has and where their list begins."""
        tail_from = max(0, len(self._content) - _FULL_16 - _END.size)
        tail = self._content[tail_from:]
        found = tail.rfind(b"PK\5\6")
        if found < 0:
            raise Refused("sheets.cut_off")
        _, _, _, _, count, _, offset, _ = _END.unpack_from(tail, found)
        if count == _FULL_16 or offset == _FULL_32:
            locator = tail_from + found - _LOCATOR.size
            if locator >= 0 and self._content[locator : locator + 4] == b"PK\6\7":
                _, _, where, _ = _LOCATOR.unpack_from(self._content, locator)
                record = _END_64.unpack_from(self._content, where)
                return int(record[7]), int(record[9])
        return count, offset

    def _add(self, offset: int) -> int:
        """Add the part described at the offset; return where the next description begins."""
        entry = _ENTRY.unpack_from(self._content, offset)
        if entry[0] != b"PK\1\2":
            raise Refused("sheets.damaged")
        flags, method, packed, unpacked, where = entry[3], entry[4], entry[8], entry[9], entry[16]
        named_from = offset + _ENTRY.size
        extra_from = named_from + entry[10]
        end = extra_from + entry[11]
        if _FULL_32 in {packed, unpacked, where}:
            packed, unpacked, where = self._long(extra_from, end, packed, unpacked, where)
        named = self._content[named_from:extra_from]
        name = named.decode("utf-8" if flags & 0x800 or named.isascii() else "cp437", "replace")
        name = name.replace("\\", "/").removeprefix("/")
        if name in self.parts and not name.endswith("/"):
            raise Refused("sheets.part_twice", name=name)
        self.parts[name] = Part(method, flags, entry[7], packed, unpacked, where)
        return int(end + entry[12])

    def _long(self, start: int, end: int, *sizes: int) -> tuple[int, int, int]:
        """Return the sizes and offset with those too large for their field taken from the extra field."""
        while start + 4 <= end:
            kind, length = struct.unpack_from("<2H", self._content, start)
            if kind == 1:
                longs = iter(struct.unpack_from(f"<{length // 8}Q", self._content, start + 4))
                packed, unpacked, where = (next(longs, 0) if s == _FULL_32 else s for s in sizes)
                return packed, unpacked, where
            start += 4 + length
        raise Refused("sheets.damaged")

    def pieces(self, name: str, length: int = PIECE) -> Iterator[bytes]:
        """Yield a part, unpacked, in pieces of up to `length` bytes."""
        part = self.parts[name]
        if part.flags & _ENCRYPTED:
            raise Refused("sheets.encrypted")
        try:
            with memoryview(self._content)[self._place(part)] as packed:
                yield from self._unpack(packed, part.method, length)
        except (struct.error, ValueError, zlib.error):
            raise Refused("sheets.damaged") from None

    def _unpack(self, packed: memoryview, method: int, length: int) -> Iterator[bytes]:
        if method == 0:
            yield from (bytes(packed[at : at + length]) for at in range(0, len(packed), length))
            return
        if method != zlib.DEFLATED:
            raise Refused("sheets.damaged")
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        total = 0
        rest: bytes | memoryview = packed
        while not unpacker.eof and (piece := unpacker.decompress(rest, length)):
            total += len(piece)
            if total > self._most:
                raise self._too_large(total)
            rest = unpacker.unconsumed_tail
            yield piece

    def sound(self, name: str) -> bytes | None:
        """Return a small part whole; nothing where it is damaged or not as it is listed."""
        part = self.parts[name]
        if part.unpacked > _SMALL or part.flags & _ENCRYPTED or part.method not in _METHODS:
            return None
        try:
            return _unpacked(self._content[self._place(part)], part.method, part.unpacked, part.checksum)
        except (struct.error, zlib.error):
            return None

    def beginning(self, name: str, length: int) -> bytes:
        """Return up to `length` bytes from the start of a part, empty if there is no such part."""
        if name not in self.parts:
            return b""
        whole = self.sound(name)
        return next(self.pieces(name, length), b"") if whole is None else whole[:length]

    def read(self, name: str) -> bytes:
        """Return a part whole, empty if there is no such part."""
        return b"".join(self.pieces(name)) if name in self.parts else b""

    def _place(self, part: Part) -> slice:
        local = _LOCAL.unpack_from(self._content, part.offset)
        start = part.offset + _LOCAL.size + local[9] + local[10]
        return slice(start, start + part.packed)


@lru_cache(maxsize=32)
def _unpacked(packed: bytes, method: int, size: int, checksum: int) -> bytes | None:
    """Return a part whole if it is of that size and checksum, and so not cut off.

    Files of one origin have most of their parts in common: those that were unpacked last are kept.
    """
    content = packed
    if method:
        content = zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, size + 1)
    return content if (len(content), zlib.crc32(content)) == (size, checksum) else None
