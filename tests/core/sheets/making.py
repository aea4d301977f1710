"""Small files of every kind, sound and hostile, made by hand so that each shows one trait."""

from __future__ import annotations

import struct
import zipfile
from typing import TYPE_CHECKING

from tests.core.sheets.compounds import compound

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_STYLES = (
    '<numFmts count="1"><numFmt numFmtId="170" formatCode="[h]:mm"/></numFmts><cellXfs count="3">'
    '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>'
)
PLAIN, DAY, HOURS = 0, 1, 2
"""Cell formats of `open_xml`: nothing, a date, elapsed hours."""


def text(reference: str, value: str) -> str:
    """Return a cell with an in-line text."""
    return f'<c r="{reference}" t="inlineStr"><is><t xml:space="preserve">{value}</t></is></c>'


def number(reference: str, value: float | str, cell_format: int = PLAIN) -> str:
    return f'<c r="{reference}" s="{cell_format}"><v>{value}</v></c>'


def row(place: int, *cells: str) -> str:
    return f'<row r="{place}">{"".join(cells)}</row>'


def open_xml(
    path: Path,
    sheets: Mapping[str, str],
    *,
    states: Mapping[str, str] | None = None,
    strings: str = "",
    workbook: str = "",
    after: str = "",
    namespace: str = MAIN,
    head: str = HEAD,
    extra: Mapping[str, str] | None = None,
) -> Path:
    """Write an .xlsx: `sheets` holds the rows of each as XML, `after` what follows the rows in each."""
    relations = _STRICT_RELATIONS if namespace == STRICT else _RELATIONS
    numbered = list(enumerate(sheets, 1))
    shown = {name: (states or {}).get(name, "visible") for name in sheets}
    listed = "".join(
        f'<sheet name="{name}" sheetId="{place}" state="{shown[name]}" r:id="rId{place}"/>'
        for place, name in numbered
    )
    targets = "".join(
        f'<Relationship Id="rId{place}" Type="{relations}/worksheet" Target="worksheets/sheet{place}.xml"/>'
        for place, _ in numbered
    )
    targets += f'<Relationship Id="rId98" Type="{relations}/styles" Target="styles.xml"/>'
    parts = {
        "[Content_Types].xml": _content_types(len(sheets)),
        "_rels/.rels": _relationships(
            f'<Relationship Id="rId1" Type="{relations}/officeDocument" Target="xl/workbook.xml"/>'
        ),
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{namespace}" xmlns:r="{relations}">{workbook}'
        f"<sheets>{listed}</sheets></workbook>",
        "xl/styles.xml": f'{HEAD}<styleSheet xmlns="{namespace}">{_STYLES}</styleSheet>',
    }
    if strings:
        parts["xl/sharedStrings.xml"] = f'{HEAD}<sst xmlns="{namespace}">{strings}</sst>'
        targets += f'<Relationship Id="rId99" Type="{relations}/sharedStrings" Target="sharedStrings.xml"/>'
    parts["xl/_rels/workbook.xml.rels"] = _relationships(targets)
    for place, name in numbered:
        parts[f"xl/worksheets/sheet{place}.xml"] = (
            f'{head}<worksheet xmlns="{namespace}"><sheetData>{sheets[name]}</sheetData>{after}</worksheet>'
        )
    return archive(path, parts | dict(extra or {}))


def _content_types(sheets: int) -> str:
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    overrides = f'<Override PartName="/xl/workbook.xml" ContentType="{kinds}.sheet.main+xml"/>'
    for place in range(1, sheets + 1):
        overrides += (
            f'<Override PartName="/xl/worksheets/sheet{place}.xml" ContentType="{kinds}.worksheet+xml"/>'
        )
    return (
        f'{HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relationships(listed: str) -> str:
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'


def archive(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    """Write a zip archive of these parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return path


def open_document(path: Path, tables: str, styles: str = "", manifest: str = "") -> Path:
    """Write an .ods of these tables."""
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text", "style")
    )
    names += ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
    content = (
        f"{HEAD}<office:document-content{names}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    names = 'xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    listing = f"{HEAD}<m:manifest {names}>{manifest}</m:manifest>"
    return archive(path, {"mimetype": kind, "META-INF/manifest.xml": listing, "content.xml": content})


def xls_record(kind: int, data: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def xls(path: Path, cells: bytes, before: bytes = b"") -> Path:
    """Write an .xls of one sheet with these cell records; `before` comes among the workbook's own."""
    version = struct.pack("<HHHLL", 5, 0x0DBB, 0x07CC, 0, 6)

    def listed(offset: int) -> bytes:
        return xls_record(0x85, struct.pack("<LHBB", offset, 0, 6, 0) + b"People")

    book = xls_record(0x809, b"\0\6" + version) + before
    start = len(book + listed(0) + xls_record(0x0A))
    sheet = xls_record(0x809, b"\0\6\x10\0" + version[2:])
    sheet += xls_record(0x200, struct.pack("<LLHHH", 0, 3, 0, 3, 0)) + cells + xls_record(0x0A)
    return compound(path, {"Workbook": book + listed(start) + xls_record(0x0A) + sheet})


def xlsb_record(kind: int, data: bytes = b"") -> bytes:
    """Return a record of an .xlsb part; its kind and length take seven bits a byte."""
    written = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    return written + bytes([len(data)]) + data


def xlsb(path: Path, cells: bytes, after: bytes = b"") -> Path:
    """Write an .xlsb of one sheet with these records of rows and cells, and those after them."""

    def written(name: str) -> bytes:
        return struct.pack("<L", len(name)) + name.encode("utf-16-le")

    listed = xlsb_record(156, struct.pack("<LL", 0, 1) + written("rId1") + written("People"))
    book = xlsb_record(131) + xlsb_record(143) + listed + xlsb_record(144) + xlsb_record(132)
    extent = xlsb_record(148, struct.pack("<4L", 0, 9, 0, 9))
    sheet = xlsb_record(129) + extent + xlsb_record(145) + cells + xlsb_record(146) + after + xlsb_record(130)
    kind = "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
    return archive(
        path,
        {
            "[Content_Types].xml": f'{HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="bin" '
            f'ContentType="{kind}"/></Types>',
            "_rels/.rels": _relationships(
                f'<Relationship Id="rId1" Type="{_RELATIONS}/officeDocument" Target="xl/workbook.bin"/>'
            ),
            "xl/workbook.bin": book,
            "xl/_rels/workbook.bin.rels": _relationships(
                f'<Relationship Id="rId1" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet1.bin"/>'
            ),
            "xl/worksheets/sheet1.bin": sheet,
        },
    )
