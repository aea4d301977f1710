"""Offices entered, edited, closed and merged; gaps mended in dialogs of their own."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog, QLabel

from focalnet.network import actions, records
from focalnet.network.gap_lists import gap_list
from tests.ui.conftest import COUNCIL, let_go
from tests.ui.hands import types
from ui.dialogs.closing import CloseOfficeDialog, MergeOfficesDialog
from ui.dialogs.fill_in import FillInDialog
from ui.dialogs.mending import RenewDialog, TimeDialog, TorDialog
from ui.dialogs.office import OfficeDialog
from ui.dialogs.typed_field import TypedField
from ui.place_names import PlaceNames

if TYPE_CHECKING:
    from focalnet.network.model import Office
    from focalnet.store import NetworkFile
    from ui.app import Parts


@pytest.fixture
def file(opened: Parts) -> NetworkFile:
    """Return the open network."""
    return opened.session.file


def _office(file: NetworkFile, name: str) -> Office:
    return next(each for each in records.offices(file) if each.name == name)


def _dialog(parts: Parts, office: str = "") -> OfficeDialog:
    names = PlaceNames(parts.session, parts.labels)
    return OfficeDialog(parts.window, parts.session, parts.labels, names, office)


def _done(dialog: QDialog) -> bool:
    """Accept a dialog; return whether that was it."""
    dialog.show()
    dialog.accept()
    done = dialog.result() == QDialog.DialogCode.Accepted
    if done:
        dialog.deleteLater()
        let_go()
    return done


def test_a_new_office_needs_a_name_only(opened: Parts, file: NetworkFile) -> None:
    dialog = _dialog(opened)
    assert not _done(dialog)
    assert "needs a name" in dialog.trouble
    dialog.name.setText("Praia")
    types(dialog.country, "cabo")
    dialog.country.settle()
    assert dialog.region.itemText(0) == "As the country: West and Central Africa"
    dialog.expected.setText("two")
    assert not _done(dialog)
    assert "two does not" in dialog.trouble
    dialog.expected.setText("2")
    dialog.opened.setText("2007-03-01")
    assert _done(dialog)
    made = _office(file, "Praia")
    assert (made.country, made.focal_points_expected, made.opened) == ("CPV", 2, date(2007, 3, 1))


def test_a_kind_changes_from_a_date_and_the_former_one_is_told(opened: Parts, file: NetworkFile) -> None:
    office = _office(file, "Abuja")
    dialog = _dialog(opened, office.id)
    dialog.show()
    assert not dialog.day.isVisible()
    dialog.kind.choose("regional_office")
    assert dialog.day.isVisible()
    dialog.day.setText("2008-01-01")
    dialog.name.setText("Abuja RO")
    before = len(file.history())
    assert _done(dialog)
    assert len(file.history()) == before + 1
    kinds = [records.standing(file, day)[office.id].kind for day in (date(2007, 12, 31), date(2008, 1, 1))]
    assert kinds == ["country_office", "regional_office"]
    again = _dialog(opened, office.id)
    assert "Country office until 1 January 2008" in [each.text() for each in again.findChildren(QLabel)]
    again.kind.choose("sub_office")
    again.always.setChecked(True)
    assert _done(again)
    assert records.standing(file, COUNCIL)[office.id].kind == "sub_office"


def test_nothing_edited_is_no_step(opened: Parts, file: NetworkFile) -> None:
    before = file.history()
    assert _done(_dialog(opened, _office(file, "Abuja").id))
    assert file.history() == before


def test_closing_names_who_is_there_and_ends_their_appointments(opened: Parts, file: NetworkFile) -> None:
    office = _office(file, "Headquarters")
    dialog = CloseOfficeDialog(opened.window, opened.session, opened.labels, office.id)
    dialog.show()
    held = records.appointments(file, office=office.id, as_at=COUNCIL)
    assert dialog.warning.text().startswith(f"{len(held)} appointments are open there")
    dialog.day.setText("1900-")
    dialog.day.setText("1900-01-01")
    assert not dialog.ending.isVisible()
    assert not _done(dialog)
    assert "before it opened" in dialog.trouble
    dialog.day.setText("2012-12-31")
    assert _done(dialog)
    assert records.office(file, office.id).closed == date(2012, 12, 31)
    assert records.appointments(file, office=office.id, as_at=date(2012, 12, 31)) == []
    file.undo()
    assert records.appointments(file, office=office.id, as_at=date(2012, 12, 31))


def test_the_one_that_stays_is_chosen_in_a_merge(opened: Parts, file: NetworkFile) -> None:
    one, other = _office(file, "Abuja").id, actions.add_office(file, name="Abuja again")
    dialog = MergeOfficesDialog(opened.window, opened.session, opened.labels, one, other)
    assert "Nigeria" in dialog.choices[0][1].text()
    dialog.choices[1][1].setChecked(True)
    assert _done(dialog)
    assert records.office(file, other).country == "NGA"
    assert one not in {office.id for office in records.offices(file)}


def test_terms_of_reference_of_many(opened: Parts, file: NetworkFile) -> None:
    rows = [row for row in gap_list(file, "tor_not_included", COUNCIL).rows if row.marks == ("unknown",)][:20]
    dialog = TorDialog(opened.window, opened.session, opened.labels, [row.appointment for row in rows])
    assert "20 people" in [each.text() for each in dialog.findChildren(QLabel)]
    assert dialog.tor_state.value() == "requested"
    dialog.reference.setText("Memo 12")
    assert _done(dialog)
    for held in records.appointments(file, ids=[row.appointment for row in rows]):
        assert (held.tor_state, held.tor_date, held.tor_reference) == ("requested", COUNCIL, "Memo 12")


def test_what_follows_a_state_is_proposed(opened: Parts, file: NetworkFile) -> None:
    rows = gap_list(file, "tor_not_included", COUNCIL).rows
    asked = next(row for row in rows if row.marks == ("requested",))
    dialog = TorDialog(opened.window, opened.session, opened.labels, [asked.appointment])
    assert dialog.tor_state.value() == "included"
    dialog.day.setText("soon")
    assert not _done(dialog)
    assert "soon" in dialog.trouble
    dialog.reject()


def test_a_time_share_is_entered(opened: Parts, file: NetworkFile) -> None:
    held = gap_list(file, "time_share_unknown", COUNCIL).rows[0].appointment
    dialog = TimeDialog(opened.window, opened.session, opened.labels, [held])
    dialog.time_allotted.setText("120")
    assert not _done(dialog)
    dialog.time_allotted.setText("20")
    assert _done(dialog)
    assert records.appointment(file, held).time_allotted == 20


def test_a_term_is_renewed_beyond_the_date(opened: Parts, file: NetworkFile) -> None:
    row = gap_list(file, "terms_over", COUNCIL).rows[0]
    ended = records.appointment(file, row.appointment).term_ends
    dialog = RenewDialog(opened.window, opened.session, opened.labels, [row.appointment])
    assert _done(dialog)
    renewed = records.appointment(file, row.appointment).term_ends
    assert ended is not None
    assert renewed is not None
    assert renewed > COUNCIL
    assert (renewed.month, renewed.day) == (ended.month, ended.day)
    assert row.appointment not in {each.appointment for each in gap_list(file, "terms_over", COUNCIL).rows}


def test_only_what_is_missing_is_asked_for(opened: Parts, file: NetworkFile) -> None:
    person = actions.add_person(file, family_name="Silva", given_names="Ana", sex="not_stated")
    actions.appoint(file, person, actions.add_office(file, name="Somewhere"), grade="P-4")
    row = next(each for each in gap_list(file, "missing_facts", COUNCIL).rows if each.person == person)
    dialog = FillInDialog(opened.window, opened.session, opened.labels, (person, row.marks))
    assert list(dialog.fields) == ["sex", "email", "country", "starts"]
    country, email = dialog.fields["country"], dialog.fields["email"]
    assert isinstance(country, TypedField)
    assert isinstance(email, TypedField)
    country.setText("Senegal")
    country.settle()
    email.setText("a@example.org")
    assert _done(dialog)
    left = next(each for each in gap_list(file, "missing_facts", COUNCIL).rows if each.person == person)
    assert left.marks == ("sex", "starts")
    assert _office(file, "Somewhere").country == "SEN"
