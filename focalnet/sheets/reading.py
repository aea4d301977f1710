"""Reading a workbook or a delimited text, whatever the file turns out to be, without danger to the program."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from focalnet.problems import Place, Refused
from focalnet.sheets import wire
from focalnet.sheets.book import Book, Limits, Range, Sheet, Value

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


def read(
    path: Path,
    *,
    sheets: Sequence[str] | None = None,
    limits: Limits = Limits(),  # noqa: B008 - frozen
    cancelled: Callable[[], bool] | None = None,  # noqa: ARG001
) -> Book:
    """Read a file into plain values; only the named sheets if given.

    Raises `Refused` (`sheets.…`) for every file that cannot be read, whatever is wrong with it.
    """
    place = Place(file=path.name)
    try:
        content = path.read_bytes()
    except OSError:
        raise Refused("sheets.missing", place) from None
    kind = _kind(content)
    request = ({"memory": limits.memory, "seconds": 0}, str(path), kind, list(sheets) if sheets else None)
    with subprocess.Popen(
        [sys.executable, "-m", "focalnet.sheets.child"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    ) as child:  # fmt: skip
        assert child.stdin and child.stdout
        wire.send(child.stdin, *request)
        child.stdin.close()
        return _assemble(path.name, kind, hashlib.sha256(content).hexdigest(), child.stdout)


def _kind(content: bytes) -> str:
    if content.startswith(b"PK"):
        return "xlsx"
    return "xls" if content.startswith(b"\xd0\xcf\x11\xe0") else "csv"


def _assemble(name: str, kind: str, fingerprint: str, pipe: Any) -> Book:
    sheets: list[Sheet] = []
    rows: list[list[Value]] = []
    indent = 0
    encoding = separator = ""
    while (frame := wire.receive(pipe)) is not None:
        match frame:
            case ("end",):
                return Book(name, kind, tuple(sheets), fingerprint, encoding, separator)
            case ("text", encoding, separator):
                pass
            case ("sheet", title, visible, merged, indent):
                rows = []
                ranges = tuple(Range(*cells) for cells in merged)
                sheets.append(Sheet(title, rows, visible == "visible", visible == "veryhidden", ranges))
            case ("rows", columns):
                rows.extend(wire.unpack(columns, indent))
            case ("refused", code, *_):
                raise Refused(code, Place(file=name))
    raise Refused("sheets.damaged", Place(file=name))
