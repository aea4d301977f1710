"""Reading a workbook in the reading process: the fast parser, and the careful reader where that one fails."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO

import python_calamine as calamine

from focalnet.problems import Refused
from focalnet.sheets import careful as careful_reader
from focalnet.sheets import notes, parts, wire

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.sheets.archive import Archive

_OPEN_XML = frozenset({"xlsx", "xlsm"})
_SHARED_PARTS = ("workbook.xml", "sharedStrings.xml", "content.xml")
_LARGE = 4_000_000
"""Bytes of a sheet from which on a second thread for the notes pays."""


@dataclass(frozen=True, slots=True)
class Source:
    """A workbook to read: the open file, its bytes, its format, and its archive if it is one."""

    file: BinaryIO
    content: bytes
    kind: str
    archive: Archive | None


def read(answers: wire.Answers, source: Source, sheets: list[str] | None, *, careful: bool) -> None:
    """Send the sheets, or only those named. Raises `Refused`."""
    _refuse_entities(source)
    if careful:
        if source.kind not in _OPEN_XML:
            raise Refused("sheets.damaged")
        _read_carefully(answers, source, sheets)
        return
    try:
        _read_fast(answers, source, sheets)
    except calamine.PasswordError:
        raise Refused("sheets.encrypted") from None
    except (Refused, MemoryError, BrokenPipeError):
        raise
    except BaseException:  # noqa: BLE001 - a parser's panic is no Exception
        if source.kind not in _OPEN_XML or answers.sent:
            raise Refused("sheets.damaged") from None
        answers.forget()
        _read_carefully(answers, source, sheets)


def _refuse_entities(source: Source) -> None:
    """Refuse parts with a document type: no spreadsheet program writes one, and it can reach outside.

    The sheets themselves are looked at together with their notes.
    """
    if source.archive is None:
        return
    for name in source.archive.parts:
        beginning = source.archive.beginning(name, 1024) if name.endswith(_SHARED_PARTS) else b""
        if b"<!DOCTYPE" in beginning.replace(b"\0", b""):
            raise Refused("sheets.entities")


def _read_fast(answers: wire.Answers, source: Source, sheets: list[str] | None) -> None:
    source.file.seek(0)
    found = _Notes(source)
    with calamine.CalamineWorkbook.from_filelike(source.file) as book:
        answers.add("book", source.kind, "", "")
        for metadata in book.sheets_metadata:
            wanted = sheets is None or metadata.name in sheets
            if wanted and metadata.typ == calamine.SheetTypeEnum.WorkSheet:
                _send_sheet(answers, book.get_sheet_by_name(metadata.name), metadata)
                answers.notes(found.of(metadata.name))


def _send_sheet(
    answers: wire.Answers, sheet: calamine.CalamineSheet, metadata: calamine.SheetMetadata
) -> None:
    merged = [(*start, *end) for start, end in sheet.merged_cell_ranges or ()]
    indent = sheet.start[1] if sheet.start else 0
    state = str(metadata.visible).rpartition(".")[2].lower()
    answers.add("sheet", metadata.name, state, merged, indent)
    if sheet.start and sheet.end:
        width = sheet.end[1] - indent + 1
        _send_rows(answers, sheet.iter_rows(), width)


def _send_rows(answers: wire.Answers, rows: Iterator[list[Any]], width: int) -> None:
    height = max(1, wire.CHUNK // width)
    while chunk := list(islice(rows, height)):
        answers.add("rows", wire.pack(chunk), weight=len(chunk) * width)


class _Notes:
    """What the fast parser does not tell, gathered beside it: for large sheets in a thread of its own."""

    def __init__(self, source: Source) -> None:
        self._archive = source.archive if source.kind in _OPEN_XML else None
        self._found: dict[str, list[notes.Note]] = {}
        self._thread: threading.Thread | None = None
        self._refusal: Refused | None = None
        if self._archive is None:
            return
        size = sum(part.unpacked for name, part in self._archive.parts.items() if "/worksheets/" in name)
        if size < _LARGE:
            self._gather()
            return
        self._thread = threading.Thread(target=self._gather, daemon=True)
        self._thread.start()

    def _gather(self) -> None:
        if self._archive is None:
            return
        written = [name for name in self._archive.parts if "/worksheets/" in name and name.endswith(".xml")]
        try:
            found = {name: told for name in written if (told := notes.of_sheet(self._archive, name))}
            if found:
                names = {sheet.part: sheet.name for sheet in parts.workbook(self._archive).sheets}
                self._found = {names.get(part, ""): told for part, told in found.items()}
        except Refused as refusal:
            self._refusal = refusal

    def of(self, sheet: str) -> list[notes.Note]:
        """Return the notes on a sheet, waiting for them if they are still being gathered."""
        if self._thread:
            self._thread.join()
            self._thread = None
        if self._refusal and self._refusal.problem.code == "sheets.entities":
            raise self._refusal
        return self._found.get(sheet, [])


def _read_carefully(answers: wire.Answers, source: Source, sheets: list[str] | None) -> None:
    archive = source.archive
    assert archive is not None
    book = parts.workbook(archive)
    strings = careful_reader.shared_strings(archive, book.strings)
    formats = careful_reader.meanings(archive, book.styles)
    answers.add("book", source.kind, "", "")
    for sheet in book.sheets:
        if sheets is None or sheet.name in sheets:
            told: list[notes.Note] = []
            answers.add("sheet", sheet.name, sheet.state, [], 0)
            cells = wire.Cells(answers)
            reader = careful_reader.SheetReader(
                book, strings, formats, cells.take, lambda *note, told=told: told.append(note)
            )
            reader.read(archive, sheet.part)
            cells.flush()
            answers.add("merged", reader.merged)
            answers.notes(told)
