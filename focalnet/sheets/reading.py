"""Reading a workbook or delimited text, whatever the file turns out to be, without danger to the program."""

from __future__ import annotations

import hashlib
import stat
import time
from collections import deque
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING

from focalnet.problems import Place, Refused
from focalnet.sheets.assembling import Assembly
from focalnet.sheets.book import Book, Limits
from focalnet.sheets.guard import Ended, ReadingProcess

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

_ASKED_AHEAD = 64
"""Files: so many that on a busy machine neither the program nor a reading process waits for the other."""
_PIECE = 1 << 18
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
    with reading_many(paths, sheets=sheets, limits=limits, cancelled=cancelled) as outcomes:
        yield from outcomes


@contextmanager
def reading_many(
    paths: Iterable[Path],
    *,
    sheets: Sequence[str] | None = None,
    limits: Limits = _LIMITS,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[Iterator[Book | Refused]]:
    """Begin to read files as `read_many` does; what is done before the first is asked for costs no time.

    The reading processes end with the context.
    """
    files = list(paths)
    number = 2 if len(files) >= _MANY else 1
    # In turn, so that their order stays: while one reads, what the other has read is dealt with.
    readers = [_Reader(files[place::number], sheets, limits, cancelled) for place in range(number)]
    try:
        for reader in readers:
            reader.ask_ahead()
        yield (readers[place % number].outcome() for place in range(len(files)))
    finally:
        for reader in readers:
            reader.close()


class _Reader:
    def __init__(
        self,
        paths: Iterable[Path],
        sheets: Sequence[str] | None,
        limits: Limits,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._rest = iter(paths)
        self._sheets = None if sheets is None else list(sheets)
        self._limits = limits
        self._cancelled = cancelled
        self._waiting: deque[tuple[Path, str | Refused]] = deque()
        self._process: ReadingProcess | None = None

    def ask_ahead(self) -> None:
        """Ask for some files ahead, so that the process never waits; many in one go, so that we seldom do."""
        if len(self._waiting) < _ASKED_AHEAD // 2:
            more = [(path, self._looked_at(path)) for path in islice(self._rest, _ASKED_AHEAD)]
            self._waiting.extend(more)
            self._ask(_sound(more))

    def outcome(self) -> Book | Refused:
        """Return what comes of the next file."""
        self.ask_ahead()
        path, seen = self._waiting.popleft()
        return self._outcome(path, seen) if isinstance(seen, str) else seen

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
            return _fingerprint(path)
        except (OSError, ValueError) as error:
            return Refused(_code(error), place)

    def _ask(self, paths: list[Path], *, careful: bool = False) -> None:
        if not paths:
            return
        self._process = self._process or ReadingProcess()
        most = self._limits
        limits = most.memory, most.seconds, most.unpacked
        self._process.ask([(str(path), self._sheets, *limits, careful) for path in paths])

    def _outcome(self, path: Path, fingerprint: str) -> Book | Refused:
        """Return what comes of a file. Where the process has ended over it, try once more, carefully."""
        until = time.monotonic() + self._limits.seconds
        refusal = Refused("sheets.damaged")
        for careful in (False, True):
            if careful:
                self.close()
                self._ask([path], careful=True)
                self._ask(_sound(self._waiting))
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
        self._ask(_sound(self._waiting))
        return _placed(refusal, path.name)

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


def _sound(looked_at: Iterable[tuple[Path, str | Refused]]) -> list[Path]:
    """Return the files against which nothing is said before they are read."""
    return [path for path, seen in looked_at if isinstance(seen, str)]


def _fingerprint(path: Path) -> str:
    """Return the SHA-256 of a file, read in pieces that small files fill one of."""
    found = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        while piece := file.read(_PIECE):
            found.update(piece)
    return found.hexdigest()


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
