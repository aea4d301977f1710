"""What the reading process and the program say to each other: frames of plain values over a pipe.

A frame is a length and a marshalled list of messages; a small file is answered in one. Rows travel as
columns, because a column mostly holds one kind of value and is converted quickly; dates and times, which
cannot be marshalled, travel as tuples.
"""

from __future__ import annotations

import gc
import marshal
import struct
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from math import isfinite
from typing import TYPE_CHECKING, Any

from focalnet.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import IO

    from focalnet.sheets.notes import Note

CHUNK = 40_000
"""Cells that travel in one message."""
LARGEST = 100_000_000
"""Bytes of a frame. Cells filled to the brim, 32,767 letters each, would make more; no table has them."""
_LENGTH = struct.Struct("<Q")
_WHOLE = 2.0**53
_PLAIN, _DAYS, _MIXED = range(3)
"""How a column travels: as it is, dates as days, or with tuples among its values."""
_MOST_NOTES = 200
"""Notes of one sheet that are told one by one."""


def send(pipe: IO[bytes], content: Any) -> None:
    """Write one frame. Raises `Refused` where it holds more text than is passed on in one go."""
    packed = marshal.dumps(content)
    if len(packed) > LARGEST:
        raise Refused("sheets.too_much_text", most=LARGEST // 1_000_000)
    pipe.write(_LENGTH.pack(len(packed)) + packed)
    pipe.flush()


def receive(pipe: IO[bytes]) -> Any:
    """Return what the next frame says, or `None` at the end of the pipe, even within a frame."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    content = pipe.read(length) if length <= LARGEST else b""
    return unmarshal(content) if len(content) == length else None


class Frames:
    """Frames out of what came through a pipe, in whatever pieces it came."""

    def __init__(self) -> None:
        self._come = bytearray()
        self._at = 0

    def feed(self, piece: bytes) -> None:
        """Take what has come."""
        del self._come[: self._at]
        self._at = 0
        self._come += piece

    def next(self) -> bytes | None:
        """Return the next frame if it has come whole. Raises ValueError for one that is too large."""
        begins = self._at + _LENGTH.size
        if len(self._come) < begins:
            return None
        (length,) = _LENGTH.unpack_from(self._come, self._at)
        if length > LARGEST:
            raise ValueError(length)
        if len(self._come) < begins + length:
            return None
        self._at = begins + length
        return bytes(memoryview(self._come)[begins : self._at])


def unmarshal(packed: bytes) -> Any:
    """Return what a frame says. Only ever given what our own process sent, never bytes of a file."""
    with uncollected():
        return marshal.loads(packed)  # noqa: S302


@contextmanager
def uncollected() -> Iterator[None]:
    """Hold the garbage collector back: it would walk over all rows again for every few hundred new ones."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


class Answers:
    """The answers of the reading process: messages gathered until they weigh enough to be sent."""

    def __init__(self, pipe: IO[bytes]) -> None:
        self._pipe = pipe
        self._messages: list[tuple[object, ...]] = []
        self._weight = 0
        self.sent = False

    def add(self, *message: object, weight: int = 1) -> None:
        """Say something; `weight` is roughly the number of cells in it."""
        self._messages.append(message)
        self._weight += weight
        if self._weight >= CHUNK:
            self.sent = True
            self._send()

    def notes(self, notes: list[Note]) -> None:
        """Tell the notes on the sheet, the first of them one by one."""
        if notes:
            self.add("notes", notes[:_MOST_NOTES], max(0, len(notes) - _MOST_NOTES))

    def refuse(self, code: str, cell: str = "", args: dict[str, str | int | float] | None = None) -> None:
        """Say that the file cannot be read, and why; what was not yet sent is forgotten."""
        self.forget()
        self.add("refused", code, cell, args or {})

    def forget(self) -> None:
        """Take back what was not yet sent."""
        self._messages.clear()
        self._weight = 0

    def end(self) -> None:
        """Say that this file is done."""
        self._messages.append(("end",))
        self._send()
        self.sent = False

    def _send(self) -> None:
        messages, self._messages, self._weight = self._messages, [], 0
        send(self._pipe, messages)


class Cells:
    """Single cells on their way to the answers, for sheets that are mostly empty."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._cells: list[tuple[int, int, Any]] = []

    def take(self, row: int, column: int, value: Any) -> None:
        """Send a value, in time."""
        self._cells.append((row, column, pack_value(value)))
        if len(self._cells) >= CHUNK:
            self.flush()

    def flush(self) -> None:
        """Send what is left."""
        self._answers.add("cells", self._cells, weight=len(self._cells))
        self._cells = []


def pack(rows: Iterable[list[Any]]) -> list[tuple[int, list[Any]]]:
    """Turn rows of one width into columns of values that can be marshalled, each with how to undo that."""
    return [_packed(column) for column in zip(*rows, strict=True)]


def _packed(column: tuple[Any, ...]) -> tuple[int, list[Any]]:
    """Pack a column. The commonest kinds are done in one go; empty texts become nothing on the other side."""
    kinds = set(map(type, column))
    if str in kinds:
        written = column if len(kinds) == 1 else [value for value in column if type(value) is str]
        if _needs_mending("".join(written)):
            column = tuple(_mended(value) if type(value) is str else value for value in column)
        kinds.discard(str)
    if not kinds:
        return _PLAIN, list(column)
    if kinds == {float}:
        return _PLAIN, [_number(value) if type(value) is float else value for value in column]
    if kinds == {date}:
        return _DAYS, [v.toordinal() if type(v) is date else v for v in column]
    return _MIXED, [pack_value(value) for value in column]


def _number(value: float) -> float | str:
    """Return a whole number as such; what is no number at all (`NaN` in a damaged file) as text."""
    if value.is_integer():
        return int(value) if abs(value) < _WHOLE else value
    return value if isfinite(value) else str(value)


def _needs_mending(texts: str) -> bool:
    return "\r" in texts or "\0" in texts


def _mended(text: str) -> str:
    """Return a text with line ends as they are typed in a cell, and without zeros left by a bad writer."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def pack_value(value: Any) -> Any:
    """Return a value that can be marshalled: dates, moments, times and durations as tuples."""
    kind = type(value)
    if kind is str:
        return _mended(value)
    if kind is float:
        return _number(value)
    packer = _PACKERS.get(kind)
    return packer(value) if packer else value


def _microseconds(value: datetime | time) -> int:
    return ((value.hour * 60 + value.minute) * 60 + value.second) * 1_000_000 + value.microsecond


_PACKERS: dict[type, Any] = {
    date: lambda value: (value.toordinal(),),
    datetime: lambda value: (value.toordinal(), _microseconds(value)),
    time: lambda value: (0, 0, _microseconds(value)),
    timedelta: lambda value: (0, value.days, value.seconds, value.microseconds),
}


def unpack(columns: list[tuple[int, list[Any]]], indent: int) -> Iterator[list[Any]]:
    """Turn columns back into rows, each moved right by `indent` and without the empty cells at its end."""
    before = [None] * indent
    for cells in zip(*(_unpacked(*column) for column in columns), strict=True):
        row = [*before, *cells]
        while row and row[-1] is None:
            row.pop()
        yield row


def _unpacked(kind: int, column: list[Any]) -> list[Any]:
    if kind == _DAYS:
        from_days = date.fromordinal
        return [from_days(value) if type(value) is int else value or None for value in column]
    if kind == _MIXED:
        column = [unpack_value(value) if type(value) is tuple else value for value in column]
    return [None if value == "" else value for value in column] if "" in column else column


def unpack_value(value: tuple[int, ...]) -> date | datetime | time | timedelta:
    """Return the date, moment, time or duration that travelled as a tuple."""
    match value:
        case (day,):
            return date.fromordinal(day)
        case (day, microseconds):
            return datetime.fromordinal(day) + timedelta(microseconds=microseconds)
        case (_, _, microseconds):
            return (datetime.fromordinal(1) + timedelta(microseconds=microseconds)).time()
    return timedelta(value[1], value[2], value[3])
