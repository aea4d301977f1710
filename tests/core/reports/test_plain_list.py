"""Any list as a workbook: words stay words, whole numbers add up, places bring the disclaimer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Refused
from focalnet.reports.plain_list import write_list
from focalnet.sheets import read

if TYPE_CHECKING:
    from pathlib import Path

HEADERS = ("Office", "Country", "People", "Since")
ROWS = (("Dakar", "Senegal", "1,204", "14 March 2006"), ("=1+1", "Côte d’Ivoire", "20 %", "007"))


def test_list_is_written_as_it_is_shown(tmp_path: Path) -> None:
    out = tmp_path / "list.xlsx"
    write_list(out, "Offices", HEADERS, ROWS, note="as at 23 November 2009", right={2}, places=True)
    sheet = read(out).sheets[0]
    assert sheet.name == "Offices"
    cells = [[value for value in row if value not in (None, "")] for row in sheet.rows]
    assert cells[:3] == [["Offices"], ["as at 23 November 2009"], list(HEADERS)]
    assert cells[3] == ["Dakar", "Senegal", 1204, "14 March 2006"]
    assert cells[4] == list(ROWS[1])
    assert str(cells[-1][0]).startswith("The designations employed")


@pytest.mark.parametrize(("language", "written"), [("fr", "1\u202f204"), ("es", "12.040"), ("es", "1204")])
def test_numbers_grouped_as_the_language_does_add_up(tmp_path: Path, language: str, written: str) -> None:
    out = tmp_path / "list.xlsx"
    write_list(out, "Offices", ("Office", "People"), (("Dakar", written),), right={1}, language=language)
    cells = [value for row in read(out).sheets[0].rows for value in row]
    assert int("".join(filter(str.isdigit, written))) in cells


def test_without_note_and_places_nothing_else_is_written(tmp_path: Path) -> None:
    out = tmp_path / "list.xlsx"
    write_list(out, "a/b: c?", ("Name",), (), language="fr")
    rows = [row for row in read(out).sheets[0].rows if any(value not in (None, "") for value in row)]
    assert [row[0] for row in rows] == ["a/b: c?", "Name"]


def test_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        write_list(tmp_path / "missing" / "list.xlsx", "List", HEADERS, ROWS)
