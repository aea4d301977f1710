"""Cells of the list: cleared, filled down, pasted and copied; and what is done with several rows at once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from focalnet.network import records
from tests.ui.conftest import COUNCIL
from tests.ui.hands import presses
from ui.dialogs.change import ChangeDialog
from ui.dialogs.paste import PasteDialog
from ui.models.layout import Layout
from ui.models.paste_model import PasteModel
from ui.models.roster_columns import PLACE
from ui.pictures import settle

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Rules
    from ui.app import Parts
    from ui.pages.focal_points import FocalPointsPage


def choose(page: FocalPointsPage, fact: str, *rows: int) -> list[str]:
    """Choose rows, the current cell in the first of them; return their appointments."""
    selection = page.card.table.selectionModel()
    flags = QItemSelectionModel.SelectionFlag
    selection.setCurrentIndex(page.model.index(rows[0], PLACE[fact]), flags.ClearAndSelect | flags.Rows)
    for row in rows[1:]:
        selection.select(page.model.index(row, 0), flags.Select | flags.Rows)
    return [page.model.ids()[row] for row in rows]


def values(page: FocalPointsPage, fact: str, ids: list[str]) -> list[object]:
    return [getattr(page.model.row(page.model.row_of(each)), fact) for each in ids]


def clipboard(text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def test_one_cell_is_pasted_at_once(page: FocalPointsPage, opened: Parts) -> None:
    ids = choose(page, "grade", 4)
    clipboard("P5\r\n")
    opened.actions["roster.paste"].trigger()
    assert values(page, "grade", ids) == ["P-5"]
    assert opened.session.file.history(limit=1)[0].code == "roster.paste"


def test_one_row_is_pasted_at_once_and_undone_at_once(page: FocalPointsPage, opened: Parts) -> None:
    ids = choose(page, "grade", 4)
    before = values(page, "time_allotted", ids)
    page.cells.paste("P5\tdeclined\t45%")
    assert values(page, "grade", ids) + values(page, "time_allotted", ids) == ["P-5", 45.0]
    opened.actions["edit.undo"].trigger()
    assert values(page, "time_allotted", ids) == before


def test_cell_that_cannot_be_taken_is_said_and_changes_nothing(page: FocalPointsPage, opened: Parts) -> None:
    steps = opened.session.steps
    choose(page, "tor_state", 4)
    page.cells.paste("perhaps")
    assert "perhaps" in page.card.table.told
    assert opened.session.steps == steps


def test_block_is_shown_before_it_is_pasted(
    page: FocalPointsPage, opened: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[PasteDialog] = []

    def asked(dialog: PasteDialog) -> bool:
        shown.append(dialog)
        return True

    monkeypatch.setattr(PasteDialog, "asked", asked)
    choose(page, "grade", 4)
    ids = list(page.model.ids()[4:6])
    steps = opened.session.steps
    page.cells.paste("Grade\tToR\nP5\tincluded\nD1\tperhaps\n")
    dialog = shown[0]
    assert dialog.done_button.isEnabled()
    assert "perhaps" in dialog.why.text()
    assert values(page, "grade", ids) == ["P-5", "D-1"]
    assert opened.session.steps == steps + 1
    dialog.deleteLater()


def test_block_that_is_not_wanted_changes_nothing(
    page: FocalPointsPage, opened: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PasteDialog, "ask", lambda *_: None)
    steps = opened.session.steps
    choose(page, "grade", 4)
    page.cells.paste("P5\nD1")
    assert opened.session.steps == steps


def test_one_value_goes_into_all_chosen_rows(
    page: FocalPointsPage, opened: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PasteDialog, "ask", lambda *_: True)
    ids = choose(page, "grade", 2, 4, 7)
    page.cells.paste("P5")
    assert values(page, "grade", ids) == ["P-5"] * 3


def test_plan_of_a_block_keeps_qt_s_rules(
    page: FocalPointsPage, opened: Parts, keeps_the_rules: Rules
) -> None:
    plan = page.cells._planned(("office", "country", "grade"), [["Dakar", "Kenya", "P5"], ["x", "", "P5"]])
    model = PasteModel(plan, page._labels, page.cells.places())
    keeps_the_rules(model)
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Office"
    assert model.index(0, 1).data().endswith("→ Dakar")
    refused = model.first_refused()
    assert "follows" in model.why(refused)
    assert refused.data(Qt.ItemDataRole.ToolTipRole) == model.why(refused)
    assert model.face(0, 3).old


def test_paste_dialog_with_nothing_to_do_cannot_be_accepted(page: FocalPointsPage, opened: Parts) -> None:
    plan = page.cells._planned(("grade",), [["P-3 P-4"], ["P-3 P-4"]])
    dialog = PasteDialog(opened.window, plan, page._labels, opened.theme, {})
    assert not dialog.done_button.isEnabled()
    dialog.deleteLater()


def test_a_small_block_is_shown_in_a_small_table(page: FocalPointsPage, opened: Parts) -> None:
    page.card.table.selectRow(0)
    plan = page.cells._planned(("grade",), [["P-3"], ["P-4"]])
    dialog = PasteDialog(opened.window, plan, page._labels, opened.theme, {})
    dialog.show()
    table = dialog.table
    last = table.rowViewportPosition(1) + table.rowHeight(1)
    assert 0 <= table.viewport().height() - last <= 4
    assert table.columnViewportPosition(1) + table.columnWidth(1) == table.viewport().width()
    dialog.close()
    dialog.deleteLater()


def test_delete_clears_to_unknown(page: FocalPointsPage, opened: Parts) -> None:
    ids = choose(page, "tor_state", 0, 1, 2)
    steps = opened.session.steps
    presses(page.card.table, Qt.Key.Key_Delete)
    assert {str(each) for each in values(page, "tor_state", ids)} == {"unknown"}
    assert opened.session.steps == steps + 1


def test_what_cannot_be_empty_is_not_cleared(page: FocalPointsPage, opened: Parts) -> None:
    for fact in ("name", "office", "country"):
        choose(page, fact, 0)
        steps = opened.session.steps
        presses(page.card.table, Qt.Key.Key_Delete)
        assert opened.session.steps == steps
        assert page.card.table.told


def test_fill_down(page: FocalPointsPage, opened: Parts) -> None:
    ids = choose(page, "grade", 3, 4, 5)
    first = values(page, "grade", ids[:1])
    opened.actions["roster.fill_down"].trigger()
    assert values(page, "grade", ids) == first * 3


def test_rows_are_copied_as_spreadsheets_take_them(page: FocalPointsPage, opened: Parts) -> None:
    page.arrange(Layout(("name", "time_allotted")))
    choose(page, "name", 1, 3)
    opened.actions["list.copy"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    lines = [line.split("\t") for line in data.text().split("\n")]
    assert [line[0] for line in lines] == [page.model.row(row).name for row in (1, 3)]
    assert "<thead>" not in data.html()
    opened.actions["list.copy_with_titles"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().split("\n")[0] == "Name\tTime"
    assert "<th>Name</th>" in data.html()


def test_what_was_copied_pastes_back_without_a_change(
    page: FocalPointsPage, opened: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing_changes(_frame: object, plan: object, *_: object) -> None:
        assert not plan.changed  # type: ignore[attr-defined]
        assert not plan.refused  # type: ignore[attr-defined]

    monkeypatch.setattr(PasteDialog, "ask", nothing_changes)
    page.arrange(Layout(tuple(PLACE)))
    choose(page, "name", *range(12))
    opened.actions["list.copy_with_titles"].trigger()
    choose(page, "name", 0)
    opened.actions["roster.paste"].trigger()


def test_cell_and_addresses_are_copied(page: FocalPointsPage, opened: Parts) -> None:
    choose(page, "office", 1, 2)
    opened.actions["roster.copy_cell"].trigger()
    assert QGuiApplication.clipboard().text() == page.model.row(1).office
    opened.actions["roster.copy_addresses"].trigger()
    row = page.model.row(1)
    assert f"{row.given_names} {row.family_name} <{row.email}>" in QGuiApplication.clipboard().text()
    assert opened.window.toast is not None
    assert "2 addresses" in opened.window.toast.text


def test_chosen_people_are_verified_today_in_one_step(page: FocalPointsPage, opened: Parts) -> None:
    ids = choose(page, "office", 1, 2, 3)
    opened.actions["roster.verify"].trigger()
    held = records.appointments(opened.session.file, ids=ids)
    people = records.persons(opened.session.file, [each.person for each in held])
    assert {person.verified_on for person in people} == {opened.session.today}
    assert opened.window.toast is not None
    assert "Verified 3 people" in opened.window.toast.text


def test_all_rows_are_chosen_and_only_the_chosen_shown(page: FocalPointsPage, opened: Parts) -> None:
    opened.actions["roster.select_all"].trigger()
    assert len(page.chosen()) == 129
    ids = choose(page, "name", 5, 6)
    opened.actions["roster.show_only"].trigger()
    assert sorted(page.model.ids()) == sorted(ids)


def test_actions_on_cells_are_had_only_with_the_list(page: FocalPointsPage, opened: Parts) -> None:
    assert opened.actions["roster.paste"].isEnabled()
    opened.window.go("history")
    assert not opened.actions["roster.paste"].isEnabled()
    assert not opened.actions["roster.fill_down"].isEnabled()
    opened.window.go("focal_points")
    assert opened.actions["roster.paste"].isEnabled()


def test_menus_of_the_table_hold_actions_of_the_table(page: FocalPointsPage, opened: Parts) -> None:
    for signal in (page.card.table.menu_requested, page.card.table.columns_menu_requested):
        signal.emit(opened.window.mapToGlobal(opened.window.rect().center()))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert all(each.isSeparator() or each.text() for each in menu.actions())
        menu.close()


def test_step_leaves_rows_scroll_and_current_cell(page: FocalPointsPage, opened: Parts) -> None:
    choose(page, "grade", 60)
    page.card.table.scrollTo(page.model.index(60, 0))
    scrolled, who = page.card.table.verticalScrollBar().value(), page.current()
    resets: list[int] = []
    page.model.modelReset.connect(lambda: resets.append(1))
    page.sort_by((("grade", False), ("name", False)))
    resets.clear()
    page.show_appointment(who)
    scrolled, row = page.card.table.verticalScrollBar().value(), page.model.row_of(who)
    page.cells.paste("P5")
    assert resets == []
    assert (page.current(), page.model.row_of(who)) == (who, row)
    assert page.card.table.verticalScrollBar().value() == scrolled
    assert page.model.face(row, 0).marked
    assert not page.model.face(row + 1, 0).marked


def test_undo_shows_the_rows_that_changed(page: FocalPointsPage, opened: Parts) -> None:
    ids = choose(page, "grade", 80)
    page.cells.paste("D-2")
    choose(page, "grade", 0)
    page.card.table.scrollToTop()
    opened.actions["edit.undo"].trigger()
    assert page.current() == ids[0]
    assert (
        page.card.table.viewport()
        .rect()
        .intersects(page.card.table.visualRect(page.model.index(page.model.row_of(ids[0]), 0)))
    )


def test_row_that_no_longer_fits_goes_and_the_next_takes_its_place(page: FocalPointsPage) -> None:
    page.show_where({"tor_state": frozenset({"requested"})})
    first, second = page.model.ids()[:2]
    choose(page, "tor_state", 0)
    page.cells.paste("included")
    assert page.model.row_of(first) < 0
    assert page.model.ids()[0] == page.current() == second


def test_row_that_comes_stands_among_the_others(
    page: FocalPointsPage, opened: Parts, keeps_the_rules: Rules
) -> None:
    from focalnet.network import actions

    choose(page, "name", 3)
    who, file = page.current(), opened.session.file
    office = records.offices(file)[0].id
    made = actions.name_focal_point(file, {"family_name": "Aaron"}, office, starts=COUNCIL)
    assert page.model.ids()[0] == made
    assert page.current() == who
    actions.remove_appointment(file, made)
    assert page.model.row_of(made) < 0
    file.undo()
    assert page.model.row_of(made) >= 0
    settle(1)
    keeps_the_rules(page.model)


def test_correction_may_become_a_change_from_a_day(
    page: FocalPointsPage, opened: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked(dialog: ChangeDialog) -> bool:
        assert dialog.from_date.isChecked()
        dialog.day.setText("1 June 2009")
        dialog.made = dialog.enter()
        dialog.deleteLater()
        return True

    monkeypatch.setattr(ChangeDialog, "asked", asked)
    place = next(n for n in range(129) if (page.model.row(n).starts or COUNCIL) < date(2009, 1, 1))
    row = page.model.row(place)
    page.cells.edit(row, "grade", "D-2")
    offer(opened, "From a date…").click()
    held = records.appointments(opened.session.file, person=row.person_id)
    assert records.appointment(opened.session.file, row.appointment_id).ends == date(2009, 6, 1)
    assert [each.grade for each in held if each.starts == date(2009, 6, 1)] == ["D-2"]
    assert page.model.row(page.model.row_of(page.current())).grade == "D-2"


def test_correction_stays_where_nobody_names_a_day(
    page: FocalPointsPage, opened: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ChangeDialog, "ask", lambda *_, **__: None)
    row = page.model.row(3)
    page.cells.edit(row, "tor_state", "declined")
    offer(opened, "From a date…").click()
    assert records.appointment(opened.session.file, row.appointment_id).tor_state == "declined"


def test_what_does_not_change_on_a_day_is_only_corrected(page: FocalPointsPage, opened: Parts) -> None:
    page.cells.edit(page.model.row(3), "email", "new@example.org")
    assert [button.text() for button in toast_buttons(opened)] == ["Undo"]


def test_filters_and_details_are_hidden_and_that_is_remembered(
    page: FocalPointsPage, opened: Parts, qtbot: QtBot
) -> None:
    opened.actions["roster.filters"].trigger()
    opened.actions["roster.details"].trigger()
    assert page.filters.isHidden()
    choose(page, "name", 7)
    settle(100)
    assert page.pane.isHidden()
    assert opened.settings.get("roster.hidden.filters", False)
    opened.actions["roster.filters"].trigger()
    opened.actions["roster.details"].trigger()
    assert not page.filters.isHidden()
    assert not page.pane.isHidden()


def toast_buttons(opened: Parts) -> list[QPushButton]:
    assert opened.window.toast is not None
    return [each for each in opened.window.toast.findChildren(QPushButton) if not each.isHidden()]


def offer(opened: Parts, text: str) -> QPushButton:
    return next(each for each in toast_buttons(opened) if each.text() == text)
