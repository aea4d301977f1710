"""A tool is known by the heads it adds, and rows are known again by what stays when they are edited."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from focalnet.sheets.plain import PlainCell, PlainSheet, write_plain
from focalnet.surveys.exports.columns import map_columns
from focalnet.surveys.exports.marks import Mark, Marks
from focalnet.surveys.exports.reading import read_export
from focalnet.surveys.exports.recognising import recognise
from focalnet.surveys.questionnaire import Item
from tests.core.surveys.exports.conftest import EN, asking

Write = Callable[..., Path]
FORM = asking(Item("text", "why", {EN: "Why?"}), Item("integer", "age", {EN: "Age"}))


@pytest.mark.parametrize(
    ("heads", "tool"),
    [
        ("Why? | Age | _uuid | _submission_time", "kobo"),
        ("SubmissionDate | why | age | KEY", "odk"),
        ("id | submitdate | lastpage | startlanguage | why | age", "limesurvey"),
        ("ID de la réponse | Date de soumission | Dernière page | why", "limesurvey"),
        ("why. Why? | age. Age", "limesurvey"),
        ("Marca temporal | Why? | Age", "google"),
        ("طابع زمني | Why? | Age", "google"),
        ("Why? | Timestamp | Age", "table"),
        ("ID | Hora de inicio | Hora de finalización | Why?", "msforms"),
        ("ID | Startzeit | Fertigstellungszeit | Why?", "msforms"),
        ("Respondent ID | Collector ID | Why?", "surveymonkey"),
        ("Why? | Age", "table"),
        ("ID | Why? | Age", "table"),
    ],
)
def test_tools(write: Write, heads: str, tool: str) -> None:
    assert recognise(read_export(write(heads, " | ".join("x" for _ in heads.split("|")))).sheet).tool == tool


@pytest.mark.parametrize(
    ("second", "rows"),
    [
        (" | | Response | Open-Ended Response", 2),
        (" | | No time | No money", 2),
        ("118 | 5 | No time | Response", 1),
        ("118 | 5 | No time | No money", 1),
    ],
)
def test_a_second_row_of_heads_has_no_id(write: Write, second: str, rows: int) -> None:
    path = write("Respondent ID | Collector ID | Why? | Age", second, "119 | 5 | x | 7")
    assert recognise(read_export(path).sheet).head_rows == rows


def test_a_title_above_the_heads_is_passed_over(write: Write) -> None:
    found = recognise(read_export(write("Answers of 2012", " ", "Timestamp | Why? | Age", "x | a | 5")).sheet)
    assert (found.tool, found.first_row - found.head_row) == ("google", 1)
    assert found.head_row > 0


def _marks(path: Path, *, confidential: bool = False) -> list[Mark]:
    sheet = read_export(path).sheet
    recognised = recognise(sheet)
    columns = map_columns(sheet, recognised, FORM)
    marks = Marks(sheet, recognised, columns, (), confidential=confidential)
    return [marks.of(at, {"why": str(sheet.rows[at][0])}) for at in range(1, len(sheet.rows))]


@pytest.mark.parametrize(
    ("heads", "first", "edited"),
    [
        ("why | _id | _uuid", "a | 7 | u1", "b | 7 | u2"),
        ("why | meta/rootUuid | _id | _uuid", "a | uuid:1 | 7 | u1", "b | uuid:1 | 7 | u2"),
        ("why | SubmissionDate | meta-instanceID | KEY", "a | d | uuid:2 | k", "b | d | uuid:3 | k"),
        ("why | Response ID | Date submitted | Last page", "a | 1 | d | 2", "b | 1 | e | 3"),
        ("why | Respondent ID | Collector ID", "a | 118 | 5", "b | 118 | 5"),
    ],
)
def test_an_edited_row_has_the_mark_it_had(write: Write, heads: str, first: str, edited: str) -> None:
    (before,) = _marks(write(heads, first))
    (after,) = _marks(write(heads, edited))
    assert before.source == after.source
    assert before.content != after.content


def test_a_confidential_mark_is_not_of_the_answers(write: Write) -> None:
    heads = "why | SubmissionDate | KEY"
    (one,) = _marks(write(heads, "a | 2018-01-01T00:00:00.000Z | k"), confidential=True)
    (other,) = _marks(write(heads, "b | 2018-01-01T00:00:00.000Z | k"), confidential=True)
    assert one == other == Mark(one.source, "", "2018-01-01")


@pytest.mark.parametrize(
    ("moments", "days"),
    [
        (("2018-01-31T23:59:59.000Z", "2018-02-01"), ("2018-01-31", "2018-02-01")),
        (("31/01/2018 10:00", "01/02/2018 10:00"), ("2018-01-31", "2018-02-01")),
        (("01/31/2018 10:00", "02/01/2018 10:00"), ("2018-01-31", "2018-02-01")),
        (("01/02/2018", "soon"), ("", "")),
    ],
)
def test_the_day_on_which_a_row_was_received(
    write: Write, moments: tuple[str, str], days: tuple[str, str]
) -> None:
    marks = _marks(write("why | SubmissionDate | KEY", *(f"a | {each} | {each}" for each in moments)))
    assert tuple(each.received for each in marks) == days


def _sheet(name: str, *rows: str) -> PlainSheet:
    cells = {
        (r, c): PlainCell(cell.strip())
        for r, row in enumerate(rows)
        for c, cell in enumerate(row.split("|"))
        if cell.strip()
    }
    return PlainSheet(name, cells)


def test_sheets_of_repeats_within_repeats_are_left_out_and_named(tmp_path: Path) -> None:
    path = tmp_path / "kobo.xlsx"
    main = _sheet("Survey", "why | age | _id | _uuid | _index", "a | 5 | 7 | u | 1")
    repeat = "name | size | colour | shape | _index | _parent_table_name | _parent_index"
    sheets = [
        _sheet("house", repeat, "x | 1 | r | s | 1 | Survey | 1"),
        main,
        _sheet("room", repeat, "y | 1"),
    ]
    write_plain(path, sheets, {})
    export = read_export(path)
    assert export.sheet.name == "Survey"
    assert export.further == ("house", "room")


def test_an_archive_has_a_table_for_each_repeat(tmp_path: Path) -> None:
    path = tmp_path / "central.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("form-a~1.csv", "x,y,z,u,v,PARENT_KEY,KEY\n1,2,3,4,5,k,k/a[1]\n")
        archive.writestr("form-a~2.csv", "x,PARENT_KEY,KEY\n1,k,k/a[1]/a[1]\n")
        archive.writestr("form.csv", "SubmissionDate,why,KEY\n2018-01-01T00:00:00.000Z,a,k\n")
    export = read_export(path)
    assert [str(cell) for cell in export.sheet.rows[0]] == ["SubmissionDate", "why", "KEY"]
    assert set(export.further) == {"form-a~1.csv", "form-a~2.csv"}


def test_moments_in_cells_of_a_workbook(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["why", "SubmissionDate", "KEY"])
    sheet.append(["a", datetime.fromisoformat("2018-01-31T23:59"), "k"])
    path = tmp_path / "odk.xlsx"
    book.save(path)
    assert [each.received for each in _marks(path)] == ["2018-01-31"]
