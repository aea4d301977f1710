"""Pages onto a printer or into a PDF file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from focalnet.problems import Place, Refused
from focalnet.sheets.writing.file import replacing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtGui import QPagedPaintDevice

    from ui.printing.paper import Paper

_POINTS = 72  # an inch
_FINE = 300


def page_layout(paper: Paper) -> QPageLayout:
    """Return A4 the way the paper lies; its margins are its own."""
    sides = QPageLayout.Orientation
    way = sides.Landscape if paper.across else sides.Portrait
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF(0, 0, 0, 0))


def write_pdf(paper: Paper, out: Path) -> None:
    """Write the pages as a PDF file, whole or not at all. Raises Refused where it cannot be written."""
    with replacing(out) as part:
        writer = QPdfWriter(str(part))
        writer.setTitle(paper.content.title)
        writer.setCreator("focalnet")
        writer.setResolution(_FINE)
        writer.setPageLayout(page_layout(paper))
        if not put_on(paper, writer, _FINE, range(paper.pages)):
            raise Refused("sheets.out_failed", Place(file=out.name), reason="PDF")
        del writer  # closes the file


def put_on(paper: Paper, device: QPagedPaintDevice, resolution: int, numbers: Iterable[int]) -> bool:
    """Paint pages, one after the other; tells whether the device took them."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    painter.scale(resolution / _POINTS, resolution / _POINTS)
    for place, number in enumerate(numbers):
        if place and not device.newPage():
            painter.end()
            return False
        paper.paint(painter, number)
    return painter.end()
