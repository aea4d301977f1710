"""Sheets: the smaller models."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from focalnet.sheets.book import Sheet
from ui.models.sheet_model import SheetModel, cell_words

if TYPE_CHECKING:
    from tests.ui.conftest import Rules


def test_sheet_is_shown_as_a_spreadsheet_shows_it(
    keeps_the_rules: Rules,
) -> None:
    model = SheetModel()
    model.show(Sheet("GFP", [["Roster 2009"], [], ["Name", "Sex"], ["Bah", "F", None, 3]]), 2)
    keeps_the_rules(model)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "A"
    assert model.headerData(3, Qt.Orientation.Vertical) == "4"
    assert model.face(2, 0).strong
    assert model.face(0, 0).ink == "muted"
    assert model.index(3, 3).data() == "3"
    assert model.index(1, 0).data() == ""


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, ""),
        (12.5, "12.5"),
        (date(2009, 11, 23), "2009-11-23"),
        (datetime.fromisoformat("2009-11-23T00:00"), "2009-11-23"),
        (datetime.fromisoformat("2009-11-23T09:05"), "2009-11-23 09:05"),
        ("two\nlines", "two lines"),
    ],
)
def test_cells_in_words(value: object, said: str) -> None:
    assert cell_words(value) == said
