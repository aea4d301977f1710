"""The package `winmail.dat`, in which Outlook hides what is attached from other programs ([MS-OXTNEF]).

It is a row of attributes: a level, a number, a length, the value, and a sum of its bytes, not looked at.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MAGIC = b"\x78\x9f\x3e\x22"
_BEGINS = 6
_HEAD = struct.Struct("<BLL")
_SUM = 2
_NEXT, _NAME, _CONTENT = 0x00069002, 0x00018010, 0x0006800F
"""An attachment begins; its name; its bytes."""


def attached(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Give the names and contents of what is attached. Raises `struct.error` or ValueError where damaged."""
    found: dict[int, bytes] = {}
    for number, value in _attributes(content):
        if number == _NEXT:
            yield from _one(found)
            found = {}
        found[number] = value
    yield from _one(found)


def _one(found: dict[int, bytes]) -> Iterator[tuple[str, bytes]]:
    if _CONTENT in found:
        yield found.get(_NAME, b"").decode("cp1252", "replace").rstrip("\0"), found[_CONTENT]


def _attributes(content: bytes) -> Iterator[tuple[int, bytes]]:
    at = _BEGINS
    while at < len(content):
        _, number, length = _HEAD.unpack_from(content, at)
        at += _HEAD.size
        if at + length + _SUM > len(content):
            raise ValueError("an attribute is cut off")
        yield number, content[at : at + length]
        at += length + _SUM
