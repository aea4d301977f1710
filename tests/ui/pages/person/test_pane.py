"""The detail pane: every tab, what is edited in it, and what it asks for."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from focalnet.network import actions, records
from focalnet.network.listing import Selection
from tests.ui.conftest import COUNCIL, TODAY, Rules
from tests.ui.hands import presses
from ui.dialogs.date_field import DateField
from ui.models.period_model import PeriodModel
from ui.pages.focal_points import FocalPointsPage
from ui.pictures import settle
from ui.settings import Settings
from ui.widgets.timeline import Period

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from focalnet.network.model import Appointment
    from ui.app import Parts


@pytest.fixture
def held(opened: Parts) -> Appointment:
    """Return an appointment of somebody with a history, an expertise and a group."""
    file = opened.session.file
    ids = opened.session.listing.appointment_ids(Selection(COUNCIL))
    found = next(
        each for each in records.appointments(file, ids=ids) if each.grade == "NO-A" and not each.ends
    )
    actions.set_expertise(file, found.person, {"psea": 3}, "survey 2009")
    group = actions.add_group(file, name="Trainers")
    actions.join_group(file, group, found.person, date(2008, 1, 1))
    return found


@pytest.fixture
def page(page: FocalPointsPage, held: Appointment) -> FocalPointsPage:
    page.show_appointment(held.id)
    page._show_person()
    return page


def tab(page: FocalPointsPage, name: str) -> Any:
    page.pane.show_tab(name)
    settle(1)
    return page.pane.tab(name)


def said(widget: Any) -> str:
    return " | ".join(each.text() for each in widget.findChildren(QLabel) if not each.isHidden())


def press(widget: Any, text: str) -> None:
    next(each for each in widget.findChildren(QPushButton) if each.text() == text).click()


def test_the_head_names_the_one_who_is_chosen(
    page: FocalPointsPage, opened: Parts, held: Appointment
) -> None:
    person = records.person(opened.session.file, held.person)
    assert person.name in said(page.pane)
    assert f"of {page.model.rowCount()}" in said(page.pane)


def test_the_address_is_copied(page: FocalPointsPage, opened: Parts, held: Appointment) -> None:
    profile = tab(page, "profile")
    person = records.person(opened.session.file, held.person)
    assert profile.lines["email"].value.whole == person.email
    press(profile, "Copy")
    assert QGuiApplication.clipboard().text() == person.email


def test_a_long_address_leaves_its_middle_out_until_one_goes_into_it(
    page: FocalPointsPage, opened: Parts, held: Appointment, qtbot: QtBot
) -> None:
    long = "assumption.nyirahabimana-uwimana@regional-office.example.org"
    actions.correct_person(opened.session.file, held.person, email=long)
    page._show_person()
    field = tab(page, "profile").lines["email"].value
    assert (field.whole, field.toolTip()) == (long, long)
    assert field.text().startswith("assum")
    assert field.text().endswith("le.org")
    assert field.fontMetrics().horizontalAdvance(field.text()) < field.width()
    opened.window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: field.text() == long)


@pytest.mark.parametrize("language", ["fr", "es"])
def test_a_profile_is_no_wider_than_its_pane(
    make_parts: Callable[..., Parts], tmp_path: Path, example: Path, language: str
) -> None:
    Settings(tmp_path / "home").put("language", language)
    parts = make_parts()
    parts.window.resize(1280, 720)
    parts.window.show()
    parts.commands.network.open(example)
    parts.session.look(COUNCIL)
    parts.window.go("focal_points")
    page = parts.window.page("focal_points")
    assert isinstance(page, FocalPointsPage)
    settle()
    page._show_person()
    profile = page.pane.tab("profile")
    assert profile.minimumSizeHint().width() <= page.pane._areas["profile"].viewport().width()


def test_a_long_name_stands_above_the_way_to_others(
    page: FocalPointsPage, opened: Parts, held: Appointment
) -> None:
    opened.window.resize(1280, 720)
    page._show_person()
    beside = page.pane._up.y()
    actions.correct_person(opened.session.file, held.person, family_name="Venkatanarasimharajan")
    page._show_person()
    settle(1)
    name = page.pane._name
    assert name.fontMetrics().horizontalAdvance("Venkatanarasimharajan") <= name.width()
    assert page.pane._up.y() > name.geometry().bottom() > beside
    assert name.toolTip().endswith("Venkatanarasimharajan")


def test_verified_today(page: FocalPointsPage, opened: Parts, held: Appointment, qtbot: QtBot) -> None:
    profile = tab(page, "profile")
    profile.verify.click()
    assert records.person(opened.session.file, held.person).verified_on == TODAY
    assert opened.window.toast is not None
    assert "Verified" in opened.window.toast.text
    qtbot.waitUntil(profile.verify.isHidden)


def test_notes_are_kept_when_the_field_is_left(
    page: FocalPointsPage, opened: Parts, held: Appointment
) -> None:
    profile = tab(page, "profile")
    profile.notes.setPlainText("Speaks at the workshop.")
    QApplication.sendEvent(profile.notes, QFocusEvent(QEvent.Type.FocusOut))
    assert records.person(opened.session.file, held.person).notes == "Speaks at the workshop."
    steps = opened.session.steps
    QApplication.sendEvent(profile.notes, QFocusEvent(QEvent.Type.FocusOut))
    assert opened.session.steps == steps


def test_escape_gives_the_notes_back(page: FocalPointsPage, opened: Parts, held: Appointment) -> None:
    actions.correct_person(opened.session.file, held.person, notes="as before")
    page._show_person()
    profile = tab(page, "profile")
    profile.notes.setPlainText("never mind")
    presses(profile.notes, Qt.Key.Key_Escape)
    assert profile.notes.value() == "as before"
    profile.notes.setPlainText("kept")
    presses(profile.notes, Qt.Key.Key_Return, ctrl=True)
    assert records.person(opened.session.file, held.person).notes == "kept"


def test_a_criterion_that_is_not_met_leads_to_the_fact(
    page: FocalPointsPage, opened: Parts, held: Appointment, qtbot: QtBot
) -> None:
    profile = tab(page, "profile")
    assert "NO-A; asked for: P-4 or above" in said(profile)
    doors = [each for each in profile.findChildren(QPushButton) if each.text() == "Mend…"]
    page.wanted.disconnect()
    with qtbot.waitSignal(page.wanted) as wanted:
        doors[0].click()
    assert wanted.args == ["change", held.id, "grade"]


def test_appointments_are_bars_with_words_and_doors(
    page: FocalPointsPage, opened: Parts, held: Appointment, qtbot: QtBot
) -> None:
    later = actions.change_appointment(opened.session.file, held.id, date(2011, 7, 1), grade="NO-C")
    page._show_person()
    appointments = tab(page, "appointments")
    bars = appointments.timeline.bars
    assert [bar.period.id for bar in bars][:2] == [later, held.id]
    assert "NO-C" in bars[0].accessibleName()
    assert "1 July 2011" in bars[0].accessibleName()
    assert [bar.period.current for bar in bars][:2] == [False, True]
    page.wanted.disconnect()
    with qtbot.waitSignal(page.wanted) as wanted:
        bars[0].click()
    assert wanted.args == ["change", later, ""]


def test_appointments_as_a_table(page: FocalPointsPage) -> None:
    appointments = tab(page, "appointments")
    appointments.ways.choose("table")
    assert appointments.table.isVisible()
    assert appointments.model.rowCount() == len(appointments.timeline.bars)


def test_the_days_in_a_group_are_corrected_in_place(
    page: FocalPointsPage, opened: Parts, held: Appointment
) -> None:
    groups = tab(page, "groups")
    assert "Trainers" in said(groups)
    joined = groups.findChildren(DateField)[-2]
    joined.setText("1 March 2007")
    joined.editingFinished.emit()
    starts = {each.starts for each in records.memberships(opened.session.file, person=held.person)}
    assert date(2007, 3, 1) in starts
    assert date(2008, 1, 1) not in starts


def test_expertise_is_set_by_the_dots(page: FocalPointsPage, opened: Parts, held: Appointment) -> None:
    expertise = tab(page, "expertise")
    dots = expertise.dots["psea"]
    assert dots.level == 3
    presses(dots, Qt.Key.Key_4)
    known = {each.area: each for each in records.expertise(opened.session.file, held.person)}
    assert (known["psea"].level, known["psea"].source) == (4, "survey 2009")
    presses(dots, Qt.Key.Key_Delete)
    assert "psea" not in {each.area for each in records.expertise(opened.session.file, held.person)}


def test_an_area_is_added_with_its_source(page: FocalPointsPage, opened: Parts, held: Appointment) -> None:
    expertise = tab(page, "expertise")
    expertise.begin("ddr")
    presses(expertise.dots["ddr"], Qt.Key.Key_2)
    expertise.sources["ddr"].setText("interview")
    expertise.sources["ddr"].editingFinished.emit()
    known = {each.area: each for each in records.expertise(opened.session.file, held.person)}
    assert (known["ddr"].level, known["ddr"].source) == (2, "interview")


def test_the_history_is_of_this_person_and_can_be_taken_back(
    page: FocalPointsPage, opened: Parts, held: Appointment, qtbot: QtBot
) -> None:
    history = tab(page, "history")
    history.show_steps()
    qtbot.waitUntil(lambda: "Set the expertise" in said(history))
    doors = [each for each in history.findChildren(QPushButton) if "expertise" in each.accessibleName()]
    with qtbot.waitSignal(page.taken_back):
        doors[0].click()
    assert "psea" not in {each.area for each in records.expertise(opened.session.file, held.person)}


def test_somebody_without_an_appointment_is_shown(page: FocalPointsPage, opened: Parts) -> None:
    nobody = actions.add_person(opened.session.file, family_name="Bah", given_names="Awa")
    opened.routes.show_person(nobody)
    assert "Awa Bah" in said(page.pane)
    assert "No appointment" in said(page.pane)
    page.card.table.selectRow(3)
    page._show_person()
    assert "Awa Bah" not in said(page.pane)


def test_somebody_whose_appointment_ended_is_shown(
    page: FocalPointsPage, opened: Parts, held: Appointment
) -> None:
    actions.end_appointment(opened.session.file, held.id, date(2009, 1, 1), "resigned")
    opened.routes.show_appointment(held.id)
    assert "until 1 January 2009" in said(page.pane)
    for name in ("profile", "appointments", "groups", "expertise", "history"):
        tab(page, name)
    assert page.pane.isVisible()


def test_nothing_is_editable_where_the_file_is_read_only(
    page: FocalPointsPage, opened: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(opened.session), "writable", property(lambda _: False))
    page._show_person()
    profile, expertise = tab(page, "profile"), tab(page, "expertise")
    assert profile.notes.isReadOnly()
    assert profile.verify.isHidden()
    assert expertise.add.isHidden()


def test_the_table_of_periods_keeps_the_rules(keeps_the_rules: Rules) -> None:
    model = PeriodModel()
    keeps_the_rules(model)
    model.show([Period("1", "Focal point, Dakar", "since 2006", None, None, current=True)])
    keeps_the_rules(model)
    assert model.index(0, 1).data() == "since 2006"
    model.show([])
    keeps_the_rules(model)
