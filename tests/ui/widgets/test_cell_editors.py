"""Editing in place: the right editor for each column, keys as in a spreadsheet, refusals at the cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QWidget

from focalnet.network.listing import rows
from tests.ui.hands import presses, types
from ui.models.layout import Layout
from ui.models.roster_columns import COLUMNS, PLACE, Editor
from ui.pages.focal_points import FocalPointsPage
from ui.pictures import settle
from ui.widgets.cell_editors import ChoiceEditor, DayEditor, LinesEditor, TextEditor
from ui.widgets.many_field import ManyField

if TYPE_CHECKING:
    from ui.app import Parts
    from ui.widgets.roster_table import RosterTable


@pytest.fixture
def page(opened: Parts) -> FocalPointsPage:
    opened.window.resize(1900, 900)
    opened.window.go("focal_points")
    shown = opened.window.page("focal_points")
    assert isinstance(shown, FocalPointsPage)
    shown.arrange(Layout(tuple(PLACE)))
    return shown


@pytest.fixture
def table(page: FocalPointsPage) -> RosterTable:
    return page.card.table


def opened_editor(page: FocalPointsPage, row: int, fact: str) -> Any:
    """Open the editor of a cell and return it."""
    table = page.card.table
    table.setFocus()
    table.setCurrentIndex(page.model.index(row, PLACE[fact]))
    table.edit(table.currentIndex())
    editor = table.indexWidget(table.currentIndex())
    assert isinstance(editor, QWidget)
    return editor


def kept(page: FocalPointsPage, appointment: str, fact: str) -> Any:
    settle(1)
    return getattr(rows(page.session.file, [appointment], "en", page.session.as_at)[0], fact)


@pytest.mark.parametrize("fact", [each.fact for each in COLUMNS if each.editor is not Editor.NONE])
def test_every_editor_leaves_the_value_it_was_given(page: FocalPointsPage, opened: Parts, fact: str) -> None:
    steps = opened.session.steps
    for row in range(6):
        editor = opened_editor(page, row, fact)
        assert editor.accessibleName()
        editor.leave(0, 1)
        settle(1)
        assert page.card.table.told == ""
        assert page.card.table.currentIndex().row() == row + 1
    assert opened.session.steps == steps


@pytest.mark.parametrize(
    ("fact", "kind"),
    [
        ("email", TextEditor),
        ("office", ChoiceEditor),
        ("in_appraisal", ChoiceEditor),
        ("term_ends", DayEditor),
        ("languages", ManyField),
        ("countries_covered", ManyField),
        ("notes", LinesEditor),
    ],
)
def test_editor_fits_the_column(page: FocalPointsPage, fact: str, kind: type) -> None:
    assert isinstance(opened_editor(page, 2, fact), kind)


def test_office_is_found_by_any_of_its_words(page: FocalPointsPage) -> None:
    who = page.model.ids()[4]
    editor = opened_editor(page, 4, "office")
    editor.selectAll()
    types(editor, "senegal")
    assert editor.list.isVisible()
    presses(editor, Qt.Key.Key_Return)
    assert kept(page, who, "office") == "Dakar"


def test_list_is_worked_with_the_arrows_and_opened_with_f4(page: FocalPointsPage) -> None:
    who = page.model.ids()[4]
    editor = opened_editor(page, 4, "tor_state")
    presses(editor, Qt.Key.Key_F4)
    assert editor.model.rowCount() == 6
    presses(editor.list, Qt.Key.Key_Down)
    wanted = editor.model.choice(editor.list.currentIndex().row()).id
    QTest.keyClick(editor.list, Qt.Key.Key_Tab)
    assert kept(page, who, "tor_state") == wanted
    assert page.card.table.current_fact() == "time_allotted"


def test_choice_is_taken_with_a_click(page: FocalPointsPage) -> None:
    who = page.model.ids()[4]
    editor = opened_editor(page, 4, "tor_state")
    editor.offer("")
    place = next(n for n in range(6) if editor.model.choice(n).id == "declined")
    editor.list.setCurrentIndex(editor.model.index(place))
    editor.list.clicked.emit(editor.model.index(place))
    assert kept(page, who, "tor_state") == "declined"


def test_text_that_names_nothing_stays_to_be_mended(page: FocalPointsPage, opened: Parts) -> None:
    steps = opened.session.steps
    editor = opened_editor(page, 4, "office")
    editor.selectAll()
    types(editor, "Atlantis")
    presses(editor, Qt.Key.Key_Return)
    assert "Atlantis" in page.card.table.told
    assert page.card.table.currentIndex().row() == 4
    presses(editor, Qt.Key.Key_Escape)
    assert page.card.table.told == ""
    assert opened.session.steps == steps


@pytest.mark.parametrize(
    ("typed", "grade"), [("p4", "P-4"), ("noc", "NO-C"), ("Ungraded", "Ungraded"), ("G", "G")]
)
def test_grade_is_taken_as_typed(page: FocalPointsPage, typed: str, grade: str) -> None:
    who = page.model.ids()[4]
    editor = opened_editor(page, 4, "grade")
    editor.selectAll()
    types(editor, typed)
    presses(editor, Qt.Key.Key_Return)
    assert kept(page, who, "grade") == grade


def test_grade_is_pointed_at(page: FocalPointsPage) -> None:
    who = page.model.ids()[4]
    editor = opened_editor(page, 4, "grade")
    editor.selectAll()
    types(editor, "NO")
    presses(editor.list, Qt.Key.Key_Down)
    wanted = editor.model.choice(editor.list.currentIndex().row()).id
    QTest.keyClick(editor.list, Qt.Key.Key_Return)
    assert kept(page, who, "grade") == wanted


def test_day_is_picked_in_a_calendar(page: FocalPointsPage) -> None:
    editor = opened_editor(page, 4, "term_ends")
    presses(editor, Qt.Key.Key_F4)
    shown = editor.findChild(QCalendarWidget)
    assert shown is not None
    editor.findChild(QCalendarWidget).window().close()
    settle(1)


def test_languages_are_ticked_by_typing(page: FocalPointsPage) -> None:
    who = page.model.ids()[4]
    before = page.model.row(4).languages
    editor = opened_editor(page, 4, "languages")
    types(editor.search, "swah")
    presses(editor.search, Qt.Key.Key_Return)
    assert editor.search.text() == ""
    types(editor.search, "arab")
    presses(editor.search, Qt.Key.Key_Down)
    presses(editor.list, Qt.Key.Key_Space)
    QTest.keyClick(editor.list, Qt.Key.Key_Tab)
    assert kept(page, who, "languages")[: len(before)] == before
    assert set(kept(page, who, "languages")) == {*before, "sw", "ar"}


def test_countries_covered_are_cleared_by_unticking(page: FocalPointsPage) -> None:
    place = next(n for n in range(129) if page.model.row(n).countries_covered)
    who, held = page.model.ids()[place], page.model.row(place).countries_covered
    editor = opened_editor(page, place, "countries_covered")
    for row in range(len(held)):
        assert editor.list.item(row).checkState() == Qt.CheckState.Checked
        editor.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    presses(editor.search, Qt.Key.Key_Return)
    assert kept(page, who, "countries_covered") == ()


def test_notes_have_lines(page: FocalPointsPage) -> None:
    who = page.model.ids()[4]
    editor = opened_editor(page, 4, "notes")
    types(editor, "one")
    presses(editor, Qt.Key.Key_Return, alt=True)
    types(editor, "two")
    presses(editor, Qt.Key.Key_Return)
    assert kept(page, who, "notes") == "one\ntwo"


def test_yes_no_and_not_known(page: FocalPointsPage) -> None:
    who = page.model.ids()[4]
    for typed, value in (("yes", True), ("no", False)):
        editor = opened_editor(page, page.model.row_of(who), "in_appraisal")
        editor.selectAll()
        types(editor, typed)
        presses(editor, Qt.Key.Key_Return)
        assert kept(page, who, "in_appraisal") is value
    editor = opened_editor(page, page.model.row_of(who), "in_appraisal")
    editor.clear()
    editor.textEdited.emit("")
    presses(editor, Qt.Key.Key_Return)
    assert kept(page, who, "in_appraisal") is None


def test_typing_in_the_table_begins_to_edit(page: FocalPointsPage, table: RosterTable) -> None:
    table.setFocus()
    table.setCurrentIndex(page.model.index(4, PLACE["job_title"]))
    types(table, "A")
    editor = table.indexWidget(table.currentIndex())
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "A"
    presses(editor, Qt.Key.Key_Escape)


def test_tab_takes_the_value_and_goes_right(page: FocalPointsPage, table: RosterTable) -> None:
    who = page.model.ids()[4]
    editor = opened_editor(page, 4, "unit")
    editor.selectAll()
    types(editor, "Gender Unit")
    presses(editor, Qt.Key.Key_Tab)
    assert kept(page, who, "unit") == "Gender Unit"
    assert (table.currentIndex().row(), table.current_fact()) == (4, "job_title")
    assert table.hasFocus()


def test_refusal_stands_at_the_cell_and_goes_with_it(page: FocalPointsPage, table: RosterTable) -> None:
    table.setCurrentIndex(page.model.index(2, PLACE["grade"]))
    page.cells.refused.emit("Not like this.")
    assert table.told == "Not like this."
    cell = table.visualRect(table.currentIndex()).translated(table.viewport().pos())
    assert table._trouble.geometry().top() >= cell.bottom()
    table.go_by(0, 1)
    assert table.told == ""
