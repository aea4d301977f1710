"""A workbook written once, of which copies differ in a few cells only."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

import openpyxl
import pytest
import xlsxwriter

from focalnet.sheets import NamedCell
from focalnet.sheets.forms.packing import Packed, packed_file
from focalnet.sheets.forms.stencil import Stencil

if TYPE_CHECKING:
    from focalnet.sheets import Value

NAMES = {"first": NamedCell("A", 0, 0), "second": NamedCell("A", 4, 27), "other": NamedCell("B", 1, 1)}


def _stencil() -> Stencil:
    content = BytesIO()
    with xlsxwriter.Workbook(content) as workbook:
        bold = workbook.add_format({"bold": True})
        for name in ("A", "B"):
            sheet = workbook.add_worksheet(name)
            for cell in NAMES.values():
                sheet.write_blank(cell.row, cell.column, None, bold)
            sheet.write_string(9, 0, "as it is")
    return Stencil(content.getvalue(), NAMES, ["A", "B"])


def _read(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(content))


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("text", "text"), ("<a> & “b”", "<a> & “b”"), (" two\nlines ", " two\nlines "), ("=1+1", "=1+1"),
        (5, 5), (2.5, 2.5), (True, True), (None, None), ("", None), ("a\x01b", "ab"),
        (date(2012, 6, 30), datetime(2012, 6, 30)),  # noqa: DTZ001 - a spreadsheet's
        (date(1850, 1, 1), "1850-01-01"), (time(12, 0), 0.5), ("\ud83d", "?"),
    ],
)  # fmt: skip
def test_a_copy_holds_each_value_as_what_it_is(value: Value, read: object) -> None:
    cell = _read(_stencil().copy({"first": value}))["A"]["A1"]
    found = cell.value
    if isinstance(value, date):
        from openpyxl.utils.datetime import from_excel

        found = from_excel(found) if isinstance(found, int | float) else found
    assert found == read
    assert cell.data_type != "f"
    assert cell.font.bold


def test_every_named_cell_of_every_sheet_is_filled_and_nothing_else_changes() -> None:
    book = _read(_stencil().copy({"first": "a", "second": "b", "other": "c"}))
    assert (book["A"]["A1"].value, book["A"]["AB5"].value, book["B"]["B2"].value) == ("a", "b", "c")
    assert (book["A"]["B2"].value, book["B"]["A1"].value) == (None, None)
    assert book["A"]["A10"].value == book["B"]["A10"].value == "as it is"


def test_copies_do_not_know_of_one_another() -> None:
    stencil = _stencil()
    first = stencil.copy({"first": "a"})
    assert _read(stencil.copy({}))["A"]["A1"].value is None
    assert stencil.copy({"first": "a"}) == first


def test_a_name_that_is_not_there_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError, match="third"):
        _stencil().copy({"third": 1})


def test_parts_packed_once_are_a_sound_archive() -> None:
    parts = {"a.xml": b"", "folder/é.xml": b"x" * 100_000, "b": bytes(range(256))}
    content = packed_file([Packed(name, part) for name, part in parts.items()])
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == parts
    assert len(content) < 2_000
