"""The files that somebody drops: a folder with all that lies in it, archives, files of any name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.problems import Place, Refused
from focalnet.sheets.bundle import is_bundle, unpack
from focalnet.surveys.intake.plan import Incoming

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".numbers", ".pdf", ".docx"})
_ASIDE = frozenset({"thumbs.db", "desktop.ini"})


def gathered(paths: Iterable[Path], folder: Path) -> Iterator[Incoming]:
    """Give the files one by one, in the order of their names; archives are unpacked into the folder.

    Raises `Refused` (`sheets.missing`) for a path that leads nowhere; a damaged archive is given as it is, so
    that its outcome says so.
    """
    for number, path in enumerate(paths):
        if not path.exists():
            raise Refused("sheets.missing", Place(path.name))
        for each in sorted(_within(path)):
            yield from _of_archive(each, folder, f"{number}-{len(each.name)}")


def _within(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for each in path.rglob("*"):
        hidden = each.name.startswith((".", "~$")) or "__MACOSX" in each.parts
        if each.is_file() and not hidden and each.name.lower() not in _ASIDE:
            yield each


def _of_archive(path: Path, folder: Path, name: str) -> Iterator[Incoming]:
    # A look into each of a thousand workbooks takes as long as reading them half.
    if path.suffix.lower() in _WORKBOOKS or not is_bundle(path):
        yield Incoming(path, path.name)
        return
    own = folder / name
    while own.exists():
        own = own.with_name(f"{own.name}x")
    own.mkdir()
    try:
        found = unpack(path, own, _WORKBOOKS)
    except Refused:
        yield Incoming(path, path.name)
        return
    for each in sorted(found, key=lambda each: each.name):
        yield Incoming(each, f"{path.name} / {each.name}")
