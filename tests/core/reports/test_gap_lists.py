"""Lists of gaps as workbooks: what stands on the sheets, in which language, and what is kept apart."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.network.gap_lists import GAP_LISTS
from focalnet.problems import Refused
from focalnet.reports import gap_workbook
from focalnet.sheets import read
from focalnet.words import LANGUAGES
from tests.core.reports.conftest import DAY

if TYPE_CHECKING:
    from pathlib import Path

    from focalnet.sheets import Sheet
    from focalnet.store import NetworkFile


def _sheets(path: Path) -> dict[str, Sheet]:
    return {sheet.name: sheet for sheet in read(path).sheets}


def _listed(sheet: Sheet, first: str) -> list[list[Any]]:
    """Return the header and the lines of a sheet's list."""
    begins = next(place for place, row in enumerate(sheet.rows) if row and row[0] == first)
    ends = next(place for place, row in enumerate(sheet.rows) if place > begins and not any(row))
    return sheet.rows[begins:ends]


def test_a_list_stands_with_title_date_definition_and_disclaimer(small: NetworkFile, tmp_path: Path) -> None:
    out = tmp_path / "vacant.xlsx"
    assert gap_workbook(small, out, ["offices_without"], as_at=DAY) == 1
    (sheet,) = read(out).sheets
    assert sheet.rows[0][0] == "Offices without a focal point"
    assert sheet.rows[1][0] == "As at 23 November 2009"
    assert "vacant since the last one left" in str(sheet.rows[2][0])
    header, lima = _listed(sheet, "Office")
    line = dict(zip(header, lima, strict=True))
    assert (line["Office"], line["Country"], line["Kind of office"]) == ("Lima", "Peru", "Country office")
    assert (line["Expected"], line["Held"], line["Vacant"]) == (1, 0, 1)
    assert line["Vacant since"] == date(2008, 5, 1)
    assert "designations employed" in str(sheet.rows[-1][0])


def test_everything_is_one_workbook_that_begins_with_the_counts(small: NetworkFile, tmp_path: Path) -> None:
    out = tmp_path / "all.xlsx"
    gap_workbook(small, out, GAP_LISTS, as_at=DAY)
    sheets = _sheets(out)
    assert len(sheets) == len(GAP_LISTS) + 2
    counts = {row[0]: row[1] for row in _listed(sheets["Lists"], "List")[1:]}
    assert counts["All offices"] == 4
    assert counts["Terms over, appointments still open"] == 1
    for name, first in (("Terms over", "Name"), ("Offices", "Office")):
        title = str(sheets[name].rows[0][0])
        assert len(_listed(sheets[name], first)) == counts[title] + 1


def test_people_are_named_for_internal_use_and_findings_that_are_met_left_out(
    small: NetworkFile, tmp_path: Path
) -> None:
    out = tmp_path / "swap.xlsx"
    gap_workbook(small, out, ["swap_grade"], as_at=DAY)
    (sheet,) = read(out).sheets
    assert "internal use" in str(sheet.rows[1][0])
    assert "P-4 or above" in str(sheet.rows[2][0])
    header, *lines = _listed(sheet, "Name")
    findings = {row[0]: row[header.index("Finding")] for row in lines}
    assert findings == {"Kamau, Anna": "Not met", "Wanjiru, Anna": "Not met"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_can_be_written_in_every_language(
    small: NetworkFile, tmp_path: Path, language: str
) -> None:
    out = tmp_path / f"{language}.xlsx"
    gap_workbook(small, out, GAP_LISTS, as_at=DAY, language=language)
    for sheet in read(out).sheets:
        assert "{" not in str(sheet.rows)


def test_a_list_that_there_is_not_writes_nothing(small: NetworkFile, tmp_path: Path) -> None:
    with pytest.raises(Refused):
        gap_workbook(small, tmp_path / "no.xlsx", ["holes"], as_at=DAY)
    assert not (tmp_path / "no.xlsx").exists()
