"""Connecting to a file that may be anything, and saying in one word why it is no network.

Its bytes are read only after the engine has refused it. To read them while this process has the network open
would be dangerous: closing them ends the locks that the engine holds (sqlite.org/howtocorrupt.html, 2.2), and
another program could write into the middle of a step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.problems import Place, Refused
from focalnet.store.connection import connect
from focalnet.store.errors import DatabaseError

if TYPE_CHECKING:
    from pathlib import Path

    from sqlcipher3 import Connection

# "FNet" in SQLite's header, so that `file` and we know a network from any other SQLite file.
APPLICATION_ID = 0x464E6574

_SIZE = 100
_MAGIC = b"SQLite format 3\x00"


def look_for(path: Path) -> None:
    """See that there is something to open, without opening it. Raises `Refused`: missing, a folder, empty."""
    if not path.exists():
        raise _refusal("store.missing", path)
    if path.is_dir():
        raise _refusal("store.not_a_network", path)
    if not path.stat().st_size:
        raise _refusal("store.empty", path)


def connect_to_network(path: Path, mode: str) -> Connection:
    """Connect to a file that should be a network. Raises `Refused`: another kind of file, cut short."""
    try:
        connection = connect(path, mode)
    except DatabaseError:
        if code := _reason(path):
            raise _refusal(code, path) from None
        raise
    try:
        _recognize(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _recognize(connection: Connection, path: Path) -> None:
    (found,) = connection.execute("PRAGMA application_id").fetchone()
    (length,) = connection.execute(
        "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
    ).fetchone()
    if found != APPLICATION_ID:
        raise _refusal("store.not_a_network", path)
    if path.stat().st_size < length:
        raise _refusal("store.truncated", path)


def _reason(path: Path) -> str:
    """Return why the engine did not read a file, where its first bytes tell; empty where they do not."""
    try:
        with path.open("rb") as file:
            head = file.read(_SIZE)
    except OSError:
        return "store.cannot_open"
    if not head.startswith(_MAGIC[: len(head)]):
        return "store.not_a_network"
    if len(head) < _SIZE or path.stat().st_size < _length(head):
        return "store.truncated"
    return ""


def _length(head: bytes) -> int:
    """Return the length the header gives (sqlite.org/fileformat.html, 1.3), in bytes; 0: it gives none."""
    page = int.from_bytes(head[16:18], "big")
    written, counted = head[24:28], head[92:96]
    if written != counted:
        return 0
    return (65536 if page == 1 else page) * int.from_bytes(head[28:32], "big")


def _refusal(code: str, path: Path) -> Refused:
    return Refused(code, Place(file=path.name), path=str(path))
