"""Drop-down lists: short ones in the cell's check, long ones on a hidden sheet, each list once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from focalnet.sheets.writing import Column, Kind, Page, Table, write_book
from focalnet.words import LANGUAGES, words

if TYPE_CHECKING:
    from pathlib import Path


def _workbook(
    out: Path, *columns: Column, language: str = "en", pages: int = 1, editable: bool = True
) -> Any:
    table = Table(columns, [["x"] * len(columns)], editable=editable)
    write_book(out, [Page(f"P{number}", (table,)) for number in range(pages)], title="x", language=language)
    return load_workbook(out)


def _rules(workbook: Any, sheet: str = "P0") -> list[Any]:
    return list(workbook[sheet].data_validations.dataValidation)


def test_the_longest_list_that_fits_stands_in_the_cell(tmp_path: Path) -> None:
    fits = Column("x", choices=tuple("w" * 50 for _ in range(5)))
    assert _rules(_workbook(tmp_path / "a.xlsx", fits))[0].formula1.startswith('"www')
    longer = Column("x", choices=("w" * 52, *("w" * 50 for _ in range(4))))
    assert _rules(_workbook(tmp_path / "b.xlsx", longer))[0].formula1.startswith("'Lists'!")


def test_the_same_long_list_is_written_once(tmp_path: Path) -> None:
    names = tuple(f"Country {number}" for number in range(100))
    workbook = _workbook(tmp_path / "a.xlsx", Column("a", choices=names), Column("b", choices=names), pages=2)
    sources = {rule.formula1 for page in ("P0", "P1") for rule in _rules(workbook, page)}
    assert sources == {"'Lists'!$A$1:$A$100"}
    assert workbook["Lists"].max_column == 1


def test_a_list_with_commas_is_not_torn(tmp_path: Path) -> None:
    workbook = _workbook(
        tmp_path / "a.xlsx", Column("x", choices=("Congo, Democratic Republic of the", "Chad"))
    )
    assert [cell.value for cell in workbook["Lists"]["A"]] == ["Congo, Democratic Republic of the", "Chad"]


def test_without_long_lists_there_is_no_hidden_sheet(tmp_path: Path) -> None:
    assert _workbook(tmp_path / "a.xlsx", Column("x", choices=("a", "b"))).sheetnames == ["P0"]


def test_a_list_that_is_only_to_be_read_is_not_checked(tmp_path: Path) -> None:
    columns = (Column("x", choices=("a", "b")), Column("d", Kind.DATE))
    assert _rules(_workbook(tmp_path / "a.xlsx", *columns, editable=False)) == []


def test_hidden_columns_are_not_checked(tmp_path: Path) -> None:
    assert _rules(_workbook(tmp_path / "a.xlsx", Column("x", choices=("a",), hidden=True))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_check_says_fits_into_excels_box(tmp_path: Path, language: str) -> None:
    columns = (Column("x", choices=("a", "b")), Column("d", Kind.DATE))
    rules = _rules(_workbook(tmp_path / "a.xlsx", *columns, language=language))
    assert len(rules) == 2
    for rule in rules:
        assert rule.errorStyle == "warning"
        assert 0 < len(rule.errorTitle) <= 32
        assert 0 < len(rule.error) <= 255
    assert {rule.errorTitle for rule in rules} == {
        words(language)("sheets_out", "choice_title"), words(language)("sheets_out", "date_title"),
    }  # fmt: skip


def test_text_and_numbers_are_free(tmp_path: Path) -> None:
    assert _rules(_workbook(tmp_path / "a.xlsx", Column("x"), Column("n", Kind.INTEGER))) == []
