"""OpenDocument sheets are read with their dates, merged cells, errors and hidden sheets."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest

from focalnet.problems import Refused
from focalnet.sheets import Limits, Range, Sheet, read, workbooks
from tests.core.sheets import making

if TYPE_CHECKING:
    from pathlib import Path


def cell(facts: str = "", *texts: str) -> str:
    paragraphs = "".join(f"<text:p>{text}</text:p>" for text in texts)
    return f"<table:table-cell {facts}>{paragraphs}</table:table-cell>"


def string(value: str, facts: str = "") -> str:
    return cell(f'office:value-type="string" {facts}', value)


def row(*cells: str, facts: str = "") -> str:
    return f"<table:table-row {facts}>{''.join(cells)}</table:table-row>"


def table(*rows: str, name: str = "People", facts: str = "") -> str:
    return f'<table:table table:name="{name}" {facts}>{"".join(rows)}</table:table>'


def sheet(tmp_path: Path, *rows: str) -> Sheet:
    return read(making.open_document(tmp_path / "people.ods", table(*rows))).sheets[0]


@pytest.mark.parametrize(
    ("facts", "value"),
    [
        ('office:value-type="float" office:value="12"', 12),
        ('office:value-type="float" office:value="0.5"', 0.5),
        ('office:value-type="percentage" office:value="0.25"', 0.25),
        ('office:value-type="currency" office:value="3"', 3),
        ('office:value-type="float" office:value="odd"', "shown"),
        ('office:value-type="boolean" office:boolean-value="true"', True),
        ('office:value-type="date" office:date-value="2009-11-23"', date(2009, 11, 23)),
        ('office:value-type="date" office:date-value="2009-11-23T00:00:00"', date(2009, 11, 23)),
        (
            'office:value-type="date" office:date-value="2009-11-23T14:30:00"',
            datetime.fromisoformat("2009-11-23T14:30"),
        ),
        ('office:value-type="date" office:date-value="spring"', "shown"),
        ('office:value-type="time" office:time-value="PT14H30M05.5S"', time(14, 30, 5, 500_000)),
        ('office:value-type="time" office:time-value="PT30H00M00S"', timedelta(hours=30)),
        ('office:value-type="time" office:time-value="-PT1H"', timedelta(hours=-1)),
        ('office:value-type="time" office:time-value="P1DT1H"', timedelta(days=1, hours=1)),
        ('office:value-type="time" office:time-value="PT99999999999H"', "shown"),
        ('office:value-type="time" office:time-value="soon"', "shown"),
        ('office:value-type="string" office:string-value="meant"', "meant"),
        ('office:value-type="string"', "shown"),
    ],
)
def test_every_kind_of_value(tmp_path: Path, facts: str, value: object) -> None:
    found = sheet(tmp_path, row(cell(facts, "shown"))).rows[0][0]
    assert (found, type(found)) == (value, type(value))


def test_text_keeps_lines_and_spaces_but_not_comments(tmp_path: Path) -> None:
    note = "<office:annotation><text:p>a comment</text:p></office:annotation>"
    spaced = 'a<text:s text:c="3"/>b<text:s/>c<text:tab/>d<text:line-break/>e <text:span>f</text:span>'
    made = f'<table:table-cell office:value-type="string">{note}<text:p>one</text:p><text:p>{spaced}</text:p>'
    assert sheet(tmp_path, row(made + "</table:table-cell>")).rows == [["one\na   b c\td\ne f"]]


def test_repeated_rows_and_cells_are_repeated_and_empty_ones_cost_nothing(tmp_path: Path) -> None:
    found = sheet(
        tmp_path,
        row(string("a", 'table:number-columns-repeated="2"'), facts='table:number-rows-repeated="2"'),
        row(cell('table:number-columns-repeated="16384"'), facts='table:number-rows-repeated="3"'),
        row(cell('table:number-columns-repeated="2"'), string("b")),
        row(cell('table:number-columns-repeated="16384"'), facts='table:number-rows-repeated="1048570"'),
    )
    assert found.rows == [["a", "a"], ["a", "a"], [], [], [], [None, None, "b"]]


def test_merged_cells_have_one_value(tmp_path: Path) -> None:
    merged = string("Africa", 'table:number-columns-spanned="2" table:number-rows-spanned="2"')
    covered = "<table:covered-table-cell><text:p>beneath</text:p></table:covered-table-cell>"
    found = sheet(tmp_path, row(merged, covered, string("x")), row(covered, covered, string("y")))
    assert found.merged == (Range(0, 0, 1, 1),)
    assert found.rows == [["Africa", None, "x"], [None, None, "y"]]


def test_errors_and_formulas_never_calculated_are_told(tmp_path: Path) -> None:
    found = sheet(
        tmp_path,
        row(
            string("Ann"),
            cell('table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"', "#DIV/0!"),
            cell('table:formula="of:=[.A1]" office:value-type="string"', "Err:502"),
            cell('table:formula="of:=1"'),
            string("#REF!"),
        ),
    )
    assert found.rows == [["Ann", None, None, None, "#REF!"]]
    assert [(problem.code, problem.place.cell) for problem in found.problems] == [
        ("sheets.error_cell", "B1"),
        ("sheets.error_cell", "C1"),
        ("sheets.not_calculated", "D1"),
    ]


def test_hidden_sheets_are_flagged_and_only_named_ones_read(tmp_path: Path) -> None:
    styles = (
        '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/>'
        '</style:style><style:style style:name="ta2" style:family="table">'
        '<style:table-properties table:display="false"/></style:style>'
    )
    tables = table(row(string("a")), name="Now", facts='table:style-name="ta1"')
    tables += table(row(string("b")), name="Old", facts='table:style-name="ta2"')
    path = making.open_document(tmp_path / "two.ods", tables, styles)
    assert [(each.name, each.visible) for each in read(path).sheets] == [("Now", True), ("Old", False)]
    assert [(each.name, each.rows) for each in read(path, sheets=["Old"]).sheets] == [("Old", [["b"]])]


def test_a_stray_cell_in_the_last_corner_is_read(tmp_path: Path) -> None:
    found = sheet(
        tmp_path,
        row(string("Name")),
        row(cell('table:number-columns-repeated="16384"'), facts='table:number-rows-repeated="1048574"'),
        row(cell('table:number-columns-repeated="16383"'), string("stray")),
    )
    assert (len(found.rows), found.rows[0], found.value(1_048_575, 16_383)) == (1_048_576, ["Name"], "stray")


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (row(string("x", 'table:number-columns-repeated="16385"')), "sheets.cell_outside"),
        (
            row(
                string("x", 'table:number-columns-repeated="16384"'),
                facts='table:number-rows-repeated="1048576"',
            ),
            "sheets.too_many_cells",
        ),
    ],
)
def test_absurd_repetitions_are_refused(tmp_path: Path, rows: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        sheet(tmp_path, rows)
    assert refused.value.problem.code == code


def test_a_password_is_told(tmp_path: Path) -> None:
    path = making.open_document(tmp_path / "people.ods", "", manifest="<m:encryption-data/>")
    with pytest.raises(Refused, match=r"sheets\.encrypted"):
        read(path)


def test_large_documents_go_to_the_fast_parser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = making.open_document(tmp_path / "people.ods", table(row(string("Ann"), string("F"))))
    monkeypatch.setattr(workbooks, "_SMALL_DOCUMENT", 0)
    assert read(path, limits=Limits()).sheets[0].rows == [["Ann", "F"]]
