"""Lists on paper: every row once, no page overfull, a header on each, a disclaimer where places are named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from focalnet.problems import Refused
from ui.content import Content
from ui.printing.layout import A4, MARGIN, Fonts, Layout
from ui.printing.output import page_layout, write_pdf
from ui.printing.paper import Paper
from ui.printing.widths import Width, fitted
from ui.theme import LIGHT

if TYPE_CHECKING:
    from pathlib import Path

FAMILY = "DejaVu Sans"
NARROW = ("Name", "Count")
WIDE = tuple(f"A rather long header {n}" for n in range(10))


def listed(rows: int, headers: tuple[str, ...] = NARROW, words: str = "word") -> Content:
    cells = tuple(tuple(f"{words} {row}" for _ in headers) for row in range(rows))
    return Content("Focal points", "129 people · as at 23 November 2009", headers, cells, frozenset({1}))


def layout_of(content: Content, disclaimer: str = "", across: bool | None = None) -> Layout:
    return Layout(content, Fonts(FAMILY), disclaimer, across)


@given(st.integers(0, 120), st.booleans(), st.integers(1, 9))
@settings(max_examples=25, deadline=None)
def test_every_row_stands_once_and_on_its_page(qapp: object, rows: int, across: bool, words: int) -> None:
    content = listed(rows, words="une liste aux longs mots " * words)
    layout = layout_of(content, "No opinion is implied.", across)
    stood = [row.cells for page in layout.pages for row in page]
    assert stood == list(content.rows)
    for number, page in enumerate(layout.pages):
        top = MARGIN + layout.head + (layout.top if number == 0 else 0)
        assert top + sum(row.height for row in page) <= layout.size.height() - MARGIN


def test_wide_list_lies_across_unless_told_otherwise(qapp: object) -> None:
    assert not layout_of(listed(3)).across
    assert layout_of(listed(3, WIDE)).across
    assert not layout_of(listed(3, WIDE), across=False).across
    assert layout_of(listed(3, WIDE)).size == A4.transposed()


def test_list_of_very_many_columns_is_written_smaller(qapp: object) -> None:
    layout = layout_of(listed(3, tuple(f"Column{n}ofMany" for n in range(16))))
    assert 0.65 <= layout.scale < 1
    assert layout.size.width() > A4.height()


@given(
    st.lists(st.tuples(st.floats(30, 190), st.floats(0.1, 1)), min_size=1, max_size=30), st.floats(200, 800)
)
def test_columns_fit_the_page_and_no_word_is_cut_without_need(
    drawn: list[tuple[float, float]], room: float
) -> None:
    asked = [Width(whole, whole * share) for whole, share in drawn]
    widths = fitted(asked, room)
    assert sum(widths) <= room * 1.0001
    if sum(width.word for width in asked) <= room:
        assert all(got >= width.word * 0.9999 for got, width in zip(widths, asked, strict=True))
    if sum(width.whole for width in asked) <= room:
        assert all(got >= width.whole for got, width in zip(widths, asked, strict=True))


def test_many_rows_are_one_line_high(qapp: object) -> None:
    layout = layout_of(listed(5000, words="une liste aux longs mots " * 9))
    assert len({row.height for page in layout.pages for row in page}) == 1


def painted(paper: Paper, page: int) -> QImage:
    image = QImage(int(paper.size.width()), int(paper.size.height()), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paper.paint(painter, page)
    painter.end()
    return image


def inked(image: QImage, top: int, bottom: int) -> bool:
    return any(image.pixel(x, y) != 0xFFFFFFFF for y in range(top, bottom) for x in range(image.width()))


def test_each_page_has_header_and_number_and_the_last_the_disclaimer(qapp: object) -> None:
    paper = Paper(listed(60), LIGHT, FAMILY, "No opinion is implied.")
    bare = Paper(listed(60), LIGHT, FAMILY)
    assert paper.pages == bare.pages == 2
    for page in (0, 1):
        assert inked(painted(paper, page), 42, 60)
        assert inked(painted(paper, page), 788, 800)
        assert not inked(painted(paper, page), 0, 40)
    assert painted(paper, 0) == painted(bare, 0)
    assert painted(paper, 1) != painted(bare, 1)


def test_empty_list_is_one_page(qapp: object) -> None:
    paper = Paper(listed(0), LIGHT, FAMILY)
    assert paper.pages == 1
    assert inked(painted(paper, 0), 42, 120)


def test_pdf_is_whole_or_not_at_all(qapp: object, tmp_path: Path) -> None:
    out = tmp_path / "list.pdf"
    write_pdf(Paper(listed(60), LIGHT, FAMILY), out)
    data = out.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") == 2
    with pytest.raises(Refused):
        write_pdf(Paper(listed(1), LIGHT, FAMILY), tmp_path / "missing" / "list.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["list.pdf"]


def test_page_layout_follows_the_paper(qapp: object) -> None:
    across = page_layout(Paper(listed(1), LIGHT, FAMILY, across=True))
    assert across.fullRectPoints().width() == 842
    assert page_layout(Paper(listed(1), LIGHT, FAMILY)).fullRectPoints().width() == 595
