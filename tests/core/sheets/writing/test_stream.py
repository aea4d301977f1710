"""A long list is written another way than a short one, and says the same."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from focalnet.sheets import read
from focalnet.sheets.writing import Column, Kind, Line, Page, Table, write_book
from focalnet.sheets.writing.stream import _REMEMBERED

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pytest

COLUMNS = (Column("Text"), Column("Code", Kind.CODE), Column("Day", Kind.DATE), Column("Count", Kind.INTEGER))
VALUES = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.booleans(),
    st.integers(-(10**9), 10**9),
    st.floats(-1e6, 1e6, allow_nan=False).map(lambda number: round(number, 6)),
    st.dates(date(1900, 3, 1), date(2100, 1, 1)),
    st.dates(date(1700, 1, 1), date(1900, 2, 28)),
)


def _both(folder: Path, rows: Sequence[Sequence[Any]]) -> tuple[Any, Any]:
    found = []
    for steady in (False, True):
        out = folder / f"{steady}.xlsx"
        pages = [Page("List", (Line("Above"), Table(COLUMNS, rows), Line("Below")))]
        write_book(out, pages, title="x", steady=steady)
        found.append(load_workbook(out)["List"])
    return found[0], found[1]


def _values(sheet: Any) -> list[list[Any]]:
    # openpyxl leaves the escapes of control characters in the texts of long lists, where Excel undoes them.
    return [[_undone(cell.value) for cell in row[:4]] for row in sheet.iter_rows()]


def _undone(value: Any) -> Any:
    from openpyxl.utils.escape import unescape

    return unescape(value).replace("\r", "\n") if isinstance(value, str) else value


@settings(max_examples=60, deadline=None)
@given(rows=st.lists(st.lists(VALUES, min_size=4, max_size=4), max_size=6))
def test_both_ways_say_the_same(tmp_path_factory: pytest.TempPathFactory, rows: list[list[Any]]) -> None:
    short, long = _both(tmp_path_factory.mktemp("both"), rows)
    assert _values(short) == _values(long)


def test_both_ways_look_alike(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["=1+1", "+41", date(2009, 11, 23), 1234],
        ["plain", "0041", datetime.fromisoformat("2009-01-01 12:00"), 37.5],
    ]
    short, long = _both(tmp_path, rows)
    for row in (3, 4):
        for column in range(1, 5):
            one, other = short.cell(row, column), long.cell(row, column)
            assert one.number_format == other.number_format
            assert one.quotePrefix == other.quotePrefix
            assert one.data_type == other.data_type


def test_odd_values_do_not_stop_a_long_list(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["a\ud800b", "x" * 40_000, time(12, 30), True],
        ["\ufffe", " x ", None, 1],
        ["]]>", "&amp;", "<b>", False],
    ]
    _, long = _both(tmp_path, rows)
    values = [[cell.value for cell in row] for row in long.iter_rows(min_row=3, max_row=5)]
    assert values[0] == ["a?b", "x" * 32_767, "12:30:00", True]
    assert values[1][1:] == [" x ", None, 1]
    assert values[2] == ["]]>", "&amp;", "<b>", False]


def test_more_different_texts_than_are_remembered_are_all_written(tmp_path: Path) -> None:
    count = _REMEMBERED * 2 + 7
    out = tmp_path / "long.xlsx"
    rows: list[list[Any]] = [[f"name {number}", "code", date(2009, 1, 1), number] for number in range(count)]
    write_book(out, [Page("List", (Table(COLUMNS, rows, name="List"),))], title="x", steady=True)
    again = read(out).sheets[0].rows
    assert len(again) == count + 1
    assert again[-1] == [f"name {count - 1}", "code", date(2009, 1, 1), count - 1]
    assert again[1][0] == "name 0"


def test_the_markup_is_valid_and_every_cell_is_named(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["a", None, date(2009, 1, 1), None]]
    _both(tmp_path, rows)
    with zipfile.ZipFile(tmp_path / "True.xlsx") as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
    assert '<c r="A3" t="inlineStr"><is><t>a</t></is></c>' in sheet
    assert '<c r="C3" s=' in sheet
    assert 'r="B3"' not in sheet
