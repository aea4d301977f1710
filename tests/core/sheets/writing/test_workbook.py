"""What is written is what is read back, looks as described, and never runs."""

from __future__ import annotations

import re
import zipfile
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from focalnet.problems import Refused
from focalnet.sheets.writing import (
    MEN,
    WOMEN,
    Chart,
    ChartKind,
    Column,
    Kind,
    Line,
    Look,
    Page,
    Series,
    Table,
    Tone,
    sheet_name,
    write_book,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from openpyxl.workbook.workbook import Workbook

DAY = date(2009, 11, 23)
DANGEROUS = (
    '=cmd|"/c calc"!A1', "+41 22 717 91 11", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "{=1}", "https://example.org",
    "<r><t>x</t></r>", "<r></r>", "0041", "1e5", "TRUE", "#N/A", "a\x0bb", "  spaces  ", "two\nlines",
)  # fmt: skip


def _list(rows: Iterable[Sequence[Any]], *columns: Column, **more: Any) -> Table:
    return Table(
        columns or (Column("Name", key=True), Column("Starts", Kind.DATE)), rows, name="Roster", **more
    )


def _written(out: Path, *blocks: Line | Table, steady: bool = False) -> Workbook:
    write_book(out, [Page("List", blocks)], title="A list", steady=steady)
    return load_workbook(out)


def _footer(sheet: Any) -> str:
    return str(sheet.oddFooter.right.text)


def _cells(workbook: Workbook, sheet: str = "List") -> list[list[Any]]:
    return [[cell.value for cell in row] for row in workbook[sheet].iter_rows()]


@pytest.mark.parametrize("steady", [False, True])
def test_dangerous_text_stays_the_text_it_is(tmp_path: Path, steady: bool) -> None:
    workbook = _written(tmp_path / "a.xlsx", _list([[text, None] for text in DANGEROUS]), steady=steady)
    for row, text in enumerate(DANGEROUS, 2):
        cell = workbook["List"].cell(row, 1)
        assert cell.data_type == "s"
        assert str(cell.value).replace("_x000D_", "\r").replace("_x000B_", "\x0b") == text


def test_a_formula_text_stays_text_when_the_cell_is_entered_again(tmp_path: Path) -> None:
    sheet = _written(tmp_path / "a.xlsx", _list([["=1+1", None], ["plain", None]]))["List"]
    assert sheet["A2"].quotePrefix
    assert not sheet["A3"].quotePrefix


@settings(max_examples=30, deadline=None)
@given(text=st.text(min_size=1, max_size=40), steady=st.booleans())
def test_any_text_makes_a_workbook_that_opens(
    tmp_path_factory: pytest.TempPathFactory, text: str, steady: bool
) -> None:
    out = tmp_path_factory.mktemp("any") / "a.xlsx"
    workbook = _written(out, Line(text, Look.TITLE), _list([[text, None]]), steady=steady)
    assert workbook["List"]["A3"].data_type == "s"


@pytest.mark.parametrize("steady", [False, True])
def test_values_keep_their_type(tmp_path: Path, steady: bool) -> None:
    columns = [
        Column(str(kind), kind) for kind in (Kind.TEXT, Kind.DATE, Kind.INTEGER, Kind.NUMBER, Kind.CODE)
    ]
    row: list[Any] = ["Ñandú", DAY, 1234, 37.5, "+41"]
    workbook = _written(tmp_path / "a.xlsx", _list([row, [None] * 5], *columns), steady=steady)
    cells = _cells(workbook)[1]
    assert cells == ["Ñandú", datetime.fromisoformat("2009-11-23"), 1234, 37.5, "+41"]
    assert workbook["List"]["B2"].is_date
    assert workbook["List"]["E2"].number_format == "@"


def test_a_day_before_excels_first_is_text(tmp_path: Path) -> None:
    assert _cells(_written(tmp_path / "a.xlsx", _list([["x", date(1899, 5, 1)]])))[1][1] == "1899-05-01"


@pytest.mark.parametrize("steady", [False, True])
def test_the_list_is_frozen_filtered_and_printed_with_its_header(tmp_path: Path, steady: bool) -> None:
    sheet = _written(tmp_path / "a.xlsx", Line("Title", Look.TITLE), _list([["x", DAY]] * 3), steady=steady)[
        "List"
    ]
    assert sheet.freeze_panes == "B3"
    assert sheet.print_title_rows == "$2:$2"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.page_setup.paperSize == 9
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (
        None,
        0,
    ) or sheet.page_setup.fitToHeight == 0
    assert "&P" in _footer(sheet)
    if steady:
        assert sheet.auto_filter.ref == "A2:B5"
    else:
        table = sheet.tables["Roster"]
        assert table.ref == "A2:B5"
        assert [column.name for column in table.tableColumns] == ["Name", "Starts"]


def test_columns_are_as_wide_as_what_stands_in_them(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Bartholomew-Fitzgerald", DAY], ["x", None]]
    sheet = _written(tmp_path / "a.xlsx", _list(rows))["List"]
    assert 22 < sheet.column_dimensions["A"].width < 32
    assert sheet.column_dimensions["B"].width >= 11


def test_long_text_wraps_instead_of_widening(tmp_path: Path) -> None:
    sheet = _written(tmp_path / "a.xlsx", _list([["word " * 60, None]]))["List"]
    assert sheet.column_dimensions["A"].width < 50
    assert sheet["A2"].alignment.wrap_text


def test_a_wide_list_goes_over_several_sheets_of_paper_with_its_names_on_each(tmp_path: Path) -> None:
    columns = [Column("Name", key=True), *(Column(f"Column number {index}") for index in range(20))]
    sheet = _written(tmp_path / "a.xlsx", _list([["a longer text for width"] * 21], *columns))["List"]
    assert sheet.page_setup.fitToWidth == 3
    assert sheet.print_title_cols == "$A:$A"


def test_hidden_columns_are_hidden(tmp_path: Path) -> None:
    sheet = _written(tmp_path / "a.xlsx", _list([["x", "id-1"]], Column("Name"), Column("id", hidden=True)))[
        "List"
    ]
    assert sheet.column_dimensions["B"].hidden
    assert not sheet.column_dimensions["A"].hidden


def test_choices_become_drop_downs_that_go_on_below(tmp_path: Path) -> None:
    short = Column("Sex", choices=("women", "men"))
    long = Column("Country", choices=tuple(f"Country number {index}" for index in range(200)))
    comma = Column("Place", choices=("Congo, Republic of", "Chad"))
    workbook = _written(
        tmp_path / "a.xlsx", _list([["women", "x", "Chad"]], short, long, comma, editable=True)
    )
    rules = {str(rule.sqref): rule for rule in workbook["List"].data_validations.dataValidation}
    assert rules["A2:A202"].formula1 == '"women,men"'
    assert rules["B2:B202"].formula1 == "'Lists'!$A$1:$A$200"
    assert rules["C2:C202"].formula1 == "'Lists'!$B$1:$B$2"
    assert {rule.errorStyle for rule in rules.values()} == {"warning"}
    assert workbook["Lists"].sheet_state == "hidden"
    assert workbook["Lists"]["A200"].value == "Country number 199"
    assert workbook["Lists"]["B1"].value == "Congo, Republic of"


def test_dates_of_an_editable_list_are_checked(tmp_path: Path) -> None:
    sheet = _written(tmp_path / "a.xlsx", _list([["x", DAY]], editable=True))["List"]
    assert [rule.type for rule in sheet.data_validations.dataValidation] == ["date"]


def test_words_get_their_colour(tmp_path: Path) -> None:
    column = Column("ToR", tones={"included": Tone.GOOD, 'the "other"': Tone.WARNING})
    sheet = _written(tmp_path / "a.xlsx", _list([["included"], ["x"]], column))["List"]
    rules = [rule for found in sheet.conditional_formatting for rule in found.rules]
    assert [rule.formula for rule in rules] == [['"included"'], ['"the ""other"""']]


def test_a_table_has_heading_total_and_notes(tmp_path: Path) -> None:
    columns = (Column("Category"), Column("Women", Kind.INTEGER))
    table = Table(columns, [["A", 2], ["B", 3]], heading="By category", notes=("A note.",), total=["All", 5])
    cells = [row[:2] for row in _cells(_written(tmp_path / "a.xlsx", table))]
    assert cells == [
        ["By category", None], ["Category", "Women"], ["A", 2], ["B", 3], ["All", 5], ["A note.", None],
    ]  # fmt: skip


def test_a_list_without_rows_is_still_a_list(tmp_path: Path) -> None:
    for steady in (False, True):
        workbook = _written(tmp_path / "a.xlsx", _list([]), Line("below"), steady=steady)
        assert _cells(workbook)[0] == ["Name", "Starts"]


def _chart(kind: ChartKind) -> Table:
    columns = (Column("Category"), Column("Women", Kind.INTEGER), Column("Men", Kind.INTEGER))
    chart = Chart(kind, "Women and men", (Series(1, WOMEN), Series(2, MEN, dashed=True)), axis="People")
    return Table(columns, [["A", 2, 1], ["B", 3, 4]], heading="Figures", total=["All", 5, 5], chart=chart)


@pytest.mark.parametrize(
    ("kind", "element"),
    [(ChartKind.STACKED_BAR, "barChart"), (ChartKind.COLUMN, "barChart"), (ChartKind.LINE, "lineChart")],
)
def test_a_chart_is_native_titled_and_keeps_its_figures(
    tmp_path: Path, kind: ChartKind, element: str
) -> None:
    out = tmp_path / "a.xlsx"
    write_book(out, [Page("List", (_chart(kind), Table((Column("x"),), [["y"]])))], title="A list")
    with zipfile.ZipFile(out) as parts:
        chart = parts.read("xl/charts/chart1.xml").decode()
        drawing = parts.read("xl/drawings/drawing1.xml").decode()
    assert f"<c:{element}>" in chart
    assert "Women and men" in chart
    assert "'List'!$B$3:$B$4" in chart or "List!$B$3:$B$4" in chart
    assert WOMEN.lstrip("#") in chart
    assert MEN.lstrip("#") in chart
    assert 'descr="Women and men"' in drawing
    below = load_workbook(out)["List"]
    bottom = int(re.findall(r"<xdr:to>.*?<xdr:row>(\d+)</xdr:row>", drawing)[0])
    assert bottom < below.max_row, "the next table begins below the chart"


def test_sections_are_not_torn_by_the_end_of_a_page(tmp_path: Path) -> None:
    sheet = _written(tmp_path / "a.xlsx", *[_chart(ChartKind.COLUMN)] * 4)["List"]
    rows = {
        row
        for row, value in enumerate((row[0] for row in _cells(load_workbook(tmp_path / "a.xlsx"))), 1)
        if value == "Figures"
    }
    breaks = {found.id + 1 for found in sheet.row_breaks.brk}
    assert breaks
    assert breaks <= rows


def test_paragraphs_are_merged_over_a_readable_measure_and_high_enough(tmp_path: Path) -> None:
    long = Line("A sentence that goes on. " * 20)
    sheet = _written(tmp_path / "a.xlsx", long, _list([["a name of some length", DAY]]))["List"]
    assert [str(found) for found in sheet.merged_cells.ranges] == ["A1:B1"]
    assert (sheet.row_dimensions[1].height or 0) > 100


@pytest.mark.parametrize("steady", [False, True])
def test_the_same_pages_give_the_same_bytes(tmp_path: Path, steady: bool) -> None:
    for name in ("one.xlsx", "two.xlsx"):
        _written(
            tmp_path / name,
            Line("Title"),
            _list([["x", DAY]] * 50, editable=True),
            _chart(ChartKind.LINE),
            steady=steady,
        )
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_the_file_names_nobody(tmp_path: Path) -> None:
    properties = _written(tmp_path / "a.xlsx", Line("x")).properties
    assert properties.title == "A list"
    assert not properties.creator
    assert not properties.lastModifiedBy
    assert properties.created == datetime.fromisoformat("2000-01-01")


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_footer_and_dates_speak_the_language(tmp_path: Path, language: str) -> None:
    write_book(tmp_path / "a.xlsx", [Page("L", (_list([["x", DAY]]),))], title="R & D", language=language)
    sheet = load_workbook(tmp_path / "a.xlsx")["L"]
    assert {"en": "of", "fr": "sur", "es": "de"}[language] in _footer(sheet)
    assert {"en": "809", "fr": "40C", "es": "C0A"}[language] in sheet["B2"].number_format
    assert sheet["B2"].is_date


@pytest.mark.parametrize(
    ("text", "name"),
    [("By region", "By region"), ("a/b:c", "a b c"), ("'x'", "x"), ("", "Sheet"), ("x" * 40, "x" * 31)],
)
def test_names_of_sheets_are_what_excel_allows(text: str, name: str) -> None:
    assert sheet_name(text) == name


def test_a_failure_leaves_the_old_file_and_nothing_beside(tmp_path: Path) -> None:
    out = tmp_path / "a.xlsx"
    out.write_bytes(b"the old one")

    def rows() -> Any:
        yield ["x", DAY]
        raise KeyboardInterrupt

    for steady in (False, True):
        with pytest.raises(KeyboardInterrupt):
            _written(out, _list(rows()), steady=steady)
    assert out.read_bytes() == b"the old one"
    assert list(tmp_path.iterdir()) == [out]


def test_places_that_cannot_be_written_are_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "folder.xlsx").mkdir()
    for out, code in (
        (tmp_path / "no" / "a.xlsx", "sheets.out_folder_missing"),
        (tmp_path / "folder.xlsx", "sheets.out_is_folder"),
    ):
        with pytest.raises(Refused) as refused:
            _written(out, Line("x"))
        assert refused.value.problem.code == code
