"""Plain workbooks hold texts under heads, as they were given, and nothing that a spreadsheet would run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet import sheets
from focalnet.problems import Refused
from focalnet.sheets.writing.plain import write_plain

if TYPE_CHECKING:
    from pathlib import Path


def test_texts_stay_texts(tmp_path: Path) -> None:
    rows = [("name", "label"), ("=1+1", "0012"), ("", "two\nlines"), ("https://example.org", "2012-06-30")]
    write_plain(tmp_path / "plain.xlsx", {"survey": rows, "empty": []})
    found = sheets.read(tmp_path / "plain.xlsx")
    assert [sheet.name for sheet in found.sheets] == ["survey", "empty"]
    assert found.sheet("survey").rows == [
        ["name", "label"], ["=1+1", "0012"], [None, "two\nlines"], ["https://example.org", "2012-06-30"],
    ]  # fmt: skip


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="out_folder_missing"):
        write_plain(tmp_path / "absent" / "plain.xlsx", {"survey": []})
