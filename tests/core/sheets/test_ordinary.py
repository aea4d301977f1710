"""Small workbooks of ordinary cells are read at once, as the parser reads them; others are left to it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName

from focalnet.sheets import NamedCell, Range
from tests.core.sheets import making
from tests.core.sheets.ways import at_once, by_the_parser

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from focalnet.sheets import Book


def assert_the_same(path: Path) -> Book:
    """Assert that both read a workbook, to the same values of the same kinds."""
    book = at_once(path)
    assert book is not None
    other = by_the_parser(path)
    assert book == other
    assert repr(book.sheets) == repr(other.sheets)  # 1, 1.0 and True are equal
    return book


EVERYTHING: list[list[Any]] = [
    ["Name", "Born", None, "  kept  ", "a\nb", "Ann & <Bob> \"'", "ñ 中 😀"],
    [],
    [20, -3.5, 1e21, 0, 0.125, "'=1", "1"],
    [date(2026, 2, 28), datetime.fromisoformat("2026-02-28T13:05"), time(6, 30), timedelta(hours=30)],
]


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """Return a workbook with every ordinary kind of cell, named, merged, hidden, as openpyxl writes it."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in EVERYTHING:
        sheet.append(row)
    sheet.merge_cells("B6:D7")
    sheet["B6"] = "together"
    sheet["A1"].comment = Comment("a comment", "Ann")
    hidden = book.create_sheet("List")
    hidden.sheet_state = "veryHidden"
    hidden["B3"] = "inside"
    book.defined_names["fn_name"] = DefinedName("fn_name", attr_text="List!$B$3")
    book.save(tmp_path / "filled.xlsx")
    return tmp_path / "filled.xlsx"


def test_what_openpyxl_saves(filled: Path) -> None:
    book = assert_the_same(filled)
    assert book.sheets[0].rows[:4] == EVERYTHING
    assert book.sheets[0].merged == (Range(5, 1, 6, 3),)
    assert book.sheets[1].very_hidden
    assert book.names == {"fn_name": NamedCell("List", 2, 1)}
    listed = at_once(filled, ["List"])
    assert listed is not None
    assert [sheet.name for sheet in listed.sheets] == ["List"]


def test_what_xlsxwriter_writes_with_texts_of_several_looks(tmp_path: Path) -> None:
    path = tmp_path / "rich.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Form")
        bold = book.add_format({"bold": True})
        sheet.write_rich_string(0, 0, bold, "Your title", " *", bold, "\na & b")
        sheet.write_string(1, 1, "Yes")
        sheet.write_blank(2, 1, None, bold)
        sheet.write_datetime(3, 0, date(2026, 3, 1), book.add_format({"num_format": "d mmmm yyyy"}))
    assert assert_the_same(path).sheets[0].rows == [
        ["Your title *\na & b"], [None, "Yes"], [], [date(2026, 3, 1)],
    ]  # fmt: skip


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_what_libreoffice_saves_again(filled: Path, tmp_path: Path) -> None:
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    out = tmp_path / "saved again"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", str(out), str(filled)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    book = assert_the_same(out / filled.name)
    assert book.sheets[0].rows[:4] == EVERYTHING
    assert book.names == {"fn_name": NamedCell("List", 2, 1)}


def test_the_reading_process_loads_next_to_nothing_for_it() -> None:
    """It is started over and over, and what it loads takes most of its start."""
    late = {"dataclasses", "hashlib", "inspect", "pathlib", "python_calamine", "urllib.parse"}
    code = (
        "import sys; sys.path += sys.argv[1:]; from focalnet.sheets import child, workbooks; "
        f"print(sorted({late} & sys.modules.keys()))"
    )
    command = [sys.executable, "-I", "-S", "-c", code, *filter(None, sys.path)]
    assert subprocess.run(command, check=True, capture_output=True, text=True).stdout == "[]\n"


SHARED = '<si><t>one</t></si><si><r><t xml:space="preserve">of </t></r><r><t>two</t></r></si>'
_texts = st.text(' a\n\r\té&<{}"_x0041;#1', max_size=9).map(
    lambda text: text.replace("&", "&amp;").replace("<", "&lt;").replace("{", "&#10;").replace("}", "&#xA;")
)
_cells = st.one_of(
    st.builds(lambda value: making.number("{}", value), st.floats(allow_nan=False, allow_infinity=False)),
    st.builds(lambda value: making.number("{}", value), st.integers(-(2**60), 2**60)),
    st.builds(lambda value: making.number("{}", value / 64, making.DAY), st.integers(0, 64 * 80_000)),
    st.builds(lambda value: making.number("{}", value, making.HOURS), st.floats(0, 9)),
    st.builds(lambda value: making.text("{}", value), _texts),
    st.sampled_from(
        ['<c r="{}" s="1"/>', '<c r="{}" t="s"><v>0</v></c>', '<c r="{}" t="s"><v>1</v></c>',
         '<c r="{}" t="b"><v>0</v></c>', '<c r="{}" t="b"><v>1</v></c>', '<c r="{}" t="n"><v /></c>']
    ),
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.tuples(st.integers(1, 40), st.integers(0, 5)), _cells, min_size=1, max_size=15))
def test_it_agrees_with_the_parser_or_leaves_it_to_it(
    tmp_path: Path, cells: dict[tuple[int, int], str]
) -> None:
    rows: dict[int, list[str]] = {}
    for (row, column), cell in sorted(cells.items()):
        rows.setdefault(row, []).append(cell.replace("{}", f"{chr(65 + column)}{row}"))
    path = making.open_xml(
        tmp_path / "any.xlsx",
        {"S": "".join(making.row(at, *made) for at, made in rows.items())},
        strings=SHARED,
    )
    if at_once(path) is None:
        with zipfile.ZipFile(path) as archive:
            assert b"_x" in archive.read("xl/worksheets/sheet1.xml")
    else:
        assert_the_same(path)


ORDINARY = making.row(1, making.text("A1", "Ann"), making.number("B1", 5))


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>',
        '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>',
        '<row r="1"><c r="A1" t="str"><v>a</v></c></row>',
        '<row r="1"><c r="A1" t="d"><v>2026-01-01</v></c></row>',
        '<row r="1"><c><v>1</v></c></row>',
        '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>',
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
        '<row r="1"><c r="A1" t="inlineStr"><is><t> a</t></is></c></row>',
        '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c></row>',
        '<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_</t></is></c></row>',
        '<row r="1"><c r="A1" t="inlineStr"><is><t>&#169;</t></is></c></row>',
        '<row r="1"><c r="A1" t="inlineStr"><is><t>a\0b</t></is></c></row>',
        '<row r="1"><c r="A1" t="inlineStr"><v>1</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
        '<row r="1"><c r="A1"><v>0x10</v></c></row>',
        '<row r="1"><c r="A1"><v>1_0</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="302"><c r="A302"><v>1</v></c></row>',
        '<row r="1"><c r="XFD1"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c><c r="B2"><v>1</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>',
        '<row r="1"><c r="A1" t="b"><v>2</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c></row>odd',
        '<row r="1"><!-- a --><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c>',
        '<c r="A1"><v>1</v></c>',
        '<row r="1"><c r="A1"><v>1</v></c></row><odd/>',
    ],
)  # fmt: skip
def test_what_is_unusual_is_left_to_the_parser(tmp_path: Path, rows: str) -> None:
    assert at_once(making.open_xml(tmp_path / "ordinary.xlsx", {"S": ORDINARY})) is not None
    assert at_once(making.open_xml(tmp_path / "unusual.xlsx", {"S": rows})) is None


@pytest.mark.parametrize(
    ("strings", "after", "head"),
    [
        ("<si><t>a</t><phoneticPr/></si>", "", making.HEAD),
        ("<si><t>a</t></si><!-- b -->", "", making.HEAD),
        ("<si><t> a</t></si>", "", making.HEAD),
        ("", '<mergeCells><mergeCell ref="A1"/></mergeCells>', making.HEAD),
        ("", '<odd><mergeCell ref="A1:B2"/></odd>', making.HEAD),
        ("", "<!-- a -->", making.HEAD),
        ("", "", making.HEAD + "<!DOCTYPE x>"),
        ("", "", '<?xml version="1.0" encoding="ISO-8859-1"?>'),
        ("", "", making.HEAD + "<?odd <sheetData> ?>"),
    ],
)
def test_what_is_unusual_around_the_cells_is_left_to_the_parser(
    tmp_path: Path, strings: str, after: str, head: str
) -> None:
    made = making.open_xml(tmp_path / "any.xlsx", {"S": ORDINARY}, strings=strings, after=after, head=head)
    assert at_once(made) is None


def test_a_number_without_a_look_of_its_own_is_no_day(tmp_path: Path) -> None:
    styles = (
        f'{making.HEAD}<styleSheet xmlns="{making.MAIN}"><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>'
    )
    without, extra = making.row(1, '<c r="A1"><v>46000</v></c>'), {"xl/styles.xml": styles}
    path = making.open_xml(
        tmp_path / "days.xlsx", {"S": making.row(1, making.number("A1", 46000))}, extra=extra
    )
    assert assert_the_same(path).sheets[0].rows == [[date(2025, 12, 9)]]
    assert at_once(making.open_xml(tmp_path / "none.xlsx", {"S": without}, extra=extra)) is None


def _flip(content: bytes, part: bytes) -> bytes:
    """Change the checksum of a part in the list of contents."""
    at = content.rindex(part) - 46 + 16
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


def _larger(content: bytes, part: bytes) -> bytes:
    """Let the list of contents say that a part is one byte larger."""
    at = content.rindex(part) - 46 + 24
    return content[:at] + bytes([content[at] + 1]) + content[at + 1 :]


@pytest.mark.parametrize("change", [_flip, _larger])
def test_a_part_that_is_not_as_listed_is_left_to_the_parser(
    tmp_path: Path, change: Callable[[bytes, bytes], bytes]
) -> None:
    path = making.open_xml(tmp_path / "any.xlsx", {"S": ORDINARY})
    assert at_once(path) is not None
    path.write_bytes(change(path.read_bytes(), b"xl/worksheets/sheet1.xml"))
    assert at_once(path) is None


def test_what_one_workbook_says_is_not_taken_for_another(tmp_path: Path) -> None:
    """Parts that many files have in common are made out once: not those that differ."""
    first = making.open_xml(tmp_path / "1.xlsx", {"S": ORDINARY})
    other = making.open_xml(tmp_path / "2.xlsx", {"S": making.row(1, making.text("A1", "Bob"))})
    third = making.open_xml(tmp_path / "3.xlsx", {"T": ORDINARY}, states={"T": "hidden"})
    books = [at_once(path) for path in (first, other, third, first)]
    told = [book and (book.sheets[0].name, book.sheets[0].visible, book.sheets[0].rows) for book in books]
    ann = [["Ann", 5]]
    assert told == [("S", True, ann), ("S", True, [["Bob"]]), ("T", False, ann), ("S", True, ann)]


def test_names_and_merged_ranges_are_each_workbooks_own(tmp_path: Path) -> None:
    """They are made once for files that have the same: not for the next file, which has others."""
    told = []
    for place, (cell, merged) in enumerate([("A1", "B1:C1"), ("$B$2", "B1:C1"), ("A1", "A1:B1")] * 2):
        path = making.open_xml(
            tmp_path / f"{place}.xlsx",
            {"S": making.row(1, making.text("A1", "a"), making.text("B1", "b"), making.text("C1", "c"))},
            workbook=f'<definedNames><definedName name="fn_a">S!{cell}</definedName></definedNames>',
            after=f'<mergeCells><mergeCell ref="{merged}"/></mergeCells>',
        )
        book = assert_the_same(path)
        told.append((book.names["fn_a"], book.sheets[0].merged, book.sheets[0].rows))
    first, other = NamedCell("S", 0, 0), NamedCell("S", 1, 1)
    right, left = (Range(0, 1, 0, 2),), (Range(0, 0, 0, 1),)
    rows = [["a", "b"]]
    assert told == [(first, right, rows), (other, right, rows), (first, left, [["a", None, "c"]])] * 2


def _styled(*formats: int) -> dict[str, str]:
    looks = "".join(f'<xf numFmtId="{each}"/>' for each in formats)
    sheet = f'<styleSheet xmlns="{making.MAIN}"><cellXfs>{looks}</cellXfs></styleSheet>'
    return {"xl/styles.xml": making.HEAD + sheet}


def test_rows_that_read_alike_mean_what_their_own_workbook_says(tmp_path: Path) -> None:
    """A row is made out once for all files: not the texts it shares, nor what a look makes of a number."""
    row = making.row(1, '<c r="A1" t="s"><v>0</v></c>', making.number("B1", 46000, 1), making.text("C1", "c"))
    made = [
        making.open_xml(tmp_path / f"{text}.xlsx", {"S": row}, strings=f"<si><t>{text}</t></si>", extra=extra)
        for text, extra in (("one", _styled(0, 14)), ("two", _styled(0, 0)), ("", _styled(0, 14)))
    ]
    rows = [[assert_the_same(path).sheets[0].rows for path in made] for _ in range(2)]
    day = date(2025, 12, 9)
    assert rows == [[[["one", day, "c"]], [["two", 46000, "c"]], [[None, day, "c"]]]] * 2


def test_rows_too_long_to_be_remembered_are_read_too(tmp_path: Path) -> None:
    long = "a" * 5000
    row = making.row(1, making.text("A1", long), '<c r="B1" t="s"><v>0</v></c>')
    path = making.open_xml(tmp_path / "long.xlsx", {"S": row}, strings=f"<si><t>{long}b</t></si>")
    assert assert_the_same(path).sheets[0].rows == [[long, f"{long}b"]]


def test_no_cell_is_left_at_the_end_of_a_row_for_a_text_that_is_empty(tmp_path: Path) -> None:
    row = making.row(1, making.text("A1", "a"), '<c r="B1" t="s"><v>0</v></c>')
    path = making.open_xml(tmp_path / "empty.xlsx", {"S": row}, strings="<si><t></t></si>")
    assert assert_the_same(path).sheets[0].rows == [["a"]]
