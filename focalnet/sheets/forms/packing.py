"""Parts packed once and put into many archives: a zip archive written from what is already deflated."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# Version 2.0, names in UTF-8, deflated, the first moment that the format knows: same parts, same bytes.
_HEAD = struct.pack("<5H", 20, 0x800, 8, 0, 0x21)
_LOCAL = struct.Struct("<4s10s3L2H")
_ENTRY = struct.Struct("<4sH10s3L5H2L")
_END = struct.Struct("<4s4H2LH")
_LEVEL = 6


class Packed:
    """A part of an archive, deflated."""

    __slots__ = ("_facts", "content", "name")

    def __init__(self, name: str, content: bytes) -> None:
        deflate = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
        self.name = name.encode()
        self.content = deflate.compress(content) + deflate.flush()
        self._facts = (zlib.crc32(content), len(self.content), len(content))

    def local(self) -> bytes:
        """Return what stands before the content."""
        return _LOCAL.pack(b"PK\3\4", _HEAD, *self._facts, len(self.name), 0) + self.name

    def entry(self, offset: int) -> bytes:
        """Return its line in the list of contents."""
        name = len(self.name)
        return _ENTRY.pack(b"PK\1\2", 20, _HEAD, *self._facts, name, 0, 0, 0, 0, 0, offset) + self.name


def packed_file(parts: Sequence[Packed]) -> bytes:
    """Return the archive of some parts, in their order."""
    pieces: list[bytes] = []
    entries: list[bytes] = []
    offset = 0
    for part in parts:
        entries.append(part.entry(offset))
        pieces += (part.local(), part.content)
        offset += len(pieces[-2]) + len(pieces[-1])
    listed = b"".join(entries)
    count = len(parts)
    end = _END.pack(b"PK\5\6", 0, 0, count, count, len(listed), offset, 0)
    return b"".join((*pieces, listed, end))
