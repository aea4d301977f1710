"""The messy workbook beside the example: as the generator writes it, and messy as people's lists are."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.example.roster import write_example_roster
from focalnet.network.roster.tables.layout import find_tables
from focalnet.resources import resource
from focalnet.sheets import read

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.sheets import Book, Sheet

COMMITTED = resource("example", "roster-2009.xlsx")


@pytest.fixture(scope="module")
def book() -> Book:
    return read(COMMITTED)


@pytest.fixture(scope="module")
def sheet(book: Book) -> Sheet:
    return book.sheets[0]


def test_the_committed_workbook_is_what_the_generator_writes(book: Book, tmp_path: Path) -> None:
    write_example_roster(tmp_path / "again.xlsx")
    assert read(tmp_path / "again.xlsx").sheets == book.sheets


def test_the_same_bytes_every_time(tmp_path: Path) -> None:
    write_example_roster(tmp_path / "one.xlsx")
    write_example_roster(tmp_path / "two.xlsx")
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_it_has_129_numbered_rows(sheet: Sheet) -> None:
    assert [row[0] for row in sheet.rows if row and isinstance(row[0], int)] == list(range(1, 130))


def test_the_table_does_not_begin_where_a_program_would_like_it(sheet: Sheet) -> None:
    assert "FOCAL POINTS" in str(sheet.value(0, 0))
    assert (sheet.value(4, 1), sheet.value(5, 1)) == ("Duty station", "Mission")
    headers = [number for number, row in enumerate(sheet.rows) if "E-mail(s)" in row]
    assert len(headers) == 2
    assert sheet.value(5, 17) == "SUMMARY"
    assert any("TOTAL GFPs" in row for row in sheet.rows)


def test_dates_stand_there_as_dates_and_as_text(sheet: Sheet) -> None:
    since = [sheet.value(row, 11) for row in range(6, len(sheet.rows))]
    assert sum(isinstance(value, date) for value in since) > 60
    assert any(isinstance(value, str) and value.count("/") == 2 for value in since)
    assert any(isinstance(value, str) and " 200" in value for value in since)


def test_offices_are_merged_downwards_and_regions_across(sheet: Sheet) -> None:
    downwards = [block for block in sheet.merged if block.first_column == block.last_column == 1]
    across = [block for block in sheet.merged if block.last_column - block.first_column == 15]
    assert len(downwards) > 20
    assert len(across) == 11


def test_its_head_is_read_in_two_levels_whatever_stands_beside(sheet: Sheet) -> None:
    tables = find_tables(sheet)
    assert [(table.head.first, table.head.last) for table in tables if table.head] == [(4, 5), (90, 91)]
    assert sum(len(table.rows) for table in tables) == 129
    assert [skipped.text for skipped in tables[0].skipped if skipped.why == "aside"] == ["SUMMARY"]


def test_an_older_list_is_hidden_in_it(book: Book) -> None:
    assert [(each.name, each.visible) for each in book.sheets] == [
        ("GFP list Nov 2009", True), ("Notes", True), ("2007 (old)", False),
    ]  # fmt: skip
