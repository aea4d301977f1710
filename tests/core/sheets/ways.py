"""The three ways in which a workbook may be read, each by itself and in this process."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING
from unittest.mock import patch

from focalnet.sheets import Book, Limits, ordinary, wire, workbooks
from focalnet.sheets.assembling import Assembly
from focalnet.sheets.recognising import recognise

if TYPE_CHECKING:
    from pathlib import Path


def at_once(path: Path, sheets: list[str] | None = None) -> Book | None:
    """Read a workbook of ordinary cells; None where it holds anything unusual, of which nothing is said."""
    kind, archive = recognise(path.read_bytes(), Limits().unpacked)
    assert archive is not None
    answers = _Kept()
    if not ordinary.read(answers, archive, kind, sheets):
        assert answers.messages() == [("end",)]
        return None
    return answers.book(path)


def by_the_parser(path: Path) -> Book:
    """Read a workbook as those are read that hold anything unusual."""
    with patch.object(ordinary, "read", return_value=False):
        return _read(path, careful=False)


def carefully(path: Path) -> Book:
    """Read a workbook as those are read that the parser fails on."""
    return _read(path, careful=True)


def _read(path: Path, *, careful: bool) -> Book:
    content = path.read_bytes()
    kind, archive = recognise(content, Limits().unpacked)
    answers = _Kept()
    source = workbooks.Source(io.BytesIO(content), content, kind, archive)
    workbooks.read(answers, source, None, careful=careful)
    return answers.book(path)


class _Kept(wire.Answers):
    """Answers that nobody waits for."""

    def __init__(self) -> None:
        self._kept = io.BytesIO()
        super().__init__(self._kept)

    def messages(self) -> list[tuple[object, ...]]:
        """Return all that was said."""
        self.end()
        self._kept.seek(0)
        said: list[tuple[object, ...]] = []
        while messages := wire.receive(self._kept):
            said += messages
        return said

    def book(self, path: Path) -> Book:
        """Return the book that was said."""
        assembly = Assembly(path.name, Limits())
        assembly.take(1, self.messages())
        return assembly.book("")
