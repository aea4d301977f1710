"""Coverage: the lists with their counts, each line a way to mending it, UN-SWAP at a glance."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from focalnet.network import actions, records
from focalnet.network.gap_lists import GAP_LISTS
from focalnet.network.settings import network_settings
from tests.ui.conftest import COUNCIL, TODAY
from tests.ui.hands import presses, types
from ui.dialogs.several import EndSeveralDialog
from ui.models.facet_model import COUNT_ROLE
from ui.pages.coverage import CoveragePage
from ui.pages.coverage.doors import DOORS
from ui.pages.focal_points import FocalPointsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from focalnet.network.gap_lists import GapRow
    from ui.app import Parts


@pytest.fixture
def page(opened: Parts, qtbot: QtBot) -> CoveragePage:
    """Return the page, its counts known."""
    opened.window.go("coverage")
    shown = opened.window.page("coverage")
    assert isinstance(shown, CoveragePage)
    qtbot.waitUntil(lambda: _count(shown, "offices_without") is not None)
    return shown


def _count(page: CoveragePage, name: str) -> int | None:
    count = page.sections.index(page.sections.place_of(name)).data(COUNT_ROLE)
    return None if count is None else int(count)


def _shown(page: CoveragePage) -> list[str]:
    model = page.card.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _choose(page: CoveragePage, name: str, rows: int = 1) -> list[GapRow]:
    page.show_gap(name)
    for row in range(rows):
        page.card.table.selectionModel().select(
            page.card.model.index(row, 0),
            page.card.table.selectionModel().SelectionFlag.Select
            | page.card.table.selectionModel().SelectionFlag.Rows,
        )
    return page.card.chosen()


def _door(page: CoveragePage, text: str) -> QPushButton:
    return next(each for each in page.card.doors.findChildren(QPushButton) if each.text() == text)


def test_every_list_shows_as_many_lines_as_it_counts(page: CoveragePage) -> None:
    for name in GAP_LISTS:
        page.show_gap(name)
        assert page.card.model.rowCount() == _count(page, name), name


def test_every_list_has_its_ways_of_mending() -> None:
    assert DOORS.keys() == set(GAP_LISTS)


def test_going_through_the_lists_by_keyboard(page: CoveragePage) -> None:
    page.section_list.setFocus()
    presses(page.section_list, Qt.Key.Key_Down)
    assert page.current() == "offices_without"
    assert page.card.name.text() == "Offices without a focal point"
    for _ in range(4):
        presses(page.section_list, Qt.Key.Key_Down)
    assert page.current() == "terms_over"  # the heading between was passed over


def test_a_search_leaves_what_it_finds(page: CoveragePage) -> None:
    page.show_gap("offices")
    types(page.card.search, "BAKU")
    assert _shown(page) == ["Baku"]
    assert page.card.counts.text() == "1 of 115"
    page.show_gap("offices_without")
    assert page.card.search.text() == ""


def test_the_states_are_filters_with_their_counts(page: CoveragePage) -> None:
    page.show_gap("tor_not_included")
    chips = {chip.property("key"): chip.text() for chip in page.card.marks.findChildren(QPushButton)}
    assert chips["requested"] == "Requested 19"
    page.card.marks.choose("requested")
    assert page.card.model.rowCount() == 19
    assert {row.marks for row in map(page.card.model.row, range(19))} == {("requested",)}


def test_a_criterion_begins_with_those_who_do_not_meet_it(page: CoveragePage) -> None:
    page.show_gap("swap_time_share")
    assert page.card.model.rowCount() == _count(page, "swap_time_share") == 52
    assert page._grid_card.isVisible()
    page.grid.setCurrentIndex(page.findings.index(1, 2))
    assert page.current() == "swap_terms_of_reference"
    assert {row.level for row in map(page.card.model.row, range(page.card.model.rowCount()))} == {
        "headquarters"
    }
    page.show_gap("offices")
    assert not page._grid_card.isVisible()


def test_enter_names_a_focal_point_for_the_vacant_office(
    page: CoveragePage, opened: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []
    monkeypatch.setattr(
        opened.commands.gaps, "appoint", lambda office, role="focal_point": asked.append((office, role))
    )
    rows = _choose(page, "offices_without")
    page.card.table.setCurrentIndex(page.card.model.index(0, 0))
    presses(page.card.table, Qt.Key.Key_Return)
    _choose(page, "alternates_missing")
    page.card.open_first()
    assert asked[0] == (rows[0].office, "focal_point")
    assert asked[1][1] == "alternate"


def test_doors_open_for_as_many_lines_as_they_take(page: CoveragePage) -> None:
    _choose(page, "offices")
    assert _door(page, "Edit the office…").isEnabled()
    assert not _door(page, "Merge two offices…").isEnabled()
    _choose(page, "offices", 2)
    assert not _door(page, "Edit the office…").isEnabled()
    assert _door(page, "Merge two offices…").isEnabled()
    assert [action.isEnabled() for action in page.card.menu().actions()] == [False, False, False, True, False]


def test_thirty_are_verified_at_once_and_undone(page: CoveragePage, opened: Parts) -> None:
    before = _count(page, "not_verified")
    assert before is not None
    rows = _choose(page, "not_verified", 30)
    steps = opened.session.steps
    _door(page, "Verified").click()
    assert opened.session.steps == steps + 1
    assert records.person(opened.session.file, rows[0].person).verified_on == TODAY
    assert page.card.model.rowCount() == before - 30
    assert opened.window.toast is not None
    assert "30" in opened.window.toast.text
    opened.actions["edit.undo"].trigger()
    assert page.card.model.rowCount() == before


def test_the_next_line_takes_the_place_of_the_one_mended(page: CoveragePage) -> None:
    page.show_gap("not_verified")
    second = page.card.model.row(1).person
    page.card.table.selectRow(0)
    page.card.open_first()
    assert page.card.table.chosen() == [0]
    assert page.card.model.row(0).person == second


def test_all_the_chosen_end(page: CoveragePage, opened: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(dialog: EndSeveralDialog) -> bool:
        dialog.day.choose(COUNCIL)
        dialog.accept()
        dialog.deleteLater()
        return True

    monkeypatch.setattr(EndSeveralDialog, "asked", asked)
    rows = _choose(page, "terms_over", 2)
    left = page.card.model.rowCount() - 2
    _door(page, "End…").click()
    held = records.appointments(opened.session.file, ids=[row.appointment for row in rows])
    assert [each.ends for each in held] == [COUNCIL, COUNCIL]
    assert page.card.model.rowCount() == left


def test_pairs_are_told_apart(page: CoveragePage) -> None:
    _choose(page, "duplicates", 3)
    _door(page, "Not the same person").click()
    assert page.card.model.rowCount() == 0


def test_what_is_chosen_is_known_to_the_menus(page: CoveragePage, opened: Parts) -> None:
    (row,) = _choose(page, "tor_not_included")
    assert list(opened.session.chosen) == [row.appointment]
    assert opened.actions["gaps.tor"].isEnabled()
    (row,) = _choose(page, "offices")
    assert not opened.session.chosen
    assert opened.session.chosen_offices == (row.office,)
    assert opened.actions["office.edit"].isEnabled()
    opened.window.go("home")
    assert not opened.actions["office.edit"].isEnabled()


def test_lines_lead_to_the_people(page: CoveragePage, opened: Parts) -> None:
    _choose(page, "tor_not_included", 3)
    _door(page, "Show in the list").click()
    shown = opened.window.stack.currentWidget()
    assert isinstance(shown, FocalPointsPage)
    assert shown.model.rowCount() == 3


def test_how_many_are_expected_is_set_in_the_list(page: CoveragePage, opened: Parts, qtbot: QtBot) -> None:
    page.show_gap("offices")
    row, column = _shown(page).index("Abuja"), page.card.model.columns.index("expected")
    page.card.model.setData(page.card.model.index(row, column), "2")
    qtbot.waitUntil(lambda: _count(page, "offices_short") == 1)
    office = page.card.model.row(row).office
    assert records.office(opened.session.file, office).focal_points_expected == 2
    page.show_gap("offices_short")
    assert _shown(page) == ["Abuja"]


def test_how_far_ahead_terms_are_looked_for(page: CoveragePage, opened: Parts, qtbot: QtBot) -> None:
    page.show_gap("terms_ending")
    assert page.card.days.current() == "90"
    before = page.card.model.rowCount()
    page.card.days.choose("365")
    qtbot.waitUntil(lambda: page.card.model.rowCount() > before)
    assert network_settings(opened.session.file).terms_ending_days == 365
    assert "365 days" in page.card.about.text()


def test_an_empty_list_says_that_nothing_is_missing(page: CoveragePage) -> None:
    page.show_gap("offices_short")
    assert page.card._nothing.isVisible()
    assert not page.card.table.isVisible()
    page.show_gap("offices")
    assert page.card.table.isVisible()


def test_a_network_without_offices_says_what_to_do_first(
    parts: Parts, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    parts.window.show()
    parts.commands.network.create(tmp_path_factory.mktemp("new") / "New.focalnet")
    parts.window.go("coverage")
    page = parts.window.page("coverage")
    assert isinstance(page, CoveragePage)
    assert page.card._no_office.isVisible()
    with qtbot.waitSignal(page.import_requested):
        page.card._no_office.findChildren(QPushButton)[1].click()


def test_what_is_shown_can_be_copied(page: CoveragePage) -> None:
    page.show_gap("offices_without")
    content = page.content()
    assert content.title == "Offices without a focal point"
    assert content.note == "11 lines"
    assert content.headers[:2] == ("Office", "Country")
    assert content.rows[0][:6] == ("Baku", "Azerbaijan", "1", "0", "1", "1 December 1996")
    assert {2, 3, 4} <= content.right
    assert content.names_places


def test_chosen_lines_are_copied_as_a_table(page: CoveragePage, opened: Parts, qapp: QApplication) -> None:
    _choose(page, "offices_without", 2)
    opened.actions["list.copy_with_titles"].trigger()
    lines = qapp.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines] == ["Office", "Baku", "London"]


def test_a_narrow_window_lets_the_lists_drop_down(page: CoveragePage, opened: Parts, qtbot: QtBot) -> None:
    page.resize(600, 600)
    qtbot.waitUntil(page.section_field.isVisible)
    assert not page.section_list.isVisible()
    page.section_field.choose("terms_over")
    page.section_field.activated.emit(page.section_field.currentIndex())
    assert page.current() == "terms_over"
    opened.window.resize(1300, 800)
    page.resize(1100, 700)
    assert page.section_list.isVisible()


def test_a_large_network_is_read_beside_the_window(
    page: CoveragePage, opened: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.session._LARGE_BYTES", 0)
    actions.add_office(opened.session.file, name="Praia", country="CPV", opened=date(2001, 1, 1))
    page.show_gap("terms_over")
    assert page.card.counts.text() == "Reading the list…"
    assert page.card.model.rowCount() == 0
    qtbot.waitUntil(lambda: page.card.model.rowCount() == 3)
    qtbot.waitUntil(lambda: _count(page, "offices_without") == 12)
    opened.session.look(date(2003, 1, 1))
    opened.session.look(COUNCIL)
    qtbot.waitUntil(lambda: _count(page, "offices") == 116)


def test_lists_are_exported(
    page: CoveragePage, opened: Parts, qtbot: QtBot, saving: Callable[[str], object]
) -> None:
    from focalnet.sheets import read

    saving("gaps.xlsx")
    opened.commands.gaps.export(["offices_without"])
    qtbot.waitUntil(lambda: not opened.jobs.busy)
    path = opened.settings.home / "gaps.xlsx"
    assert [sheet.name for sheet in read(path).sheets] == ["Without a focal point"]
    opened.actions["gaps.export"].trigger()
    qtbot.waitUntil(lambda: not opened.jobs.busy)
    assert len(read(path).sheets) == len(GAP_LISTS) + 2
    assert page.isVisible()


@pytest.fixture
def saving(opened: Parts, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], object]:
    """Return what answers the question where a file is to be written."""

    def answer(name: str) -> object:
        path = opened.settings.home / name
        monkeypatch.setattr(
            "ui.dialogs.files.QFileDialog.getSaveFileName", lambda *_: (str(path), "Workbooks")
        )
        return path

    return answer
