"""The dialogs that change the register: each fills in, says what is refused, and makes one step."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog

from focalnet.network import records
from focalnet.network.listing import Selection
from focalnet.problems import Refused
from tests.ui.conftest import COUNCIL
from ui.dialogs.appointment import AppointmentDialog, ChangeDialog, EndDialog, HandOverDialog
from ui.dialogs.fields import ChoiceField, DateField, per_cent_of
from ui.dialogs.person import PersonDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ui.app import Parts

ACCEPTED = QDialog.DialogCode.Accepted.value


@pytest.fixture
def held(opened: Parts) -> str:
    """Return an appointment that began before the Council's date."""
    ids = opened.session.listing.appointment_ids(Selection(COUNCIL))
    return next(each for each in ids if records.appointment(opened.session.file, each).starts is not None)


@pytest.fixture
def dialog_of(opened: Parts, held: str) -> Iterator[Callable[[type[AppointmentDialog]], AppointmentDialog]]:
    made: list[QDialog] = []

    def make(kind: type[AppointmentDialog]) -> AppointmentDialog:
        dialog = kind(opened.window, opened.session, opened.labels, held)
        made.append(dialog)
        return dialog

    yield make
    for dialog in made:
        dialog.deleteLater()


@pytest.fixture
def person_dialog(opened: Parts) -> Iterator[PersonDialog]:
    dialog = PersonDialog(opened.window, opened.session, opened.labels)
    yield dialog
    dialog.deleteLater()


def test_new_focal_point_in_a_known_office(person_dialog: PersonDialog, opened: Parts) -> None:
    before = opened.session.steps
    person_dialog.family_name.setText("N'Diaye")
    person_dialog.given_names.setText("Zoé")
    person_dialog.sex.choose("F")
    person_dialog.office.setCurrentIndex(3)
    person_dialog.grade.setText("nob")
    person_dialog.accept()
    assert person_dialog.result() == ACCEPTED
    made = records.appointment(opened.session.file, person_dialog.value())
    assert made.grade == "NO-B"
    assert made.starts == COUNCIL
    assert records.person(opened.session.file, made.person).given_names == "Zoé"
    assert opened.session.steps == before + 1


def test_new_focal_point_in_a_new_office(person_dialog: PersonDialog, opened: Parts) -> None:
    assert not person_dialog.form.isRowVisible(person_dialog.office_name)
    person_dialog.family_name.setText("Bah")
    person_dialog.office.choose("+")
    assert person_dialog.form.isRowVisible(person_dialog.office_name)
    person_dialog.office_name.setText("Praia")
    person_dialog.starts.setText("")
    person_dialog.accept()
    made = records.appointment(opened.session.file, person_dialog.value())
    assert records.office(opened.session.file, made.office).name == "Praia"
    assert made.starts is None


@pytest.mark.parametrize(
    ("family", "starts", "told"), [("", "2009-01-01", "family name"), ("Bah", "soon", "soon")]
)
def test_what_is_refused_is_said_and_nothing_is_kept(
    person_dialog: PersonDialog, opened: Parts, family: str, starts: str, told: str
) -> None:
    before = opened.session.steps
    person_dialog.family_name.setText(family)
    person_dialog.office.setCurrentIndex(0)
    person_dialog.starts.setText(starts)
    person_dialog.accept()
    assert person_dialog.result() != ACCEPTED
    assert told in person_dialog.trouble
    assert opened.session.steps == before


def test_correction_changes_the_row_itself(
    dialog_of: Callable[[type[AppointmentDialog]], ChangeDialog], opened: Parts, held: str
) -> None:
    dialog = dialog_of(ChangeDialog)
    dialog.grade.setText("P-5")
    dialog.time_allotted.setText("25 %")
    dialog.accept()
    after = records.appointment(opened.session.file, held)
    assert (after.grade, after.time_allotted) == ("P-5", 25.0)
    assert dialog.value() == held
    assert after.ends == dialog.held.ends


def test_change_from_a_date_closes_the_row_and_opens_the_next(
    dialog_of: Callable[[type[AppointmentDialog]], ChangeDialog], opened: Parts, held: str
) -> None:
    dialog = dialog_of(ChangeDialog)
    assert not dialog.form.isRowVisible(dialog.day)
    dialog.from_date.setChecked(True)
    assert dialog.form.isRowVisible(dialog.day)
    dialog.grade.setText("P-5")
    dialog.day.setText("2009-11-01")
    dialog.accept()
    file = opened.session.file
    assert records.appointment(file, held).ends == date(2009, 11, 1)
    assert records.appointment(file, dialog.value()).grade == "P-5"
    assert records.appointment(file, dialog.value()).starts == date(2009, 11, 1)


def test_change_before_the_beginning_is_refused(
    dialog_of: Callable[[type[AppointmentDialog]], ChangeDialog],
) -> None:
    dialog = dialog_of(ChangeDialog)
    dialog.from_date.setChecked(True)
    dialog.day.setText("1999-01-01")
    dialog.grade.setText("P-5")
    dialog.accept()
    assert dialog.trouble
    assert dialog.result() != ACCEPTED


def test_handing_over_ends_one_and_begins_the_other_in_one_step(
    dialog_of: Callable[[type[AppointmentDialog]], HandOverDialog], opened: Parts, held: str
) -> None:
    before = opened.session.steps
    dialog = dialog_of(HandOverDialog)
    dialog.family_name.setText("Bah")
    dialog.given_names.setText("Awa")
    dialog.day.setText("2009-11-02")
    dialog.accept()
    file = opened.session.file
    assert records.appointment(file, held).ends == date(2009, 11, 2)
    successor = records.appointment(file, dialog.value())
    assert successor.office == dialog.held.office
    assert records.person(file, successor.person).family_name == "Bah"
    assert opened.session.steps == before + 1


def test_ending_says_when_and_why(
    dialog_of: Callable[[type[AppointmentDialog]], EndDialog], opened: Parts, held: str
) -> None:
    dialog = dialog_of(EndDialog)
    dialog.day.setText("2009-11-05")
    dialog.reason.setCurrentIndex(dialog.reason.findData("resigned"))
    dialog.accept()
    after = records.appointment(opened.session.file, held)
    assert (after.ends, after.end_reason) == (date(2009, 11, 5), "resigned")


def test_every_field_is_named_by_its_words(person_dialog: PersonDialog) -> None:
    names = [field.accessibleName() for field in person_dialog.findChildren(ChoiceField)]
    assert all(names)


@pytest.mark.parametrize(
    ("text", "share"), [("", None), ("–", None), ("20", 20.0), ("20 %", 20.0), ("12,5", 12.5)]
)
def test_shares_as_people_type_them(text: str, share: float | None) -> None:
    assert per_cent_of(text) == share


def test_share_that_is_no_number_is_refused() -> None:
    with pytest.raises(Refused):
        per_cent_of("half")


def test_date_left_empty_is_a_date_nobody_knows(opened: Parts) -> None:
    field = DateField(date(2009, 1, 1))
    assert field.value() == date(2009, 1, 1)
    field.clear()
    assert field.value() is None
    with pytest.raises(Refused):
        field.required()
    field.deleteLater()
