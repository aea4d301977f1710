"""Charts name what they show, keep their figures, and leave out what clutters."""

from __future__ import annotations

import re
import zipfile
from datetime import date
from typing import TYPE_CHECKING, Any

from focalnet.sheets.writing import (
    MEN,
    NOT_STATED,
    WOMEN,
    Chart,
    ChartKind,
    Column,
    Kind,
    Page,
    Series,
    Table,
    write_book,
)
from focalnet.sheets.writing.charts import height

if TYPE_CHECKING:
    from pathlib import Path

COLUMNS = (Column("Category"), *(Column(name, Kind.INTEGER) for name in ("Women", "Men", "Not stated")))
SERIES = (Series(1, WOMEN), Series(2, MEN), Series(3, NOT_STATED))


def _chart(out: Path, kind: ChartKind, rows: list[list[Any]], sheet: str = "List", **more: Any) -> str:
    chart = Chart(kind, "Women and men", SERIES, **more)
    write_book(out, [Page(sheet, (Table(COLUMNS, rows, chart=chart),))], title="x")
    with zipfile.ZipFile(out) as parts:
        return parts.read("xl/charts/chart1.xml").decode()


ROWS: list[list[Any]] = [["National", 78, 14, 0], ["International", 28, 9, 0], ["Non-staff", 0, 1, 2]]


def test_every_series_has_its_name_colour_and_cells(tmp_path: Path) -> None:
    chart = _chart(tmp_path / "a.xlsx", ChartKind.STACKED_BAR, ROWS)
    assert [name for name in ("Women", "Men", "Not stated") if f"<c:v>{name}</c:v>" in chart] == [
        "Women", "Men", "Not stated",
    ]  # fmt: skip
    for colour in (WOMEN, MEN, NOT_STATED):
        assert colour.lstrip("#") in chart
    assert re.findall(r"<c:val><c:numRef><c:f>([^<]+)</c:f>", chart) == [
        "List!$B$2:$B$4", "List!$C$2:$C$4", "List!$D$2:$D$4",
    ]  # fmt: skip
    assert "<c:v>78</c:v>" in chart


def test_bars_are_stacked_and_stand_in_the_order_of_the_table(tmp_path: Path) -> None:
    chart = _chart(tmp_path / "a.xlsx", ChartKind.STACKED_BAR, ROWS)
    assert '<c:grouping val="stacked"/>' in chart
    assert '<c:overlap val="100"/>' in chart
    assert '<c:orientation val="maxMin"/>' in chart


def test_noughts_get_no_label(tmp_path: Path) -> None:
    chart = _chart(tmp_path / "a.xlsx", ChartKind.STACKED_BAR, ROWS)
    assert 'formatCode="#,##0;;"' in chart


def test_a_name_of_a_sheet_with_spaces_and_accents_is_quoted(tmp_path: Path) -> None:
    chart = _chart(tmp_path / "a.xlsx", ChartKind.COLUMN, ROWS, sheet="Par région l’an")
    assert "'Par région l’an'!$B$2:$B$4" in chart


def test_years_stand_under_a_line_and_only_its_last_point_is_labelled(tmp_path: Path) -> None:
    rows: list[list[Any]] = [[date(year, 11, 23), year, year - 5, 1] for year in range(2003, 2010)]
    chart = _chart(tmp_path / "a.xlsx", ChartKind.LINE, rows)
    assert 'formatCode="yyyy"' in chart
    assert chart.count('<c:delete val="1"/>') == 3 * 6
    assert "<c:marker>" in chart


def test_an_axis_can_be_named(tmp_path: Path) -> None:
    assert "Number of people" in _chart(tmp_path / "a.xlsx", ChartKind.COLUMN, ROWS, axis="Number of people")


def test_a_chart_of_no_rows_is_not_drawn(tmp_path: Path) -> None:
    out = tmp_path / "a.xlsx"
    chart = Chart(ChartKind.COLUMN, "Nothing", SERIES)
    write_book(out, [Page("List", (Table(COLUMNS, [], chart=chart),))], title="x")
    with zipfile.ZipFile(out) as parts:
        assert not [name for name in parts.namelist() if "chart" in name]


def test_every_bar_has_room() -> None:
    bars = Chart(ChartKind.STACKED_BAR, "x", SERIES)
    assert height(bars, 20) - height(bars, 10) == 420
    assert height(bars, 1) == height(bars, 4)
    assert height(Chart(ChartKind.LINE, "x", SERIES), 3) == height(Chart(ChartKind.LINE, "x", SERIES), 30)


def test_a_chart_shows_some_rows_alone(tmp_path: Path) -> None:
    out = tmp_path / "a.xlsx"
    shown = Chart(ChartKind.BAR, "x", SERIES, rows=(0, 1))
    write_book(out, [Page("List", (Table(COLUMNS, ROWS, chart=shown),))], title="x")
    with zipfile.ZipFile(out) as parts:
        chart = parts.read("xl/charts/chart1.xml").decode()
    assert "List!$B$2:$B$3" in chart
    assert "<c:v>Non-staff</c:v>" not in chart
    assert '<c:grouping val="clustered"/>' in chart


def test_a_chart_across_takes_rows_as_its_series(tmp_path: Path) -> None:
    out = tmp_path / "a.xlsx"
    chart = Chart(
        ChartKind.SHARE_BAR, "x", (Series(0, WOMEN), Series(2, "#FFEEDD")), across=(1, 3), below=True
    )
    write_book(out, [Page("List", (Table(COLUMNS, ROWS, chart=chart),))], title="x")
    with zipfile.ZipFile(out) as parts:
        drawn = parts.read("xl/charts/chart1.xml").decode()
        placed = parts.read("xl/drawings/drawing1.xml").decode()
    assert re.findall(r"<c:val><c:numRef><c:f>([^<]+)</c:f>", drawn) == ["List!$B$2:$D$2", "List!$B$4:$D$4"]
    assert re.findall(r"<c:tx><c:strRef><c:f>([^<]+)</c:f>", drawn) == ["List!$A$2", "List!$A$4"]
    assert "<c:f>List!$B$1:$D$1</c:f>" in drawn
    assert '<c:grouping val="percentStacked"/>' in drawn
    assert "<xdr:from><xdr:col>0</xdr:col>" in placed


def test_bars_beside_one_another_have_room() -> None:
    one, three = (Chart(ChartKind.BAR, "x", SERIES[:number]) for number in (1, 3))
    assert height(three, 8) > height(one, 8) > height(one, 4)
