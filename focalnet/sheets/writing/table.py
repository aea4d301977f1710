"""A table on a sheet: header, rows, total, filter, checks, fills, chart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from focalnet.sheets.styles import LINE_HEIGHT, Look
from focalnet.sheets.writing import charts
from focalnet.sheets.writing.cells import RIGHT, RIGHT_TEXT, cell_writers, formats_of
from focalnet.sheets.writing.layout import BOLD, FILTER_BUTTON, Layout, Ready
from focalnet.sheets.writing.lists import ROWS_TO_COME
from focalnet.sheets.writing.parts import Column, Kind, Line, Table
from focalnet.sheets.writing.text import LETTER, lines_needed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xlsxwriter.format import Format

    from focalnet.sheets.book import Value
    from focalnet.sheets.writing.cells import Formats, Put


def write_table(layout: Layout, ready: Ready, begun: tuple[int, int]) -> None:
    """Write a table and what belongs to it, from the current row of the sheet on.

    `begun`: the row, and its top in pixels, where the lines of text begin that lead to the table; on paper
    they stay with it.
    """
    table = ready.table
    if table.heading:
        layout.paragraph(Line(table.heading, Look.HEADING))
    header, header_top = layout.row, layout.top
    native = bool(table.name) and not layout.steady
    _write_header(layout, table, native=native)
    last = _write_rows(layout, ready)
    _make_list(layout, table, header, last, native=native)
    _check_and_fill(layout, table, header + 1, last)
    for note in table.notes:
        layout.paragraph(Line(note, Look.NOTE))
    if table.chart and last > header:
        source = charts.Source(layout.name, header, header + 1, last)
        below = table.chart.below
        top, corner = (
            (layout.top, (layout.row, 0)) if below else (header_top, (header, len(layout.widths) + 1))
        )
        charts.insert(layout.workbook, layout.sheet, table.chart, source, corner)
        _clear(layout, top + charts.height(table.chart, last - header) + 8)
    layout.extent.sections.append((*begun, layout.top))
    layout.down(LINE_HEIGHT[Look.CELL])


def _clear(layout: Layout, bottom: int) -> None:
    """Go down until what comes next stands below a chart."""
    while layout.top < bottom:
        layout.down(LINE_HEIGHT[Look.CELL])


def _header_format(layout: Layout, column: Column) -> Format:
    if column.kind in RIGHT:
        return layout.styles.get(Look.HEADER, align="right", num_format=RIGHT_TEXT)
    return layout.styles.get(Look.HEADER, align="left")


def _write_header(layout: Layout, table: Table, *, native: bool) -> None:
    button = FILTER_BUTTON if table.name else 0.0
    lines = 1
    for index, column in enumerate(table.columns):
        if layout.widths[index]:
            room = (layout.widths[index] - button) / BOLD
            lines = max(lines, lines_needed(column.title, room))
        if not native:  # a native table writes its own
            layout.sheet.write_string(layout.row, index, column.title, _header_format(layout, column))
    most = max((column.head_lines + 1 for column in table.columns), default=3)
    layout.down(LINE_HEIGHT[Look.HEADER] * min(lines, most) + 8)


def _write_rows(layout: Layout, ready: Ready) -> int:
    """Write the rows and the total; return the last row of the data: the header's if there is none."""
    begun = layout.row
    formats = _formats(layout, ready.table, Look.CELL)
    if layout.steady:
        layout.row = layout.sheet.stream(layout.row, ready.rows, formats)
    else:
        writers = [cell_writers(layout.sheet, each) for each in formats]
        for values in ready.rows:
            _write_row(layout, writers, values)
            _next(layout, _lines(layout, values))
    last = layout.row - 1
    if ready.table.total is not None and layout.row > begun:
        totals = [cell_writers(layout.sheet, each) for each in _formats(layout, ready.table, Look.TOTAL)]
        _write_row(layout, totals, ready.table.total)
        layout.down(LINE_HEIGHT[Look.TOTAL] + 2)
    return last


def _next(layout: Layout, lines: int) -> None:
    """Go to the next row; one whose text wraps is told its height: not every program finds it by itself."""
    if lines > 1:
        layout.down(LINE_HEIGHT[Look.CELL] * lines)
    else:
        layout.row += 1
        layout.top += LINE_HEIGHT[Look.CELL]


def _write_row(layout: Layout, writers: Sequence[dict[type, Put]], values: Sequence[Value]) -> None:
    for index, value in enumerate(values):
        writers[index][type(value)](layout.row, index, value)


def _lines(layout: Layout, values: Sequence[Value]) -> int:
    texts = zip(values, layout.widths, strict=False)
    return max(
        (lines_needed(text, width * LETTER) for text, width in texts if isinstance(text, str) and width),
        default=1,
    )


def _formats(layout: Layout, table: Table, look: Look) -> list[Formats]:
    wrap = not layout.steady
    return [
        formats_of(layout.styles, column, layout.language, look, wrap=wrap and column.kind is Kind.TEXT)
        for column in table.columns
    ]


def _make_list(layout: Layout, table: Table, header: int, last: int, *, native: bool) -> None:
    """Make the table the sheet's list: filter, frozen header and key columns."""
    if not table.name:
        return
    end = max(last, header + 1)
    across = len(table.columns) - 1
    keys = sum(column.key for column in table.columns)
    if native:
        columns: list[dict[str, Any]] = [
            {"header": column.title, "header_format": _header_format(layout, column)}
            for column in table.columns
        ]
        options = {"name": table.name, "columns": columns, "style": None, "autofilter": True}
        layout.sheet.add_table(header, 0, end, across, options)
    else:
        layout.sheet.autofilter(header, 0, end, across)
    layout.sheet.freeze_panes(header + 1, keys)
    layout.extent.header = header
    layout.extent.key_columns = keys
    layout.extent.last = (last, across)


def _check_and_fill(layout: Layout, table: Table, first: int, last: int) -> None:
    end = max(last, first)
    for index, column in enumerate(table.columns):
        if table.editable and not column.hidden:
            layout.lists.check(layout.sheet, column, index, (first, end + ROWS_TO_COME))
        for word, tone in column.tones.items():
            rule = {
                "type": "cell",
                "criteria": "==",
                "value": _quoted(word),
                "format": layout.styles.tone(tone),
            }
            layout.sheet.conditional_format(first, index, end, index, rule)


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
