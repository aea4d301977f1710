"""The parts of the list: its table with the header, the chips, the filters beside it, the views."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.ui.hands import clicks, presses, types
from ui.models.layout import Layout
from ui.models.roster_columns import COLUMNS, PLACE
from ui.pictures import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app import Parts
    from ui.pages.focal_points import FocalPointsPage
    from ui.widgets.roster_table import RosterTable


@pytest.fixture
def table(page: FocalPointsPage) -> RosterTable:
    return page.card.table


def header_click(table: RosterTable, fact: str, *, shift: bool = False) -> None:
    header = table.header
    at = QPoint(header.sectionViewportPosition(PLACE[fact]) + 12, header.height() // 2)
    clicks(header.viewport(), at, shift=shift)


def shown_facts(table: RosterTable) -> list[str]:
    header = table.header
    visible = (header.logicalIndex(place) for place in range(header.count()))
    return [COLUMNS[each].fact for each in visible if not header.isSectionHidden(each)]


def test_click_sorts_and_shift_click_adds(page: FocalPointsPage, table: RosterTable) -> None:
    header_click(table, "sex")
    assert page.sort_keys() == (("sex", False),)
    header_click(table, "office", shift=True)
    header_click(table, "office", shift=True)
    assert page.sort_keys() == (("sex", False), ("office", True))
    rows = [page.model.row(n) for n in range(5)]
    assert {row.sex for row in rows} == {"F"}
    assert [row.office for row in rows] == sorted((row.office for row in rows), reverse=True)
    header_click(table, "name")
    assert page.sort_keys() == (("name", False),)


def test_header_paints_every_state(page: FocalPointsPage, table: RosterTable) -> None:
    before = table.header.grab().toImage()
    page.sort_by((("name", False), ("time_allotted", True)))
    settle(1)
    assert table.header.grab().toImage() != before


def test_columns_are_shown_in_their_order(table: RosterTable) -> None:
    table.arrange(Layout(("email", "name", "notes")))
    assert shown_facts(table) == ["email", "name", "notes"]
    table.arrange(Layout())
    assert shown_facts(table) == list(Layout().shown)


def test_column_that_is_dragged_is_remembered(
    opened: Parts, page: FocalPointsPage, table: RosterTable
) -> None:
    header = table.header
    header.moveSection(header.visualIndex(PLACE["sex"]), 0)
    assert table.arranged.shown[:2] == ("sex", "name")
    assert opened.settings.get("roster.columns", {})["shown"][0] == "sex"


def test_column_that_is_sized_keeps_its_width(opened: Parts, table: RosterTable) -> None:
    table.header.resizeSection(PLACE["office"], 222)
    opened.window.resize(1400, 800)
    settle(1)
    assert table.header.sectionSize(PLACE["office"]) == 222
    assert opened.settings.get("roster.columns", {})["widths"] == {"office": 222}


def test_usual_columns_are_all_seen_at_1280(table: RosterTable) -> None:
    assert table.horizontalScrollBar().maximum() == 0


def test_enter_and_tab_go_from_cell_to_cell(page: FocalPointsPage, table: RosterTable) -> None:
    table.setFocus()
    table.setCurrentIndex(page.model.index(3, PLACE["sex"]))
    presses(table, Qt.Key.Key_Return)
    assert (table.currentIndex().row(), table.current_fact()) == (4, "sex")
    presses(table, Qt.Key.Key_Tab)
    assert (table.currentIndex().row(), table.current_fact()) == (4, "grade")
    presses(table, Qt.Key.Key_Backtab)
    presses(table, Qt.Key.Key_Backtab)
    assert table.current_fact() == "country"
    presses(table, Qt.Key.Key_Return, shift=True)
    assert table.currentIndex().row() == 3


def test_tab_leaves_the_table_at_the_end_of_a_row(page: FocalPointsPage, table: RosterTable) -> None:
    table.setFocus()
    table.setCurrentIndex(page.model.index(0, PLACE["time_allotted"]))
    presses(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()


def test_current_cell_stays_in_a_column_that_is_shown(page: FocalPointsPage, table: RosterTable) -> None:
    table.setCurrentIndex(page.model.index(5, PLACE["grade"]))
    table.arrange(Layout(("name", "email")))
    assert (table.currentIndex().row(), table.current_fact()) == (5, "name")


def test_chips_say_and_take_away_filters(page: FocalPointsPage, qtbot: QtBot) -> None:
    page.show_where({"sex": frozenset({"M"}), "region": frozenset({"southern_africa", "asia_pacific"})})
    chips = page.card.chips
    assert list(chips.chips) == ["sex", "region"]
    assert "Men" in chips.chips["sex"].text()
    assert "Asia and the Pacific, Southern Africa" in chips.chips["region"].text()
    few = page.model.rowCount()
    chips.chips["region"].setFocus()
    presses(chips.chips["region"], Qt.Key.Key_Delete)
    assert page.model.rowCount() == 23 > few
    assert chips.chips["sex"].hasFocus()
    chips.chips["sex"].click()
    assert page.model.rowCount() == 129
    assert chips.isHidden()


def test_all_filters_are_cleared_at_once(page: FocalPointsPage) -> None:
    page.show_where({"sex": frozenset({"M"}), "country": frozenset({"KEN", "SEN", "ZAF"})}, "a")
    assert "3 values" in page.card.chips.chips["country"].text()
    page.card.chips.cleared.emit()
    assert page.card.chips.isHidden()
    assert page.card.search.text() == "a"


def test_filter_is_found_by_typing(page: FocalPointsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.facets.rowCount() > 0)
    types(page.filters.search, "sénég")
    lines = [page.facets.index(row).data() for row in range(page.facets.rowCount())]
    assert lines == ["Country", "Senegal"]
    presses(page.filters.search, Qt.Key.Key_Down)
    assert page.filters.list.currentIndex().data() == "Senegal"
    presses(page.filters.list, Qt.Key.Key_Space)
    assert page.model.rowCount() > 0
    assert {page.model.row(n).country for n in range(page.model.rowCount())} == {"SEN"}
    presses(page.filters.search, Qt.Key.Key_Escape)
    assert page.facets.rowCount() > 20


def test_values_not_known_are_found_and_filtered(page: FocalPointsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.facets.rowCount() > 0)
    types(page.filters.search, "term not known")
    assert page.facets.rowCount() == 2
    page.filters.enter()
    presses(page.filters.list, Qt.Key.Key_Return)
    assert page.model.row(0).term_ends is None


def test_view_keeps_search_filters_order_and_columns(opened: Parts, page: FocalPointsPage) -> None:
    page.show_where({"sex": frozenset({"M"})}, "a")
    page.sort_by((("office", True),))
    page.arrange(Layout(("name", "email")))
    asked, ids = page.selection(), page.model.ids()
    page.views.keep("Men")
    assert page.card.views.text() == "Men"
    page.arrange(Layout())
    assert page.card.views.text() == "Views"
    page.show_where({})
    page.sort_by((("name", False),))
    page.card.views.fill()
    actions = {each.text(): each for each in page.card.views.choices.actions()}
    actions["Men"].trigger()
    assert page.selection() == asked
    assert page.model.ids() == ids
    assert page.card.table.arranged.shown == ("name", "email")
    assert page.card.views.text() == "Men"


def test_view_is_deleted_and_brought_back(opened: Parts, page: FocalPointsPage) -> None:
    page.views.keep("Everybody")
    page.card.views.fill()
    next(each for each in page.card.views.choices.actions() if "Delete" in each.text()).trigger()
    assert page.card.views.text() == "Views"
    toast = opened.window.toast
    assert toast is not None
    assert "Everybody" in toast.text
    opened.actions["edit.undo"].trigger()
    page.card.views.fill()
    assert page.card.views.choices.actions()[0].text() == "Everybody"
