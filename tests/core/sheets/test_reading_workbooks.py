"""What a workbook says is what is read: values, dates, sheets, merged cells, errors."""

from __future__ import annotations

import hashlib
import re
import zipfile
from contextlib import closing
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.problems import Place, Problem, Refused
from focalnet.sheets import Range, cell_name, column_name, read
from tests.core.sheets import making

if TYPE_CHECKING:
    from pathlib import Path

MOMENT = datetime.fromisoformat("2009-11-23T14:30")


def test_values_come_as_they_are_meant(tmp_path: Path) -> None:
    path = tmp_path / "values.xlsx"
    with closing(xlsxwriter.Workbook(str(path))) as book:
        sheet = book.add_worksheet("People")
        day = book.add_format({"num_format": "d mmmm yyyy"})
        moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        hours = book.add_format({"num_format": "[h]:mm"})
        sheet.write_string(0, 0, "00123")
        sheet.write_number(0, 1, 42)
        sheet.write_number(0, 2, 0.5)
        sheet.write_boolean(0, 3, True)
        sheet.write_datetime(1, 0, date(2009, 11, 23), day)
        sheet.write_datetime(1, 1, MOMENT, moment)
        sheet.write_number(1, 2, 0.25, book.add_format({"num_format": "hh:mm"}))
        sheet.write_number(1, 3, 1.25, hours)
        sheet.write_string(2, 0, "=HYPERLINK()")
        sheet.write_string(3, 1, "line\nbreak")
        sheet.write_rich_string(3, 2, "a ", book.add_format({"bold": True}), "bold", " word")
    assert read(path).sheets[0].rows == [
        ["00123", 42, 0.5, True],
        [date(2009, 11, 23), MOMENT, time(6), timedelta(hours=30)],
        ["=HYPERLINK()"],
        [None, "line\nbreak", "a bold word"],
    ]
    assert [type(value) for value in read(path).sheets[0].rows[0]] == [str, int, float, bool]


def test_a_book_knows_its_name_format_and_fingerprint(tmp_path: Path) -> None:
    path = making.open_xml(tmp_path / "roster.xlsx", {"People": making.row(1, making.text("A1", "Ann"))})
    book = read(path)
    assert (book.name, book.format) == ("roster.xlsx", "xlsx")
    assert book.fingerprint == hashlib.sha256(path.read_bytes()).hexdigest()
    assert book.sheet("People").value(0, 0) == "Ann"
    assert book.sheet("People").value(7, 7) is None
    with pytest.raises(KeyError):
        book.sheet("Others")


def test_rows_begin_at_a1_wherever_the_cells_are(tmp_path: Path) -> None:
    rows = making.row(3, making.text("C3", "first"), making.text("E3", "")) + making.row(5)
    book = read(making.open_xml(tmp_path / "offset.xlsx", {"People": rows}))
    assert book.sheets[0].rows == [[], [], [None, None, "first"]]
    assert book.sheets[0].width == 3


def test_content_decides_and_not_the_name(tmp_path: Path) -> None:
    rows = making.row(1, making.text("A1", "Ann"))
    for name in ("roster.xls", "roster.csv", "roster.txt", "roster"):
        assert read(making.open_xml(tmp_path / name, {"People": rows})).format == "xlsx"


def test_hidden_sheets_are_read_and_flagged(tmp_path: Path) -> None:
    rows = making.row(1, making.number("A1", 1))
    path = making.open_xml(
        tmp_path / "hidden.xlsx",
        {"Now": rows, "Old": rows, "Codes": rows},
        states={"Old": "hidden", "Codes": "veryHidden"},
    )
    found = [(sheet.name, sheet.visible, sheet.very_hidden, sheet.rows) for sheet in read(path).sheets]
    assert found == [
        ("Now", True, False, [[1]]),
        ("Old", False, False, [[1]]),
        ("Codes", False, True, [[1]]),
    ]


def test_only_the_named_sheets_are_read(tmp_path: Path) -> None:
    rows = making.row(1, making.number("A1", 1))
    path = making.open_xml(tmp_path / "two.xlsx", {"Now": rows, "Old": rows})
    assert [sheet.name for sheet in read(path, sheets=["Old"]).sheets] == ["Old"]
    assert read(path, sheets=[]).sheets == ()
    with pytest.raises(Refused) as refused:
        read(path, sheets=["Old", "New"])
    assert refused.value.problem == Problem(
        "sheets.no_such_sheet", Place("two.xlsx", "New"), {"sheet": "New"}
    )


def test_of_merged_cells_only_the_first_has_a_value(tmp_path: Path) -> None:
    rows = making.row(1, making.text("A1", "Africa"), making.text("B1", "beneath"), making.text("C1", "x"))
    rows += making.row(2, making.text("A2", "beneath"), making.text("C2", "y"))
    after = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>'
    sheet = read(making.open_xml(tmp_path / "merged.xlsx", {"People": rows}, after=after)).sheets[0]
    assert sheet.merged == (Range(0, 0, 1, 1),)
    assert sheet.rows == [["Africa", None, "x"], [None, None, "y"]]


def test_days_counted_from_1904_and_from_1900(tmp_path: Path) -> None:
    rows = making.row(1, making.number("A1", 0, making.DAY), making.number("B1", 38000, making.DAY))
    rows = rows.replace(">0<", ">1<")
    since_1904 = making.open_xml(
        tmp_path / "1904.xlsx", {"People": rows}, workbook='<workbookPr date1904="1"/>'
    )
    since_1900 = making.open_xml(tmp_path / "1900.xlsx", {"People": rows})
    assert read(since_1904).sheets[0].rows == [[date(1904, 1, 2), date(2008, 1, 15)]]
    assert read(since_1900).sheets[0].rows == [[date(1900, 1, 1), date(2004, 1, 14)]]


def test_the_strict_form_is_read(tmp_path: Path) -> None:
    rows = making.row(1, making.text("A1", "Ann"), making.number("B1", 40000, making.DAY))
    strict = making.open_xml(tmp_path / "strict.xlsx", {"People": rows}, namespace=making.STRICT)
    assert read(strict).sheets[0].rows == [["Ann", date(2009, 7, 6)]]


def test_elements_with_a_prefix_are_read(tmp_path: Path) -> None:
    rows = making.row(1, making.text("A1", "Ann"), '<c r="B1" t="e"><v>#N/A</v></c><c r="C1"><f>1</f></c>')
    path = making.open_xml(tmp_path / "prefixed.xlsx", {"People": rows})
    with zipfile.ZipFile(path) as made:
        parts = {name: made.read(name).decode() for name in made.namelist()}
    sheet = re.sub(r"<(/?)(?=\w)", r"<\1x:", parts["xl/worksheets/sheet1.xml"]).replace("xmlns=", "xmlns:x=")
    found = read(making.archive(path, parts | {"xl/worksheets/sheet1.xml": sheet})).sheets[0]
    assert found.rows == [["Ann"]]
    assert [problem.place.cell for problem in found.problems] == ["B1", "C1"]


def test_what_is_no_number_stays_text_and_days_may_be_written_out(tmp_path: Path) -> None:
    cells = '<c r="A1"><v>NaN</v></c><c r="B1"><v>1e999</v></c><c r="C1" t="d"><v>2009-11-23</v></c>'
    rows = read(making.open_xml(tmp_path / "odd.xlsx", {"People": making.row(1, cells)})).sheets[0].rows
    assert rows == [["nan", "inf", date(2009, 11, 23)]]


def test_escaped_line_ends_and_hints_on_pronunciation_are_cleaned(tmp_path: Path) -> None:
    strings = (
        "<si><t>one_x000D_\ntwo</t></si>"
        '<si><t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><phoneticPr fontId="1"/></si>'
        '<si><r><t>Ng</t></r><r><t xml:space="preserve">uyễn </t></r></si>'
    )
    shared = "".join(f'<c r="{column}1" t="s"><v>{place}</v></c>' for place, column in enumerate("ABC"))
    path = making.open_xml(tmp_path / "strings.xlsx", {"People": making.row(1, shared)}, strings=strings)
    assert read(path).sheets[0].rows == [["one\ntwo", "山田", "Nguyễn "]]


def test_errors_and_formulas_never_calculated_are_told(tmp_path: Path) -> None:
    rows = making.row(
        1,
        making.text("A1", "Ann"),
        '<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
        '<c r="C1"><f>SUM(1)</f></c>',
        '<c r="D1"><f>SUM(2)</f><v/></c>',
        '<c r="E1" t="str"><f>""</f><v></v></c>',
        '<c r="F1"><f>6*7</f><v>42</v></c>',
    )
    book = read(making.open_xml(tmp_path / "formulas.xlsx", {"People": rows}))
    assert book.sheets[0].rows == [["Ann", None, None, None, None, 42]]
    assert [(problem.code, problem.place.cell, problem.args["text"]) for problem in book.problems] == [
        ("sheets.error_cell", "B1", "#DIV/0!"),
        ("sheets.not_calculated", "C1", ""),
        ("sheets.not_calculated", "D1", ""),
    ]
    assert book.problems[0].place == Place("formulas.xlsx", "People", "B1")


def test_many_notes_are_counted_and_not_told_one_by_one(tmp_path: Path) -> None:
    rows = "".join(making.row(place, f'<c r="A{place}"><f>1</f></c>') for place in range(1, 251))
    problems = read(making.open_xml(tmp_path / "many.xlsx", {"People": rows})).problems
    assert len(problems) == 201
    assert problems[-1] == Problem("sheets.more_notes", Place("many.xlsx", "People"), {"number": 50})


def test_errors_in_an_xls_are_told(tmp_path: Path) -> None:
    error = making.xls_record(0x205, b"\1\0\2\0\0\0\x17\1")
    text = making.xls_record(0x204, b"\0\0\0\0\0\0\3\0\0Ann")
    flag = making.xls_record(0x205, b"\0\0\1\0\0\0\1\0")
    sheet = read(making.xls(tmp_path / "errors.xls", text + flag + error)).sheets[0]
    assert sheet.rows == [["Ann", True]]
    assert [(problem.place.cell, problem.args["text"]) for problem in sheet.problems] == [("C2", "#REF!")]


def test_errors_and_merged_cells_in_an_xlsb_are_told(tmp_path: Path) -> None:
    first = making.xlsb_record(0, b"\2\0\0\0" + bytes(13))
    name = "Ann".encode("utf-16-le")
    text = making.xlsb_record(6, bytes(8) + b"\3\0\0\0" + name)
    error = making.xlsb_record(3, b"\3\0\0\0" + bytes(4) + b"\x2a")
    merged = b"".join(value.to_bytes(4, "little") for value in (2, 3, 0, 1))
    merges = making.xlsb_record(177, b"\1\0\0\0") + making.xlsb_record(176, merged) + making.xlsb_record(178)
    sheet = read(making.xlsb(tmp_path / "people.xlsb", first + text + error, merges)).sheets[0]
    assert sheet.rows == [[], [], ["Ann"]]
    assert sheet.merged == (Range(2, 0, 3, 1),)
    assert [(problem.place.cell, problem.args["text"]) for problem in sheet.problems] == [("D3", "#N/A")]


def test_cells_and_columns_have_the_names_people_know() -> None:
    assert [column_name(column) for column in (0, 25, 26, 701, 702, 16383)] == [
        "A",
        "Z",
        "AA",
        "ZZ",
        "AAA",
        "XFD",
    ]
    assert cell_name(4, 2) == "C5"


_days = st.dates(date(1901, 1, 1), date(2200, 12, 31))
_cells = st.one_of(
    st.none(),
    st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=12),
    st.integers(-(10**12), 10**12),
    st.integers(-(10**9), 10**9).map(lambda eighths: (2 * eighths + 1) / 8),
    st.booleans(),
    _days,
)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.lists(_cells, max_size=6), min_size=1, max_size=12))
def test_any_grid_is_read_as_written_and_as_openpyxl_reads_it(tmp_path: Path, grid: list[list[Any]]) -> None:
    path = tmp_path / "grid.xlsx"
    with closing(xlsxwriter.Workbook(str(path))) as book:
        sheet, day = book.add_worksheet("Grid"), book.add_format({"num_format": "yyyy-mm-dd"})
        for row, cells in enumerate(grid):
            for column, value in enumerate(cells):
                match value:
                    case str():
                        sheet.write_string(row, column, value)
                    case bool():
                        sheet.write_boolean(row, column, value)
                    case date():
                        sheet.write_datetime(row, column, value, day)
                    case int() | float():
                        sheet.write_number(row, column, value)
    rows = read(path).sheets[0].rows
    assert rows == _trimmed(grid)
    other = openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True)
    assert rows == _trimmed([[_plain_day(value) for value in cells] for cells in other])


def _plain_day(value: Any) -> Any:
    return value.date() if isinstance(value, datetime) else value


def _trimmed(grid: list[list[Any]]) -> list[list[Any]]:
    rows = [list(cells) for cells in grid]
    for cells in rows:
        while cells and cells[-1] is None:
            cells.pop()
    while rows and not rows[-1]:
        rows.pop()
    return rows
