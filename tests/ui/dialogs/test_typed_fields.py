"""Fields that are typed into: dates read and written out, lists that complete, refusals in place."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from focalnet.network import records
from focalnet.network.finding import Choice
from focalnet.problems import Refused
from tests.ui.conftest import COUNCIL, TODAY, Rules
from tests.ui.hands import presses, types
from ui.dialogs.date_field import DateField
from ui.dialogs.find_field import NEW, CountryField, FindField, OfficeField, PersonField
from ui.labels import Labels
from ui.models.choice_model import ChoiceModel
from ui.widgets.calendar import CalendarPopup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui.app import Parts


@pytest.fixture
def day(qtbot: QtBot) -> Iterator[DateField]:
    field = DateField(COUNCIL, Labels(), TODAY)
    yield field
    field.deleteLater()


@pytest.fixture
def office(opened: Parts) -> Iterator[OfficeField]:
    field = OfficeField(opened.session.file, opened.labels, new=True)
    field.show()
    yield field
    field.close()
    field.deleteLater()


def test_a_date_is_written_out_once_it_is_left(day: DateField) -> None:
    day.setText("1/7/11")
    day.editingFinished.emit()
    assert day.text() == "1 July 2011"
    assert day.value() == date(2011, 7, 1)
    day.setText("today")
    assert day.value() == TODAY


def test_date_left_empty_is_a_date_nobody_knows(day: DateField) -> None:
    assert day.value() == COUNCIL
    day.clear()
    assert day.value() is None
    with pytest.raises(Refused):
        day.required()


def test_what_is_no_date_is_refused_in_place_until_it_is_typed_on(day: DateField) -> None:
    told: list[str] = []
    day.told.connect(told.append)
    day.setText("31/02/2011")
    day.editingFinished.emit()
    assert "31/02/2011" in told[-1]
    assert day.property("look") == "wrong"
    types(day, "1")
    assert told[-1] == ""
    assert day.property("look") == ""


def test_a_day_is_picked_in_the_calendar(day: DateField) -> None:
    day.show()
    presses(day, Qt.Key.Key_Down, alt=True)
    popup = day.findChild(CalendarPopup)
    assert popup is not None
    assert popup.calendar.selectedDate().toString(Qt.DateFormat.ISODate) == "2009-11-23"
    popup.calendar.activated.emit(popup.calendar.selectedDate().addDays(7))
    assert day.value() == date(2009, 11, 30)
    day.close()


def test_typing_offers_offices_and_enter_takes_the_first(office: OfficeField) -> None:
    office.setFocus()
    types(office, "sénégal")
    assert office.list.isVisible()
    presses(office.list, Qt.Key.Key_Return)
    assert office.choice is not None
    assert office.choice.name == "Dakar"
    assert office.text() == "Dakar"
    assert not office.list.isVisible()


def test_leaving_the_field_takes_what_the_list_shows_first(office: OfficeField) -> None:
    types(office, "dak")
    office.editingFinished.emit()
    assert office.text() == "Dakar"
    assert office.value()


def test_typing_on_lets_the_choice_go(office: OfficeField) -> None:
    office.setText("Dakar")
    office.settle()
    types(office, "x")
    assert office.choice is None
    office.list.hide()


def test_an_office_that_is_not_known_is_offered_as_new(office: OfficeField) -> None:
    office.setText("  Nowhere   ville ")
    office.settle()
    assert office.value() == NEW
    assert office.text() == "Nowhere ville"


def test_text_that_may_mean_several_is_refused(opened: Parts) -> None:
    field = OfficeField(opened.session.file, opened.labels)
    field.setText("a")
    field.settle()
    with pytest.raises(Refused):
        field.value()
    field.deleteLater()


def test_the_present_office_stands_there_even_when_closed(opened: Parts) -> None:
    file = opened.session.file
    closed = next(each for each in records.offices(file) if each.closed)
    field = OfficeField(file, opened.labels, closed.id, as_at=TODAY)
    assert field.value() == closed.id
    field.deleteLater()


def test_countries_by_their_other_names(opened: Parts) -> None:
    field = CountryField(opened.session.file, opened.labels)
    field.setText("Ivory Coast")
    field.offer("Ivory Coast")
    assert field.model.choice(0).id == "CIV"
    field.list.hide()
    field.deleteLater()


def test_people_are_found_former_ones_too(opened: Parts) -> None:
    file = opened.session.file
    held = {each.person for each in records.appointments(file, as_at=TODAY)}
    former = next(each for each in records.persons(file) if each.id not in held)
    field = PersonField(opened.session, opened.labels)
    field.setText(f"{former.given_names} {former.family_name}")
    field.settle()
    assert field.value() == former.id
    field.deleteLater()


def test_nobody_hands_over_to_themselves(opened: Parts) -> None:
    somebody = records.persons(opened.session.file)[0]
    field = PersonField(opened.session, opened.labels, but=somebody.id)
    field.setText(somebody.name)
    field.settle()
    assert field.choice is None or field.choice.id != somebody.id
    field.deleteLater()


def test_the_list_of_choices_keeps_the_rules(keeps_the_rules: Rules) -> None:
    model = ChoiceModel()
    keeps_the_rules(model)
    model.show([Choice("1", "Dakar", "Senegal"), Choice("2", "Nairobi")])
    keeps_the_rules(model)
    assert model.index(0).data() == "Dakar · Senegal"
    assert model.index(1).data(Qt.ItemDataRole.EditRole) == "Nairobi"
    model.show([])
    keeps_the_rules(model)


def test_the_list_goes_with_the_field(opened: Parts) -> None:
    field = FindField(opened.labels, lambda _: [Choice("1", "Dakar")])
    field.show()
    types(field, "d")
    field.close()
    field.deleteLater()
    QApplication.processEvents()
    assert field.list.isHidden()
