"""What goes on paper: readable, whole, with its title and its page number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from focalnet.sheets.writing import Column, Line, Look, Page, Table, write_book
from focalnet.sheets.writing.print_setup import Extent, _breaks

if TYPE_CHECKING:
    from pathlib import Path

HEIGHTS = st.lists(st.integers(20, 900), min_size=1, max_size=12)


def _extent(heights: list[int]) -> Extent:
    extent = Extent()
    top = 100
    for row, height in enumerate(heights):
        extent.sections.append((row * 10 + 3, top, top + height))
        top += height + 20
    return extent


@given(heights=HEIGHTS, room=st.integers(200, 1000))
def test_a_section_that_fits_on_a_page_is_never_torn(heights: list[int], room: int) -> None:
    extent = _extent(heights)
    breaks = _breaks(extent, room)
    page = 0
    for row, top, bottom in extent.sections:
        if row in breaks:
            page = top
        assert bottom - page <= room or page in {top, 0}, "torn only where it is longer than a page"


@given(heights=HEIGHTS)
def test_pages_are_broken_before_sections_only_and_not_before_the_first(heights: list[int]) -> None:
    extent = _extent(heights)
    rows = [row for row, _, _ in extent.sections]
    breaks = _breaks(extent, 600)
    assert set(breaks) <= set(rows)
    assert breaks == sorted(set(breaks))


def test_sections_that_fit_together_stay_together() -> None:
    assert _breaks(_extent([100, 100, 100]), 600) == []
    assert _breaks(_extent([300, 300]), 600) == [13]


def _sheet(out: Path, *blocks: Line | Table, title: str = "A title", landscape: bool = True) -> Any:
    write_book(out, [Page("List", blocks, landscape=landscape)], title=title)
    return load_workbook(out)["List"]


def _list(columns: int) -> Table:
    titles = [Column(f"Header number {index}", key=index < 2) for index in range(columns)]
    return Table(tuple(titles), [["some text of a length"] * columns] * 3, name="List")


def test_landscape_and_portrait(tmp_path: Path) -> None:
    assert _sheet(tmp_path / "a.xlsx", Line("x")).page_setup.orientation == "landscape"
    assert _sheet(tmp_path / "b.xlsx", Line("x"), landscape=False).page_setup.orientation == "portrait"


def test_the_footer_says_title_sheet_and_page(tmp_path: Path) -> None:
    footer = _sheet(tmp_path / "a.xlsx", Line("x"), title="Women & men").oddFooter
    assert "Women &&" in footer.left.text or "Women &" in footer.left.text
    assert "&A" in footer.center.text
    assert "Page &P of &N" in footer.right.text


def test_a_very_long_title_does_not_break_the_footer(tmp_path: Path) -> None:
    footer = _sheet(tmp_path / "a.xlsx", Line("x"), title="long " * 80).oddFooter
    assert len(footer.left.text) < 200
    assert "&P" in footer.right.text


def test_a_narrow_list_fits_one_page_across(tmp_path: Path) -> None:
    sheet = _sheet(tmp_path / "a.xlsx", _list(5))
    assert sheet.page_setup.fitToWidth in {None, 1}
    assert not sheet.print_area


@pytest.mark.parametrize(("columns", "pages"), [(9, 1), (14, 2), (24, 3)])
def test_a_wide_list_goes_over_as_many_pages_as_keep_it_readable(
    tmp_path: Path, columns: int, pages: int
) -> None:
    assert (_sheet(tmp_path / "a.xlsx", _list(columns)).page_setup.fitToWidth or 1) == pages


def test_each_page_of_a_wide_list_carries_title_names_and_header(tmp_path: Path) -> None:
    lines = (
        Line("Focal points", Look.TITLE),
        Line("129 of them & more", Look.SUBTITLE),
        Line("A note", Look.NOTE),
    )
    sheet = _sheet(tmp_path / "a.xlsx", *lines, _list(24))
    assert sheet.print_title_rows == "$4:$4"
    assert sheet.print_title_cols == "$A:$B"
    assert sheet.print_area == "'List'!$A$4:$X$7"
    header = sheet.oddHeader.left
    assert "Focal points" in header.text
    assert "129 of them" in header.text, "a figure must not run into the size of the type before it"
    assert "A note" not in header.text


def test_pages_with_several_tables_are_as_wide_as_the_paper(tmp_path: Path) -> None:
    table = Table((Column("a"), Column("b")), [["x", "y"]] * 12, heading="Section")
    sheet = _sheet(tmp_path / "a.xlsx", *[table] * 6)
    assert sheet.page_setup.fitToHeight == 0
    assert len(sheet.row_breaks.brk) >= 2
