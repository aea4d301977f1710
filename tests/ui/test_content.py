"""A list in words: as spreadsheets take it, as a table, of some rows only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.actions import TABLE, When
from ui.content import Content, content_of

if TYPE_CHECKING:
    from ui.app import Parts


def test_cells_never_break_a_line_of_the_clipboard() -> None:
    content = Content("People", "", ("Name", "Notes"), (("Roy, Ana", "two\nlines\tand a tab"),))
    assert content.tabbed() == "Name\tNotes\nRoy, Ana\ttwo lines and a tab"


def test_cells_are_words_and_never_markup() -> None:
    content = Content("People", "", ("Name",), (("<b>&",),), right=frozenset({0}))
    assert '<td align="right">&lt;b&gt;&amp;</td>' in content.html()


def test_page_of_focal_points_is_a_list(opened: Parts) -> None:
    opened.window.go("focal_points")
    content = opened.routes.content()
    assert content is not None
    assert len(content.rows) == 129
    assert content.headers[0] == "Name"
    assert content.headers.index("Time") in content.right
    opened.session.close()
    assert opened.routes.content() is None


def test_some_rows_and_columns(opened: Parts) -> None:
    opened.window.go("focal_points")
    model = opened.window.page("focal_points").model  # type: ignore[attr-defined]
    content = content_of(model, "Two", rows=[1, 0], columns=[0])
    assert [len(row) for row in content.rows] == [1, 1]
    assert content.rows[1][0] < content.rows[0][0]


def on(opened: Parts, *wanted: When) -> set[bool]:
    return {opened.actions[entry.id].isEnabled() for entry in TABLE if entry.when in wanted}


def test_chosen_appointments_enable_what_is_done_with_them(opened: Parts) -> None:
    opened.window.go("focal_points")
    assert list(opened.session.chosen) == [opened.window.page("focal_points").current()]  # type: ignore[attr-defined]
    assert on(opened, When.LIST, When.CHOSEN) <= {True}
    opened.window.go("home")
    assert not opened.session.chosen
    assert on(opened, When.CHOSEN) <= {False}
    opened.session.close()
    assert on(opened, When.LIST) <= {False}
