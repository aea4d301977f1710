"""An archive of files that came as one: `.zip` with workbooks or delimited text, unpacked with care.

Sizes are looked at before anything is unpacked (see `archive`); names and folders of the archive are not
trusted.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from focalnet.problems import Place, Refused
from focalnet.sheets.archive import Archive
from focalnet.sheets.book import Limits

if TYPE_CHECKING:
    from collections.abc import Collection

_BEGINS = b"PK\3\4"
_OF_WORKBOOKS = frozenset({"[Content_Types].xml", "mimetype"})
MOST_FILES = 2000
_LONGEST_NAME = 200  # bytes; file systems take 255
_LIMITS = Limits()


def is_bundle(path: Path) -> bool:
    """Tell whether a file is an archive of files: zipped, and no workbook, which is zipped too."""
    try:
        with path.open("rb") as file:
            if file.read(4) != _BEGINS:
                return False
        return _OF_WORKBOOKS.isdisjoint(_archive(path).parts)
    except OSError:
        return False
    except Refused as refused:
        # Too large to be looked into: what it is, `unpack` says as well as anybody.
        return refused.problem.code == "sheets.unpacks_too_large" and path.suffix.lower() == ".zip"


def unpack(
    path: Path, folder: Path, suffixes: Collection[str] | None = None, most: int | None = None
) -> list[Path]:
    """Unpack the files that end so (`.csv`, in small letters), or all, into a folder, in their order.

    `most` is how many bytes all of them may come to.

    Raises:
        Refused: `sheets.…` where the archive is damaged, encrypted or unpacks too large.

    """
    archive = _archive(path, most)
    names = [name for name in archive.parts if _is_wanted(name, suffixes)]
    if len(names) > MOST_FILES:
        raise Refused("sheets.too_large", Place(path.name))
    unpacked = []
    for number, name in enumerate(names):
        own = folder / str(number)
        own.mkdir()
        target = own / safe_name(PurePosixPath(name).name)
        with target.open("wb") as file:
            file.writelines(archive.pieces(name))
        unpacked.append(target)
    return unpacked


def _is_wanted(name: str, suffixes: Collection[str] | None) -> bool:
    path = PurePosixPath(name)
    hidden = name.endswith("/") or path.name.startswith((".", "~$")) or "__MACOSX" in path.parts
    return not hidden and (suffixes is None or path.suffix.lower() in suffixes)


def safe_name(name: str) -> str:
    """Return a name that every file system takes: its end, where it is too long."""
    safe = "".join(letter if letter.isprintable() and letter not in '<>:"|?*' else "_" for letter in name)
    return safe.encode()[-_LONGEST_NAME:].decode(errors="ignore")


def _archive(path: Path, most_unpacked: int | None = None) -> Archive:
    if path.stat().st_size > _LIMITS.packed:
        size, most = path.stat().st_size // 1_000_000, _LIMITS.packed // 1_000_000
        raise Refused("sheets.file_too_large", Place(path.name), size=size, most=most)
    try:
        return Archive(path.read_bytes(), _LIMITS.unpacked if most_unpacked is None else most_unpacked)
    except Refused as refused:
        raise Refused(refused.problem.code, Place(path.name), **dict(refused.problem.args)) from None
