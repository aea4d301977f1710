"""A file that appears whole or not at all: written beside its place under another name, then put there."""

from __future__ import annotations

import errno
import secrets
from contextlib import contextmanager
from typing import TYPE_CHECKING

from focalnet.problems import Place, Refused

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def replacing(out: Path) -> Iterator[Path]:
    """Give a path to write to; on leaving, what was written takes the place of `out`.

    When anything fails, `out` is as it was before and nothing is left beside it. Raises `Refused`:
    `sheets.out_folder_missing`, `sheets.out_is_folder`, `sheets.out_no_permission`, `sheets.out_locked` (open
    in another program), `sheets.out_disk_full`, `sheets.out_failed`.
    """
    place = Place(file=out.name)
    if not out.parent.is_dir():
        raise Refused("sheets.out_folder_missing", place, folder=str(out.parent))
    if out.is_dir():
        raise Refused("sheets.out_is_folder", place)
    beside = out.with_name(f".{secrets.token_hex(6)}.writing{out.suffix}")
    try:
        yield beside
        beside.replace(out)
    except OSError as error:
        raise _refusal(error, out) from error
    finally:
        beside.unlink(missing_ok=True)


def _refusal(error: OSError, out: Path) -> Refused:
    place = Place(file=out.name)
    if error.errno in _FULL:
        return Refused("sheets.out_disk_full", place)
    if isinstance(error, PermissionError):
        return Refused("sheets.out_locked" if out.exists() else "sheets.out_no_permission", place)
    return Refused("sheets.out_failed", place, reason=error.strerror or type(error).__name__)
