"""The files that somebody drops: a folder with all that lies in it, archives, mails, files of any name."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from focalnet.problems import Place, Refused
from focalnet.sheets import Limits, mails
from focalnet.sheets.bundle import is_bundle, unpack
from focalnet.surveys.intake.plan import Incoming

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".numbers", ".pdf", ".docx"})
_ASIDE = frozenset({"thumbs.db", "desktop.ini"})
_DEEPEST = 3
"""Archives within archives, and mails with archives, that are unpacked."""


def gathered(paths: Iterable[Path], folder: Path) -> Iterator[Incoming]:
    """Give the files one by one, by their names; archives and mails are unpacked into the folder.

    Raises `Refused` (`sheets.missing`) for a path that leads nowhere; an archive or a mail that cannot be
    unpacked is given with the reason, so that its outcome says so.
    """
    unpacking = _Unpacking(folder)
    for path in paths:
        if not path.exists():
            raise Refused("sheets.missing", Place(path.name))
        for each in sorted(_within(path)):
            yield from unpacking.files(each, each.name)


def _within(path: Path) -> Iterator[Path]:
    return _files(path) if path.is_dir() else iter([path])


def _files(folder: Path | str) -> Iterator[Path]:
    """Give the files in a folder and those within, but for what systems leave lying about."""
    try:
        # The entries know what they are; asking for each file by its path takes a third of finding it.
        with os.scandir(folder) as entries:
            found = list(entries)
    except OSError:  # a folder that may not be looked into
        return
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            if entry.name != "__MACOSX":
                yield from _files(entry.path)
        elif entry.is_file() and not entry.name.startswith((".", "~$")) and entry.name.lower() not in _ASIDE:
            yield Path(entry.path)


class _Unpacking:
    """Unpacks archives and mails, and what lies within them, up to a size that all together may come to."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._left = Limits().unpacked
        self._number = 0

    def files(self, path: Path, name: str, depth: int = 0) -> Iterator[Incoming]:
        try:
            found = self._within(path) if depth < _DEEPEST else []
        except Refused as refused:
            yield Incoming(path, name, refused)
            return
        if not found:
            yield Incoming(path, name)
        for each in sorted(found, key=lambda each: each.name):
            if each.name.lower() not in _ASIDE:
                yield from self.files(each, f"{name} / {each.name}", depth + 1)

    def _within(self, path: Path) -> list[Path]:
        """Return what a file holds; nothing where it is neither an archive nor a mail."""
        kind = path.suffix.lower()
        # A look into each of a thousand workbooks takes as long as reading them half.
        if kind in _WORKBOOKS or not (kind in mails.SUFFIXES or is_bundle(path)):
            return []
        try:
            return self._unpacked(path, mails.detach if kind in mails.SUFFIXES else unpack)
        except OSError:
            return []

    def _unpacked(self, path: Path, unpacking: Callable[..., list[Path]]) -> list[Path]:
        self._number += 1
        own = self._folder / str(self._number)
        own.mkdir()
        found = unpacking(path, own, most=self._left)
        self._left -= sum(each.stat().st_size for each in found)
        return found
