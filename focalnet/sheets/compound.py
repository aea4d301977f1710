"""Compound files: folders of streams, which .xls, encrypted workbooks, older Office files and `.msg` are.

The layout is Microsoft's [MS-CFB]: sectors chained by a table, and a directory of streams in one such chain.
In a damaged file chains and folders may run in circles: each is followed once, no further than the file goes.
Why no library: olefile, last released in 2023, believes any length that a stream claims: 27 kB became 512 MB.
"""

from __future__ import annotations

import struct
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
DAMAGED = (struct.error, ValueError, LookupError)
"""What reading a compound file, or the records in its streams, raises where it is damaged."""
_ENTRY = 128
_STORAGE, _STREAM = 1, 2
_HEADER_SECTORS = 109
_LAST = 0xFFFFFFFA
"""Sector numbers from here on are marks (end of chain, free), not sectors."""
_NOBODY = 0xFFFFFFFF
"""Stands in the directory for an entry that is not there."""
_FILEPASS = 0x2F
_BEGINNING = 4096
_SHORT, _SMALL_SECTOR = 4096, 64
_KINDS: tuple[tuple[str, str], ...] = (
    ("EncryptedPackage", "sheets.encrypted"),
    ("Workbook", "xls"),
    ("Book", "xls"),
    ("WordDocument", "sheets.is_document"),
    ("PowerPoint Document", "sheets.is_presentation"),
    ("__properties_version1.0", "sheets.is_mail"),
)


def kind(content: bytes) -> str:
    """Return `xls`, or the code of what the file really is."""
    try:
        found = Compound(content)
        code = next((code for name, code in _KINDS if name in found.root.streams), "sheets.not_a_workbook")
        if code == "xls" and _has_password(found.workbook()):
            return "sheets.encrypted"
    except DAMAGED:
        return "sheets.damaged"
    return code


def _has_password(book: bytes) -> bool:
    """Tell whether a workbook is encrypted: FILEPASS is then among its first records."""
    at = 0
    while at + 4 <= min(len(book), _BEGINNING):
        record, length = struct.unpack_from("<HH", book, at)
        if record == _FILEPASS:
            return True
        at += 4 + length
    return False


class Storage:
    """A folder: the folders in it, and its streams with their first sector and their length in bytes."""

    # No dataclass: to load what makes one takes a fifth of the start of the reading process.
    def __init__(self) -> None:
        self.storages: dict[str, Storage] = {}
        self.streams: dict[str, tuple[int, int]] = {}


class Compound:
    """A compound file, and the outermost of its folders. What is damaged raises one of `DAMAGED`."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        (power,) = struct.unpack_from("<H", content, 30)
        if power not in {9, 12}:
            raise ValueError("no such sector size")
        self._size = 1 << int(power)
        self._table = self._read_table()
        (first,) = struct.unpack_from("<L", content, 48)
        directory = b"".join(self._chain(first))
        self.root = _tree(directory)
        (self._together,) = struct.unpack_from("<L", directory, 116)

    def read(self, stream: tuple[int, int]) -> bytes:
        """Return a stream of a folder. Short ones lie together in a stream of their own, in small sectors."""
        sector, size = stream
        if size >= _SHORT:
            return b"".join(self._chain(sector))[:size]
        together, table = self._short
        found: list[bytes] = []
        while sector < _LAST and len(found) * _SMALL_SECTOR < size:
            found.append(together[sector * _SMALL_SECTOR : (sector + 1) * _SMALL_SECTOR])
            sector = table[sector]
        return b"".join(found)[:size]

    @cached_property
    def _short(self) -> tuple[bytes, tuple[int, ...]]:
        """The stream of short streams, and the table that tells for each small sector which comes next."""
        (first,) = struct.unpack_from("<L", self._content, 60)
        packed = b"".join(self._chain(first))
        return b"".join(self._chain(self._together)), struct.unpack(f"<{len(packed) // 4}L", packed)

    def workbook(self) -> bytes:
        """Return the workbook that an .xls is."""
        streams = self.root.streams
        return self.read(streams.get("Workbook") or streams["Book"])

    def _read_table(self) -> list[int]:
        """Return the table that tells for each sector which comes next, no longer than the file."""
        content, size = self._content, self._size
        most = len(content) // size
        (more,) = struct.unpack_from("<L", content, 68)
        listed = list(struct.unpack_from(f"<{_HEADER_SECTORS}L", content, 76))
        while more < _LAST and len(listed) <= most:
            *further, more = struct.unpack_from(f"<{size // 4}L", content, (more + 1) * size)
            listed += further
        table: list[int] = []
        for sector in listed:
            if sector < _LAST and len(table) <= most:
                table += struct.unpack_from(f"<{size // 4}L", content, (sector + 1) * size)
        return table

    def _chain(self, sector: int) -> Iterator[bytes]:
        content, size, table = self._content, self._size, self._table
        for _ in range(len(table) + 1):
            if sector >= _LAST:
                return
            yield content[(sector + 1) * size : (sector + 2) * size]
            if sector >= len(table):
                raise ValueError("the chain leaves the file")
            sector = table[sector]
        raise ValueError("the chain has no end")


def _tree(directory: bytes) -> Storage:
    """Return the outermost folder; the directory keeps what is in a folder as a tree of entries."""
    root = Storage()
    (child,) = struct.unpack_from("<L", directory, 76)
    waiting = [(child, root)]
    seen = set()
    while waiting:
        number, within = waiting.pop()
        if number == _NOBODY:
            continue
        if number in seen:
            raise ValueError("the folders run in a circle")
        seen.add(number)
        at = number * _ENTRY
        length, what, left, right, child = struct.unpack_from("<HBx3L", directory, at + 64)
        name = directory[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
        waiting += [(left, within), (right, within)]
        if what == _STORAGE:
            waiting.append((child, within.storages.setdefault(name, Storage())))
        elif what == _STREAM:
            within.streams[name] = struct.unpack_from("<LL", directory, at + 116)
    return root
