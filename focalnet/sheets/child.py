"""The reading process: reads what it is asked to and sends back plain values.

It may be killed, run out of memory or be aborted by a parser at any moment; the program that started it then
says so in one sentence. Started by `guard`; a frozen program starts itself, with a hidden switch.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from typing import Any

from focalnet.problems import Refused
from focalnet.sheets import wire
from focalnet.sheets.grid import LAST_COLUMN
from focalnet.sheets.recognising import recognise


def main() -> None:
    """Answer requests until there are no more. A program that is gone is no error."""
    gc.disable()  # what is made here is given away and gone; walking over millions of cells finds nothing
    answers = wire.Answers(sys.stdout.buffer)
    try:
        while (requests := wire.receive(sys.stdin.buffer)) is not None:
            for request in requests:
                _answer(answers, request)
    except (BrokenPipeError, KeyboardInterrupt):
        os._exit(0)


def _answer(answers: wire.Answers, request: tuple[Any, ...]) -> None:
    path, sheets, memory, seconds, unpacked, careful = request
    _confine(memory, seconds)
    try:
        _read(answers, path, sheets, unpacked, careful=careful)
    except Refused as refusal:
        answers.refuse(refusal.problem.code, refusal.problem.place.cell, dict(refusal.problem.args))
    except MemoryError:
        answers.refuse("sheets.too_large")
    except BrokenPipeError:
        raise
    except OSError:
        answers.refuse("sheets.unreadable_place")
    except Exception:  # noqa: BLE001 - what a damaged file does to a reader cannot be foreseen
        answers.refuse("sheets.damaged")
    answers.end()


def _confine(memory: int, seconds: float) -> None:
    """Set limits that the system keeps even when a parser does not come back. Windows has none of them."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    spent = int(time.process_time() + seconds) + 2
    for limit, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, spent)):
        try:
            _, hard = resource.getrlimit(limit)
            resource.setrlimit(limit, (most, hard))
        except (ValueError, OSError):  # a system that does not count it, or a lower limit from outside
            continue


def _read(
    answers: wire.Answers, path: str, sheets: list[str] | None, unpacked: int, *, careful: bool
) -> None:
    with open(path, "rb") as file:  # noqa: PTH123 - the child is started for every file: every import counts
        content = file.read()
        kind, archive = recognise(content, unpacked)
        if kind == "text":
            _read_text(answers, content)
            return
        from focalnet.sheets import workbooks

        workbooks.read(answers, workbooks.Source(file, content, kind, archive), sheets, careful=careful)


def _read_text(answers: wire.Answers, content: bytes) -> None:
    from focalnet.sheets import text

    table = text.read(content)
    answers.add("book", [], "tsv" if table.separator == "\t" else "csv", table.encoding, table.separator)
    answers.add("sheet", "", "visible", [], 0)
    answers.notes(table.notes)
    width = max(map(len, table.rows))
    if width > LAST_COLUMN:
        raise Refused("sheets.too_many_columns", most=LAST_COLUMN)
    height = max(1, wire.CHUNK // width)
    for at in range(0, len(table.rows), height):
        chunk = [_trimmed(cells) for cells in table.rows[at : at + height]]
        answers.add("lines", chunk, weight=height * width)


def _trimmed(cells: list[str]) -> list[str | None]:
    row = [text or None for text in cells]
    while row and row[-1] is None:
        row.pop()
    return row
