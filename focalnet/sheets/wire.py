"""What the reading process and the program say to each other: frames of plain values over a pipe.

A frame is a length and a marshalled tuple. Rows travel as columns, a chunk at a time, because a column mostly
holds one kind of value and is converted quickly; dates and times, which cannot be marshalled, travel as tuples.
"""

from __future__ import annotations

import marshal
import struct
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CHUNK = 40_000
"""Cells that travel in one frame."""
_LENGTH = struct.Struct("<Q")
_WHOLE = 2.0**53


def send(pipe: BinaryIO, *frame: object) -> None:
    """Write one frame and flush."""
    content = marshal.dumps(frame)
    pipe.write(_LENGTH.pack(len(content)))
    pipe.write(content)
    pipe.flush()


def receive(pipe: BinaryIO) -> tuple[Any, ...] | None:
    """Return the next frame, or `None` at the end of the pipe, also where it ends within a frame."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    content = pipe.read(length)
    if len(content) < length:
        return None
    frame: tuple[Any, ...] = marshal.loads(content)  # noqa: S302 - from our own child, not from the file
    return frame


def pack(rows: Iterable[list[Any]]) -> list[list[Any]]:
    """Turn rows of one width into columns of values that can be marshalled."""
    return [_packed(column) for column in zip(*rows, strict=True)]


def _packed(column: tuple[Any, ...]) -> list[Any]:
    kinds = set(map(type, column))
    if kinds == {str}:
        return [text or None for text in column]
    return [_pack_value(value) for value in column]


def _pack_value(value: Any) -> Any:
    kind = type(value)
    if kind is str:
        return value or None
    if kind is float:
        return int(value) if value.is_integer() and -_WHOLE < value < _WHOLE else value
    if kind is date:
        return (value.toordinal(),)
    if kind is datetime:
        return (value.toordinal(), _microseconds(value))
    if kind is time:
        return (0, 0, _microseconds(value))
    if kind is timedelta:
        return (0, 0, 0, value.days, value.seconds, value.microseconds)
    return value


def _microseconds(value: datetime | time) -> int:
    return ((value.hour * 60 + value.minute) * 60 + value.second) * 1_000_000 + value.microsecond


def unpack(columns: list[list[Any]], indent: int) -> Iterator[list[Any]]:
    """Turn columns back into rows, each moved right by `indent` cells and without the empty cells at its end."""
    unpacked = [_unpacked(column) for column in columns]
    before = [None] * indent
    for cells in zip(*unpacked, strict=True):
        row = [*before, *cells] if before else list(cells)
        while row and row[-1] is None:
            row.pop()
        yield row


def _unpacked(column: list[Any]) -> list[Any]:
    if tuple not in set(map(type, column)):
        return column
    return [_unpack_value(value) if type(value) is tuple else value for value in column]


def _unpack_value(value: tuple[int, ...]) -> date | datetime | time | timedelta:
    if len(value) == 1:
        return date.fromordinal(value[0])
    if len(value) == 6:
        return timedelta(value[3], value[4], value[5])
    moment = datetime.min + timedelta(microseconds=value[-1])
    if len(value) == 3:
        return moment.time()
    return moment + timedelta(days=value[0] - 1)
