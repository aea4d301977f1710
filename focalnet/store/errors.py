"""What the engine raises, and what a person is told: the one module that names sqlcipher3's error classes.

They do not derive from `sqlite3.Error`: an except clause written for the standard module would let them pass.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlcipher3 import DatabaseError, IntegrityError, OperationalError

from focalnet.problems import Place, Refused

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["DatabaseError", "IntegrityError", "OperationalError", "OutsideStep", "refusal", "told"]

# SQLite's primary result codes (sqlite.org/rescode.html) that the world causes, never the program.
_READ_ONLY = 8
_CODES = {
    5: "store.busy",
    7: "store.out_of_memory",
    _READ_ONLY: "store.read_only_place",
    10: "store.disk_error",
    11: "store.damaged",
    13: "store.disk_full",
    14: "store.cannot_open",
    26: "store.not_a_network",
}


class OutsideStep(RuntimeError):  # noqa: N818 - says where the write was attempted
    """Somebody wrote outside a step: a defect, for nothing could undo or explain that write."""


def refusal(error: DatabaseError, path: Path) -> Refused | None:
    """Return what to tell of an engine's error, or None where the program and not the world is to blame."""
    code = _CODES.get(getattr(error, "sqlite_errorcode", 0))
    if code is None:
        return None
    if not path.exists():
        code = "store.moved_away"
    return Refused(code, Place(file=path.name), path=str(path))


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn the engine's errors that the world causes into refusals; let all others pass."""
    try:
        yield
    except DatabaseError as error:
        refused = refusal(error, path)
        if refused is None:
            raise
        raise refused from error
