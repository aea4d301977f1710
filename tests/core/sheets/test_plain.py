"""Workbooks cell by cell: what is put somewhere stands there."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Refused
from focalnet.sheets import read
from focalnet.sheets.book import Range
from focalnet.sheets.plain import PlainCell, PlainSheet, write_plain

if TYPE_CHECKING:
    from pathlib import Path


def test_cells_stand_where_they_are_put(tmp_path: Path) -> None:
    sheet = PlainSheet("List")
    sheet.put(2, 1, "Wäspi")
    sheet.put(2, 3, 129)
    sheet.put(3, 1, date(2009, 11, 23), "day")
    sheet.put(3, 2, 0.25, "share")
    sheet.put(3, 3, None, "share")
    write_plain(
        tmp_path / "a.xlsx", [sheet], {"day": {"num_format": "dd/mm/yyyy"}, "share": {"num_format": "0%"}}
    )
    assert read(tmp_path / "a.xlsx").sheets[0].rows == [
        [], [], [None, "Wäspi", None, 129], [None, date(2009, 11, 23), 0.25],
    ]  # fmt: skip


def test_text_stays_text(tmp_path: Path) -> None:
    texts = ["=1+1", "+41", "-", "@home", "http://example.org", "1234", "'quoted"]
    sheet = PlainSheet("List", {(row, 0): PlainCell(text) for row, text in enumerate(texts)})
    write_plain(tmp_path / "a.xlsx", [sheet], {})
    assert [row[0] for row in read(tmp_path / "a.xlsx").sheets[0].rows] == texts


def test_merged_blocks_hidden_sheets_and_their_names(tmp_path: Path) -> None:
    block = Range(0, 0, 1, 2)
    first = PlainSheet(
        "One", merged={block: PlainCell("Title", "bold")}, widths={0: 20}, heights={0: 30}, frozen=(2, 0)
    )
    write_plain(tmp_path / "a.xlsx", [first, PlainSheet("Two", hidden=True)], {"bold": {"bold": True}})
    book = read(tmp_path / "a.xlsx")
    assert [(sheet.name, sheet.visible, sheet.merged) for sheet in book.sheets] == [
        ("One", True, (block,)), ("Two", False, ()),
    ]  # fmt: skip
    assert book.sheets[0].value(0, 0) == "Title"


def test_numbers_and_dates_may_be_merged(tmp_path: Path) -> None:
    sheet = PlainSheet(
        "One", merged={Range(0, 0, 1, 0): PlainCell(7), Range(0, 1, 1, 1): PlainCell(date(2009, 1, 2), "d")}
    )
    write_plain(tmp_path / "a.xlsx", [sheet], {"d": {"num_format": "yyyy-mm-dd"}})
    assert read(tmp_path / "a.xlsx").sheets[0].rows[0] == [7, date(2009, 1, 2)]


def test_the_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        write_plain(tmp_path / "no" / "a.xlsx", [PlainSheet("One")], {})
    assert list(tmp_path.iterdir()) == []
