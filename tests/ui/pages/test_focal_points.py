"""Focal points: search, facets, order, edit in place, the one who is chosen."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from focalnet.network import actions, records
from tests.ui.conftest import COUNCIL
from tests.ui.hands import presses, types
from ui.models.layout import Layout
from ui.models.roster_columns import PLACE
from ui.pictures import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app import Parts
    from ui.pages.focal_points import FocalPointsPage


def column(fact: str) -> int:
    return PLACE[fact]


def facet(page: FocalPointsPage, text: str) -> int:
    rows = range(page.facets.rowCount())
    return next(row for row in rows if page.facets.index(row).data() == text)


def pane_says(page: FocalPointsPage) -> str:
    return " ".join(label.text() for label in page.pane.findChildren(QLabel) if not label.isHidden())


def edited(page: FocalPointsPage, row: int, fact: str, value: str) -> None:
    """Edit a cell as a person does: open its editor, type the value, press Enter."""
    table = page.card.table
    page.arrange(Layout(tuple(PLACE)))
    table.setCurrentIndex(page.model.index(row, column(fact)))
    table.edit(table.currentIndex())
    field = table.viewport().findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    types(field, value)
    presses(field, Qt.Key.Key_Return)
    settle(1)


def test_header_counts_what_the_filters_leave(page: FocalPointsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "129 of 129" in page.card.counts.accessibleName())
    types(page.card.search, "dakar")
    qtbot.waitUntil(lambda: " of 129" in page.card.counts.accessibleName())
    qtbot.waitUntil(lambda: "129 of 129" not in page.card.counts.accessibleName())


def test_search_does_not_mind_accents_or_order(page: FocalPointsPage) -> None:
    row = next(page.model.row(n) for n in range(129) if not page.model.row(n).name.isascii())
    from focalnet.folding import fold

    types(page.card.search, f"{fold(row.given_names)} {fold(row.family_name)}")
    assert row.appointment_id in page.model.ids()
    page.card.search.clear()
    types(page.card.search, row.name)
    assert row.appointment_id in page.model.ids()


def test_search_that_finds_nobody_says_so_and_leads_back(page: FocalPointsPage) -> None:
    types(page.card.search, "zzzz")
    assert page.model.rowCount() == 0
    assert page.card._stack.currentIndex() == 1
    page.card.all_requested.emit()
    assert page.model.rowCount() == 129
    assert page.card.search.text() == ""


def test_facets_filter_and_count_under_each_other(page: FocalPointsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.facets.rowCount() > 0)
    page.facets.press(page.facets.index(facet(page, "Men")))
    assert page.model.rowCount() == 23
    qtbot.waitUntil(lambda: page.facets.index(facet(page, "National")).data(0x0101) == 20)
    page.facets.press(page.facets.index(facet(page, "Men")))
    assert page.model.rowCount() == 129


def test_order_by_another_column(page: FocalPointsPage) -> None:
    page.sort_by((("office", True),))
    offices = [page.model.row(n).office for n in range(page.model.rowCount())]
    from focalnet.folding import fold

    assert [fold(office) for office in offices] == sorted(map(fold, offices), reverse=True)


def test_exactly_what_a_line_counted(page: FocalPointsPage) -> None:
    wanted = list(page.model.ids()[3:6])
    page.show_only("Terms over", wanted)
    assert sorted(page.model.ids()) == sorted(wanted)
    assert "Terms over" in page.card.only.text()
    page.card.only.click()
    assert page.model.rowCount() == 129


@pytest.mark.parametrize(
    ("fact", "value", "kept"),
    [
        ("grade", "p5", "P-5"),
        ("email", "new@example.org", "new@example.org"),
        ("sex", "not st", "not_stated"),
        ("tor_state", "decl", "declined"),
        ("time_allotted", "35", 35.0),
        ("staff_category", "non", "non_staff"),
        ("role", "alt", "alternate"),
        ("job_title", " Head   of Office", "Head of Office"),
        ("starts", "1 July 2005", date(2005, 7, 1)),
        ("other_emails", "a@example.org; b@example.org", ("a@example.org", "b@example.org")),
    ],
)
def test_edit_in_place_is_one_step(
    page: FocalPointsPage, opened: Parts, qtbot: QtBot, fact: str, value: str, kept: object
) -> None:
    row = page.model.row(4)
    before = opened.session.steps
    edited(page, 4, fact, value)

    def shown() -> object:
        return getattr(page.model.row(page.model.row_of(row.appointment_id)), fact)

    qtbot.waitUntil(lambda: shown() == kept)
    assert opened.session.steps == before + 1
    assert page.card.table.currentIndex().row() == 5
    toast = opened.window.toast
    assert toast is not None
    assert toast.isVisible()


def test_name_is_edited_as_it_is_listed(page: FocalPointsPage, opened: Parts, qtbot: QtBot) -> None:
    row = page.model.row(4)
    edited(page, 4, "name", "N'Diaye, Zoé")
    qtbot.waitUntil(lambda: records.person(opened.session.file, row.person_id).family_name == "N'Diaye")
    assert records.person(opened.session.file, row.person_id).given_names == "Zoé"


def test_office_is_chosen_from_the_network_s_offices(page: FocalPointsPage, qtbot: QtBot) -> None:
    row, other = page.model.row(4), page.model.row(10)
    edited(page, 4, "office", other.office)
    qtbot.waitUntil(lambda: page.model.row(page.model.row_of(row.appointment_id)).office == other.office)


def test_refused_edit_is_said_in_place_and_changes_nothing(page: FocalPointsPage, opened: Parts) -> None:
    before = opened.session.steps
    edited(page, 4, "time_allotted", "350")
    assert "350" in page.card.table.told
    assert opened.session.steps == before


def test_share_that_is_no_number_leaves_the_cell(page: FocalPointsPage, opened: Parts) -> None:
    before = opened.session.steps
    edited(page, 4, "time_allotted", "half")
    assert "half" in page.card.table.told
    assert opened.session.steps == before


def test_undo_of_an_edit_shows_the_old_value(page: FocalPointsPage, opened: Parts) -> None:
    row = page.model.row(4)
    edited(page, 4, "grade", "D-2")
    opened.actions["edit.undo"].trigger()
    assert page.model.row(page.model.row_of(row.appointment_id)).grade == row.grade


def test_pane_tells_who_is_chosen(page: FocalPointsPage, qtbot: QtBot) -> None:
    page.card.table.selectRow(6)
    row = page.model.row(6)
    qtbot.waitUntil(lambda: "UN-SWAP" in pane_says(page))
    said = pane_says(page)
    assert "7 of 129" in said
    assert row.family_name in said
    assert row.office in said


def test_pane_leads_to_the_next_and_the_one_before(page: FocalPointsPage, qtbot: QtBot) -> None:
    page.card.table.selectRow(6)
    page.pane.step_requested.emit(1)
    assert page.card.table.currentIndex().row() == 7
    page.pane.step_requested.emit(-1)
    assert page.card.table.currentIndex().row() == 6


def test_pane_is_gone_when_nobody_is_shown(page: FocalPointsPage, qtbot: QtBot) -> None:
    types(page.card.search, "zzzz")
    qtbot.waitUntil(page.pane.isHidden)


def test_appointment_that_filters_hide_is_shown_all_the_same(page: FocalPointsPage) -> None:
    wanted = page.model.ids()[50]
    types(page.card.search, "zzzz")
    page.show_appointment(wanted)
    assert page.current() == wanted


def test_two_appointments_at_once_are_two_rows_and_one_person(
    page: FocalPointsPage, opened: Parts, qtbot: QtBot
) -> None:
    row = page.model.row(0)
    office = records.offices(opened.session.file)[0].id
    actions.appoint(opened.session.file, row.person_id, office, "alternate", COUNCIL)
    assert page.model.rowCount() == 130
    qtbot.waitUntil(lambda: "129 of 129" in page.card.counts.accessibleName())
