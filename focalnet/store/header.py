"""The first hundred bytes of a file: enough to say in one sentence why it cannot be a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.problems import Place, Refused

if TYPE_CHECKING:
    from pathlib import Path

# "FNet" in SQLite's header, so that `file` and we know a network from any other SQLite file.
APPLICATION_ID = 0x464E6574

_SIZE = 100
_MAGIC = b"SQLite format 3\x00"


def examine(path: Path) -> None:
    """Look at a file before the engine does. Raises `Refused`: missing, empty, foreign, cut short."""
    place = Place(file=path.name)
    if not path.exists():
        raise Refused("store.missing", place, path=str(path))
    if path.is_dir():
        raise Refused("store.not_a_network", place, path=str(path))
    try:
        with path.open("rb") as file:
            head = file.read(_SIZE)
            size = file.seek(0, 2)
    except OSError as error:
        raise Refused("store.cannot_open", place, path=str(path)) from error
    if not size:
        raise Refused("store.empty", place, path=str(path))
    if not head.startswith(_MAGIC[: len(head)]):
        raise Refused("store.not_a_network", place, path=str(path))
    if len(head) < _SIZE or (size < _pages(head) and not _has_journal(path)):
        raise Refused("store.truncated", place, path=str(path))
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise Refused("store.not_a_network", place, path=str(path))


def _pages(head: bytes) -> int:
    """Return how many bytes the file should have (sqlite.org/fileformat.html, 1.3); 0: it does not say."""
    page = int.from_bytes(head[16:18], "big")
    written, counted = head[24:28], head[92:96]
    if written != counted:
        return 0
    return (65536 if page == 1 else page) * int.from_bytes(head[28:32], "big")


def _has_journal(path: Path) -> bool:
    """Tell whether an unfinished step lies beside: the engine takes it back and restores the length."""
    return path.with_name(path.name + "-journal").exists()
