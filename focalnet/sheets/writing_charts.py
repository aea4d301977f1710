"""Native Excel charts of the rows of a table, readable in colour, in grey and on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from focalnet.sheets.styles import FONT, INK, LINE, MUTED
from focalnet.sheets.writing_parts import Chart, ChartKind, Series

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

WIDTH = 560
_TYPES: dict[ChartKind, dict[str, str]] = {
    ChartKind.STACKED_BAR: {"type": "bar", "subtype": "stacked"},
    ChartKind.COLUMN: {"type": "column"},
    ChartKind.LINE: {"type": "line"},
}
# Counts of nought get no label: a row of noughts hides the figures that say something.
_COUNTS = "#,##0;;"


@dataclass(frozen=True, slots=True)
class Source:
    """The cells a chart shows: sheet, row of the header, first and last row of the data."""

    sheet: str
    header: int
    first: int
    last: int


def height(chart: Chart, rows: int) -> int:
    """Return the height of a chart in pixels: room for every bar, its title and its legend."""
    return 110 + max(4, rows) * 42 if chart.kind is ChartKind.STACKED_BAR else 320


def insert(workbook: Workbook, sheet: Worksheet, chart: Chart, source: Source, at: tuple[int, int]) -> None:
    """Draw the chart with its upper left corner in a cell."""
    drawn = workbook.add_chart(_TYPES[chart.kind])
    for series in chart.series:
        drawn.add_series(_series(chart, series, source))
    drawn.set_title(
        {"name": chart.title, "overlay": False, "name_font": _font(13, bold=True), "layout": None}
    )
    drawn.set_legend({"position": "bottom", "font": _font(10)} if len(chart.series) > 1 else {"none": True})
    names, counts = _axes(chart)
    # In a bar chart XlsxWriter takes the names of the bars for the vertical axis, as they stand on the page.
    lying = chart.kind is ChartKind.STACKED_BAR
    drawn.set_x_axis(counts if lying else names)
    drawn.set_y_axis(names if lying else counts)
    drawn.set_size({"width": WIDTH, "height": height(chart, source.last - source.first + 1)})
    drawn.set_chartarea({"border": {"color": LINE}, "fill": {"color": "#FFFFFF"}})
    options = {"x_offset": 4, "y_offset": 4, "object_position": 2, "description": chart.title}
    sheet.insert_chart(at[0], at[1], drawn, options)


def _series(chart: Chart, series: Series, source: Source) -> dict[str, Any]:
    options: dict[str, Any] = {
        "name": [source.sheet, source.header, series.column],
        "categories": [source.sheet, source.first, chart.categories, source.last, chart.categories],
        "values": [source.sheet, source.first, series.column, source.last, series.column],
    }
    if chart.kind is ChartKind.LINE:
        line: dict[str, Any] = {"color": series.colour, "width": 2.25}
        if series.dashed:
            line["dash_type"] = "dash"
        marker = {
            "type": "circle",
            "size": 5,
            "fill": {"color": series.colour},
            "border": {"color": series.colour},
        }
        # Only the last point is labelled: the table beside has all figures.
        custom = [{"delete": True}] * (source.last - source.first)
        labels = {
            "value": True,
            "position": "right",
            "font": _font(10, series.colour, bold=True),
            "custom": custom,
        }
        return options | {"line": line, "marker": marker, "data_labels": labels}
    position = "center" if chart.kind is ChartKind.STACKED_BAR else "outside_end"
    ink = "#FFFFFF" if chart.kind is ChartKind.STACKED_BAR else INK
    labels = {"value": True, "position": position, "num_format": _COUNTS, "font": _font(9, ink, bold=True)}
    fill = {"fill": {"color": series.colour}, "border": {"color": "#FFFFFF", "width": 0.75}}
    return options | fill | {"gap": 45, "data_labels": labels}


def _axes(chart: Chart) -> tuple[dict[str, Any], dict[str, Any]]:
    names: dict[str, Any] = {"num_font": _font(10), "line": {"color": LINE}, "major_tick_mark": "none"}
    names["interval_unit"] = 1  # every name is written, however many there are
    counts: dict[str, Any] = {
        "num_font": _font(9, MUTED), "num_format": "#,##0", "min": 0, "line": {"none": True},
        "major_gridlines": {"visible": True, "line": {"color": LINE, "width": 0.5}},
        "major_tick_mark": "none",
    }  # fmt: skip
    if chart.axis:
        counts |= {"name": chart.axis, "name_font": _font(9, MUTED)}
    if chart.kind is ChartKind.LINE:
        names |= {"num_format": "yyyy", "text_axis": True}
    if chart.kind is ChartKind.STACKED_BAR:
        names |= {"reverse": True, "crossing": "max", "major_gridlines": {"visible": False}}
    return names, counts


def _font(size: int, colour: str = INK, *, bold: bool = False) -> dict[str, Any]:
    return {"name": FONT, "size": size, "color": colour, "bold": bold}
