"""One page on one sheet: widths first, then the blocks from top to bottom, then the print set-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from focalnet.sheets.styles import Look
from focalnet.sheets.writing import charts, print_setup
from focalnet.sheets.writing.layout import Layout, Ready, pixels, ready
from focalnet.sheets.writing.parts import Line, Page
from focalnet.sheets.writing.table import write_table

if TYPE_CHECKING:
    from collections.abc import Sequence

_GAP = 2  # characters between a table and its chart


def write_page(layout: Layout, page: Page, title: str) -> None:
    """Write a page; the title of the file goes into the footer."""
    blocks = [block if isinstance(block, Line) else ready(block) for block in page.blocks]
    tables = [block for block in blocks if isinstance(block, Ready)]
    layout.set_widths(tables)
    _make_room_for_charts(layout, tables)
    layout.sheet.hide_gridlines(0 if layout.steady else 2)
    begun = (layout.row, layout.top)
    for block in blocks:
        if isinstance(block, Line):
            layout.paragraph(block)
            if begun[0] and block.look is Look.TEXT:  # what is read by itself may stay on the page before
                begun = (layout.row, layout.top)
        else:
            write_table(layout, block, begun)
            begun = (layout.row, layout.top)
    print_setup.set_up(
        layout.sheet, layout.extent, landscape=page.landscape, title=title, language=layout.language
    )


def _make_room_for_charts(layout: Layout, tables: Sequence[Ready]) -> None:
    if any(each.table.chart and not each.table.chart.below for each in tables):
        gap = len(layout.widths)
        layout.sheet.set_column(gap, gap, _GAP)
        layout.extent.width += pixels(_GAP) + charts.WIDTH + 8
