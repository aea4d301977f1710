"""Columns are as wide as they need to be, and no wider."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from focalnet.sheets.writing import Column, Kind, Line, Look, Page, Table, write_book
from focalnet.sheets.writing.layout import pixels, ready

if TYPE_CHECKING:
    from pathlib import Path


def _sheet(out: Path, *blocks: Line | Table, steady: bool = False) -> Any:
    write_book(out, [Page("List", blocks)], title="x", steady=steady)
    return load_workbook(out)["List"]


def _width(sheet: Any, letter: str = "A") -> float:
    return float(sheet.column_dimensions[letter].width)


@pytest.mark.parametrize(
    ("column", "values", "least", "most"),
    [
        (Column("x"), ["y"], 6, 9),
        (Column("x"), ["twenty letters here!"], 20, 26),
        (Column("x"), ["w" * 300], 40, 46),
        (Column("x", widest=60), ["w" * 300], 60, 66),
        (Column("Internationalization"), ["y"], 20, 30),
        (Column("A header of four words"), ["y"], 11, 18),
        (Column("Day", Kind.DATE), [date(2009, 11, 23)], 12, 18),
        (Column("Count", Kind.INTEGER), [1_234_567], 9, 16),
        (Column("x"), ["短い文字列"], 10, 16),
        (Column("x"), [None], 6, 9),
    ],
)
def test_a_column_holds_its_contents(
    tmp_path: Path, column: Column, values: list[Any], least: float, most: float
) -> None:
    table = Table((column,), [[value] for value in values])
    assert least <= _width(_sheet(tmp_path / "a.xlsx", table)) <= most


def test_a_filter_button_hides_no_header(tmp_path: Path) -> None:
    column = Column("Internationalization")
    plain = _width(_sheet(tmp_path / "a.xlsx", Table((column,), [["x"]])))
    filtered = _width(_sheet(tmp_path / "b.xlsx", Table((column,), [["x"]], name="List")))
    assert filtered > plain + 2


def test_the_total_counts_too(tmp_path: Path) -> None:
    table = Table((Column("x"),), [["a"]], total=["a total with a long name"])
    assert _width(_sheet(tmp_path / "a.xlsx", table)) > 22


def test_tables_above_each_other_share_their_columns(tmp_path: Path) -> None:
    first = Table((Column("x"), Column("y")), [["short", "s"]])
    second = Table((Column("z"),), [["something much longer"]])
    sheet = _sheet(tmp_path / "a.xlsx", first, second)
    assert _width(sheet) > 20
    assert _width(sheet, "B") < 10


def test_a_long_list_is_measured_by_its_beginning_and_read_once() -> None:
    taken = 0

    def rows() -> Any:
        nonlocal taken
        for number in range(2_000):
            taken += 1
            yield [str(number)]

    prepared = ready(Table((Column("x"),), rows()))
    assert len(prepared.first) == 500
    assert taken == 500
    assert [row[0] for row in prepared.rows] == [str(number) for number in range(2_000)]


def test_wrapped_rows_are_as_high_as_their_text(tmp_path: Path) -> None:
    table = Table((Column("x", widest=20),), [["short"], ["words that go on " * 6], ["short"]])
    heights = _sheet(tmp_path / "a.xlsx", table).row_dimensions
    assert heights[2].height is None
    assert (heights[3].height or 0) >= 15 * 5
    assert heights[4].height is None


def test_larger_type_needs_more_room(tmp_path: Path) -> None:
    text = "A sentence of a certain length that has to be read. " * 3
    table = Table((Column("x"), Column("y")), [["a" * 30, "b" * 30]])
    heights = []
    for look in (Look.NOTE, Look.TEXT, Look.SENTENCE, Look.TITLE):
        sheet = _sheet(tmp_path / f"{look}.xlsx", Line(text, look), table)
        heights.append(float(sheet.row_dimensions[1].height))
    assert heights == sorted(heights)
    assert heights[0] < heights[-1]


def test_a_page_of_text_alone_has_a_readable_measure(tmp_path: Path) -> None:
    assert 80 <= _width(_sheet(tmp_path / "a.xlsx", Line("only text"))) <= 140


def test_pixels_follow_the_widths() -> None:
    assert pixels(10) == 75
    assert pixels(0) == 5
