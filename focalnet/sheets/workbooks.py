"""Reading a workbook in the reading process: the fast parser, and the careful reader where that one fails."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from focalnet.problems import Refused
from focalnet.sheets import careful as careful_reader
from focalnet.sheets import named_cells, opendocument, ordinary, parts, records, wire
from focalnet.sheets.cell_values import CellValues

if TYPE_CHECKING:
    from collections.abc import Iterator

    import python_calamine as calamine

    from focalnet.sheets.archive import Archive
    from focalnet.sheets.notes import Note

_OPEN_XML = frozenset({"xlsx", "xlsm"})
_SHARED_PARTS = ("workbook.xml", "sharedStrings.xml", "content.xml")
_SMALL_DOCUMENT = 40_000_000


class Source(NamedTuple):
    """A workbook to read: the open file, its bytes, its format, and its archive if it is one."""

    file: BinaryIO
    content: bytes
    kind: str
    archive: Archive | None


def read(answers: wire.Answers, source: Source, sheets: list[str] | None, *, careful: bool) -> None:
    """Send the sheets, or only those named. Raises `Refused`.

    `careful` is asked for after the fast parser has ended the process, which it does for want of memory.
    """
    archive = source.archive if source.kind in _OPEN_XML and not careful else None
    if archive and ordinary.read(answers, archive, source.kind, sheets):
        return
    _refuse_entities(source)
    if careful:
        if source.kind not in _OPEN_XML:
            raise Refused("sheets.too_large")
        _read_carefully(answers, source, sheets)
        return
    if _is_small_opendocument(source):
        _read_opendocument(answers, source, sheets)
        return
    import python_calamine as calamine  # ordinary forms need none of it

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


def _is_small_opendocument(source: Source) -> bool:
    """Tell whether our own reader is fast enough for a document; it tells more than the parser does."""
    content = source.archive.parts.get(opendocument.CONTENT) if source.archive else None
    return source.kind == "ods" and content is not None and content.unpacked <= _SMALL_DOCUMENT


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
    import python_calamine as calamine

    from focalnet.sheets.looks import Looks

    seen = Looks(source.archive if source.kind in _OPEN_XML else None)
    if seen.stray:
        _read_carefully(answers, source, sheets)
        return
    source.file.seek(0)
    with calamine.CalamineWorkbook.from_filelike(source.file) as book:
        _begin(answers, source)
        untold = _untold(source, book.sheet_names)
        for metadata in book.sheets_metadata:
            wanted = sheets is None or metadata.name in sheets
            if wanted and metadata.typ == calamine.SheetTypeEnum.WorkSheet:
                told, merged = untold.get(metadata.name, ([], []))
                _send_sheet(answers, book.get_sheet_by_name(metadata.name), metadata, merged)
                answers.notes(told or seen.notes(metadata.name))


def _begin(answers: wire.Answers, source: Source) -> None:
    """Say what the file is, and which names lead to which cells."""
    names = named_cells.named_cells(source.kind, source.content, source.archive)
    answers.add("book", names, source.kind, "", "")


def _untold(source: Source, names: list[str]) -> dict[str, tuple[list[Note], list[records.Corners]]]:
    """Return by sheet the notes and merged ranges of a binary workbook that the parser does not tell."""
    if source.kind == "xls":
        found = records.xls_notes(source.content)
        return {name: (notes, []) for name, notes in zip(names, found, strict=False)}
    if source.kind == "xlsb" and source.archive:
        return records.xlsb_extras(source.archive)
    return {}


def _send_sheet(
    answers: wire.Answers,
    sheet: calamine.CalamineSheet,
    metadata: calamine.SheetMetadata,
    merged: list[records.Corners],
) -> None:
    merged = merged or [(*start, *end) for start, end in sheet.merged_cell_ranges or ()]
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


def _read_carefully(answers: wire.Answers, source: Source, sheets: list[str] | None) -> None:
    archive = source.archive
    assert archive is not None
    book = parts.workbook(archive)
    strings = careful_reader.shared_strings(archive, book.strings)
    formats = careful_reader.meanings(archive.pieces(book.styles)) if book.styles else []
    values = CellValues(strings, formats, from_1904=book.from_1904)
    _begin(answers, source)
    for sheet in book.sheets:
        if sheets is None or sheet.name in sheets:
            told: list[Note] = []
            answers.add("sheet", sheet.name, sheet.state, [], 0)
            cells = wire.Cells(answers)
            reader = careful_reader.SheetReader(
                values, cells.take, lambda *note, told=told: told.append(note)
            )
            reader.read(archive, sheet.part)
            cells.flush()
            answers.add("merged", reader.merged)
            answers.notes(told)


def _read_opendocument(answers: wire.Answers, source: Source, sheets: list[str] | None) -> None:
    assert source.archive is not None
    _begin(answers, source)
    cells = wire.Cells(answers)

    def begin(sheet: opendocument.TableSheet) -> bool:
        wanted = sheets is None or sheet.name in sheets
        if wanted:
            answers.add("sheet", sheet.name, "visible" if sheet.visible else "hidden", [], 0)
        return wanted

    def end(sheet: opendocument.TableSheet) -> None:
        if sheets is None or sheet.name in sheets:
            cells.flush()
            answers.add("merged", sheet.merged)
            answers.notes(sheet.notes)

    opendocument.Reader(begin, cells.take, end).read(source.archive)
