"""The reading process: reads what it is asked to and sends back plain values.

It may be killed, run out of memory or be aborted by a parser at any moment; the program that started it then says
so in one sentence. Started as `python -m focalnet.sheets.child`, or as the frozen program with `--read-workbook`.
"""

from __future__ import annotations

import sys
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO

import python_calamine as calamine

from focalnet.sheets import text, wire

if TYPE_CHECKING:
    from collections.abc import Iterator


def main() -> None:
    """Answer requests until there are no more."""
    answers = sys.stdout.buffer
    while (request := wire.receive(sys.stdin.buffer)) is not None:
        _confine(**request[0])
        path, kind, sheets = request[1:]
        try:
            _read(answers, path, kind, sheets)
        except calamine.PasswordError:
            wire.send(answers, "refused", "sheets.encrypted")
        except (calamine.CalamineError, OSError, ValueError) as error:
            wire.send(answers, "refused", "sheets.damaged", str(error)[:300])
        wire.send(answers, "end")


def _confine(memory: int, seconds: int) -> None:
    try:
        import resource  # noqa: PLC0415 - not there on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def _read(answers: BinaryIO, path: str, kind: str, sheets: list[str] | None) -> None:
    if kind in {"csv", "tsv", "text"}:
        table = text.read_text(path)
        wire.send(answers, "text", table.encoding, table.separator)
        wire.send(answers, "sheet", "", "visible", [], 0)
        rows = iter(table.rows)
        _send_rows(answers, rows, max(map(len, table.rows), default=1))
        return
    book = calamine.load_workbook(path)
    for metadata in book.sheets_metadata:
        if metadata.typ == calamine.SheetTypeEnum.WorkSheet and (sheets is None or metadata.name in sheets):
            sheet = book.get_sheet_by_name(metadata.name)
            merged = [(*start, *end) for start, end in sheet.merged_cell_ranges or []]
            indent = sheet.start[1] if sheet.start else 0
            visible = str(metadata.visible).rpartition(".")[2].lower()
            wire.send(answers, "sheet", metadata.name, visible, merged, indent)
            if sheet.start and sheet.end:
                _send_rows(answers, sheet.iter_rows(), sheet.end[1] - indent + 1)


def _send_rows(answers: BinaryIO, rows: Iterator[list[Any]], width: int) -> None:
    height = max(1, wire.CHUNK // max(1, width))
    while chunk := list(islice(rows, height)):
        wire.send(answers, "rows", wire.pack([row + [None] * (width - len(row)) for row in chunk]))


if __name__ == "__main__":
    main()
