"""The lists of a round: sorted by their headings, found in by typing, widths kept, read beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from focalnet.folding import fold
from focalnet.surveys import records
from tests.ui.hands import presses, types
from tests.ui.pages.surveys.conftest import answer
from ui.pages.surveys.collect.tab import CollectTab
from ui.pages.surveys.people.tab import PeopleTab

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app import Parts
    from ui.pages.surveys.page import SurveysPage


@pytest.fixture
def tab(surveys: SurveysPage, round_id: str) -> PeopleTab:
    """Return the people of a round of which thirty answered, shown in the window."""
    answer(surveys.session.file, round_id, 30)
    surveys.show_round(round_id, "people")
    shown = surveys.view.shown_tab()
    assert isinstance(shown, PeopleTab)
    return shown


def _column(tab: PeopleTab, column: int) -> list[str]:
    return [tab.list.model.face(row, column).text for row in range(tab.list.model.rowCount())]


def test_a_click_on_a_heading_sorts_and_a_second_turns_round(tab: PeopleTab) -> None:
    by_name = _column(tab, 0)
    assert by_name == sorted(by_name, key=fold)
    tab.list.table.header.sort_requested.emit(0, False)
    assert _column(tab, 0) == by_name[::-1]


def test_keys_sort_by_the_columns_that_are_shown_and_add_more(tab: PeopleTab) -> None:
    presses(tab.list.table, Qt.Key.Key_2, alt=True)
    states = _column(tab, 1)
    assert states == ["not answered"] * (len(states) - 30) + ["answered"] * 30
    presses(tab.list.table, Qt.Key.Key_1, alt=True, shift=True)
    presses(tab.list.table, Qt.Key.Key_1, alt=True, shift=True)
    names = _column(tab, 0)[-30:]
    assert names == sorted(names, reverse=True, key=fold)
    assert _column(tab, 1) == states


def test_those_chosen_stay_chosen_however_the_list_is_sorted_or_narrowed(tab: PeopleTab) -> None:
    keys = tab.list.model.keys()
    tab.list.table.selectAll()
    assert tab.list.chosen() == keys
    presses(tab.list.table, Qt.Key.Key_1, alt=True)
    presses(tab.list.table, Qt.Key.Key_1, alt=True)
    assert set(tab.list.chosen()) == set(keys)
    tab.list.choose(keys[3])
    types(tab.list.search, records.invitations(tab.session.file, tab.round_id)[3].email)
    assert tab.list.chosen() == [keys[3]]
    tab.list.search.clear()
    assert tab.list.chosen() == [keys[3]]
    assert tab.list.current() == keys[3]


def test_widths_given_by_hand_are_remembered(tab: PeopleTab) -> None:
    header = tab.list.table.header
    header.resizeSection(1, 177)
    tab.list.lay_out(150, 124, 160, stretched=0)
    assert (header.sectionSize(1), header.sectionSize(2)) == (177, 160)


def test_many_people_are_read_beside_the_window(
    tab: PeopleTab, surveys: SurveysPage, opened: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.pages.surveys.round_tab._MANY", 10)
    answer(tab.session.file, tab.round_id, 0)
    tab.list.model.show([])
    tab.refresh()
    assert opened.jobs.busy
    assert tab.list.model.rowCount() == 0
    qtbot.waitUntil(lambda: not opened.jobs.busy)
    assert tab.list.model.rowCount() == records.number_asked(tab.session.file, tab.round_id)
    surveys.view.show_tab("collect")
    collect = surveys.view.shown_tab()
    assert isinstance(collect, CollectTab)
    assert collect._words is None
    qtbot.waitUntil(lambda: not opened.jobs.busy)
    assert collect._words is not None


def test_what_is_read_of_a_round_that_was_left_is_dropped(
    tab: PeopleTab, opened: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.pages.surveys.round_tab._MANY", 10)
    shown: list[str] = []
    tab.read(lambda _: "first", shown.append)
    tab.read(lambda _: "second", shown.append)
    qtbot.waitUntil(lambda: not opened.jobs.busy)
    assert shown == ["second"]
