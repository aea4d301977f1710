"""Defined names lead to their cells, whichever program saved the workbook."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName

from focalnet.sheets import NamedCell, read

if TYPE_CHECKING:
    from pathlib import Path

EXPECTED = {
    "fn_code": NamedCell("Form", 11, 2),
    "fn_réponse": NamedCell("It's mine", 0, 27),
    "fn_range": NamedCell("Form", 1, 0),
}


@pytest.fixture
def named(tmp_path: Path) -> Path:
    """Return a workbook with names of cells, of a range, of a constant and of a formula."""
    book = Workbook()
    book.remove(book.worksheets[0])
    book.create_sheet("Form")["C12"] = "ABC"
    book.create_sheet("It's mine")["AB1"] = 7
    for name, address in {
        "fn_code": "Form!$C$12",
        "fn_réponse": "'It''s mine'!$AB$1",
        "fn_range": "Form!$A$2:$B$9",
        "fn_constant": "42",
        "fn_formula": "SUM(Form!$A$1:$A$9)",
    }.items():
        book.defined_names[name] = DefinedName(name, attr_text=address)
    path = tmp_path / "named.xlsx"
    book.save(path)
    return path


def test_names_lead_to_cells(named: Path) -> None:
    book = read(named)
    assert dict(book.names) == EXPECTED
    assert book.sheet("Form").value(*book.names["fn_code"][1:]) == "ABC"


def test_a_book_without_names_has_none(tmp_path: Path) -> None:
    path = tmp_path / "plain.csv"
    path.write_text("a,b\n1,2\n")
    assert dict(read(path).names) == {}


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("kind", ["ods", "xls", "xlsx"])
def test_names_survive_another_program(named: Path, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "out"
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(out), str(named)],
        check=True,
        capture_output=True,
        timeout=100,
    )
    found = dict(read(out / f"named.{kind}").names)
    assert {name: found.get(name) for name in EXPECTED} == EXPECTED
