"""Compound files, as Office and Outlook write them: folders of streams, short ones in small sectors."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import TYPE_CHECKING, Union

if TYPE_CHECKING:
    from pathlib import Path

Folder = Mapping[str, Union[bytes, "Folder"]]
_FREE, _END, _MARK = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def compound(path: Path, folder: Folder, sector: int = 512) -> Path:
    """Write a compound file of streams and folders of streams, in sectors of 512 or 4,096 bytes."""
    path.write_bytes(_Writing(sector).written(folder))
    return path


class _Writing:
    def __init__(self, sector: int) -> None:
        self._sector = sector
        self._body = b""
        self._table: list[int] = []
        self._small = b""
        self._small_table: list[int] = []
        self._entries: list[bytes] = [b""]

    def written(self, folder: Folder) -> bytes:
        top = self._within(folder)
        together = self._long(self._small)
        self._entries[0] = _entry("Root Entry", 5, _FREE, _FREE, top, together, len(self._small))
        small = self._long(struct.pack(f"<{len(self._small_table)}L", *self._small_table))
        directory = self._long(b"".join(self._entries))
        held = self._sector // 4
        marks = -(-len(self._table) // (held - 1))
        first = len(self._table)
        table = [*self._table, *[_MARK] * marks]
        listed = struct.pack(f"<{len(table)}L", *table).ljust(marks * self._sector, b"\xff")
        version, power = (3, 9) if self._sector == 512 else (4, 12)
        header = (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
            + bytes(16)
            + struct.pack("<5H", 0x3E, version, 0xFFFE, power, 6)
        )
        header += bytes(6) + struct.pack("<9L", 0, marks, directory, 0, 4096, small, 1, _END, 0)
        places = [*range(first, first + marks)]
        header += struct.pack("<109L", *places, *[_FREE] * (109 - marks))
        return header.ljust(self._sector, b"\0") + self._body + listed

    def _within(self, folder: Folder) -> int:
        """Write what is in a folder and return the entry that leads to all of it."""
        names = sorted(folder, key=lambda name: (len(name), name.upper()))
        numbers = range(len(self._entries), len(self._entries) + len(names))
        self._entries += [b""] * len(names)
        return self._linked(folder, [*zip(names, numbers, strict=True)])

    def _linked(self, folder: Folder, entries: list[tuple[str, int]]) -> int:
        if not entries:
            return _FREE
        middle = len(entries) // 2
        name, number = entries[middle]
        left, right = self._linked(folder, entries[:middle]), self._linked(folder, entries[middle + 1 :])
        content = folder[name]
        if isinstance(content, bytes):
            start = self._long(content) if len(content) >= 4096 else self._short(content)
            self._entries[number] = _entry(name, 2, left, right, _FREE, start, len(content))
        else:
            self._entries[number] = _entry(name, 1, left, right, self._within(content), 0, 0)
        return number

    def _long(self, content: bytes) -> int:
        self._body += content.ljust(-(-len(content) // self._sector) * self._sector, b"\0")
        return _chained(self._table, -(-len(content) // self._sector))

    def _short(self, content: bytes) -> int:
        self._small += content.ljust(-(-len(content) // 64) * 64, b"\0")
        return _chained(self._small_table, -(-len(content) // 64))


def _chained(table: list[int], count: int) -> int:
    """Add a chain of so many sectors to the table and return the first."""
    first = len(table)
    if not count:
        return _END
    table += [*range(first + 1, first + count), _END]
    return first


def _entry(name: str, kind: int, left: int, right: int, child: int, start: int, size: int) -> bytes:
    encoded = name.encode("utf-16-le")
    entry = encoded.ljust(64, b"\0") + struct.pack("<HBB3L", len(encoded) + 2, kind, 1, left, right, child)
    return entry + bytes(36) + struct.pack("<LLL", start, size, 0)
