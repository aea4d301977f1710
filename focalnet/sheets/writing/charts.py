"""Native Excel charts of the rows of a table, readable in colour, in grey and on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from focalnet.sheets.styles import FONT, INK, LINE, MUTED
from focalnet.sheets.writing.parts import Chart, ChartKind, Series

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

WIDTH = 560
_WIDE = 820
_TYPES: dict[ChartKind, dict[str, str]] = {
    ChartKind.STACKED_BAR: {"type": "bar", "subtype": "stacked"},
    ChartKind.SHARE_BAR: {"type": "bar", "subtype": "percent_stacked"},
    ChartKind.BAR: {"type": "bar"},
    ChartKind.COLUMN: {"type": "column"},
    ChartKind.LINE: {"type": "line"},
}
# Counts of nought get no label: a row of noughts hides the figures that say something.
_COUNTS = "#,##0;;"
# Shares keep the half that their table keeps.
_SHARES = '[=0]"";General'
_LYING = frozenset({ChartKind.STACKED_BAR, ChartKind.SHARE_BAR, ChartKind.BAR})
_STACKED = frozenset({ChartKind.STACKED_BAR, ChartKind.SHARE_BAR})
_PALE = 140  # brightness, of 255, from which dark figures are read more easily on a colour than white ones


@dataclass(frozen=True, slots=True)
class Source:
    """The cells a chart shows: sheet, row of the header, first and last row of the data."""

    sheet: str
    header: int
    first: int
    last: int


def height(chart: Chart, rows: int) -> int:
    """Return the height of a chart in pixels: room for every bar, its title and its legend."""
    shown = chart.across or chart.rows
    bars = shown[1] - shown[0] + 1 if shown else rows
    if chart.kind is ChartKind.SHARE_BAR:
        return 130 + max(3, bars) * 30
    if chart.kind in _STACKED:
        return 110 + max(4, bars) * 42
    if chart.kind is ChartKind.BAR:
        legend = 24 if len(chart.series) > 1 else 0
        return 84 + legend + max(3, bars) * (18 + 16 * len(chart.series))
    return 320


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
    lying = chart.kind in _LYING
    drawn.set_x_axis(counts if lying else names)
    drawn.set_y_axis(names if lying else counts)
    drawn.set_size(
        {"width": _WIDE if chart.below else WIDTH, "height": height(chart, source.last - source.first + 1)}
    )
    drawn.set_chartarea({"border": {"color": LINE}, "fill": {"color": "#FFFFFF"}})
    options = {"x_offset": 4, "y_offset": 4, "object_position": 2, "description": chart.title}
    sheet.insert_chart(at[0], at[1], drawn, options)


def _series(chart: Chart, series: Series, source: Source) -> dict[str, Any]:
    options = _cells(chart, series, source)
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
    stacked = chart.kind in _STACKED
    position, ink = ("center", _ink_on(series.colour)) if stacked else ("outside_end", INK)
    shown = _SHARES if chart.kind in {ChartKind.SHARE_BAR, ChartKind.BAR} else _COUNTS
    labels = {"value": True, "position": position, "num_format": shown, "font": _font(9, ink, bold=True)}
    fill = {"fill": {"color": series.colour}, "border": {"color": "#FFFFFF", "width": 0.75}}
    return options | fill | {"gap": 45, "data_labels": labels}


def _cells(chart: Chart, series: Series, source: Source) -> dict[str, Any]:
    """Return the cells of a series: its name, what its values are called, its values."""
    if chart.across:
        row, (left, right) = source.first + series.at, chart.across
        return {
            "name": [source.sheet, row, chart.categories],
            "categories": [
                source.sheet, source.header, left - chart.names_before,
                source.header, right - chart.names_before,
            ],
            "values": [source.sheet, row, left, row, right],
        }  # fmt: skip
    first, last = source.first, source.last
    if chart.rows:
        first, last = first + chart.rows[0], first + chart.rows[1]
    return {
        "name": [source.sheet, source.header, series.at - chart.names_before],
        "categories": [source.sheet, first, chart.categories, last, chart.categories],
        "values": [source.sheet, first, series.at, last, series.at],
    }


def _ink_on(colour: str) -> str:
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return INK if (299 * red + 587 * green + 114 * blue) / 1000 > _PALE else "#FFFFFF"


def _axes(chart: Chart) -> tuple[dict[str, Any], dict[str, Any]]:
    names: dict[str, Any] = {"num_font": _font(10), "line": {"color": LINE}, "major_tick_mark": "none"}
    names["interval_unit"] = chart.names_every  # a spreadsheet left to itself would leave names out
    counts: dict[str, Any] = {
        "num_font": _font(9, MUTED), "num_format": "#,##0", "min": 0, "line": {"none": True},
        "major_gridlines": {"visible": True, "line": {"color": LINE, "width": 0.5}},
        "major_tick_mark": "none",
    }  # fmt: skip
    if chart.most:
        counts |= {"max": chart.most}
    if chart.axis:
        counts |= {"name": chart.axis, "name_font": _font(9, MUTED)}
    if chart.kind is ChartKind.SHARE_BAR:
        counts |= {"num_format": "0%"}
    if chart.kind is ChartKind.LINE:
        names |= {"num_format": chart.names_format, "text_axis": True}
    if chart.kind in _LYING:
        names |= {"reverse": True, "crossing": "max", "major_gridlines": {"visible": False}}
    return names, counts


def _font(size: int, colour: str = INK, *, bold: bool = False) -> dict[str, Any]:
    return {"name": FONT, "size": size, "color": colour, "bold": bold}
