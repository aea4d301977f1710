"""A file that appears whole or not at all: written beside its place under another name, then put there."""

from __future__ import annotations

import errno
import secrets
from contextlib import contextmanager, suppress
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from focalnet.problems import Place, Refused

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from focalnet.sheets.writing.stream import StreamWorkbook

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


def make_folder(folder: Path) -> None:
    """Make a folder for files, where it is not there. Raises `Refused` as `replacing` does."""
    if folder.is_file():
        raise Refused("sheets.out_is_file", Place(file=folder.name))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _refusal(error, folder) from error


@contextmanager
def new_workbook(path: Path, *, steady: bool) -> Iterator[StreamWorkbook]:
    """Give an empty workbook to fill, which is written on leaving. `steady`: rows go to disk as they come.

    Raises OSError when it cannot be written; what was put aside meanwhile is cleared away.
    """
    # The library takes a fifth of a second to load, which a window that only opens must not pay.
    from xlsxwriter.exceptions import FileCreateError

    from focalnet.sheets.writing.stream import StreamWorkbook

    with TemporaryDirectory(prefix="focalnet-", ignore_cleanup_errors=True) as folder:
        options = {"strings_to_formulas": False, "strings_to_urls": False, "tmpdir": folder}
        workbook = StreamWorkbook(path, options | {"constant_memory": steady})
        workbook.set_size(1800, 1200)
        try:
            yield workbook
            workbook.close()
        except FileCreateError as error:
            raise error.args[0] from error
        finally:
            _let_go(workbook)


def _let_go(workbook: StreamWorkbook) -> None:
    """Close the files in which rows were put aside: the library leaves them open when it fails."""
    for sheet in workbook.worksheets():
        if sheet.row_data_fh is not None:
            with suppress(OSError):
                sheet.row_data_fh.close()


def _refusal(error: OSError, out: Path) -> Refused:
    place = Place(file=out.name)
    if error.errno in _FULL:
        return Refused("sheets.out_disk_full", place)
    if isinstance(error, PermissionError):
        return Refused("sheets.out_locked" if out.exists() else "sheets.out_no_permission", place)
    return Refused("sheets.out_failed", place, reason=error.strerror or type(error).__name__)
