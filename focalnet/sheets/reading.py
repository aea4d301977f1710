"""Reading a workbook or delimited text, whatever the file turns out to be, without danger to the program."""

from __future__ import annotations

import hashlib
import stat
import time
from collections import deque
from itertools import islice
from typing import TYPE_CHECKING

from focalnet.problems import Place, Refused
from focalnet.sheets.assembling import Assembly
from focalnet.sheets.book import Book, Limits
from focalnet.sheets.guard import Ended, ReadingProcess

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

_ASKED_AHEAD = 16
_MANY = 50
"""Files from which on a second reading process is worth its start."""
_LOCK_FILE = "~$"
"""How the names begin of the small files that Excel keeps beside an open workbook."""
_LIMITS = Limits()


def read(
    path: Path,
    *,
    sheets: Sequence[str] | None = None,
    limits: Limits = _LIMITS,
    cancelled: Callable[[], bool] | None = None,
) -> Book:
    """Read a file into plain values; only the named sheets if given.

    Raises `Refused` (`sheets.…`) for every file that cannot be read, whatever is wrong with it, and
    `sheets.cancelled` soon after `cancelled()` is true.
    """
    (outcome,) = read_many([path], sheets=sheets, limits=limits, cancelled=cancelled)
    if isinstance(outcome, Refused):
        raise outcome
    if sheets is not None and (missing := set(sheets) - {sheet.name for sheet in outcome.sheets}):
        raise Refused("sheets.no_such_sheet", Place(path.name, min(missing)), sheet=min(missing))
    return outcome


def read_many(
    paths: Iterable[Path],
    *,
    sheets: Sequence[str] | None = None,
    limits: Limits = _LIMITS,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[Book | Refused]:
    """Read files apart from the program; yield for each its book, or why it cannot be read, in their order.

    One reading process does it, two where the files are many.
    The limits are for each file. A file that ends the reading process does no harm to the others.
    """
    files = list(paths)
    readers = [_Reader(sheets, limits, cancelled) for _ in range(2 if len(files) >= _MANY else 1)]
    # In turn, so that their order stays: while one reads, what the other has read is dealt with.
    streams = [reader.read(files[place :: len(readers)]) for place, reader in enumerate(readers)]
    try:
        for place in range(len(files)):
            yield next(streams[place % len(streams)])
    finally:
        for reader in readers:
            reader.close()


class _Reader:
    def __init__(
        self, sheets: Sequence[str] | None, limits: Limits, cancelled: Callable[[], bool] | None
    ) -> None:
        self._sheets = None if sheets is None else list(sheets)
        self._limits = limits
        self._cancelled = cancelled
        self._process: ReadingProcess | None = None

    def read(self, paths: Iterable[Path]) -> Iterator[Book | Refused]:
        """Ask for some files ahead, so that the process never waits, and yield the outcomes in order."""
        waiting: deque[tuple[Path, str | Refused]] = deque()
        rest = iter(paths)
        while True:
            for path in islice(rest, _ASKED_AHEAD - len(waiting)):
                self._start()
                waiting.append((path, self._looked_at(path)))
                if isinstance(waiting[-1][1], str):
                    self._ask(path)
            if not waiting:
                return
            path, seen = waiting.popleft()
            behind = [after for after, known in waiting if isinstance(known, str)]
            yield self._outcome(path, seen, behind) if isinstance(seen, str) else seen

    def _looked_at(self, path: Path) -> str | Refused:
        """Return the file's fingerprint, or what can be said against it without looking into it."""
        place = Place(path.name)
        try:
            facts = path.stat()
            if stat.S_ISDIR(facts.st_mode):
                return Refused("sheets.is_folder", place)
            if not stat.S_ISREG(facts.st_mode):
                return Refused("sheets.not_a_workbook", place)
            if path.name.startswith(_LOCK_FILE) and facts.st_size < 1024:
                return Refused("sheets.is_lock_file", place, name=path.name.removeprefix(_LOCK_FILE))
            if facts.st_size > self._limits.packed:
                size, most = facts.st_size // 1_000_000, self._limits.packed // 1_000_000
                return Refused("sheets.file_too_large", place, size=size, most=most)
            with path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except (OSError, ValueError) as error:
            return Refused(_code(error), place)

    def _start(self) -> None:
        if self._process is None:
            self._process = ReadingProcess()

    def _ask(self, path: Path, *, careful: bool = False) -> None:
        self._start()
        assert self._process is not None
        most = self._limits
        self._process.ask((str(path), self._sheets, most.memory, most.seconds, most.unpacked, careful))

    def _outcome(self, path: Path, fingerprint: str, behind: list[Path]) -> Book | Refused:
        """Return what comes of a file. Where the process has ended over it, try once more, carefully."""
        until = time.monotonic() + self._limits.seconds
        refusal = Refused("sheets.damaged")
        for careful in (False, True):
            if careful:
                self.close()
                self._ask(path, careful=True)
                self._ask_all(behind)
            try:
                return self._answer(path, fingerprint, until)
            except Ended:
                continue
            except Refused as found:
                refusal = found
                break
        self.close()
        if refusal.problem.code == "sheets.cancelled":
            raise refusal
        self._ask_all(behind)
        return _placed(refusal, path.name)

    def _ask_all(self, paths: list[Path]) -> None:
        for path in paths:
            self._ask(path)

    def _answer(self, path: Path, fingerprint: str, until: float) -> Book | Refused:
        """Return the book, or what the process says against the file; raise where it is not to be trusted."""
        assert self._process is not None
        assembly = Assembly(path.name, self._limits)
        for size, messages in self._process.answers(until, self._cancelled):
            assembly.take(size, messages)
        return assembly.refusal or assembly.book(fingerprint)

    def close(self) -> None:
        """End the reading process."""
        if self._process:
            self._process.close()
            self._process = None


def _placed(refusal: Refused, file: str) -> Refused:
    problem = refusal.problem
    place = Place(file, problem.place.sheet, problem.place.cell)
    return Refused(problem.code, place, **dict(problem.args))


def _code(error: Exception) -> str:
    match error:
        case FileNotFoundError() | NotADirectoryError() | ValueError():
            return "sheets.missing"
        case PermissionError():
            return "sheets.no_permission"
    return "sheets.unreadable_place"
