"""The practice files: each read right or refused in one sentence, within time and memory."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from focalnet.problems import Refused
from focalnet.sheets import Book, Limits, read, read_many
from focalnet.words import words

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.shared

REFUSED = {
    "calamine_pass_protected.xlsx": "sheets.encrypted",
    "poi_password.xls": "sheets.encrypted",
    "poi_protected_passtika.xlsx": "sheets.encrypted",
    "poi_poc-xmlbomb.xlsx": "sheets.entities",
    "syn_xxe_file.xlsx": "sheets.entities",
    "syn_pdf_renamed.xlsx": "sheets.is_pdf",
    "syn_truncated_60pct.xlsx": "sheets.cut_off",
    "syn_zero_bytes.xlsx": "sheets.empty",
    "syn_zipbomb_1GiB_one_cell.xlsx": "sheets.unpacks_too_large",
}
READ: dict[str, list[list[Any]]] = {
    "calamine_date_1904.xlsx": [[date(2021, 1, 1), 15], [date(2021, 1, 2), 16]],
    "calamine_has_x000D_.xlsx": [["ABC\nDEF"]],
    "calamine_merged_cells.ods": [["A", "B", "C"], ["A", "B", "C"], [None, None, "C"]],
    "poi_date.xlsb": [[date(2013, 1, 12)]],
    "syn_1904_roster.xlsx": [["Name", "Appointed"], ["Ann", date(2024, 2, 29)], ["Bob", date(1999, 12, 31)]],
    "syn_mixed_encodings.csv": [["Nom", "Pays"], ["Zoé", "Bénin"], ["José", "Perú"]],
    "syn_nul_bytes.csv": [["Name", "Sex"], ["Ann", "F"], ["Bob", "M"]],
    "syn_unbalanced_quote.csv": [["Name", "Sex"], ["Ann", "F"], ["Bob", "M"], ["Carl", "M"]],
    "syn_utf16le_bom_tab.csv": [
        ["Nom", "Sexe", "Pays"],
        ["Émile Zoé", "F", "Côte d’Ivoire"],
        ["王芳", "F", "中国"],
    ],
}


def test_hostile_files_are_read_right_or_refused(practice: Path) -> None:
    files = sorted((practice / "hostile").iterdir())
    for file, outcome in zip(files, read_many(files), strict=True):
        if isinstance(outcome, Refused):
            assert REFUSED.get(file.name) == outcome.problem.code
            assert words("en").sentence(outcome.problem).startswith(file.name)
        else:
            assert file.name not in REFUSED
            expected = READ.get(file.name, [])
            assert outcome.sheets[0].rows[: len(expected)] == expected


@pytest.mark.parametrize("folder", ["responses", "xlsform", "rosters"])
def test_honest_files_are_all_read(practice: Path, folder: str) -> None:
    files = sorted(file for file in (practice / folder).iterdir() if file.suffix != ".json")
    for file, outcome in zip(files, read_many(files), strict=True):
        assert isinstance(outcome, Book), f"{file.name}: {outcome}"
        assert any(sheet.rows for sheet in outcome.sheets)


def test_workbooks_are_read_as_openpyxl_reads_them(practice: Path) -> None:
    compared = 0
    for file in [*practice.glob("rosters/*.xlsx"), *practice.glob("responses/*.xlsx")]:
        book = openpyxl.load_workbook(file, data_only=True)
        for sheet in read(file).sheets:
            other = [_comparable(cells) for cells in book[sheet.name].iter_rows(values_only=True)]
            while other and not other[-1]:
                other.pop()
            assert [_comparable(row) for row in sheet.rows] == other, (file.name, sheet.name)
            compared += 1
    assert compared > 5


def _comparable(cells: Any) -> list[Any]:
    """Return a row as both readers agree on it: openpyxl tells no day from its midnight."""
    row = [_value(value) for value in cells]
    while row and row[-1] is None:
        row.pop()
    return row


def _value(value: Any) -> Any:
    match value:
        case datetime():
            return value.replace(microsecond=0)
        case date():
            return datetime.fromisoformat(value.isoformat())
        case str():
            return value.replace("_x000D_", "").replace("\r\n", "\n") or None
        case float() if value.is_integer():
            return int(value)
    return value


def test_an_export_has_a_row_for_every_answer(practice: Path) -> None:
    content = (practice / "responses" / "hot_buildings__submissions.json").read_text(encoding="utf-8")
    book = read(practice / "responses" / "hot_buildings__Spanishes__summary.csv")
    assert len(book.sheets[0].rows) - 1 == len(json.loads(content))


MEASURED = """
import resource, sys
from pathlib import Path
from focalnet.problems import Refused
from focalnet.sheets import Limits, read
try:
    read(Path(sys.argv[1]), limits=Limits(unpacked=int(sys.argv[2])))
except Refused as refusal:
    print(refusal.problem.code)
for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN):
    print(resource.getrusage(who).ru_maxrss)
"""


@pytest.mark.slow
@pytest.mark.parametrize("unpacked", [Limits().unpacked, 2_000_000_000])
def test_the_bomb_costs_neither_time_nor_memory(practice: Path, unpacked: int) -> None:
    bomb = practice / "hostile" / "syn_zipbomb_1GiB_one_cell.xlsx"
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, str(bomb), str(unpacked)],
        check=True,
        capture_output=True,
        text=True,
        timeout=20,
    )
    code, kilobytes = done.stdout.split("\n", 1)
    assert code in {"sheets.unpacks_too_large", "sheets.too_large", "sheets.cell_too_long", "sheets.too_slow"}
    assert max(map(int, kilobytes.split())) < 1_500_000
