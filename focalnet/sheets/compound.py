"""The compound file that .xls, older Office files and encrypted workbooks are, and the streams in it.

The layout is Microsoft's [MS-CFB]: sectors chained by a table, and a directory of streams in one such chain.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DIRECTORY_ENTRY = 128
_HEADER_SECTORS = 109
_LAST = 0xFFFFFFFA
"""Sector numbers from here on are marks (end of chain, free), not sectors."""
_FILEPASS = 0x2F
_BEGINNING = 4096
_SHORT, _SMALL_SECTOR = 4096, 64
_ROOT = "Root Entry"
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
        found = streams(content)
        code = next((code for name, code in _KINDS if name in found), "sheets.not_a_workbook")
        if code == "xls" and _has_password(stream(content, *(found.get("Workbook") or found["Book"]))):
            return "sheets.encrypted"
    except (struct.error, ValueError, IndexError):
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


def streams(content: bytes) -> dict[str, tuple[int, int]]:
    """Return the names of the streams with their first sector and length. Raises ValueError where damaged."""
    (first,) = struct.unpack_from("<L", content, 48)
    directory = b"".join(_chain(content, _table(content), first))
    found: dict[str, tuple[int, int]] = {}
    for at in range(0, len(directory) - _DIRECTORY_ENTRY + 1, _DIRECTORY_ENTRY):
        (length,) = struct.unpack_from("<H", directory, at + 64)
        name = directory[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
        start, size = struct.unpack_from("<LL", directory, at + 116)
        if name:
            found[name] = start, size
    return found


def stream(content: bytes, start: int, size: int) -> bytes:
    """Return a stream. Short ones lie together in a stream of their own, in small sectors."""
    table = _table(content)
    if size >= _SHORT:
        return b"".join(_chain(content, table, start))[:size]
    root, _ = streams(content)[_ROOT]
    together = b"".join(_chain(content, table, root))
    (first,) = struct.unpack_from("<L", content, 60)
    packed = b"".join(_chain(content, table, first))
    small = struct.unpack(f"<{len(packed) // 4}L", packed)
    found: list[bytes] = []
    while start < _LAST and len(found) * _SMALL_SECTOR < size:
        found.append(together[start * _SMALL_SECTOR : (start + 1) * _SMALL_SECTOR])
        start = small[start]
    return b"".join(found)[:size]


def _sector_size(content: bytes) -> int:
    (power,) = struct.unpack_from("<H", content, 30)
    if power not in {9, 12}:
        raise ValueError("no such sector size")
    return 1 << int(power)


def _table(content: bytes) -> list[int]:
    """Return the table that tells for each sector which comes next."""
    size = _sector_size(content)
    sectors = list(struct.unpack_from(f"<{_HEADER_SECTORS}L", content, 76))
    (more,) = struct.unpack_from("<L", content, 68)
    for _ in range(len(content) // size + 1):
        if more >= _LAST:
            break
        *listed, more = struct.unpack_from(f"<{size // 4}L", content, (more + 1) * size)
        sectors.extend(listed)
    table: list[int] = []
    for sector in sectors:
        if sector < _LAST and (sector + 2) * size <= len(content):
            table.extend(struct.unpack_from(f"<{size // 4}L", content, (sector + 1) * size))
    return table


def _chain(content: bytes, table: list[int], sector: int) -> Iterator[bytes]:
    size = _sector_size(content)
    for _ in range(len(table) + 1):
        if sector >= _LAST:
            return
        yield content[(sector + 1) * size : (sector + 2) * size]
        if sector >= len(table):
            raise ValueError("the chain leaves the file")
        sector = table[sector]
    raise ValueError("the chain has no end")
